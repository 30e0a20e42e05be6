import type pg from 'pg';
import { openPool } from '../../platform/database/pool.js';
import type { JsonObject, NewEvent, RecordedEvent } from '../port.js';
import { persist } from './connection.js';
import { utcText } from '../../platform/database/rows.js';

/**
 * Prepared statements keep their plan. One made while the log was small and without statistics
 * would be a scan and a sort of the whole log for every batch once it has grown.
 */
export const READ_SESSION = 'set enable_sort = off';

/** Formatted by the database: a JavaScript date would lose the microseconds. */
const RECORDED_AT = utcText('recorded_at');

const EVENT = `select position, stream, revision, event_id, type, schema_version, data, meta, ${RECORDED_AT} from log.event`;

export const AFTER_POSITION = `${EVENT} where position > $1 order by position limit $2`;
export const AFTER_REVISION = `${EVENT} where stream = $1 and revision > $2 order by revision`;
export const LAST_OF_STREAM = `select revision, position from log.event where stream = $1 order by revision desc limit 1`;
export const LAST_OF_LOG = `select position from log.event order by position desc limit 1`;

type EventRow = [
  position: string,
  stream: string,
  revision: number,
  id: string,
  type: string,
  schemaVersion: number,
  data: JsonObject,
  meta: Omit<NewEvent, 'id' | 'type' | 'schemaVersion' | 'data'>,
  recordedAt: string,
];

/** Reads the log over a few connections of its own; repeats a read that a broken connection cut short. */
export class LogReader {
  private readonly pool: pg.Pool;

  constructor(
    config: pg.PoolConfig,
    private readonly deadlineMs: number,
  ) {
    this.pool = openPool({ ...config, onConnect: (client) => client.query(READ_SESSION) });
  }

  /** At most `limit` events after a position. Never gives up on a lost connection before `signal` aborts. */
  async afterPosition(
    position: bigint,
    limit: number,
    signal: AbortSignal,
  ): Promise<RecordedEvent[]> {
    const values = [position.toString(), limit];
    const query = () => this.rows<EventRow>('after-position', AFTER_POSITION, values);
    return (await persist(query, Infinity, signal)).map(toEvent);
  }

  async afterRevision(stream: string, revision: number): Promise<RecordedEvent[]> {
    const values = [stream, revision];
    const query = () => this.rows<EventRow>('after-revision', AFTER_REVISION, values);
    return (await persist(query, this.deadlineMs)).map(toEvent);
  }

  /** Place of a stream's last event; revision 0 and position 0n when it has none. */
  async lastOf(stream: string): Promise<{ revision: number; position: bigint }> {
    const query = () => this.rows<[number, string]>('last-of-stream', LAST_OF_STREAM, [stream]);
    const [row] = await persist(query, this.deadlineMs);
    return row ? { revision: row[0], position: BigInt(row[1]) } : { revision: 0, position: 0n };
  }

  async head(): Promise<bigint> {
    const query = () => this.rows<[string]>('last-of-log', LAST_OF_LOG, []);
    const [row] = await persist(query, this.deadlineMs);
    return BigInt(row?.[0] ?? 0);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async rows<Row extends unknown[]>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values, rowMode: 'array' })).rows;
  }
}

function toEvent(row: EventRow): RecordedEvent {
  const [position, stream, revision, id, type, schemaVersion, data, meta, recordedAt] = row;
  // Completed in place: it was parsed for this event alone, and copying it costs more than parsing.
  return Object.assign(meta, {
    id,
    type,
    schemaVersion,
    data,
    stream,
    revision,
    position: BigInt(position),
    recordedAt,
  });
}
