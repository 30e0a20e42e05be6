import type { Course, Spell } from '../course/course.js';
import { fold } from '../course/decider.js';
import type { Fact } from '../stream/milestone.js';
import { certainlyBy, possiblyBy } from '../time/bounds.js';
import type { Day } from '../time/day.js';
import { isEdtf, type Edtf } from '../time/edtf.js';

/**
 * When a fact happened, as stated. A stored date that cannot be read says as little as none, so that
 * one damaged event cannot stop an analysis.
 */
export const dateOf = ({ occurredOn }: Pick<Fact, 'occurredOn'>): Edtf | undefined =>
  typeof occurredOn === 'string' && isEdtf(occurredOn) ? occurredOn : undefined;

export interface CourseAsOf {
  /** The fold of the facts that can have happened by the day. */
  course: Course;
  /** Ids of those facts whose date, or lack of one, leaves open whether they had. */
  perhaps: string[];
}

/**
 * The course as it was at the end of a day: the effective facts that can have happened by then. A
 * rough date counts from its first possible day. What nobody dated counts on every day.
 *
 * Corrections are applied already: `course.recorded` of the answer holds corrected facts only.
 */
export function asOf(course: Course, day: Day): CourseAsOf {
  const facts = course.facts.filter((fact) => possiblyBy(dateOf(fact), day));
  return {
    course: fold(facts),
    perhaps: facts.filter((fact) => !certainlyBy(dateOf(fact), day)).map(({ id }) => id),
  };
}

/**
 * Whether a spell runs: with everything recorded (no day) when it has no end; on a day when it can
 * have begun and has not certainly ended. Of two spells that meet at rough dates both may run.
 *
 * An end that nobody dated counts as past on every day, as in `asOf`; otherwise a training that is
 * recorded as completed would run for ever.
 */
export function isRunningOn({ start, end }: Pick<Spell, 'start' | 'end'>, day?: Day): boolean {
  if (day === undefined) return !end;
  return possiblyBy(dateOf(start), day) && !(end && hasPassed(end, day));
}

function hasPassed(end: Fact, day: Day): boolean {
  const on = dateOf(end);
  return on === undefined || certainlyBy(on, day);
}
