import { noCourse, type Course } from '../domain/course/course.js';
import { CATALOGUE, evolve, fold } from '../domain/course/decider.js';
import { caseOf, factOf } from '../event-store/streams.js';
import type { RecordedEvent } from '../event-store/port.js';
import type { Projection, ProjectionTransaction } from '../projections/projection.js';
import {
  appendHistory,
  caseHistoryTable,
  loadHistories,
  type HistoryRow,
} from './case-history/case-history.table.js';
import {
  caseOverview,
  openingOf,
  overviewRow,
  type Opening,
  type OverviewRow,
} from './case-overview/case-overview.table.js';
import { employerContactRows, employerContactTable } from './placements/employer-contact.table.js';
import { placementRows, placementTable } from './placements/placement.table.js';
import { misuseSignRows, misuseSignTable } from './case-overview/misuse-sign.table.js';
import { caseTaskRows, caseTaskTable } from './worklist/case-task.table.js';

/** Cases whose state is kept between batches. */
const KEPT_CASES = 20_000;

/**
 * The read models of casework. They share one checkpoint, so a case's overview is never ahead of its
 * history, and the state behind an overview can always be folded anew from the history beside it.
 */
export function caseworkProjection(): Projection {
  const states = new CaseStates();
  return {
    name: 'casework',
    version: 4,
    eventTypes: CATALOGUE.map(({ event }) => event),
    tables: [
      caseHistoryTable,
      caseOverview.definition,
      placementTable.definition,
      employerContactTable.definition,
      caseTaskTable.definition,
      misuseSignTable.definition,
    ],
    async apply(batch, tx) {
      const events = batch.filter(({ stream }) => caseOf(stream) !== undefined);
      const byCase = groupByCase(events);
      const before = await states.before(byCase, tx);
      await appendHistory(events, tx);
      const changed: ChangedCase[] = [];
      for (const [caseId, ofCase] of [...byCase].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const last = ofCase.at(-1)!;
        const { course, opened = openingOf(ofCase[0]!) } = before.get(caseId)!;
        const after = { course: ofCase.map(factOf).reduce(evolve, course), opened };
        states.keep(caseId, last.revision, after);
        const overview = overviewRow(caseId, after.course, opened, last);
        changed.push({ caseId, course: after.course, overview });
      }
      await writeRows(changed, tx);
    },
  };
}

interface ChangedCase {
  caseId: string;
  course: Course;
  overview: OverviewRow;
}

/** Everything that is told of a case besides its history, once for each batch that changes it. */
async function writeRows(
  changed: readonly ChangedCase[],
  tx: ProjectionTransaction,
): Promise<void> {
  await caseOverview.upsert(
    tx,
    changed.map(({ overview }) => overview),
  );
  await placementTable.replace(
    tx,
    changed.map(({ caseId, course, overview }) => [caseId, placementRows(course, overview.office)]),
  );
  await employerContactTable.replace(
    tx,
    changed.map(({ caseId, course, overview }) => [
      caseId,
      employerContactRows(course, overview.office),
    ]),
  );
  await caseTaskTable.replace(
    tx,
    changed.map(({ caseId, course, overview }) => [caseId, caseTaskRows(course, overview)]),
  );
  await misuseSignTable.replace(
    tx,
    changed.map(({ caseId, course }) => [caseId, misuseSignRows(course)]),
  );
}

function groupByCase(events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  const byCase = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const caseId = caseOf(event.stream)!;
    const ofCase = byCase.get(caseId);
    if (ofCase) ofCase.push(event);
    else byCase.set(caseId, [event]);
  }
  return byCase;
}

interface CaseState {
  course: Course;
  /** Absent before the first event. */
  opened?: Opening;
}

const unopened: CaseState = { course: noCourse };

/**
 * The states of recently folded cases. A kept state serves only an event that directly follows the
 * revision it stands at; after a rollback, or when another process folded in between, it does not,
 * and the case is folded from its history. So what is kept can never change what is written.
 */
class CaseStates {
  private readonly kept = new Map<string, CaseState & { revision: number }>();

  async before(
    byCase: Map<string, RecordedEvent[]>,
    tx: ProjectionTransaction,
  ): Promise<Map<string, CaseState>> {
    const states = new Map<string, CaseState>();
    const missing: string[] = [];
    for (const [caseId, [first]] of byCase) {
      const found = this.kept.get(caseId);
      if (first!.revision === 1) states.set(caseId, unopened);
      else if (found?.revision === first!.revision - 1) states.set(caseId, found);
      else missing.push(caseId);
    }
    if (missing.length === 0) return states;
    const histories = await loadHistories(tx, missing);
    for (const caseId of missing) states.set(caseId, stateAfter(histories.get(caseId) ?? []));
    return states;
  }

  keep(caseId: string, revision: number, state: CaseState): void {
    // Deleting first moves the case to the end: the map's order is the order of last use.
    this.kept.delete(caseId);
    this.kept.set(caseId, { ...state, revision });
    if (this.kept.size <= KEPT_CASES) return;
    const [oldest] = this.kept.keys();
    this.kept.delete(oldest!);
  }
}

const stateAfter = (history: readonly HistoryRow[]): CaseState => ({
  course: fold(history.map(factOf)),
  ...(history[0] ? { opened: openingOf(history[0]) } : {}),
});
