import type { Season } from './stated-date.js';

/** What a language needs in order to say a date. */
export interface Words {
  notStated: string;
  about: string;
  uncertain: string;
  months: readonly string[];
  seasons: Record<Season, string>;
  unspecified: Record<'day' | 'month' | 'month and day', string>;
  day(day: number, month: string, year: number): string;
  /** @param firstYear such as 2010 */
  decade(firstYear: number): string;
  /** @param firstYear such as 1900 */
  century(firstYear: number): string;
  between(from: string, to: string): string;
  orLater(from: string): string;
  orEarlier(to: string): string;
  toUnknown(from: string): string;
  fromUnknown(to: string): string;
}

const NORWEGIAN_MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const nb: Words = {
  notStated: 'ikke oppgitt',
  about: 'omtrent',
  uncertain: 'usikkert',
  months: NORWEGIAN_MONTHS,
  seasons: { 21: 'våren', 22: 'sommeren', 23: 'høsten', 24: 'vinteren' },
  unspecified: {
    day: 'ukjent dag',
    month: 'ukjent måned',
    'month and day': 'ukjent dag og måned',
  },
  day: (day, month, year) => `${day}. ${month} ${year}`,
  // "2000-tallet" is said of a century; the decade is "2000-årene".
  decade: (firstYear) => `${firstYear}-årene`,
  century: (firstYear) => `${firstYear}-tallet`,
  between: (from, to) => `mellom ${from} og ${to}`,
  orLater: (from) => `${from} eller senere`,
  orEarlier: (to) => `${to} eller tidligere`,
  toUnknown: (from) => `fra ${from} til ukjent tid`,
  fromUnknown: (to) => `fra ukjent tid til ${to}`,
};

const nn: Words = {
  ...nb,
  notStated: 'ikkje oppgitt',
  seasons: { 21: 'våren', 22: 'sommaren', 23: 'hausten', 24: 'vinteren' },
  unspecified: {
    day: 'ukjend dag',
    month: 'ukjend månad',
    'month and day': 'ukjend dag og månad',
  },
  decade: (firstYear) => `${firstYear}-åra`,
  century: (firstYear) => `${firstYear}-talet`,
  orLater: (from) => `${from} eller seinare`,
  orEarlier: (to) => `${to} eller tidlegare`,
  toUnknown: (from) => `frå ${from} til ukjend tid`,
  fromUnknown: (to) => `frå ukjend tid til ${to}`,
};

const en: Words = {
  notStated: 'not stated',
  about: 'about',
  uncertain: 'uncertain',
  months: ENGLISH_MONTHS,
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  unspecified: {
    day: 'day unknown',
    month: 'month unknown',
    'month and day': 'day and month unknown',
  },
  day: (day, month, year) => `${day} ${month} ${year}`,
  decade: (firstYear) => `the ${firstYear}s`,
  century: (firstYear) => (firstYear === 1900 ? 'the 20th century' : 'the 21st century'),
  between: (from, to) => `between ${from} and ${to}`,
  orLater: (from) => `${from} or later`,
  orEarlier: (to) => `${to} or earlier`,
  toUnknown: (from) => `from ${from} to an unknown time`,
  fromUnknown: (to) => `from an unknown time to ${to}`,
};

export const WORDS: Record<'nb' | 'nn' | 'en', Words> = { nb, nn, en };
