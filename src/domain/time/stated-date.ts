import { addDays, addMonths, firstOfMonth, isDay, isStatableYear, lastOfMonth } from './day.js';
import type { Day } from './day.js';

/** How finely a date was stated. `2018-XX` says no more than `2018`: its precision is the year. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** `?` uncertain (the source is doubted), `~` approximate (the figure is rough), `%` both. */
export type Qualifier = '?' | '~' | '%';

/** 21 spring, 22 summer, 23 autumn, 24 winter. */
export type Season = 21 | 22 | 23 | 24;

/** One date as a person stated it. */
export interface StatedDate {
  kind: 'date';
  precision: Precision;
  /** The year; for a decade or century its first year (`201X` is 2010, `20XX` is 2000). */
  year: number;
  season?: Season;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** The parts that were written as unspecified (`XX`), as against not written at all. */
  unspecified?: 'day' | 'month' | 'month and day';
  qualifier?: Qualifier;
}

/** The first and the last day of something. */
export interface Span {
  first: Day;
  last: Day;
}

const DATE =
  /^(?:(?<century>\d{2})XX|(?<decade>\d{3})X|(?<year>\d{4})(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?)(?<qualifier>[~?%])?$/;

/** Reads one date of EDTF level 1, without intervals; undefined when it is none. */
export function parseDate(text: string): StatedDate | undefined {
  const parts = DATE.exec(text)?.groups;
  if (!parts) return undefined;
  const calendar = parseCalendar(parts);
  if (!calendar || !isStatableYear(calendar.year)) return undefined;
  const qualifier = parts['qualifier'] as Qualifier | undefined;
  return { kind: 'date', ...calendar, ...(qualifier && { qualifier }) };
}

type Calendar = Omit<StatedDate, 'kind' | 'qualifier'>;

function parseCalendar(parts: Record<string, string | undefined>): Calendar | undefined {
  const { century, decade, month, day } = parts;
  // 21XX and 210X begin inside the years that can be stated, but end outside.
  if (century) return century > '20' ? undefined : { precision: 'century', year: +century * 100 };
  if (decade) return decade > '209' ? undefined : { precision: 'decade', year: +decade * 10 };
  const year = Number(parts['year']);
  if (month === undefined) return { precision: 'year', year };
  if (month === 'XX') return parseWithoutMonth(year, day);
  if (day === undefined) return parseMonthOrSeason(year, Number(month));
  if (day === 'XX') {
    return isMonth(+month)
      ? { precision: 'month', year, month: +month, unspecified: 'day' }
      : undefined;
  }
  return isDay(`${parts['year']}-${month}-${day}`)
    ? { precision: 'day', year, month: +month, day: +day }
    : undefined;
}

function parseWithoutMonth(year: number, day: string | undefined): Calendar | undefined {
  if (day === undefined) return { precision: 'year', year, unspecified: 'month' };
  // A known day in an unknown month is level 2.
  return day === 'XX' ? { precision: 'year', year, unspecified: 'month and day' } : undefined;
}

function parseMonthOrSeason(year: number, code: number): Calendar | undefined {
  if (isMonth(code)) return { precision: 'month', year, month: code };
  if (code >= 21 && code <= 24) return { precision: 'season', year, season: code as Season };
  return undefined;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/**
 * The days of the stated date, before any qualifier widens it.
 *
 * Seasons are the meteorological ones of the north: spring is March to May, and so on. "Winter
 * 2018" is said both of the winter that ended and of the one that began in 2018, so it spans both.
 */
export function spanOf(date: StatedDate): Span {
  const { year, month = 1, season = 21 } = date;
  switch (date.precision) {
    case 'century':
      return { first: firstOfMonth(year, 1), last: lastOfMonth(year + 99, 12) };
    case 'decade':
      return { first: firstOfMonth(year, 1), last: lastOfMonth(year + 9, 12) };
    case 'year':
      return { first: firstOfMonth(year, 1), last: lastOfMonth(year, 12) };
    case 'season':
      return spanOfSeason(year, season);
    case 'month':
      return { first: firstOfMonth(year, month), last: lastOfMonth(year, month) };
    case 'day': {
      const day = addDays(firstOfMonth(year, month), (date.day ?? 1) - 1);
      return { first: day, last: day };
    }
  }
}

function spanOfSeason(year: number, season: Season): Span {
  if (season === 24) return { first: firstOfMonth(year - 1, 12), last: lastOfMonth(year + 1, 2) };
  const firstMonth = { 21: 3, 22: 6, 23: 9 }[season];
  return { first: firstOfMonth(year, firstMonth), last: lastOfMonth(year, firstMonth + 2) };
}

/**
 * How far a qualified date may lie outside what was stated, on each side. An assumption of this
 * application, since EDTF gives no figures: one unit of the precision that the person chose, and
 * three days for a day. All three qualifiers widen alike: a doubted date is no safer than a rough one.
 */
export const MARGINS: Record<Precision, { days: number } | { months: number }> = {
  day: { days: 3 },
  month: { months: 1 },
  season: { months: 3 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

/** The days within which a point event at this date lies: its span, widened where it is qualified. */
export function widenedSpanOf(date: StatedDate): Span {
  const span = spanOf(date);
  if (!date.qualifier) return span;
  const margin = MARGINS[date.precision];
  if ('days' in margin) {
    return { first: addDays(span.first, -margin.days), last: addDays(span.last, margin.days) };
  }
  // Spans end with a month: stepping from the day after keeps the widened one ending with a month.
  const dayAfter = addMonths(addDays(span.last, 1), margin.months);
  return { first: addMonths(span.first, -margin.months), last: addDays(dayAfter, -1) };
}
