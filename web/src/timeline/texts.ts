import type { Texts } from '../i18n/language.js';
import type { Unit } from './axis.js';
import type { Zoom } from './days-shown.js';
import type { RowName } from './periods.js';

export interface TimelineTexts {
  heading: string;
  shownAs: string;
  asTimeline: string;
  asTable: string;
  zoom: string;
  zooms: Readonly<Record<Zoom, string>>;
  skip: string;
  keys: string;
  empty: string;
  rows: Readonly<Record<RowName, string>>;
  contact: Readonly<Record<'withPerson' | 'withBoth' | 'withWorkplace' | 'withOthers', string>>;
  review: string;
  at(what: string, employer: string): string;
  /** Of an agreement. */
  made(what: string, employer: string): string;
  ongoing: string;
  ongoingLabel(what: string): string;
  span(from: string, to: string): string;
  /** Beside what is called ongoing already. */
  from(from: string): string;
  since(from: string): string;
  endNotStated(from: string): string;
  startNotStated: string;
  until(to: string): string;
  notStated: string;
  today: string;
  asOf: string;
  rough: string;
  perhaps: string;
  outside(count: number): string;
  undated(count: number): string;
  start: string;
  end: string;
  when: string;
  what: string;
  part: string;
  employer: string;
  changes: string;
  ended: string;
  inferred: string;
  inLog: string;
  correct: string;
  close: string;
  tableCaption: string;
  band(unit: Unit, year: string, month: number, monthName: string): string;
}

const short = (name: string) => name.slice(0, 3);
const quarterOf = (month: number) => Math.ceil(month / 3);

const nb: TimelineTexts = {
  heading: 'Tidslinje',
  shownAs: 'Vis som',
  asTimeline: 'Tidslinje',
  asTable: 'Tabell',
  zoom: 'Hvor mye som vises',
  zooms: {
    all: 'Alt',
    stated: 'Bare daterte perioder',
    lastYear: 'Siste år',
    lastHalfYear: 'Siste seks måneder',
  },
  skip: 'Hopp over tidslinjen',
  keys: 'Piltastene flytter mellom periodene. Enter viser mer om en periode, Esc lukker.',
  empty: 'Det er ikke registrert noen perioder eller kontakter ennå.',
  rows: {
    groundwork: 'Kartlegging og forberedelse',
    agreement: 'Avtaler',
    training: 'Arbeidstrening',
    employment: 'Arbeid',
    instrument: 'Virkemidler',
    mentor: 'Mentor',
    withPerson: 'Kontakt med bruker',
    withBoth: 'Kontakt med begge',
    withWorkplace: 'Kontakt med arbeidsplassen',
    withOthers: 'Kontakt med andre',
    request: 'Bedt om støtte',
    consent: 'Samtykker',
    other: 'Annet',
  },
  contact: {
    withPerson: 'Kontakt med bruker',
    withBoth: 'Kontakt med bruker og arbeidsplassen',
    withWorkplace: 'Kontakt med arbeidsplassen',
    withOthers: 'Kontakt med andre',
  },
  review: 'Gjennomgang',
  at: (what, employer) => `${what} hos ${employer}`,
  made: (what, employer) => `${what} med ${employer}`,
  ongoing: 'pågår',
  ongoingLabel: (what) => `${what} (pågår)`,
  span: (from, to) => `fra ${from} til ${to}`,
  from: (from) => `fra ${from}`,
  since: (from) => `fra ${from}, pågår`,
  endNotStated: (from) => `fra ${from}, slutt ikke oppgitt`,
  startNotStated: 'start ikke oppgitt',
  until: (to) => `start ikke oppgitt, til ${to}`,
  notStated: 'dato ikke oppgitt',
  today: 'I dag',
  asOf: 'Dagen som vises',
  rough: 'Skravert: ikke oppgitt nøyaktig når. Uskarp kant: ikke oppgitt hvor tidlig eller sent.',
  perhaps: 'Datoen er så omtrentlig at dette kanskje ikke hadde skjedd ennå.',
  outside: (count) =>
    count === 1
      ? '1 periode eller kontakt ligger utenfor det som vises.'
      : `${count} perioder og kontakter ligger utenfor det som vises.`,
  undated: (count) =>
    count === 1
      ? '1 periode eller kontakt uten dato står bare i tabellen.'
      : `${count} perioder og kontakter uten dato står bare i tabellen.`,
  start: 'Start',
  end: 'Slutt',
  when: 'Når',
  what: 'Hva',
  part: 'Del av forløpet',
  employer: 'Arbeidsgiver',
  changes: 'Endringer underveis',
  ended: 'Avslutning',
  inferred: 'utledet',
  inLog: 'Vis i hendelsesloggen',
  correct: 'Korriger',
  close: 'Lukk',
  tableCaption: 'Perioder og kontakter',
  band: (unit, year, month, name) =>
    unit === 'year' ? year : unit === 'quarter' ? `${quarterOf(month)}. kv.` : short(name),
};

