import type { Texts } from '../i18n/language.js';

interface PrintTexts {
  title(pseudonym: string): string;
  loading: string;
  print: string;
  back: string;
  hint: string;
  asItIs: string;
  facts: string;
  person: string;
  pseudonym: string;
  state: string;
  notOpened: string;
  counsellor: string;
  noCounsellor: string;
  counsellorSince(actor: string, since: string): string;
  opened: string;
  closed: string;
  closing: string;
  background: string;
  assessment: string;
  goals: string;
  noGoals: string;
  notJudged: string;
  criterion: string;
  findings: string;
  noFindings: string;
  undecided: string;
  employers: string;
  noEmployers: string;
  unnamed: string;
  placements(count: number): string;
  contacts(count: number): string;
  lastContact(when: string): string;
  periods: string;
  events: string;
  number: string;
  when: string;
  what: string;
  recorded: string;
  source: string;
  corrected: string;
  retracted: string;
  changedTo: string;
  reason: string;
  inferred: string;
  inferredDate: string;
  by(actor: string, office: string | undefined): string;
  control: string;
  controlHow(address: string): string;
  version: string;
  lastRecorded: string;
  moment: string;
  printed: string;
  hash: string;
  footer(parts: { pseudonym: string; revision: number; printed: string }): string;
}

const nb: PrintTexts = {
  title: (pseudonym) => `Utskrift av sak ${pseudonym}`,
  loading: 'Henter saken',
  print: 'Skriv ut',
  back: 'Tilbake til saken',
  hint: 'Slik blir papiret. Bunnteksten med versjon og kontrollsum kommer på hver side når du skriver ut.',
  asItIs: 'Saken slik den er, med alt som er registrert til nå.',
  facts: 'Om saken',
  person: 'Bruker',
  pseudonym: 'Sak',
  state: 'Status',
  notOpened: 'Ikke åpnet på denne dagen',
  counsellor: 'Veileder',
  noCounsellor: 'Ingen veileder',
  counsellorSince: (actor, since) => `${actor}, fra ${since}`,
  opened: 'Åpnet',
  closed: 'Avsluttet',
  closing: 'Avslutning',
  background: 'Bakgrunn',
  assessment: 'Kartlegging',
  goals: 'Mål',
  noGoals: 'Ingen mål er registrert.',
  notJudged: 'ikke vurdert ennå',
  criterion: 'Nådd når',
  findings: 'Råd',
  noFindings: 'Ingen råd i saken.',
  undecided: 'Kan ikke avgjøres om dette gjelder:',
  employers: 'Arbeidsgivere',
  noEmployers: 'Ingen arbeidsgiver er registrert i saken.',
  unnamed: 'Arbeidsgiver uten registrert navn',
  placements: (count) =>
    count === 1
      ? '1 periode med arbeidstrening eller arbeid'
      : `${count} perioder med arbeidstrening eller arbeid`,
  contacts: (count) => (count === 1 ? '1 kontakt' : `${count} kontakter`),
  lastContact: (when) => `siste kontakt ${when}`,
  periods: 'Perioder og kontakter',
  events: 'Alle hendelser',
  number: 'Nr.',
  when: 'Når',
  what: 'Hva',
  recorded: 'Registrert',
  source: 'Kilde',
  corrected: 'Rettet',
  retracted: 'Trukket tilbake',
  changedTo: 'rettet til',
  reason: 'Grunn',
  inferred: 'utledet',
  inferredDate: 'dato utledet',
  by: (actor, office) => (office ? `av ${actor}, kontor ${office}` : `av ${actor}`),
  control: 'Kontroll av utskriften',
  controlHow: (address) =>
    `Hent ${address} fra Forløp. Når versjon og kontrollsum er de samme som her, er ingen av hendelsene på papiret endret siden.`,
  version: 'Versjon',
  lastRecorded: 'Sist registrert',
  moment: 'Viser',
  printed: 'Skrevet ut',
  hash: 'Kontrollsum (SHA-256)',
  footer: ({ pseudonym, revision, printed }) =>
    `Sak ${pseudonym} · Versjon ${revision} · ${printed}`,
};

