import { bounds } from '../../../src/domain/time/bounds.js';
import type { Day } from '../../../src/domain/time/day.js';
import type { Edtf } from '../../../src/domain/time/edtf.js';

/** When something was, as it was stated. */
export interface Stated {
  from?: Edtf;
  to?: Edtf;
  /** Has not ended: it lasts until the day that is looked from. */
  ongoing?: boolean;
}

/** The days that something may have covered, and those that it certainly did; both ends included. */
export interface Extent {
  /** Absent: nobody said how early. */
  earliest?: Day;
  /** Absent: nobody said how late. */
  latest?: Day;
  /** Absent where no single day is certain. */
  sure?: { from: Day; to: Day };
}

/**
 * What was stated, in days. A rough date is never narrowed: its whole span is in the extent, and only
 * what lies between the latest beginning and the earliest end is certain.
 *
 * @param until the day that is looked from, where what is ongoing has come to
 */
export function extentOf({ from, to, ongoing }: Stated, until: Day): Extent {
  const start = bounds(from);
  const end = ongoing ? reached(until, start.earliest) : bounds(to);
  // Ends that lie the wrong way round are drawn where they are, and never with a negative width.
  const known = [start.earliest, start.latest, end.earliest, end.latest].filter(isDay).toSorted();
  const certain =
    start.latest !== undefined && end.earliest !== undefined && start.latest <= end.earliest;
  return {
    ...(start.earliest === undefined ? {} : { earliest: known[0]! }),
    ...(end.latest === undefined ? {} : { latest: known.at(-1)! }),
    ...(certain ? { sure: { from: start.latest!, to: end.earliest! } } : {}),
  };
}

/** What is to begin only later has at least come to its beginning. */
function reached(until: Day, begins: Day | undefined): { earliest: Day; latest: Day } {
  const day = begins !== undefined && begins > until ? begins : until;
  return { earliest: day, latest: day };
}

const isDay = (day: Day | undefined): day is Day => day !== undefined;
