import type { Fact } from '../stream/milestone.js';
import type { Day } from '../time/day.js';
import { addDays, daysOf, latest } from './days.js';
import type { Assessment, Values } from './rule.js';

// The forms in which rules say what they found.

/** What an assessment is about: its subject first, and when the subject happened. */
export type About = Pick<Assessment, 'events' | 'on'> & { values?: Values };

export const met = (about: About): Assessment => ({ outcome: 'met', ...about });

export const unknown = (about: About): Assessment => ({ outcome: 'unknown', ...about });

export const departed = (about: About, from?: Day, until?: Day): Assessment => ({
  outcome: 'departed',
  ...about,
  from,
  until,
});

/** Days before it is due from which something that is to be done is shown. */
const NOTICE_DAYS = 7;

/** To be done by a day: shown some days before, a departure from the day after. */
export const dueBy = (
  about: About,
  due: Day,
  { noticeDays = NOTICE_DAYS, until }: { noticeDays?: number; until?: Day } = {},
): Assessment => ({
  ...departed(about, addDays(due, 1), until),
  task: { showsFrom: addDays(due, -noticeDays), due },
});

/**
 * The last of several occasions, as late as it can have been. `unknown` when the one that was
 * recorded last has no date: it can have been at any time, so nothing is certainly overdue. An
 * undated one that others with a date were recorded after is taken to lie before those.
 */
export function lastOf(
  occasions: readonly Fact[],
): { fact: Fact; day: Day } | 'unknown' | undefined {
  const newest = occasions.at(-1);
  if (!newest) return undefined;
  if (latest(newest.occurredOn) === undefined) return 'unknown';
  let last: { fact: Fact; day: Day } | undefined;
  for (const fact of occasions) {
    const day = latest(fact.occurredOn);
    if (day !== undefined && (!last || day >= last.day)) last = { fact, day };
  }
  return last;
}

/** Whether one fact lies on the day of another or later; undefined where the dates cannot tell. */
export function notBefore(fact: Fact, other: Fact): boolean | undefined {
  const [a, b] = [daysOf(fact.occurredOn), daysOf(other.occurredOn)];
  if (a.earliest !== undefined && b.latest !== undefined && a.earliest >= b.latest) return true;
  if (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest) return false;
  return undefined;
}
