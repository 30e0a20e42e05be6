import type { Course } from '../course/course.js';
import type { Day } from '../time/day.js';
import { followUpOf, type FollowUp } from './follow-up.js';
import { milestonesOf } from './milestones.js';
import { stateOn } from './states.js';
import { statusRow } from './status.js';

/**
 * What is worked out from the facts of a case, by name: its state, its row in the status overview,
 * its milestones and durations (in days), and how it is followed up. A name without a value is
 * absent. It holds no free text.
 *
 * @param day up to which durations are counted
 */
export function derivedFacts(course: Course, day: Day): Record<string, unknown> {
  const { status: _, ...row } = statusRow(course);
  return {
    state: stateOn(course),
    ...row,
    ...milestonesOf(course, day),
    ...followUpFacts(followUpOf(course, day)),
  };
}

const followUpFacts = ({ planned, goesOn, initiative, longestGap, handovers }: FollowUp) => ({
  followUpGoesOn: goesOn,
  contactsMissed: planned.filter(({ state }) => state === 'missed').length,
  initiative,
  longestGap: longestGap?.days,
  handovers,
});
