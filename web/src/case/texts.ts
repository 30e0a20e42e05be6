import type { Texts } from '../i18n/language.js';

interface CaseTexts {
  title: (pseudonym: string | undefined) => string;
  loading: string;
  record: string;
  print: string;
  notOpened: string;
  counsellor: string;
  noCounsellor: string;
  since: (day: string) => string;
  office: string;
  opened: string;
  closed: string;
  pseudonym: string;
  gender: string;
  ageBand: string;
  facts: string;
  story: string;
  toStory: string;
  notFound: string;
  notFoundLead: string;
  notKnownThen: string;
  backToToday: string;
  askHeading: string;
  askLead: string;
  why: string;
  reasons: Record<'cooperation' | 'substitution' | 'personMoved' | 'urgent' | 'other', string>;
  inWords: string;
  inWordsHelp: string;
  openCase: string;
  chooseWhy: string;
  writeWhy: string;
  refused: string;
}

const nb: CaseTexts = {
  title: (pseudonym) => (pseudonym === undefined ? 'Sak' : `Sak ${pseudonym}`),
  loading: 'Henter saken',
  record: 'Registrer milepæl',
  print: 'Skriv ut',
  notOpened: 'Saken var ikke åpnet da',
  counsellor: 'Veileder',
  noCounsellor: 'ikke registrert',
  since: (day) => `siden ${day}`,
  office: 'Kontor',
  opened: 'Åpnet',
  closed: 'Avsluttet',
  pseudonym: 'Pseudonym',
  gender: 'Kjønn',
  ageBand: 'Alder ved oppstart',
  facts: 'Fakta om saken',
  story: 'Forløpet',
  toStory: 'Gå til hendelsene',
  notFound: 'Fant ikke saken',
  notFoundLead:
    'Saken finnes ikke, eller den hører til et kontor du ikke har tilgang til. Sjekk at adressen er riktig.',
  notKnownThen: 'Det var ikke registrert noe i saken på dette tidspunktet.',
  backToToday: 'Se saken slik den er i dag',
  askHeading: 'Trenger du saken i arbeidet ditt?',
  askLead:
    'Du kan åpne en sak fra et annet kontor i fire timer. Det du skriver her, og at du åpner saken, blir logget.',
  why: 'Hvorfor trenger du saken?',
  reasons: {
    cooperation: 'Vi samarbeider om brukeren',
    substitution: 'Jeg er vikar for veilederen',
    personMoved: 'Brukeren har flyttet hit',
    urgent: 'Det haster',
    other: 'Annet',
  },
  inWords: 'Forklar kort',
  inWordsHelp: 'Ikke skriv helseopplysninger.',
  openCase: 'Åpne saken',
  chooseWhy: 'Velg hvorfor du trenger saken.',
  writeWhy: 'Skriv kort hvorfor du trenger saken.',
  refused:
    'Saken kan ikke åpnes. Den finnes ikke, eller den er stengt av en annen grunn. Ta kontakt med kontoret som har brukeren.',
};

const nn: CaseTexts = {
  title: (pseudonym) => (pseudonym === undefined ? 'Sak' : `Sak ${pseudonym}`),
  loading: 'Hentar saka',
  record: 'Registrer milepæl',
  print: 'Skriv ut',
  notOpened: 'Saka var ikkje opna då',
  counsellor: 'Rettleiar',
  noCounsellor: 'ikkje registrert',
  since: (day) => `sidan ${day}`,
  office: 'Kontor',
  opened: 'Opna',
  closed: 'Avslutta',
  pseudonym: 'Pseudonym',
  gender: 'Kjønn',
  ageBand: 'Alder ved oppstart',
  facts: 'Fakta om saka',
  story: 'Forløpet',
  toStory: 'Gå til hendingane',
  notFound: 'Fann ikkje saka',
  notFoundLead:
    'Saka finst ikkje, eller ho høyrer til eit kontor du ikkje har tilgang til. Sjekk at adressa er rett.',
  notKnownThen: 'Det var ikkje registrert noko i saka på dette tidspunktet.',
  backToToday: 'Sjå saka slik ho er i dag',
  askHeading: 'Treng du saka i arbeidet ditt?',
  askLead:
    'Du kan opne ei sak frå eit anna kontor i fire timar. Det du skriv her, og at du opnar saka, blir logga.',
  why: 'Kvifor treng du saka?',
  reasons: {
    cooperation: 'Vi samarbeider om brukaren',
    substitution: 'Eg er vikar for rettleiaren',
    personMoved: 'Brukaren har flytta hit',
    urgent: 'Det hastar',
    other: 'Anna',
  },
  inWords: 'Forklar kort',
  inWordsHelp: 'Ikkje skriv helseopplysningar.',
  openCase: 'Opne saka',
  chooseWhy: 'Vel kvifor du treng saka.',
  writeWhy: 'Skriv kort kvifor du treng saka.',
  refused:
    'Saka kan ikkje opnast. Ho finst ikkje, eller ho er stengd av ein annan grunn. Ta kontakt med kontoret som har brukaren.',
};

const en: CaseTexts = {
  title: (pseudonym) => (pseudonym === undefined ? 'Case' : `Case ${pseudonym}`),
  loading: 'Fetching the case',
  record: 'Record a milestone',
  print: 'Print',
  notOpened: 'The case was not open then',
  counsellor: 'Counsellor',
  noCounsellor: 'not on record',
  since: (day) => `since ${day}`,
  office: 'Office',
  opened: 'Opened',
  closed: 'Closed',
  pseudonym: 'Pseudonym',
  gender: 'Gender',
  ageBand: 'Age at the start',
  facts: 'Facts of the case',
  story: 'The course',
  toStory: 'Go to the events',
  notFound: 'The case was not found',
  notFoundLead:
    'The case does not exist, or it belongs to an office that you have no access to. Check that the address is right.',
  notKnownThen: 'Nothing was on record in the case at this moment.',
  backToToday: 'See the case as it is today',
  askHeading: 'Do you need the case in your work?',
  askLead:
    'You may open a case of another office for four hours. What you write here, and that you open the case, is logged.',
  why: 'Why do you need the case?',
  reasons: {
    cooperation: 'We work together on the user',
    substitution: 'I stand in for the counsellor',
    personMoved: 'The user has moved here',
    urgent: 'It is urgent',
    other: 'Something else',
  },
  inWords: 'Explain briefly',
  inWordsHelp: 'Write nothing about health.',
  openCase: 'Open the case',
  chooseWhy: 'Choose why you need the case.',
  writeWhy: 'Write briefly why you need the case.',
  refused:
    'The case cannot be opened. It does not exist, or it is closed to you for another reason. Contact the office of the user.',
};

export const texts = { nb, nn, en } satisfies Texts<CaseTexts>;
