import { setMaxListeners } from 'node:events';
import type { EventStoreDBClient } from '@eventstore/db-client';
import {
  type Appended,
  type ExpectedRevision,
  type NewEvent,
  type RecordedEvent,
  StoreUnavailable,
} from '../port.js';
import type { LogTarget } from '../copy-log/log-target.js';
import { storedForms } from '../stored-form.js';
import { Appender } from './appender.js';
import { endClient, WritingClient } from './clients.js';
import { clientFor } from './connection-string.js';
import { follow } from './follow.js';
import { Reader } from './reader.js';
import { refuseSystemNames, toRestoredData } from './stored-event.js';

export interface EventStoreDbEventStoreOptions {
  /** How long an append or a read outlives a server that is away, in milliseconds. Default 10,000. */
  deadlineMs?: number;
  /** How long one attempt waits for an answer, in milliseconds, before it tries anew. Default 5,000. */
  attemptMs?: number;
  /** Most appends that wait besides those in flight; more are refused with StoreBusy. Default 10,000. */
  maxQueued?: number;
}

const DEFAULTS: Required<EventStoreDbEventStoreOptions> = {
  deadlineMs: 10_000,
  attemptMs: 5_000,
  maxQueued: 10_000,
};
const DEFAULT_BATCH_SIZE = 500;

/**
 * The log in EventStoreDB (KurrentDB), from version 20.6.1 on. Encryption and credentials come with
 * the connection string; the user needs the right to read `$all`. The positions are the server's own
 * places in its log.
 *
 * What of the port this adapter cannot promise, because the server does not:
 * - that an event id is unique in the whole log: it is within its stream, and twice in one append is
 *   refused, but another stream may use it again. EventIdTaken does not tell of other streams. Ids
 *   derived from the command are safe as long as a command is about one stream.
 * - that of two processes which append the same events in the same instant only one is told that it
 *   stored them: the other may see `duplicate: false` too. They are stored once.
 * - that `recordedAt` never decreases along the log: it is the clock of the leading node, which may
 *   be set back, or give way to another node's. It is exact to the millisecond.
 * - that positions are dense: the server's own events, and those of others, lie in between.
 *
 * What it costs: an append is two round trips, because the stream is read first; as much as loading
 * it for the decision. Appends over the server's MaxAppendSize are refused: 1 MiB on older
 * servers unless it is set.
 *
 * What it asks of the installation: streams are not truncated or deleted, and one store is opened in
 * a process. A follower starts after 0n or after a position that this store has given.
 */
export class EventStoreDbEventStore implements LogTarget {
  private readonly closing = new AbortController();

  private constructor(
    private readonly client: EventStoreDBClient,
    private readonly writing: WritingClient,
    private readonly reader: Reader,
    private readonly appender: Appender,
    private readonly closed: AbortController,
    private readonly options: Required<EventStoreDbEventStoreOptions>,
  ) {}

  /**
   * @param connectionString `esdb://user:password@host:port?tls=true`, or `esdb+discover://` for a cluster
   * @throws TypeError the connection string is not one
   * @throws StoreUnavailable the server cannot be reached within the deadline
   * @throws Error the server refuses to let this user read `$all`
   */
  static async connect(
    connectionString: string,
    options: EventStoreDbEventStoreOptions = {},
  ): Promise<EventStoreDbEventStore> {
    const settings = { ...DEFAULTS, ...options };
    const client = clientFor(connectionString);
    const closed = new AbortController();
    setMaxListeners(0, closed.signal); // every read listens
    const reader = new Reader(client, { ...settings, closed: closed.signal });
    const writing = new WritingClient(connectionString);
    const appender = new Appender(reader, writing, settings);
    const store = new this(client, writing, reader, appender, closed, settings);
    try {
      await reader.head();
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    this.refuseWhenClosed();
    const forms = storedForms(stream, expected, events);
    refuseSystemNames(stream, forms);
    if (forms.length > 0) return this.appender.append(stream, expected, forms);
    const last = (await this.reader.afterRevision(stream, 0)).at(-1);
    return { revision: last?.revision ?? 0, position: last?.position ?? 0n, duplicate: false };
  }

  async restore(events: readonly RecordedEvent[]): Promise<void> {
    this.refuseWhenClosed();
    // Neighbours of one stream go together; more at a time would lose the order of the log.
    for (const run of runsOfOneStream(events)) {
      const [first] = run;
      const forms = storedForms(first!.stream, first!.revision - 1, run);
      refuseSystemNames(first!.stream, forms);
      await this.appender.append(first!.stream, first!.revision - 1, forms, (form, at) =>
        toRestoredData(form, run[at]!.recordedAt),
      );
    }
  }

  async read(stream: string, afterRevision = 0): Promise<RecordedEvent[]> {
    this.refuseWhenClosed();
    return this.reader.afterRevision(stream, afterRevision);
  }

  async *follow(
    after: bigint,
    { signal, batchSize = DEFAULT_BATCH_SIZE }: { signal: AbortSignal; batchSize?: number },
  ): AsyncIterable<RecordedEvent[]> {
    this.refuseWhenClosed();
    const until = AbortSignal.any([signal, this.closing.signal]);
    yield* follow(this.client, after, { ...this.options, batchSize, signal: until });
  }

  /** Position of the last event of this log, whatever else the server has stored after it. */
  async head(): Promise<bigint> {
    this.refuseWhenClosed();
    return this.reader.head();
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.appender.settled();
    this.closed.abort();
    await Promise.all([this.writing.close(), endClient(this.client)]);
  }

  private refuseWhenClosed(): void {
    if (this.closing.signal.aborted) throw new StoreUnavailable('the event store is closed');
  }
}

function runsOfOneStream(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const runs: RecordedEvent[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run?.[0]?.stream === event.stream) run.push(event);
    else runs.push([event]);
  }
  return runs;
}
