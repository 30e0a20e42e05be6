import type { Fact } from '../stream/milestone.js';
import type { StatedLength } from '../course/training.js';
import { elapsed, type DayRange } from '../time/elapsed.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { dateOf } from './as-of.js';

/** A length in days between limits, both included; without `max` it is "at least `min`". */
export interface Duration extends DayRange {
  /** Present when a fact or date that somebody concluded, and nobody stated, went into it. */
  inferred?: true;
}

/** Days in an average month of the four-year cycle, in hundredths of a day: stays a whole number. */
const MONTH = { hundredths: 36525, per: 1200 };

/** A length told in months, rounded outwards to whole days. */
export const toDays = ({ fromMonths, toMonths }: StatedLength): DayRange => ({
  min: Math.floor((fromMonths * MONTH.hundredths) / MONTH.per),
  max: Math.ceil((toMonths * MONTH.hundredths) / MONTH.per),
});

export const isInferred = ({ data }: Fact): boolean => data.basis === 'inferred';

const hasInferredDate = (fact: Fact): boolean =>
  (fact.data.dateBasis ?? fact.data.basis) === 'inferred';

export const markInferred = <T extends object>(
  value: T,
  inferred: boolean,
): T & { inferred?: true } => (inferred ? { ...value, inferred: true } : value);

/** From one fact to a later one; undefined when their dates say nothing of it. */
export function between(
  from: Fact,
  to: Fact,
  fromOn: Edtf | undefined = dateOf(from),
): Duration | undefined {
  const range = elapsed(fromOn, dateOf(to));
  return range && markInferred(range, hasInferredDate(from) || hasInferredDate(to));
}

/** From a fact to the end of a day. */
export function until(from: Fact, day: Day): Duration | undefined {
  const range = elapsed(dateOf(from), day);
  return range && markInferred(range, hasInferredDate(from));
}

/** The sum; where a part is not known the others are "at least". Undefined when none is known. */
export function total(parts: readonly (Duration | undefined)[]): Duration | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  const min = known.reduce((sum, part) => sum + part.min, 0);
  const bounded = known.length === parts.length && known.every(({ max }) => max !== undefined);
  const max = known.reduce((sum, part) => sum + (part.max ?? 0), 0);
  return markInferred(
    { min, ...(bounded && { max }) },
    known.some(({ inferred }) => inferred),
  );
}
