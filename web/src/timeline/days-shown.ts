import { addDays, addMonths, daysBetween, type Day } from '../../../src/domain/time/day.js';
import type { Extent } from './extent.js';

/** How much of a course is shown; `stated`: from the first to the last day that anybody named. */
export const ZOOMS = ['all', 'stated', 'lastYear', 'lastHalfYear'] as const;
export type Zoom = (typeof ZOOMS)[number];

type Lasting = Extent & { ongoing?: boolean };
export interface DaysShown {
  from: Day;
  to: Day;
}

const LEAST_DAYS = 60;

/**
 * The days to show.
 *
 * @param until the day that is looked from: today, or the day of a look back
 */
export function daysShown(zoom: Zoom, periods: readonly Lasting[], until: Day): DaysShown {
  if (zoom === 'lastYear') return withMargins(addMonths(until, -12), until);
  if (zoom === 'lastHalfYear') return withMargins(addMonths(until, -6), until);
  const named = (
    zoom === 'all' ? periods.flatMap(limits) : periods.flatMap(statedLimits)
  ).toSorted();
  const [first, last] = [named[0] ?? addMonths(until, -12), named.at(-1) ?? until];
  const openBefore = periods.some(({ earliest }) => earliest === undefined);
  return withMargins(first, last, openBefore);
}

/**
 * What to show first: all of it, unless what was told would be crowded into a corner by something
 * that has gone on ever since.
 */
export function firstZoom(periods: readonly Lasting[], until: Day): Zoom {
  const length = (zoom: Zoom) => {
    const { from, to } = daysShown(zoom, periods, until);
    return daysBetween(from, to);
  };
  return length('stated') * 4 < length('all') ? 'stated' : 'all';
}

const limits = ({ earliest, latest, sure }: Lasting): Day[] =>
  [earliest, sure?.from, sure?.to, latest].filter((day) => day !== undefined);

/** Without the day that is looked from, which nobody stated. */
const statedLimits = (period: Lasting): Day[] =>
  period.ongoing
    ? [period.earliest, period.sure?.from].filter((day) => day !== undefined)
    : limits(period);

/** Room at both ends, more before what nobody knows how early began: it must be seen to come from there. */
function withMargins(first: Day, last: Day, openBefore = false): DaysShown {
  const length = Math.max(daysBetween(first, last), LEAST_DAYS);
  const margin = Math.ceil(length * 0.04);
  return {
    from: addDays(first, -(openBefore ? Math.ceil(length * 0.15) : margin)),
    to: addDays(last, margin + length - daysBetween(first, last)),
  };
}