const nn: TimelineTexts = {
  heading: 'Tidslinje',
  shownAs: 'Vis som',
  asTimeline: 'Tidslinje',
  asTable: 'Tabell',
  zoom: 'Kor mykje som er vist',
  zooms: {
    all: 'Alt',
    stated: 'Berre daterte periodar',
    lastYear: 'Siste år',
    lastHalfYear: 'Siste seks månader',
  },
  skip: 'Hopp over tidslinja',
  keys: 'Piltastane flyttar mellom periodane. Enter viser meir om ein periode, Esc lukkar.',
  empty: 'Det er ikkje registrert nokon periodar eller kontaktar enno.',
  rows: {
    groundwork: 'Kartlegging og førebuing',
    agreement: 'Avtalar',
    training: 'Arbeidstrening',
    employment: 'Arbeid',
    instrument: 'Verkemiddel',
    mentor: 'Mentor',
    withPerson: 'Kontakt med brukar',
    withBoth: 'Kontakt med begge',
    withWorkplace: 'Kontakt med arbeidsplassen',
    withOthers: 'Kontakt med andre',
    request: 'Bede om støtte',
    consent: 'Samtykke',
    other: 'Anna',
  },
  contact: {
    withPerson: 'Kontakt med brukar',
    withBoth: 'Kontakt med brukar og arbeidsplassen',
    withWorkplace: 'Kontakt med arbeidsplassen',
    withOthers: 'Kontakt med andre',
  },
  review: 'Gjennomgang',
  at: (what, employer) => `${what} hos ${employer}`,
  made: (what, employer) => `${what} med ${employer}`,
  ongoing: 'går føre seg',
  ongoingLabel: (what) => `${what} (går føre seg)`,
  span: (from, to) => `frå ${from} til ${to}`,
  from: (from) => `frå ${from}`,
  since: (from) => `frå ${from}, går føre seg`,
  endNotStated: (from) => `frå ${from}, slutt ikkje oppgitt`,
  startNotStated: 'start ikkje oppgitt',
  until: (to) => `start ikkje oppgitt, til ${to}`,
  notStated: 'dato ikkje oppgitt',
  today: 'I dag',
  asOf: 'Dagen som er vist',
  rough: 'Skravert: ikkje oppgitt nøyaktig når. Uskarp kant: ikkje oppgitt kor tidleg eller seint.',
  perhaps: 'Datoen er så omtrentleg at dette kanskje ikkje hadde hendt enno.',
  outside: (count) =>
    count === 1
      ? '1 periode eller kontakt ligg utanfor det som er vist.'
      : `${count} periodar og kontaktar ligg utanfor det som er vist.`,
  undated: (count) =>
    count === 1
      ? '1 periode eller kontakt utan dato står berre i tabellen.'
      : `${count} periodar og kontaktar utan dato står berre i tabellen.`,
  start: 'Start',
  end: 'Slutt',
  when: 'Når',
  what: 'Kva',
  part: 'Del av forløpet',
  employer: 'Arbeidsgivar',
  changes: 'Endringar undervegs',
  ended: 'Avslutning',
  inferred: 'utleidd',
  inLog: 'Vis i hendingsloggen',
  correct: 'Korriger',
  close: 'Lukk',
  tableCaption: 'Periodar og kontaktar',
  band: nb.band,
};

const en: TimelineTexts = {
  heading: 'Timeline',
  shownAs: 'Show as',
  asTimeline: 'Timeline',
  asTable: 'Table',
  zoom: 'How much is shown',
  zooms: {
    all: 'Everything',
    stated: 'Dated periods only',
    lastYear: 'Last year',
    lastHalfYear: 'Last six months',
  },
  skip: 'Skip the timeline',
  keys: 'Arrow keys move between periods. Enter shows more about a period, Esc closes.',
  empty: 'No periods or contacts are on record yet.',
  rows: {
    groundwork: 'Assessment and preparation',
    agreement: 'Agreements',
    training: 'Work training',
    employment: 'Employment',
    instrument: 'Instruments',
    mentor: 'Mentor',
    withPerson: 'Contact with user',
    withBoth: 'Contact with both',
    withWorkplace: 'Contact with workplace',
    withOthers: 'Contact with others',
    request: 'Support asked for',
    consent: 'Consents',
    other: 'Other',
  },
  contact: {
    withPerson: 'Contact with the user',
    withBoth: 'Contact with the user and the workplace',
    withWorkplace: 'Contact with the workplace',
    withOthers: 'Contact with others',
  },
  review: 'Review',
  at: (what, employer) => `${what} at ${employer}`,
  made: (what, employer) => `${what} with ${employer}`,
  ongoing: 'ongoing',
  ongoingLabel: (what) => `${what} (ongoing)`,
  span: (from, to) => `from ${from} to ${to}`,
  from: (from) => `from ${from}`,
  since: (from) => `from ${from}, ongoing`,
  endNotStated: (from) => `from ${from}, end not stated`,
  startNotStated: 'start not stated',
  until: (to) => `start not stated, until ${to}`,
  notStated: 'date not stated',
  today: 'Today',
  asOf: 'The day shown',
  rough: 'Hatched: the exact time is not stated. Faded edge: how early or late is not stated.',
  perhaps: 'The date is so rough that this had perhaps not happened yet.',
  outside: (count) =>
    count === 1
      ? '1 period or contact lies outside what is shown.'
      : `${count} periods and contacts lie outside what is shown.`,
  undated: (count) =>
    count === 1
      ? '1 period or contact without a date is in the table only.'
      : `${count} periods and contacts without a date are in the table only.`,
  start: 'Start',
  end: 'End',
  when: 'When',
  what: 'What',
  part: 'Part of the course',
  employer: 'Employer',
  changes: 'Changes underway',
  ended: 'How it ended',
  inferred: 'inferred',
  inLog: 'Show in the event log',
  correct: 'Correct',
  close: 'Close',
  tableCaption: 'Periods and contacts',
  band: (unit, year, month, name) =>
    unit === 'year' ? year : unit === 'quarter' ? `Q${quarterOf(month)}` : short(name),
};

export const texts = { nb, nn, en } satisfies Texts<TimelineTexts>;
