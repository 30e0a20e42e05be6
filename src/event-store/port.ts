/**
 * The port of the event store: everything the application knows about the log.
 *
 * Adapters promise exactly what stands here and are held to it by one contract suite
 * (test/contract/event-store.contract.ts).
 */

/** A JSON value as it is stored: no undefined, no NaN, no dates. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [field: string]: Json };

/** Who recorded an event, and for which office. Never a name: a staff identifier. */
export interface RecordedBy {
  actor: string;
  office?: string;
}

/** An event that has been decided but not yet stored. */
export interface NewEvent {
  /**
   * uuid v5 of command id and ordinal, in lower case, so that a retry after an unknown outcome
   * cannot store it twice.
   */
  id: string;
  /** Stable name in the past tense. A storage format: never rename, never reuse. */
  type: string;
  /** Version of the shape of `data`, 1 to 32,767; the current one is declared beside the event. */
  schemaVersion: number;
  data: JsonObject;
  /** When it happened: EDTF level 1. Absent where nobody stated it. */
  occurredOn?: string;
  recordedBy: RecordedBy;
  /** Who the fact comes from: user, manager, counsellor, provider, register. */
  source?: string;
  /** The command that caused it; with `commandHash` the ground for answering a repeated command. */
  commandId: string;
  /** Keyed hash of the command's name and body: tells a retry from a reused key. */
  commandHash?: string;
  /** The command that began what this one is part of; absent where that is the command itself. */
  correlationId?: string;
  /** The person whose key seals the personal fields of `data`. */
  subject?: string;
}

export interface RecordedEvent extends NewEvent {
  stream: string;
  /** Ordinal in the stream, from 1, dense. */
  revision: number;
  /** Place in the whole log: ordered, opaque. Not dense in every adapter: never add to it. */
  position: bigint;
  /** RFC 3339 in UTC with microseconds. Never decreases along the log. */
  recordedAt: string;
}

/**
 * What the writer believes of the stream: anything, that it has no events, that it has some, or
 * that its last event has exactly this revision (0 is the same as 'none').
 */
export type ExpectedRevision = 'any' | 'none' | 'exists' | number;

export interface Appended {
  /** Revision of the last event of this append. */
  revision: number;
  /** Position of the last event of this append; a reader that has reached it has seen the append. */
  position: bigint;
  /** True when these very events were already stored by an earlier attempt: nothing was written. */
  duplicate: boolean;
}

export interface EventStore {
  /**
   * Stores the events of one command, at most 1,000, together or not at all.
   *
   * Events that are known by their ids answer `duplicate: true` with their original place if they
   * stand side by side in this stream in this order and, where a revision is expected, right after
   * it; a leading part of what was stored is enough. So a repeated append finds what it stored.
   * No events is a no-op, whatever is expected: it answers the place of the stream's last event,
   * revision 0 and position 0n when the stream is empty.
   *
   * @throws WrongExpectedRevision the stream is elsewhere than expected, or the events are known in
   *   part, in another order or at another revision
   * @throws EventIdTaken an event id is already used by another stream, or twice in this append
   * @throws StoreBusy the queue is full: nothing was stored, try again later
   * @throws StoreUnavailable the store cannot be reached; the outcome is unknown, the same call may
   *   be repeated safely
   * @throws TypeError the append could never be stored: more than 1,000 events, an id that is no
   *   uuid, data that are no JSON, a name with NUL. A bug of the caller; nothing was stored
   */
  append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended>;

  /** The events of one stream in order, after the given revision (default: all). Empty for an unknown stream. */
  read(stream: string, afterRevision?: number): Promise<RecordedEvent[]>;

  /**
   * Every event after a position, in the order of the log, in batches of at most `batchSize`
   * (default 500), for ever: waits at the end for new events until `signal` aborts or the store is
   * closed, which end the iteration without an error. Outlives a store that is away for a while.
   */
  follow(
    after: bigint,
    options: { signal: AbortSignal; batchSize?: number },
  ): AsyncIterable<RecordedEvent[]>;

  /** Position of the last event in the log; 0n when it is empty. */
  head(): Promise<bigint>;

  /** Settles the appends already asked for, ends followers, releases connections. Further calls throw StoreUnavailable. */
  close(): Promise<void>;
}

export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    /** Revision of the stream's last event; 0 when it has none. */
    readonly actual: number,
  ) {
    super(`stream ${stream} is at revision ${actual}, expected ${expected}`);
  }
}

export class EventIdTaken extends Error {
  override readonly name = 'EventIdTaken';
  constructor(readonly stream: string) {
    super(`an event id of this append to ${stream} is already used elsewhere in the log`);
  }
}

export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