const nn: PrintTexts = {
  title: (pseudonym) => `Utskrift av sak ${pseudonym}`,
  loading: 'Hentar saka',
  print: 'Skriv ut',
  back: 'Tilbake til saka',
  hint: 'Slik blir papiret. Botnteksten med versjon og kontrollsum kjem på kvar side når du skriv ut.',
  asItIs: 'Saka slik ho er, med alt som er registrert til no.',
  facts: 'Om saka',
  person: 'Brukar',
  pseudonym: 'Sak',
  state: 'Status',
  notOpened: 'Ikkje opna på denne dagen',
  counsellor: 'Rettleiar',
  noCounsellor: 'Ingen rettleiar',
  counsellorSince: (actor, since) => `${actor}, frå ${since}`,
  opened: 'Opna',
  closed: 'Avslutta',
  closing: 'Avslutning',
  background: 'Bakgrunn',
  assessment: 'Kartlegging',
  goals: 'Mål',
  noGoals: 'Ingen mål er registrerte.',
  notJudged: 'ikkje vurdert enno',
  criterion: 'Nådd når',
  findings: 'Råd',
  noFindings: 'Ingen råd i saka.',
  undecided: 'Kan ikkje avgjerast om dette gjeld:',
  employers: 'Arbeidsgivarar',
  noEmployers: 'Ingen arbeidsgivar er registrert i saka.',
  unnamed: 'Arbeidsgivar utan registrert namn',
  placements: (count) =>
    count === 1
      ? '1 periode med arbeidstrening eller arbeid'
      : `${count} periodar med arbeidstrening eller arbeid`,
  contacts: (count) => (count === 1 ? '1 kontakt' : `${count} kontaktar`),
  lastContact: (when) => `siste kontakt ${when}`,
  periods: 'Periodar og kontaktar',
  events: 'Alle hendingar',
  number: 'Nr.',
  when: 'Når',
  what: 'Kva',
  recorded: 'Registrert',
  source: 'Kjelde',
  corrected: 'Retta',
  retracted: 'Trekt tilbake',
  changedTo: 'retta til',
  reason: 'Grunn',
  inferred: 'utleidd',
  inferredDate: 'dato utleidd',
  by: (actor, office) => (office ? `av ${actor}, kontor ${office}` : `av ${actor}`),
  control: 'Kontroll av utskrifta',
  controlHow: (address) =>
    `Hent ${address} frå Forløp. Når versjon og kontrollsum er dei same som her, er ingen av hendingane på papiret endra sidan.`,
  version: 'Versjon',
  lastRecorded: 'Sist registrert',
  moment: 'Viser',
  printed: 'Skriven ut',
  hash: 'Kontrollsum (SHA-256)',
  footer: ({ pseudonym, revision, printed }) =>
    `Sak ${pseudonym} · Versjon ${revision} · ${printed}`,
};

const en: PrintTexts = {
  title: (pseudonym) => `Print of case ${pseudonym}`,
  loading: 'Fetching the case',
  print: 'Print',
  back: 'Back to the case',
  hint: 'This is what the paper looks like. The footer with version and checksum is on every page when you print.',
  asItIs: 'The case as it is, with everything recorded until now.',
  facts: 'About the case',
  person: 'User',
  pseudonym: 'Case',
  state: 'Status',
  notOpened: 'Not opened on this day',
  counsellor: 'Counsellor',
  noCounsellor: 'No counsellor',
  counsellorSince: (actor, since) => `${actor}, from ${since}`,
  opened: 'Opened',
  closed: 'Closed',
  closing: 'How it was closed',
  background: 'Background',
  assessment: 'Assessment',
  goals: 'Goals',
  noGoals: 'No goals are on record.',
  notJudged: 'not judged yet',
  criterion: 'Reached when',
  findings: 'Advice',
  noFindings: 'No advice in this case.',
  undecided: 'Cannot be decided whether this holds:',
  employers: 'Employers',
  noEmployers: 'No employer is on record in the case.',
  unnamed: 'Employer without a name on record',
  placements: (count) =>
    count === 1 ? '1 period of training or work' : `${count} periods of training or work`,
  contacts: (count) => (count === 1 ? '1 contact' : `${count} contacts`),
  lastContact: (when) => `last contact ${when}`,
  periods: 'Periods and contacts',
  events: 'All events',
  number: 'No.',
  when: 'When',
  what: 'What',
  recorded: 'Recorded',
  source: 'Source',
  corrected: 'Corrected',
  retracted: 'Retracted',
  changedTo: 'corrected to',
  reason: 'Reason',
  inferred: 'inferred',
  inferredDate: 'date inferred',
  by: (actor, office) => (office ? `by ${actor}, office ${office}` : `by ${actor}`),
  control: 'Checking this print',
  controlHow: (address) =>
    `Fetch ${address} from Forløp. When version and checksum are the same as here, none of the events on this paper has been changed since.`,
  version: 'Version',
  lastRecorded: 'Last recorded',
  moment: 'Shows',
  printed: 'Printed',
  hash: 'Checksum (SHA-256)',
  footer: ({ pseudonym, revision, printed }) =>
    `Case ${pseudonym} · Version ${revision} · ${printed}`,
};

export const texts = { nb, nn, en } satisfies Texts<PrintTexts>;
