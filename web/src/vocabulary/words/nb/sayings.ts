import type { Sayings, Units } from '../../dictionary.js';

export const sayings: Sayings = {
  and: 'og',
  yes: 'ja',
  no: 'nei',
  notStated: 'ikke oppgitt',
  withheld: 'ikke vist for deg',
  erased: 'slettet',
  removed: 'fjernet',
  onRecord: 'registrert',
  somethingElse: 'Noe annet ble registrert',
  numbered: (name, number) => `${name} ${number}`,
};

const written = (value: number): string => String(value).replace('.', ',');

export const units: Units = {
  number: written,
  percent: (value) => `${written(value)}\u00a0%`,
  hoursPerWeek: (value) =>
    value === 1 ? '1\u00a0time i uka' : `${written(value)}\u00a0timer i uka`,
  everyWeeks: (value) => (value === 1 ? 'hver uke' : `hver ${written(value)}. uke`),
  months: (value) => `${written(value)}\u00a0${value === 1 ? 'måned' : 'måneder'}`,
  days: (value) => `${written(value)}\u00a0${value === 1 ? 'dag' : 'dager'}`,
  kroner: (value) => `${inThousands(value)}\u00a0kr`,
  outOf: (value, highest) => `${written(value)} av ${highest}`,
};

const inThousands = (value: number): string =>
  written(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
