import { profileOn } from '../../domain/employer/analysis/profile.js';
import { employers } from '../../domain/employer/decider.js';
import type { Day } from '../../domain/time/day.js';
import { employerOf, factOf } from '../../event-store/streams.js';
import type { RecordedEvent } from '../../event-store/port.js';
import type { Projection, ProjectionTransaction } from '../../projections/projection.js';
import { appendEmployerCases, employerCaseTable, NAMING_EVENTS } from './employer-case.table.js';
import { employerHistory, type EmployerRow } from './employer-history.table.js';
import { employerOpeningTable, openingRows } from './employer-opening.table.js';
import { employerOverview, employerOverviewRow } from './employer-overview.table.js';
import { employerVisitTable, visitRows } from './employer-visit.table.js';

/**
 * The read models of employers. An employer has tens of events in years, so what is told of it is
 * folded from its whole history: nothing is kept between batches.
 */
export function employersProjection(): Projection {
  return {
    name: 'employers',
    version: 1,
    eventTypes: [...new Set([...employers.entries.map(({ event }) => event), ...NAMING_EVENTS])],
    tables: [
      employerHistory.definition,
      employerOverview.definition,
      employerOpeningTable.definition,
      employerVisitTable.definition,
      employerCaseTable,
    ],
    async apply(batch, tx) {
      await appendEmployerCases(batch, tx);
      const events = batch.filter(({ stream }) => employerOf(stream) !== undefined);
      if (events.length > 0) await foldEmployers(events, tx);
    },
  };
}

async function foldEmployers(
  events: readonly RecordedEvent[],
  tx: ProjectionTransaction,
): Promise<void> {
  await employerHistory.append(events, tx);
  const changed = new Set(events.map(({ stream }) => employerOf(stream)!));
  const histories = await employerHistory.load(tx, [...changed].sort());
  const told = [...histories.values()].map(tellOf);
  await employerOverview.upsert(
    tx,
    told.map(({ overview }) => overview),
  );
  await employerOpeningTable.replace(
    tx,
    told.map(({ id, openings }) => [id, openings]),
  );
  await employerVisitTable.replace(
    tx,
    told.map(({ id, visits }) => [id, visits]),
  );
}

/** No fact is dated later: with it, a profile holds everything recorded and no clock is needed. */
const AFTER_EVERYTHING: Day = '9999-12-31';

function tellOf(rows: readonly EmployerRow[]) {
  const employer = employers.fold(rows.map(factOf));
  const profile = profileOn(employer, AFTER_EVERYTHING);
  return {
    id: rows[0]!.employerId,
    overview: employerOverviewRow(employer, profile, rows),
    openings: openingRows(profile.openings),
    visits: visitRows(employer),
  };
}
