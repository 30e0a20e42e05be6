import type { Language } from '../i18n/language.js';

type Unit = 'day' | 'week' | 'month' | 'year';

/** Above so many days, days are no longer what one counts in. */
const LARGER: readonly { from: number; unit: Unit; days: number }[] = [
  { from: 730, unit: 'year', days: 365.25 },
  { from: 91, unit: 'month', days: 30.44 },
  { from: 21, unit: 'week', days: 7 },
];

/** One and several of each. */
const UNITS: Record<Language, Record<Unit, readonly [string, string]>> = {
  nb: {
    day: ['dag', 'dager'],
    week: ['uke', 'uker'],
    month: ['måned', 'måneder'],
    year: ['år', 'år'],
  },
  nn: {
    day: ['dag', 'dagar'],
    week: ['veke', 'veker'],
    month: ['månad', 'månader'],
    year: ['år', 'år'],
  },
  en: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
};

const SAID = {
  nb: { today: 'I dag', tomorrow: 'I morgen', in: 'Om', overdue: 'over fristen' },
  nn: { today: 'I dag', tomorrow: 'I morgon', in: 'Om', overdue: 'over fristen' },
  en: { today: 'Today', tomorrow: 'Tomorrow', in: 'In', overdue: 'overdue' },
};

/**
 * When something is due as people say it: "3 dager over fristen", "I dag", "Om 4 dager"; what is
 * far off in weeks, months or years, whole ones.
 *
 * @param daysLeft below zero when it is overdue
 */
export function dueInWords(daysLeft: number, language: Language): string {
  const said = SAID[language];
  if (daysLeft === 0) return said.today;
  if (daysLeft === 1) return said.tomorrow;
  const span = spanInWords(Math.abs(daysLeft), language);
  return daysLeft < 0 ? `${span} ${said.overdue}` : `${said.in} ${span}`;
}

function spanInWords(days: number, language: Language): string {
  const larger = LARGER.find(({ from }) => days >= from);
  const count = Math.floor(days / (larger?.days ?? 1));
  const [one, several] = UNITS[language][larger?.unit ?? 'day'];
  return `${count} ${count === 1 ? one : several}`;
}
