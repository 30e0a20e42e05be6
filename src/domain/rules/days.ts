import { bounds, type Bounds } from '../time/bounds.js';
import { addDays, addMonths, type Day } from '../time/day.js';

/**
 * The days within which something stated lies. Total where the calendar is strict: a stored date
 * that cannot be read says as little as one that nobody stated.
 */
export function daysOf(stated: unknown): Bounds {
  if (typeof stated !== 'string') return bounds(undefined);
  try {
    // Not checked first: a date seen before comes from memory, and every rule asks for each anew.
    return bounds(stated);
  } catch {
    return bounds(undefined);
  }
}

/** The first day that it can have been; undefined when nothing is stated. */
export const earliest = (stated: unknown): Day | undefined => daysOf(stated).earliest;

/** The last day that it can have been. What is due is counted from it: never too early. */
export const latest = (stated: unknown): Day | undefined => daysOf(stated).latest;

export const weeksAfter = (day: Day, weeks: number): Day => addDays(day, 7 * weeks);

export { addDays, addMonths };

/** The later of two days; a day that is not there does not count. */
export const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
