import type { Spell } from '../course/course.js';
import type { Edtf } from '../time/edtf.js';
import { daysOf } from './days.js';

/** From a start to an end, both as stated. */
export interface Span {
  start: Edtf | undefined;
  end: Edtf | undefined;
  /** Whether it has ended; what runs overlaps everything that begins after it. */
  ended: boolean;
}

export const spanOf = ({ start, end }: Pick<Spell, 'start' | 'end'>): Span => ({
  start: start.occurredOn,
  end: end?.occurredOn,
  ended: end !== undefined,
});

/**
 * Whether two spans have time in common, also where one encloses the other; undefined where what was
 * stated allows both. A span that begins on the day on which another ends follows it: no overlap.
 */
export function overlap(a: Span, b: Span): boolean | undefined {
  const [first, second] = [beginsBeforeEndOf(a, b), beginsBeforeEndOf(b, a)];
  if (first === false || second === false) return false;
  return first && second ? true : undefined;
}

function beginsBeforeEndOf({ start }: Span, { end, ended }: Span): boolean | undefined {
  if (!ended) return true;
  const [begun, over] = [daysOf(start), daysOf(end)];
  if (begun.latest !== undefined && over.earliest !== undefined && begun.latest < over.earliest)
    return true;
  if (begun.earliest !== undefined && over.latest !== undefined && begun.earliest >= over.latest)
    return false;
  return undefined;
}
