import type { Pool } from 'pg';
import { bounds } from '../../domain/time/bounds.js';
import { caseOf } from '../../event-store/streams.js';
import type { JsonObject, RecordedBy, RecordedEvent } from '../../event-store/port.js';
import type { ProjectionTransaction, TableDefinition } from '../../projections/projection.js';

/**
 * Answers: what is known of this case, on either clock? One row per recorded event, corrections
 * included, personal fields still sealed. "As known at" is a prefix of the rows, "as of a day" is
 * decided by the fold, so nothing is ever updated.
 */
export const caseHistoryTable: TableDefinition = {
  name: 'case_history',
  create: `create table {table} (
    case_id text not null,
    revision integer not null,
    event_id text not null,
    type text not null,
    occurred_on text,
    earliest date,
    latest date,
    recorded_at timestamptz not null,
    recorded_by json not null,
    source text,
    subject text,
    data json not null,
    primary key (case_id, revision)
  )`,
};

/** One event of a case as its history keeps it. */
export interface HistoryRow {
  caseId: string;
  revision: number;
  /** Id of the event. */
  id: string;
  type: string;
  occurredOn?: string;
  /** RFC 3339 in UTC with microseconds. */
  recordedAt: string;
  recordedBy: RecordedBy;
  source?: string;
  subject?: string;
  data: JsonObject;
}

export async function appendHistory(
  events: readonly RecordedEvent[],
  tx: ProjectionTransaction,
): Promise<void> {
  const placed = events.map((event) => ({ event, within: bounds(event.occurredOn) }));
  await tx.query(
    `insert into ${tx.table('case_history')}
       (case_id, revision, event_id, type, occurred_on, earliest, latest, recorded_at, recorded_by, source, subject, data)
     select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[],
       $8::timestamptz[], $9::json[], $10::text[], $11::text[], $12::json[])`,
    [
      events.map(({ stream }) => caseOf(stream)),
      events.map(({ revision }) => revision),
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ occurredOn }) => occurredOn ?? null),
      placed.map(({ within }) => within.earliest ?? null),
      placed.map(({ within }) => within.latest ?? null),
      events.map(({ recordedAt }) => recordedAt),
      events.map(({ recordedBy }) => JSON.stringify(recordedBy)),
      events.map(({ source }) => source ?? null),
      events.map(({ subject }) => subject ?? null),
      events.map(({ data }) => JSON.stringify(data)),
    ],
  );
}

const COLUMNS = `case_id, revision, event_id, type, occurred_on, recorded_by, source, subject, data,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at`;

interface StoredRow {
  case_id: string;
  revision: number;
  event_id: string;
  type: string;
  occurred_on: string | null;
  recorded_by: RecordedBy;
  source: string | null;
  subject: string | null;
  data: JsonObject;
  recorded_at: string;
}

/**
 * The histories of some cases, each in the order of recording, personal fields sealed.
 *
 * @param knownAt RFC 3339: only what was recorded by then; absent: everything
 */
export async function readHistories(
  pool: Pool,
  caseIds: readonly string[],
  knownAt?: string,
): Promise<Map<string, HistoryRow[]>> {
  const { rows } = await pool.query<StoredRow>({
    name: 'case-histories',
    text: `select ${COLUMNS} from read.case_history
           where case_id = any($1::text[]) and ($2::timestamptz is null or recorded_at <= $2::timestamptz)
           order by case_id, revision`,
    values: [caseIds, knownAt ?? null],
  });
  return groupByCase(rows);
}

/** As `readHistories`, of the table that a fold is writing to. */
export async function loadHistories(
  tx: ProjectionTransaction,
  caseIds: readonly string[],
): Promise<Map<string, HistoryRow[]>> {
  return groupByCase(
    await tx.query<StoredRow>(
      `select ${COLUMNS} from ${tx.table('case_history')} where case_id = any($1::text[]) order by case_id, revision`,
      [caseIds],
    ),
  );
}

function groupByCase(rows: readonly StoredRow[]): Map<string, HistoryRow[]> {
  const histories = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const history = histories.get(row.case_id);
    if (history) history.push(historyRow(row));
    else histories.set(row.case_id, [historyRow(row)]);
  }
  return histories;
}

const historyRow = (row: StoredRow): HistoryRow => ({
  caseId: row.case_id,
  revision: row.revision,
  id: row.event_id,
  type: row.type,
  ...(row.occurred_on === null ? {} : { occurredOn: row.occurred_on }),
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  ...(row.source === null ? {} : { source: row.source }),
  ...(row.subject === null ? {} : { subject: row.subject }),
  data: row.data,
});
