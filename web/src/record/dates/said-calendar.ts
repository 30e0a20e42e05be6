import { addDays, addMonths, lastOfMonth, type Day } from '../../../../src/domain/time/day.js';
import {
  monthSaid,
  NAMED_DAYS,
  numberSaid,
  PREPOSITION,
  seasonSaid,
  unitSaid,
  type Unit,
} from './words-said.js';

/** What is taken from elsewhere where a date leaves it out: "mellom mars og mai 2018". */
export interface Context {
  today: Day;
  year?: number;
  month?: number;
}

type Reader = (text: string, context: Context) => string | undefined;

const two = (part: number | string): string => String(part).padStart(2, '0');

/**
 * Reads one date or stretch without "about", "uncertain" or an end, e.g. "14. mai 2018", "våren 2018",
 * "for to uker siden". @returns EDTF, not yet checked to exist; undefined when it is none of these
 */
export function readCalendar(text: string, context: Context): string | undefined {
  for (const reader of READERS) {
    const read = reader(text, context);
    if (read !== undefined) return read;
  }
  const bare = text.replace(PREPOSITION, '');
  return bare === text ? undefined : readCalendar(bare, context);
}

/** A pattern with what its groups come to. */
const reads =
  (pattern: RegExp, come: (groups: string[], context: Context) => string | undefined): Reader =>
  (text, context) => {
    const found = pattern.exec(text);
    return found ? come(found.slice(1), context) : undefined;
  };

/** Two digits are the year that is at most ten years ahead. */
function yearOf(digits: string | undefined, { today, year }: Context): number | undefined {
  if (digits === undefined) return year;
  if (digits.length === 4) return Number(digits);
  const thisYear = Number(today.slice(0, 4));
  const sameCentury = Math.floor(thisYear / 100) * 100 + Number(digits);
  return sameCentury > thisYear + 10 ? sameCentury - 100 : sameCentury;
}

