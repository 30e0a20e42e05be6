import { courses, fold } from '../../domain/course/decider.js';
import type { RecordedOn } from '../../domain/analysis/decisions.js';
import { consequencesOf, type Consequences } from '../../domain/rules/consequences.js';
import { amendedId, isAmendment, retractedIds } from '../../domain/stream/amendments.js';
import type { CorrectFact } from '../../domain/stream/amendments.js';
import type { Fact } from '../../domain/stream/milestone.js';
import { factOf } from '../../event-store/streams.js';
import { today } from '../../platform/clock.js';
import type { RecordedRow } from '../history-table.js';

/** A correction or retraction with the number of things that it changed, by kind. */
export interface AmendmentView {
  id: string;
  type: string;
  /** The fact whose effective form it changes. */
  fact: string;
  recordedAt: string;
  recordedBy: RecordedRow['recordedBy'];
  /** In words; absent where only a code was given. */
  reason?: unknown;
  reasonCode?: string;
  /** It was itself retracted since. */
  retracted?: true;
  /** Absent of amendments too old to be told of; the timeline has what these count. */
  changed?: Record<keyof Consequences, number>;
}

/** Working out consequences folds the case twice for each amendment: so many of the latest are told. */
const MOST_TOLD = 100;

/** The days on which the events of a history were recorded, in Norway. */
export function recordedDays(rows: readonly RecordedRow[]): RecordedOn {
  const moments = new Map(rows.map(({ id, recordedAt }) => [id, recordedAt]));
  return (id) => {
    const at = moments.get(id);
    return at === undefined ? undefined : today(new Date(at));
  };
}

/**
 * What each amendment of a case changed, by its id, as it was answered when it was recorded.
 *
 * @param rows the history as known
 */
export function consequencesById(rows: readonly RecordedRow[]): Map<string, Consequences> {
  const facts = rows.map(factOf);
  const days = recordedDays(rows);
  const amendments = facts
    .flatMap((fact, at) => (isAmendment(fact) ? [{ fact, at }] : []))
    .slice(-MOST_TOLD);
  return new Map(
    amendments.map(({ fact, at }) => {
      const before = fold(facts.slice(0, at));
      const amended = [amendedId(before.recorded, fact)];
      const after = courses.evolve(before, fact);
      return [fact.id, consequencesOf(before, after, amended, days(fact.id)!, days)];
    }),
  );
}

/** Every correction and retraction of a case, in the order recorded. */
export function amendmentsOf(
  rows: readonly RecordedRow[],
  consequences: ReadonlyMap<string, Consequences>,
): AmendmentView[] {
  const facts = rows.map(factOf);
  const out = retractedIds(facts);
  return rows.flatMap((row, at): AmendmentView[] => {
    const fact = facts[at]!;
    if (!isAmendment(fact)) return [];
    const changed = consequences.get(fact.id);
    return [
      {
        id: fact.id,
        type: fact.type,
        fact: amendedId(facts, fact),
        recordedAt: row.recordedAt,
        recordedBy: row.recordedBy,
        ...reasonOf((fact as Fact<CorrectFact>).data),
        ...(out.has(fact.id) ? { retracted: true as const } : {}),
        ...(changed ? { changed: totals(changed) } : {}),
      },
    ];
  });
}

/** Why something was amended: in words, which may be erased, as a code, or both. */
export const reasonOf = ({ reason, reasonCode }: Pick<CorrectFact, 'reason' | 'reasonCode'>) => ({
  ...(reason === undefined ? {} : { reason: reason as unknown }),
  ...(reasonCode === undefined ? {} : { reasonCode }),
});

const totals = (consequences: Consequences) =>
  Object.fromEntries(
    Object.entries(consequences).map(([kind, { total }]) => [kind, total]),
  ) as Record<keyof Consequences, number>;
