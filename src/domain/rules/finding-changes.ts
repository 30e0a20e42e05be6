import { sameValue } from '../stream/repetition.js';
import type { Finding } from './finding.js';

/** What a finding says, apart from its wording. */
export type Said = Pick<Finding, 'outcome'> &
  Partial<Pick<Finding, 'version' | 'from' | 'until' | 'values'>>;

/** A finding that one history has and another has not, or that says something else there. */
export interface FindingChange {
  change: 'appears' | 'disappears' | 'changes';
  rule: string;
  /** Id of the event that it is about. */
  subject: string;
  before?: Said;
  after?: Said;
}

/** What stands under one key in two lists. */
export interface Pair<T> {
  key: string;
  before?: T;
  after?: T;
}

/** Two lists side by side, in the order of the first, then of the second; what is alike is left out. */
export function differing<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  saidBy: (item: T) => unknown = (item) => item,
): Pair<T>[] {
  const [then, now] = [before, after].map(
    (items) => new Map(items.map((item) => [keyOf(item), item])),
  ) as [Map<string, T>, Map<string, T>];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    if (was !== undefined && is !== undefined && sameValue(saidBy(was), saidBy(is))) return [];
    return [
      {
        key,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

/** What happened to a thing that one or both sides have. */
export const changeIn = ({ before, after }: Pair<unknown>): FindingChange['change'] =>
  before === undefined ? 'appears' : after === undefined ? 'disappears' : 'changes';

export const findingKey = ({ rule, events }: Pick<Finding, 'rule' | 'events'>): string =>
  `${rule} ${events[0] ?? ''}`;

export const findingChanges = (
  before: readonly Finding[],
  after: readonly Finding[],
): FindingChange[] =>
  differing(before, after, findingKey, said).map((pair) => {
    const { rule, events } = (pair.after ?? pair.before)!;
    return {
      change: changeIn(pair),
      rule,
      subject: events[0] ?? '',
      ...(pair.before ? { before: said(pair.before) } : {}),
      ...(pair.after ? { after: said(pair.after) } : {}),
    };
  });

const said = ({ outcome, version, from, until, values }: Finding): Said => ({
  outcome,
  ...(version === undefined ? {} : { version }),
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  ...(Object.keys(values).length === 0 ? {} : { values }),
});