function dayOf(year: number | undefined, month: number | undefined, day: string | undefined) {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${year}-${two(month)}-${two(day)}`;
}

const monthOf = (year: number | undefined, month: number | undefined): string | undefined =>
  year === undefined || month === undefined ? undefined : `${year}-${two(month)}`;

const NTH = '(\\d{1,2})(?:\\.|st|nd|rd|th)?';
const YEAR = "'?(\\d{4}|\\d{2})";
const WORD = '([a-zæøå]+\\.?)';

const days: Reader[] = [
  reads(
    new RegExp(`^(\\d{1,2})[./ -] ?(\\d{1,2})[./ -] ?${YEAR}$`),
    ([day, month, year], context) => dayOf(yearOf(year, context), Number(month), day),
  ),
  reads(/^(\d{2})(\d{2})(\d{4}|\d{2})$/, ([day, month, year], context) =>
    dayOf(yearOf(year, context), Number(month), day),
  ),
  reads(new RegExp(`^${NTH} (?:of )?${WORD}(?:,? -?${YEAR})?$`), ([day, month, year], context) =>
    dayOf(yearOf(year, context), monthSaid(month!), day),
  ),
  reads(new RegExp(`^${WORD} ${NTH}(?:,? (\\d{4}))?$`), ([month, day, year], context) =>
    dayOf(yearOf(year, context), monthSaid(month!), day),
  ),
  reads(/^(\d{1,2})\.$/, ([day], { year, month }) => dayOf(year, month, day)),
];

const months: Reader[] = [
  reads(/^(\d{1,2})[./ -](\d{4})$/, ([month, year], context) =>
    monthOf(yearOf(year, context), Number(month)),
  ),
  reads(new RegExp(`^${WORD}(?: (?:of )?-?${YEAR})?$`), ([month, year], context) =>
    monthOf(yearOf(year, context), monthSaid(month!)),
  ),
];

const PARTS: readonly [readonly [number, number], readonly [number, number], RegExp][] = [
  [[1, 10], [1, 4], /^(?:starten|begynnelsen|byrjinga|start|beginning)$/],
  [[11, 20], [5, 8], /^(?:midten|middle)$/],
  [[21, 31], [9, 12], /^(?:slutten|end)$/],
];

/** A third of a month or of a year: people say so of what they remember roughly. */
function partOf(part: string, whole: string, context: Context): string | undefined {
  const found = PARTS.find(([, , pattern]) => pattern.test(part));
  const read = found && readCalendar(whole, context);
  if (!found || !read) return undefined;
  const [inMonth, inYear] = found;
  if (/^\d{4}$/.test(read)) return inYear.map((month) => `${read}-${two(month)}`).join('/');
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(read)) return undefined;
  const last = Number(lastOfMonth(Number(read.slice(0, 4)), Number(read.slice(5))).slice(8));
  return inMonth.map((day) => `${read}-${two(Math.min(day, last))}`).join('/');
}

const longer: Reader[] = [
  reads(new RegExp(`^(?:the )?${WORD} (?:i |of |in )?${YEAR}$`), ([season, year], context) => {
    const code = seasonSaid(season!);
    return code === undefined ? undefined : `${yearOf(year, context)}-${code}`;
  }),
  reads(new RegExp(`^${WORD}$`), ([season], { year }) => {
    const code = seasonSaid(season!);
    return code === undefined || year === undefined ? undefined : `${year}-${code}`;
  }),
  // One winter over the turn of the year, as against "vinteren 2018", which is said of two.
  reads(/^(?:vinter|vinteren|winter) (?:of )?(\d{4})(?:\/| - |-)(\d{4}|\d{2})$/, ([from, to]) =>
    Number(to!.slice(-2)) === (Number(from) + 1) % 100
      ? `${from}-12/${Number(from) + 1}-02`
      : undefined,
  ),
  reads(/^(\d{2})00-(?:tallet|talet)$/, ([century]) => `${century}XX`),
  reads(/^the (20|21)(?:th|st) century$/, ([century]) => `${Number(century) - 1}XX`),
  reads(/^(\d{3})0-(?:årene|åra|tallet|talet)$/, ([decade]) => `${decade}X`),
  reads(/^(?:the )?(\d{3})0s$/, ([decade]) => `${decade}X`),
  reads(/^(?:året |the year )?(\d{4})$/, ([year]) => year),
  reads(/^(?:the )?([a-zæøå]+) (?:av|of) (.+)$/, ([part, whole], context) =>
    partOf(part!, whole!, context),
  ),
];

const unspecified: Reader[] = [
  reads(
    /^(\d{4}), (?:(?:ukjent|ukjend) dag og (?:måned|månad)|day and month unknown)$/,
    ([year]) => `${year}-XX-XX`,
  ),
  reads(/^(\d{4}), (?:(?:ukjent måned|ukjend månad)|month unknown)$/, ([year]) => `${year}-XX`),
  reads(/^(.+), (?:(?:ukjent|ukjend) dag|day unknown)$/, ([month], context) => {
    const read = readCalendar(month!, context);
    return read && /^\d{4}-\d{2}$/.test(read) ? `${read}-XX` : undefined;
  }),
];

/** So long before or after today: nobody counts to the day but in days. */
function away(count: number | undefined, unit: Unit | undefined, direction: 1 | -1, today: Day) {
  if (count === undefined || unit === undefined) return undefined;
  const steps = count * direction;
  switch (unit) {
    case 'day':
      return addDays(today, steps);
    case 'week':
      return `${addDays(today, steps * 7)}~`;
    case 'month':
      return `${addMonths(today, steps).slice(0, 7)}~`;
    case 'year':
      return `${addMonths(today, steps * 12).slice(0, 4)}~`;
  }
}

const weekAt = (today: Day, weeks: number): string => {
  // 1 January 1900 was a Monday; getUTCDay counts from Sunday.
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, weeks * 7 - weekday);
  return `${monday}/${addDays(monday, 6)}`;
};

const relative: Reader[] = [
  (text, { today }) => {
    const named = NAMED_DAYS.find(([, pattern]) => pattern.test(text));
    return named && addDays(today, named[0]);
  },
  reads(/^for (?:(?:et|eit) halvt år) (?:siden|sidan)$|^half a year ago$/, (_, { today }) =>
    away(6, 'month', -1, today),
  ),
  reads(/^for (\S+) (\S+) (?:siden|sidan)$/, ([count, unit], { today }) =>
    away(numberSaid(count!), unitSaid(unit!), -1, today),
  ),
  reads(/^(\S+) (\S+) ago$/, ([count, unit], { today }) =>
    away(numberSaid(count!), unitSaid(unit!), -1, today),
  ),
  reads(/^(?:om|in) (\S+) (\S+)$/, ([count, unit], { today }) =>
    away(numberSaid(count!), unitSaid(unit!), 1, today),
  ),
  reads(/^(?:forrige uke|sist uke|førre veke|sist veke|last week)$/, (_, { today }) =>
    weekAt(today, -1),
  ),
  reads(/^(?:denne uka|denne uken|denne veka|this week)$/, (_, { today }) => weekAt(today, 0)),
  reads(/^(?:neste uke|neste veke|next week)$/, (_, { today }) => weekAt(today, 1)),
  reads(/^(?:forrige måned|sist måned|førre månad|sist månad|last month)$/, (_, { today }) =>
    addMonths(today, -1).slice(0, 7),
  ),
  reads(/^(?:denne måneden|denne månaden|this month)$/, (_, { today }) => today.slice(0, 7)),
  reads(/^(?:neste måned|neste månad|next month)$/, (_, { today }) =>
    addMonths(today, 1).slice(0, 7),
  ),
];

const READERS: readonly Reader[] = [...relative, ...unspecified, ...days, ...months, ...longer];
