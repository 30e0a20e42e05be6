import type { Texts } from '../../i18n/language.js';

interface ListTexts {
  removeFilters: string;
  moreFilters: string;
  alsoFilteredBy: string;
  mine: string;
  unassigned: string;
  counsellor: string;
  anyCounsellor: string;
  you: string;
  office: string;
  state: string;
  sort: string;
  pages: string;
  perPage: string;
  updated(clock: string): string;
  notUpdated(clock: string): string;
  range(from: number, to: number, total: number): string;
  pseudonym: {
    label: string;
    malformed: string;
  };
  noPseudonym: string;
  notStated: string;
  onDay(day: string): string;
  toToday: string;
}

export const listTexts = {
  nb: {
    removeFilters: 'Fjern alle filtre',
    moreFilters: 'Flere filtre',
    alsoFilteredBy: 'Andre filtre som er valgt',
    mine: 'Mine',
    unassigned: 'Uten veileder',
    counsellor: 'Veileder',
    anyCounsellor: 'Alle veiledere',
    you: 'deg',
    office: 'Kontor',
    state: 'Status',
    sort: 'Sorter etter',
    pages: 'Sider i listen',
    perPage: 'Per side',
    updated: (clock) => `Oppdatert kl. ${clock}`,
    notUpdated: (clock) => `Ikke oppdatert siden kl. ${clock}. Prøver igjen om litt.`,
    range: (from, to, total) => `Viser ${from}–${to} av ${total}`,
    pseudonym: {
      label: 'Søk på pseudonym',
      malformed: 'Bruk bare bokstaver, tall og bindestrek.',
    },
    noPseudonym: 'Uten pseudonym',
    notStated: 'ikke oppgitt',
    onDay: (day) => `Slik listen var ${day}.`,
    toToday: 'Gå til i dag',
  },
  nn: {
    removeFilters: 'Fjern alle filter',
    moreFilters: 'Fleire filter',
    alsoFilteredBy: 'Andre filter som er valde',
    mine: 'Mine',
    unassigned: 'Utan rettleiar',
    counsellor: 'Rettleiar',
    anyCounsellor: 'Alle rettleiarar',
    you: 'deg',
    office: 'Kontor',
    state: 'Status',
    sort: 'Sorter etter',
    pages: 'Sider i lista',
    perPage: 'Per side',
    updated: (clock) => `Oppdatert kl. ${clock}`,
    notUpdated: (clock) => `Ikkje oppdatert sidan kl. ${clock}. Prøver igjen om litt.`,
    range: (from, to, total) => `Viser ${from}–${to} av ${total}`,
    pseudonym: {
      label: 'Søk på pseudonym',
      malformed: 'Bruk berre bokstavar, tal og bindestrek.',
    },
    noPseudonym: 'Utan pseudonym',
    notStated: 'ikkje oppgitt',
    onDay: (day) => `Slik lista var ${day}.`,
    toToday: 'Gå til i dag',
  },
  en: {
    removeFilters: 'Remove all filters',
    moreFilters: 'More filters',
    alsoFilteredBy: 'Other filters in use',
    mine: 'Mine',
    unassigned: 'Without a counsellor',
    counsellor: 'Counsellor',
    anyCounsellor: 'All counsellors',
    you: 'you',
    office: 'Office',
    state: 'Status',
    sort: 'Sort by',
    pages: 'Pages of the list',
    perPage: 'Per page',
    updated: (clock) => `Updated at ${clock}`,
    notUpdated: (clock) => `Not updated since ${clock}. Will try again shortly.`,
    range: (from, to, total) => `Showing ${from}–${to} of ${total}`,
    pseudonym: {
      label: 'Search by pseudonym',
      malformed: 'Use letters, digits and hyphens only.',
    },
    noPseudonym: 'No pseudonym',
    notStated: 'not stated',
    onDay: (day) => `The list as it was on ${day}.`,
    toToday: 'Go to today',
  },
} satisfies Texts<ListTexts>;
