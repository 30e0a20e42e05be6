import { bounds } from './bounds.js';
import { daysBetween } from './day.js';
import type { Day } from './day.js';
import type { Edtf } from './edtf.js';

/** A number of days known between limits, both included. Without `max` it is "at least `min`". */
export interface DayRange {
  min: number;
  max?: number;
}

/** As `DayRange`, in months with one decimal. */
export interface MonthRange {
  min: number;
  max?: number;
}

/** Mean month of the Gregorian calendar's four-year cycle: 365.25 days / 12. */
const DAYS_PER_MONTH = 30.4375;

/**
 * How many days passed from a start to its end, as limits: from the last possible start to the
 * first possible end, and from the first possible start to the last possible end.
 *
 * The caller says by asking that the end does not precede the start, so `min` is never below 0,
 * also where the bounds overlap. Undefined when nothing is known (no upper limit, and no lower one
 * above 0) or when the end certainly precedes the start.
 */
export function elapsed(from: Edtf | undefined, to: Edtf | undefined): DayRange | undefined {
  const [start, end] = [bounds(from), bounds(to)];
  const min = Math.max(0, daysFrom(start.latest, end.earliest) ?? 0);
  const max = daysFrom(start.earliest, end.latest);
  if (max !== undefined) return max < 0 ? undefined : { min, max };
  return min > 0 ? { min } : undefined;
}

function daysFrom(a: Day | undefined, b: Day | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : daysBetween(a, b);
}

/** Days as months of 30.4375 days, rounded to one decimal. */
export function inMonths(range: DayRange): MonthRange {
  const { min, max } = range;
  return { min: months(min), ...(max !== undefined && { max: months(max) }) };
}

function months(days: number): number {
  return Math.round((days / DAYS_PER_MONTH) * 10) / 10;
}
