import type { Pool } from 'pg';
import type { JsonObject, RecordedBy, RecordedEvent } from '../event-store/port.js';
import { columnName } from '../projections/columns.js';
import type { ProjectionTransaction, TableDefinition } from '../projections/projection.js';
import { utcText } from '../platform/database/rows.js';

/** One recorded event as a history keeps it: personal fields still sealed. */
export interface RecordedRow {
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

/** A recorded event with the id of the case or the employer it is about. */
export type RowOwnedBy<Owner extends string> = RecordedRow & Record<Owner, string>;

export type Histories<Owner extends string> = Map<string, RowOwnedBy<Owner>[]>;

/**
 * The table that answers: what is known of this one, on either clock? One row per recorded event,
 * corrections included. "As known at" is a prefix of the rows, "as of a day" is decided by the fold,
 * so nothing is ever updated.
 */
export interface HistoryTable<Owner extends string> {
  definition: TableDefinition;
  append(events: readonly RecordedEvent[], tx: ProjectionTransaction): Promise<void>;
  /**
   * The histories of some owners, each in the order of recording.
   *
   * @param knownAt RFC 3339: only what was recorded by then; absent: everything
   */
  read(pool: Pool, ids: readonly string[], knownAt?: string): Promise<Histories<Owner>>;
  /** As `read`, of the table that a fold is writing to. */
  load(tx: ProjectionTransaction, ids: readonly string[]): Promise<Histories<Owner>>;
}

interface StoredRow {
  owner: string;
  revision: number;
  event_id: string;
  type: string;
  occurred_on: string | null;
  actor: string;
  office: string | null;
  source: string | null;
  subject: string | null;
  data: JsonObject;
  recorded_at: string;
}

/**
 * @param name of the table
 * @param owner field of a row that holds the owner's id, e.g. `caseId`
 * @param ownerOf the owner that a stream is about
 */
export function historyTable<Owner extends string>(
  name: string,
  owner: Owner,
  ownerOf: (stream: string) => string | undefined,
): HistoryTable<Owner> {
  const ownerId = columnName(owner);
  const columns = `${ownerId} as owner, revision, event_id, type, occurred_on, actor, office, source, subject, data,
    ${utcText('recorded_at')} as recorded_at`;
  const grouped = (rows: readonly StoredRow[]): Histories<Owner> => {
    const histories: Histories<Owner> = new Map();
    for (const row of rows) {
      const found = { [owner]: row.owner, ...recordedRow(row) } as RowOwnedBy<Owner>;
      const history = histories.get(row.owner);
      if (history) history.push(found);
      else histories.set(row.owner, [found]);
    }
    return histories;
  };
  return {
    definition: {
      name,
      // Column by column, uuids as such: the histories are the largest of all read models.
      create: `create table {table} (
        ${ownerId} uuid not null,
        event_id uuid not null,
        subject uuid,
        recorded_at timestamptz not null,
        revision integer not null,
        type text not null,
        occurred_on text,
        actor text not null,
        office text,
        source text,
        data json not null,
        primary key (${ownerId}, revision)
      )`,
    },
    async append(events, tx) {
      if (events.length === 0) return;
      await tx.query(
        `insert into ${tx.table(name)}
           (${ownerId}, event_id, subject, recorded_at, revision, type, occurred_on, actor, office, source, data)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::int[], $6::text[],
           $7::text[], $8::text[], $9::text[], $10::text[], $11::json[])`,
        parametersOf(events, ownerOf),
      );
    },
    async read(pool, ids, knownAt) {
      const { rows } = await pool.query<StoredRow>({
        name: `histories-${name}`,
        text: `select ${columns} from read.${name}
               where ${ownerId} = any($1::uuid[]) and ($2::timestamptz is null or recorded_at <= $2::timestamptz)
               order by ${ownerId}, revision`,
        values: [ids, knownAt ?? null],
      });
      return grouped(rows);
    },
    async load(tx, ids) {
      return grouped(
        await tx.query<StoredRow>(
          `select ${columns} from ${tx.table(name)} where ${ownerId} = any($1::uuid[]) order by ${ownerId}, revision`,
          [ids],
        ),
      );
    },
  };
}

function parametersOf(
  events: readonly RecordedEvent[],
  ownerOf: (stream: string) => string | undefined,
): unknown[][] {
  return [
    events.map(({ stream }) => ownerOf(stream)),
    events.map(({ id }) => id),
    events.map(({ subject }) => subject ?? null),
    events.map(({ recordedAt }) => recordedAt),
    events.map(({ revision }) => revision),
    events.map(({ type }) => type),
    events.map(({ occurredOn }) => occurredOn ?? null),
    events.map(({ recordedBy }) => recordedBy.actor),
    events.map(({ recordedBy }) => recordedBy.office ?? null),
    events.map(({ source }) => source ?? null),
    events.map(({ data }) => JSON.stringify(data)),
  ];
}

const recordedRow = (row: StoredRow): RecordedRow => ({
  revision: row.revision,
  id: row.event_id,
  type: row.type,
  ...(row.occurred_on === null ? {} : { occurredOn: row.occurred_on }),
  recordedAt: row.recorded_at,
  recordedBy: { actor: row.actor, ...(row.office === null ? {} : { office: row.office }) },
  ...(row.source === null ? {} : { source: row.source }),
  ...(row.subject === null ? {} : { subject: row.subject }),
  data: row.data,
});
