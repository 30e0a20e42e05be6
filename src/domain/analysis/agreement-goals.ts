import type { Goal } from '../course/agreement.js';
import { sameValue } from '../stream/repetition.js';

/** One goal that a revision added, removed or changed. Numbers are places in the list, from 1. */
export interface GoalChange {
  change: 'added' | 'removed' | 'changed';
  /** Its number now; of a removed goal the number it had. */
  number: number;
  /** Present where a goal has another number than before. */
  formerNumber?: number;
  before?: Goal;
  after?: Goal;
}

/**
 * Which goal of a list each goal of the next one is, as index; undefined for a new one. The same
 * text is the same goal, also under another number; what is left under its number is a goal reworded.
 */
export function formerIndices(
  before: readonly Goal[],
  after: readonly Goal[],
): (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined);
  const taken = new Set<number>();
  const take = (at: number, from: number): void => {
    found[at] = from;
    taken.add(from);
  };
  const isFree = (from: number): boolean => from in before && !taken.has(from);
  const sameText = (at: number, from: number): boolean =>
    sameValue(after[at]!.text, before[from]!.text);
  // The own number first: two goals may have the same text, and erased texts are all alike.
  after.forEach((_, at) => isFree(at) && sameText(at, at) && take(at, at));
  after.forEach((_, at) => {
    if (found[at] !== undefined) return;
    const from = before.findIndex((__, index) => isFree(index) && sameText(at, index));
    if (from >= 0) take(at, from);
  });
  after.forEach((_, at) => found[at] === undefined && isFree(at) && take(at, at));
  return found;
}

export function goalChanges(before: readonly Goal[], after: readonly Goal[]): GoalChange[] {
  const former = formerIndices(before, after);
  const kept = after.flatMap((goal, at): GoalChange[] => {
    const from = former[at];
    const number = at + 1;
    if (from === undefined) return [{ change: 'added', number, after: goal }];
    const was = before[from]!;
    if (from === at && sameValue(was, goal)) return [];
    return [
      {
        change: 'changed',
        number,
        ...(from === at ? {} : { formerNumber: from + 1 }),
        before: was,
        after: goal,
      },
    ];
  });
  const removed = before.flatMap((goal, at): GoalChange[] =>
    former.includes(at) ? [] : [{ change: 'removed', number: at + 1, before: goal }],
  );
  return [...kept, ...removed];
}
