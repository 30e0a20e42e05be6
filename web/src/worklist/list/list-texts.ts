import type { Texts } from '../../i18n/language.js';

interface ListTexts {
  removeFilters: string;
  moreFilters: string;
  alsoFilteredBy: string;
  whose: string;
  mine: string;
  unassigned: string;
  counsellor: string;
  anyCounsellor: string;
  office: string;
  state: string;
  sort: string;
  pages: string;
  perPage: string;
  updated(clock: string): string;
  notUpdated(clock: string): string;
  range(from: number, to: number, total: number): string;
  pseudonym: {
    part: string;
    whole: string;
    malformed: string;
    /** Of a person, which is no pseudonym. */
    number: string;
  };
  noPseudonym: string;
  notStated: string;
  /** Where a list has become shorter than the page that is asked for. */
  pastLastPage: string;
  toFirstPage: string;
  onDay(day: string): string;
  toToday: string;
}

export const listTexts = {
  nb: {
    removeFilters: 'Fjern alle filtre',
    moreFilters: 'Flere filtre',
    alsoFilteredBy: 'Andre filtre som er valgt',
    whose: 'Hvem sine',
    mine: 'Mine',
    unassigned: 'Uten veileder',
    counsellor: 'Veileder',
    anyCounsellor: 'Alle veiledere',
    office: 'Kontor',
    state: 'Status',
    sort: 'Sorter etter',
    pages: 'Sider i listen',
    perPage: 'Per side',
    updated: (clock) => `Oppdatert kl. ${clock}`,
    notUpdated: (clock) => `Ikke oppdatert siden kl. ${clock}. Prøver igjen om litt.`,
    range: (from, to, total) => `Viser ${from}–${to} av ${total}`,
    pseudonym: {
      part: 'Søk på pseudonym',
      whole: 'Søk på hele pseudonymet',
      malformed: 'Bruk bare bokstaver, tall og bindestrek.',
      number: 'Søk etter fødselsnummer i feltet øverst på siden.',
    },
    noPseudonym: 'Uten pseudonym',
    notStated: 'ikke oppgitt',
    pastLastPage: 'Listen er blitt kortere enn denne siden',
    toFirstPage: 'Gå til første side',
    onDay: (day) => `Slik listen var ${day}.`,
    toToday: 'Gå til i dag',
  },
  nn: {
    removeFilters: 'Fjern alle filter',
    moreFilters: 'Fleire filter',
    alsoFilteredBy: 'Andre filter som er valde',
    whose: 'Kven sine',
    mine: 'Mine',
    unassigned: 'Utan rettleiar',
    counsellor: 'Rettleiar',
    anyCounsellor: 'Alle rettleiarar',
    office: 'Kontor',
    state: 'Status',
    sort: 'Sorter etter',
    pages: 'Sider i lista',
    perPage: 'Per side',
    updated: (clock) => `Oppdatert kl. ${clock}`,
    notUpdated: (clock) => `Ikkje oppdatert sidan kl. ${clock}. Prøver igjen om litt.`,
    range: (from, to, total) => `Viser ${from}–${to} av ${total}`,
    pseudonym: {
      part: 'Søk på pseudonym',
      whole: 'Søk på heile pseudonymet',
      malformed: 'Bruk berre bokstavar, tal og bindestrek.',
      number: 'Søk etter fødselsnummer i feltet øvst på sida.',
    },
    noPseudonym: 'Utan pseudonym',
    notStated: 'ikkje oppgitt',
    pastLastPage: 'Lista er blitt kortare enn denne sida',
    toFirstPage: 'Gå til første side',
    onDay: (day) => `Slik lista var ${day}.`,
    toToday: 'Gå til i dag',
  },
  en: {
    removeFilters: 'Remove all filters',
    moreFilters: 'More filters',
    alsoFilteredBy: 'Other filters in use',
    whose: 'Whose',
    mine: 'Mine',
    unassigned: 'Without a counsellor',
    counsellor: 'Counsellor',
    anyCounsellor: 'All counsellors',
    office: 'Office',
    state: 'Status',
    sort: 'Sort by',
    pages: 'Pages of the list',
    perPage: 'Per page',
    updated: (clock) => `Updated at ${clock}`,
    notUpdated: (clock) => `Not updated since ${clock}. Will try again shortly.`,
    range: (from, to, total) => `Showing ${from}–${to} of ${total}`,
    pseudonym: {
      part: 'Search by pseudonym',
      whole: 'Search by whole pseudonym',
      malformed: 'Use letters, digits and hyphens only.',
      number: 'Search for a national identity number in the field at the top of the page.',
    },
    noPseudonym: 'No pseudonym',
    notStated: 'not stated',
    pastLastPage: 'The list has become shorter than this page',
    toFirstPage: 'Go to the first page',
    onDay: (day) => `The list as it was on ${day}.`,
    toToday: 'Go to today',
  },
} satisfies Texts<ListTexts>;
