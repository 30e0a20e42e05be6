import type { Sayings, Units } from '../../dictionary.js';

export const sayings: Sayings = {
  and: 'and',
  yes: 'yes',
  no: 'no',
  notStated: 'not stated',
  withheld: 'not shown to you',
  erased: 'erased',
  removed: 'removed',
  onRecord: 'on record',
  somethingElse: 'Something else was recorded',
  numbered: (name, number) => `${name} ${number}`,
};

const counted = (value: number, one: string, several: string): string =>
  `${value}\u00a0${value === 1 ? one : several}`;

export const units: Units = {
  number: String,
  percent: (value) => `${value}%`,
  hoursPerWeek: (value) => `${counted(value, 'hour', 'hours')} a week`,
  everyWeeks: (value) => (value === 1 ? 'every week' : `every ${value} weeks`),
  months: (value) => counted(value, 'month', 'months'),
  days: (value) => counted(value, 'day', 'days'),
  kroner: (value) => `NOK\u00a0${String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`,
  outOf: (value, highest) => `${value} out of ${highest}`,
};
