import { certainlyBefore, possiblyBefore } from '../time/bounds.js';
import { isEdtf, type Edtf } from '../time/edtf.js';

/**
 * The order of two facts in time. Total where the calendar is strict: a stored date that cannot be
 * read says as little as one that nobody stated, so an old or damaged event cannot stop a course.
 */
export const certainlyEarlier = (a: unknown, b: unknown): boolean =>
  certainlyBefore(readable(a), readable(b));

/** Whether `a` lies on the day of `b` or later, whatever days they really were. */
export const certainlyNotEarlier = (a: unknown, b: unknown): boolean =>
  !possiblyBefore(readable(a), readable(b));

/**
 * In the order of happening where the dates tell it, else in the order given: each stands after the
 * last before it that is not certainly later.
 */
export function inOrderOfHappening<T extends { occurredOn?: unknown }>(given: readonly T[]): T[] {
  const placed: T[] = [];
  for (const one of given) {
    let at = placed.length;
    while (at > 0 && certainlyEarlier(one.occurredOn, placed[at - 1]!.occurredOn)) at--;
    placed.splice(at, 0, one);
  }
  return placed;
}

const readable = (stated: unknown): Edtf | undefined =>
  typeof stated === 'string' && isEdtf(stated) ? stated : undefined;
