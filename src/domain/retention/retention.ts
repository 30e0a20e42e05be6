import type { AnalysisState } from '../analysis/states.js';
import { stateOn } from '../analysis/states.js';
import type { Course } from '../course/course.js';
import { latest } from '../rules/days.js';
import { addMonths, type Day } from '../time/day.js';
import type { RetentionRule } from './retention-rules.js';

/** What of a closed case decides how long it is kept. */
export interface ClosedCase {
  state: AnalysisState;
  /** The last day on which it can have been closed. */
  closedBy: Day;
}

/** From when on it may be disposed of, and by which rule. */
export interface Due {
  day: Day;
  rule: string;
}

/**
 * When a case is due. The first rule that fits decides.
 *
 * @returns undefined where no rule is about how it ended: it is kept
 */
export function caseDue(
  { state, closedBy }: ClosedCase,
  rules: readonly RetentionRule[],
): Due | undefined {
  const rule = rules.find(({ states }) => states.includes(state));
  return rule && { day: addMonths(closedBy, rule.months), rule: rule.id };
}

/**
 * When a person is due: when the last of their cases is.
 *
 * @param cases all cases of the person; undefined in the place of one that is open
 * @returns undefined while one is open or kept, and for a person without cases
 */
export function personDue(
  cases: readonly (ClosedCase | undefined)[],
  rules: readonly RetentionRule[],
): Due | undefined {
  const dues = cases.map((one) => one && caseDue(one, rules));
  if (dues.includes(undefined)) return undefined;
  return (dues as Due[]).reduce<Due | undefined>(
    (last, due) => (last && last.day >= due.day ? last : due),
    undefined,
  );
}

/**
 * What of a course decides how long it is kept.
 *
 * @param lastRecorded day on which something was last recorded: what an undated closing is counted from
 * @returns undefined while the case is open
 */
export function closedCase(course: Course, lastRecorded: Day): ClosedCase | undefined {
  if (!course.closing) return undefined;
  return { state: stateOn(course), closedBy: latest(course.closing.occurredOn) ?? lastRecorded };
}
