import type { Sayings, Units } from '../../dictionary.js';

export const sayings: Sayings = {
  and: 'og',
  yes: 'ja',
  no: 'nei',
  notStated: 'ikkje oppgitt',
  withheld: 'ikkje vist for deg',
  erased: 'sletta',
  removed: 'fjerna',
  onRecord: 'registrert',
  somethingElse: 'Noko anna vart registrert',
  numbered: (name, number) => `${name} ${number}`,
};

const written = (value: number): string => String(value).replace('.', ',');

export const units: Units = {
  number: written,
  percent: (value) => `${written(value)}\u00a0%`,
  hoursPerWeek: (value) =>
    value === 1 ? '1\u00a0time i veka' : `${written(value)}\u00a0timar i veka`,
  everyWeeks: (value) => (value === 1 ? 'kvar veke' : `kvar ${written(value)}. veke`),
  months: (value) => `${written(value)}\u00a0${value === 1 ? 'månad' : 'månader'}`,
  days: (value) => `${written(value)}\u00a0${value === 1 ? 'dag' : 'dagar'}`,
  kroner: (value) => `${inThousands(value)}\u00a0kr`,
  outOf: (value, highest) => `${written(value)} av ${highest}`,
};

const inThousands = (value: number): string =>
  written(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
