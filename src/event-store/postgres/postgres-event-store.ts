import type pg from 'pg';
import {
  type Appended,
  EventIdTaken,
  type ExpectedRevision,
  type NewEvent,
  type RecordedEvent,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../port.js';
import { isPassing } from '../../platform/database/passing-error.js';
import type { LogTarget } from '../copy-log/log-target.js';
import { storedForms } from '../stored-form.js';
import { AppendWriter } from './append-writer.js';
import { Connection, persist } from './connection.js';
import { Doorbell } from './doorbell.js';
import { feed } from './feed.js';
import { LogReader } from './log-reader.js';
import { restoreEvents } from './restore.js';

export interface PostgresEventStoreOptions {
  /** How long an append or a read outlives a database that is away, in milliseconds. Default 10,000. */
  deadlineMs?: number;
  /** How long a batch waits for other writers, in milliseconds, before it tries anew. Default 4,000. */
  lockTimeoutMs?: number;
  /** Most appends that wait besides those in flight; more are refused with StoreBusy. Default 10,000. */
  maxQueued?: number;
  /** Most connections for reading. Default 4. */
  readConnections?: number;
  /** How often a follower looks for itself when no notification comes, in milliseconds. Default 250. */
  pollMs?: number;
}

const DEFAULTS: Required<PostgresEventStoreOptions> = {
  deadlineMs: 10_000,
  lockTimeoutMs: 4_000,
  maxQueued: 10_000,
  readConnections: 4,
  pollMs: 250,
};
const DEFAULT_BATCH_SIZE = 500;

/**
 * The log in PostgreSQL, in the schema `log` that CreateEventLog makes. Opens one connection for
 * appends, one for notifications and a few for reads; none is shared with other code, so that
 * nobody's transaction can hold the lock on the log.
 */
export class PostgresEventStore implements LogTarget {
  private readonly closing = new AbortController();

  private constructor(
    private readonly writer: AppendWriter,
    private readonly reader: LogReader,
    private readonly doorbell: Doorbell,
    private readonly restoring: Connection,
  ) {}

  /**
   * @param url connection string of the database
   * @throws StoreUnavailable the database cannot be reached within the deadline
   */
  static async connect(
    url: string,
    options: PostgresEventStoreOptions = {},
  ): Promise<PostgresEventStore> {
    const { deadlineMs, lockTimeoutMs, maxQueued, readConnections, pollMs } = {
      ...DEFAULTS,
      ...options,
    };
    const config: pg.ClientConfig = {
      connectionString: url,
      application_name: 'forlop event store',
      keepAlive: true,
      connectionTimeoutMillis: deadlineMs,
      // A server that vanished without a word would otherwise be waited for without end.
      query_timeout: 3 * deadlineMs,
    };
    const writing = new Connection(
      { ...config, query_timeout: deadlineMs + lockTimeoutMs },
      (client) =>
        client.query(`
          set lock_timeout = ${lockTimeoutMs};
          set statement_timeout = ${deadlineMs};
          set idle_in_transaction_session_timeout = ${deadlineMs}`),
    );
    await persist(() => writing.use((client) => client.query('select')), deadlineMs);
    const doorbell = new Doorbell({ ...config, query_timeout: deadlineMs }, pollMs);
    const writer = new AppendWriter(writing, {
      deadlineMs,
      maxQueued,
      onWritten: () => doorbell.ring(),
    });
    const reader = new LogReader({ ...config, max: readConnections }, deadlineMs);
    // A connection of its own, opened on first use: a restore is a transaction of several statements.
    const restoring = new Connection(config, (client) => client.query('select'));
    return new PostgresEventStore(writer, reader, doorbell, restoring);
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    this.refuseWhenClosed();
    const stored = storedForms(stream, expected, events);
    if (stored.length === 0) return { ...(await this.reader.lastOf(stream)), duplicate: false };
    const verdict = await this.writer.append({ stream, expected, events: stored });
    switch (verdict.outcome) {
      case 'appended':
      case 'duplicate': {
        const { revision, position, outcome } = verdict;
        return { revision, position, duplicate: outcome === 'duplicate' };
      }
      case 'conflict':
        throw new WrongExpectedRevision(stream, expected, verdict.revision);
      case 'id-taken':
        throw new EventIdTaken(stream);
      case 'failed':
        throw verdict.error;
    }
  }

  async restore(events: readonly RecordedEvent[]): Promise<void> {
    this.refuseWhenClosed();
    if (events.length === 0) return;
    await this.restoring
      .use((client) => restoreEvents(client, events))
      .catch((error: unknown) => {
        if (isPassing(error))
          throw new StoreUnavailable('the log cannot be reached', { cause: error });
        throw error;
      });
    this.doorbell.ring();
  }

  async read(stream: string, afterRevision = 0): Promise<RecordedEvent[]> {
    this.refuseWhenClosed();
    return this.reader.afterRevision(stream, afterRevision);
  }

  async *follow(
    after: bigint,
    options: { signal: AbortSignal; batchSize?: number },
  ): AsyncIterable<RecordedEvent[]> {
    this.refuseWhenClosed();
    const signal = AbortSignal.any([options.signal, this.closing.signal]);
    const batchSize = options.batchSize ?? DEFAULT_BATCH_SIZE;
    yield* feed(this.reader, this.doorbell, after, batchSize, signal);
  }

  async head(): Promise<bigint> {
    this.refuseWhenClosed();
    return this.reader.head();
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.writer.close();
    await Promise.all([this.doorbell.close(), this.reader.close(), this.restoring.close()]);
  }

  private refuseWhenClosed(): void {
    if (this.closing.signal.aborted) throw new StoreUnavailable('the event store is closed');
  }
}
