import type { Texts } from '../../i18n/language.js';
import type { Sort } from './filters.js';

interface ListTexts {
  lead: string;
  search: string;
  searchHelp: string;
  filters: string;
  moreFilters: string;
  hasOpening: string;
  hostingNow: string;
  leaking: string;
  ownOffice: (office: string) => string;
  any: string;
  municipality: string;
  municipalityHelp: string;
  office: string;
  officeHelp: string;
  show: string;
  fourDigits: string;
  clear: string;
  sort: string;
  sorts: Record<Sort, string>;
  found: (total: number) => string;
  heads: { name: string; readiness: string; openings: string; trainees: string; contact: string };
  municipalityNo: (number: string) => string;
  employees: (number: number) => string;
  ourContact: (staff: string) => string;
  places: (openings: number) => string;
  inTraining: (here: number, elsewhere: number) => string;
  leakingWarning: string;
  unknownContact: string;
  noMatch: string;
  noMatchMore: string;
  noneYet: string;
  noneYetMore: string;
  beyondLast: string;
  toFirst: string;
  register: string;
  market: string;
  pages: string;
  loading: string;
}

const nb: ListTexts = {
  lead: 'Finn ut hvem som kan ta imot noen, og hvem vi er i ferd med å miste.',
  search: 'Søk etter arbeidsgiver',
  searchHelp: 'Navn eller organisasjonsnummer',
  filters: 'Vis bare arbeidsgivere som',
  moreFilters: 'Flere filtre',
  hasOpening: 'Har ledig plass',
  hostingNow: 'Har noen i arbeidstrening',
  leaking: 'Vi er i ferd med å miste',
  ownOffice: (office) => `Kontor ${office}`,
  any: 'Alle',
  municipality: 'Kommunenummer',
  municipalityHelp: 'Fire sifre, for eksempel 0301',
  office: 'Kontor eller tiltaksarrangør',
  officeHelp: 'Den som har ansvaret for kontakten',
  show: 'Vis',
  fourDigits: 'Skriv de fire sifrene i kommunenummeret, for eksempel 0301.',
  clear: 'Fjern alle filtre',
  sort: 'Sorter etter',
  sorts: {
    name: 'Navn',
    '-lastContact': 'Sist kontaktet først',
    lastContact: 'Lengst siden kontakt først',
    '-employees': 'Flest ansatte først',
    '-recorded': 'Sist endret først',
  },
  found: (total) => (total === 1 ? '1 arbeidsgiver' : `${total} arbeidsgivere`),
  heads: {
    name: 'Arbeidsgiver',
    readiness: 'Kan vi spørre nå?',
    openings: 'Ledige plasser',
    trainees: 'I arbeidstrening nå',
    contact: 'Sist kontaktet',
  },
  municipalityNo: (number) => `kommune ${number}`,
  employees: (number) => `${number} ansatte`,
  ourContact: (staff) => `fast kontakt: ${staff}`,
  places: (openings) => (openings === 0 ? 'ingen registrert' : String(openings)),
  inTraining: (here, elsewhere) =>
    here + elsewhere === 0
      ? 'ingen registrert'
      : elsewhere === 0
        ? String(here)
        : here === 0
          ? `${elsewhere} fra andre kontorer`
          : `${here + elsewhere}, av dem ${elsewhere} fra andre kontorer`,
  leakingWarning: 'Har tatt imot noen før, men ingenting har skjedd på lenge. Ta kontakt.',
  unknownContact: 'Usikkert om noe har skjedd i det siste. Sjekk og ta kontakt.',
  noMatch: 'Ingen arbeidsgivere passer',
  noMatchMore: 'Ta bort et filter, eller søk på en kortere del av navnet.',
  noneYet: 'Ingen arbeidsgivere er registrert ennå',
  noneYetMore: 'En arbeidsgiver må være registrert før noen kan begynne i arbeidstrening der.',
  beyondLast: 'Det er ingen arbeidsgivere på denne siden av listen',
  toFirst: 'Gå til første side',
  register: 'Registrer arbeidsgiver',
  market: 'Ledige plasser og besøk',
  pages: 'Sider i listen over arbeidsgivere',
  loading: 'Henter arbeidsgivere …',
};

