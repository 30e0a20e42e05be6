import type { Texts } from '../i18n/language.js';

type CaseSort = '-recorded' | 'recorded' | '-opened' | 'opened';

interface CasesTexts {
  title: string;
  openCase: string;
  total(count: number): string;
  standing: string;
  open: string;
  closed: string;
  sorts: Record<CaseSort, string>;
  anyState: string;
  anyOffice: string;
  task: string;
  anyTask: string;
  assignedFrom(day: string): string;
  columns: {
    case: string;
    person: string;
    work: string;
    opened: string;
    recorded: string;
  };
  listName: string;
  gender: Record<'woman' | 'man' | 'other', string>;
  age(from: string, to: string): string;
  ageUnder(years: string): string;
  ageOver(years: string): string;
  empty: {
    nothing: string;
    nothingMore: string;
    noMatch: string;
    noMatchMore: string;
    noPseudonym(pseudonym: string): string;
    noPseudonymMore: string;
  };
  loading: string;
}

export const texts = {
  nb: {
    title: 'Saker',
    openCase: 'Åpne sak',
    total: (count) => (count === 1 ? '1 sak' : `${count} saker`),
    standing: 'Vis bare',
    open: 'Åpne',
    closed: 'Avsluttede',
    sorts: {
      '-recorded': 'Sist registrert først',
      recorded: 'Lengst siden noe ble registrert',
      '-opened': 'Nyeste saker først',
      opened: 'Eldste saker først',
    },
    anyState: 'Alle',
    anyOffice: 'Alle',
    task: 'Med oppgaven',
    anyTask: 'Med og uten oppgaver',
    assignedFrom: (day) => `Ny hos veilederen fra ${day}`,
    columns: {
      case: 'Sak',
      person: 'Bruker',
      work: 'Arbeid',
      opened: 'Åpnet',
      recorded: 'Sist registrert',
    },
    listName: 'Saker',
    gender: { woman: 'kvinne', man: 'mann', other: 'annet kjønn' },
    age: (from, to) => `${from}–${to} år`,
    ageUnder: (years) => `under ${years} år`,
    ageOver: (years) => `over ${years} år`,
    empty: {
      nothing: 'Ingen saker ennå',
      nothingMore: 'Saker ved kontoret ditt kommer hit når de er åpnet.',
      noMatch: 'Ingen saker med disse filtrene',
      noMatchMore: 'Det finnes kanskje saker med færre filtre.',
      noPseudonym: (pseudonym) => `Ingen sak med pseudonymet ${pseudonym}`,
      noPseudonymMore: 'Skriv hele pseudonymet. Saker ved andre kontorer vises ikke.',
    },
    loading: 'Henter sakene …',
  },
  nn: {
    title: 'Saker',
    openCase: 'Opne sak',
    total: (count) => (count === 1 ? '1 sak' : `${count} saker`),
    standing: 'Vis berre',
    open: 'Opne',
    closed: 'Avslutta',
    sorts: {
      '-recorded': 'Sist registrert først',
      recorded: 'Lengst sidan noko vart registrert',
      '-opened': 'Nyaste saker først',
      opened: 'Eldste saker først',
    },
    anyState: 'Alle',
    anyOffice: 'Alle',
    task: 'Med oppgåva',
    anyTask: 'Med og utan oppgåver',
    assignedFrom: (day) => `Ny hos rettleiaren frå ${day}`,
    columns: {
      case: 'Sak',
      person: 'Brukar',
      work: 'Arbeid',
      opened: 'Opna',
      recorded: 'Sist registrert',
    },
    listName: 'Saker',
    gender: { woman: 'kvinne', man: 'mann', other: 'anna kjønn' },
    age: (from, to) => `${from}–${to} år`,
    ageUnder: (years) => `under ${years} år`,
    ageOver: (years) => `over ${years} år`,
    empty: {
      nothing: 'Ingen saker enno',
      nothingMore: 'Saker ved kontoret ditt kjem hit når dei er opna.',
      noMatch: 'Ingen saker med desse filtera',
      noMatchMore: 'Det finst kanskje saker med færre filter.',
      noPseudonym: (pseudonym) => `Inga sak med pseudonymet ${pseudonym}`,
      noPseudonymMore: 'Skriv heile pseudonymet. Saker ved andre kontor blir ikkje viste.',
    },
    loading: 'Hentar sakene …',
  },
  en: {
    title: 'Cases',
    openCase: 'Open a case',
    total: (count) => (count === 1 ? '1 case' : `${count} cases`),
    standing: 'Show only',
    open: 'Open',
    closed: 'Closed',
    sorts: {
      '-recorded': 'Latest recorded first',
      recorded: 'Longest since anything was recorded',
      '-opened': 'Newest cases first',
      opened: 'Oldest cases first',
    },
    anyState: 'All',
    anyOffice: 'All',
    task: 'With the task',
    anyTask: 'With and without tasks',
    assignedFrom: (day) => `New to the counsellor since ${day}`,
    columns: {
      case: 'Case',
      person: 'Person',
      work: 'Work',
      opened: 'Opened',
      recorded: 'Last recorded',
    },
    listName: 'Cases',
    gender: { woman: 'woman', man: 'man', other: 'other gender' },
    age: (from, to) => `${from}–${to}`,
    ageUnder: (years) => `under ${years}`,
    ageOver: (years) => `over ${years}`,
    empty: {
      nothing: 'No cases yet',
      nothingMore: 'Cases of your office come here when they have been opened.',
      noMatch: 'No cases with these filters',
      noMatchMore: 'There may be cases with fewer filters.',
      noPseudonym: (pseudonym) => `No case with the pseudonym ${pseudonym}`,
      noPseudonymMore: 'Write the whole pseudonym. Cases of other offices do not show.',
    },
    loading: 'Loading the cases …',
  },
} satisfies Texts<CasesTexts>;