const nn: ListTexts = {
  lead: 'Finn ut kven som kan ta imot nokon, og kven vi er i ferd med å miste.',
  search: 'Søk etter arbeidsgivar',
  searchHelp: 'Namn eller organisasjonsnummer',
  filters: 'Vis berre arbeidsgivarar som',
  moreFilters: 'Fleire filter',
  hasOpening: 'Har ledig plass',
  hostingNow: 'Har nokon i arbeidstrening',
  leaking: 'Vi er i ferd med å miste',
  ownOffice: (office) => `Kontor ${office}`,
  any: 'Alle',
  municipality: 'Kommunenummer',
  municipalityHelp: 'Fire siffer, til dømes 0301',
  office: 'Kontor eller tiltaksarrangør',
  officeHelp: 'Den som har ansvaret for kontakten',
  show: 'Vis',
  fourDigits: 'Skriv dei fire siffera i kommunenummeret, til dømes 0301.',
  clear: 'Fjern alle filter',
  sort: 'Sorter etter',
  sorts: {
    name: 'Namn',
    '-lastContact': 'Sist kontakta først',
    lastContact: 'Lengst sidan kontakt først',
    '-employees': 'Flest tilsette først',
    '-recorded': 'Sist endra først',
  },
  found: (total) => (total === 1 ? '1 arbeidsgivar' : `${total} arbeidsgivarar`),
  heads: {
    name: 'Arbeidsgivar',
    readiness: 'Kan vi spørje no?',
    openings: 'Ledige plassar',
    trainees: 'I arbeidstrening no',
    contact: 'Sist kontakta',
  },
  municipalityNo: (number) => `kommune ${number}`,
  employees: (number) => `${number} tilsette`,
  ourContact: (staff) => `fast kontakt: ${staff}`,
  places: (openings) => (openings === 0 ? 'ingen registrert' : String(openings)),
  inTraining: (here, elsewhere) =>
    here + elsewhere === 0
      ? 'ingen registrert'
      : elsewhere === 0
        ? String(here)
        : here === 0
          ? `${elsewhere} frå andre kontor`
          : `${here + elsewhere}, av dei ${elsewhere} frå andre kontor`,
  leakingWarning: 'Har teke imot nokon før, men ingenting har skjedd på lenge. Ta kontakt.',
  unknownContact: 'Usikkert om noko har skjedd i det siste. Sjekk og ta kontakt.',
  noMatch: 'Ingen arbeidsgivarar passar',
  noMatchMore: 'Ta bort eit filter, eller søk på ein kortare del av namnet.',
  noneYet: 'Ingen arbeidsgivarar er registrerte enno',
  noneYetMore: 'Ein arbeidsgivar må vere registrert før nokon kan byrje i arbeidstrening der.',
  beyondLast: 'Det er ingen arbeidsgivarar på denne sida av lista',
  toFirst: 'Gå til første sida',
  register: 'Registrer arbeidsgivar',
  market: 'Ledige plassar og besøk',
  pages: 'Sider i lista over arbeidsgivarar',
  loading: 'Hentar arbeidsgivarar …',
};

const en: ListTexts = {
  lead: 'Find out who can take somebody in, and whom we are about to lose.',
  search: 'Search for an employer',
  searchHelp: 'Name or organisation number',
  filters: 'Only employers that',
  moreFilters: 'More filters',
  hasOpening: 'Have an opening',
  hostingNow: 'Have somebody in work training',
  leaking: 'We are about to lose',
  ownOffice: (office) => `Office ${office}`,
  any: 'All',
  municipality: 'Municipality number',
  municipalityHelp: 'Four digits, for example 0301',
  office: 'Office or provider',
  officeHelp: 'The one responsible for the relation',
  show: 'Show',
  fourDigits: 'Write the four digits of the municipality number, for example 0301.',
  clear: 'Remove all filters',
  sort: 'Sort by',
  sorts: {
    name: 'Name',
    '-lastContact': 'Most recently contacted first',
    lastContact: 'Longest since contact first',
    '-employees': 'Most employees first',
    '-recorded': 'Most recently changed first',
  },
  found: (total) => (total === 1 ? '1 employer' : `${total} employers`),
  heads: {
    name: 'Employer',
    readiness: 'Can we ask now?',
    openings: 'Openings',
    trainees: 'In work training now',
    contact: 'Last contacted',
  },
  municipalityNo: (number) => `municipality ${number}`,
  employees: (number) => `${number} ${number === 1 ? 'employee' : 'employees'}`,
  ourContact: (staff) => `fixed contact: ${staff}`,
  places: (openings) => (openings === 0 ? 'none on record' : String(openings)),
  inTraining: (here, elsewhere) =>
    here + elsewhere === 0
      ? 'none on record'
      : elsewhere === 0
        ? String(here)
        : here === 0
          ? `${elsewhere} from other offices`
          : `${here + elsewhere}, of whom ${elsewhere} from other offices`,
  leakingWarning:
    'Has taken people in before, but nothing has happened for a long time. Get in touch.',
  unknownContact: 'Uncertain whether anything has happened lately. Check and get in touch.',
  noMatch: 'No employers match',
  noMatchMore: 'Remove a filter, or search for a shorter part of the name.',
  noneYet: 'No employers are registered yet',
  noneYetMore: 'An employer must be registered before anybody can start work training there.',
  beyondLast: 'There are no employers on this page of the list',
  toFirst: 'Go to the first page',
  register: 'Register employer',
  market: 'Openings and visits',
  pages: 'Pages of the list of employers',
  loading: 'Getting employers …',
};

export const texts = { nb, nn, en } satisfies Texts<ListTexts>;
