import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { decide, type Decision, type Expectation, type StoredPlace } from './decision.js';

export interface ProposedRecord {
  id: string;
  type: string;
  isJson: boolean;
  data: Uint8Array;
  metadata: Uint8Array;
}

export interface LogRecord extends ProposedRecord, StoredPlace {
  /** Time of recording in units of 100 ns since 1970. */
  created: bigint;
}

/** So many appended records are followed by one that the server writes for itself. */
const RECORDS_PER_SYSTEM_RECORD = 3;
const HEADER_BYTES = 64n;
const EMPTY = new Uint8Array();

/**
 * The log of the double, `$all`. Positions are byte offsets: they grow with the size of the records,
 * and records of the server itself lie in between. Outlives the restarts of the server.
 */
export class DoubleLog {
  readonly records: LogRecord[] = [];
  private readonly streams = new Map<string, LogRecord[]>();
  private readonly latest = new Map<string, LogRecord>();
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private end = 0n;
  private sinceSystemRecord = 0;

  constructor() {
    this.write('$epoch-information', system('$epoch-information', true));
    this.write('$users', system('$UserCreated', true));
  }

  /** Decides an append and, if it is to be written, writes it whole. */
  append(stream: string, expected: Expectation, proposed: readonly ProposedRecord[]): Decision {
    const ids = proposed.map(({ id }) => id);
    const decision = decide(this, stream, expected, ids);
    if (decision.kind === 'append') {
      for (const record of proposed) this.write(stream, record);
      this.sinceSystemRecord += proposed.length;
      if (this.sinceSystemRecord >= RECORDS_PER_SYSTEM_RECORD) this.writeSystemRecords();
      this.changes.emit('change');
    }
    return decision;
  }

  /** The records of one stream; undefined for a stream that does not exist. */
  stream(name: string): readonly LogRecord[] | undefined {
    return this.streams.get(name);
  }

  lastRevision(stream: string): number {
    return (this.streams.get(stream)?.length ?? 0) - 1;
  }

  idAt(stream: string, revision: number): string | undefined {
    return this.placeAt(stream, revision)?.id;
  }

  placeAt(stream: string, revision: number): LogRecord | undefined {
    return this.streams.get(stream)?.[revision];
  }

  remembered(id: string): LogRecord | undefined {
    return this.latest.get(id);
  }

  /** What the server does with time, and at a restart. */
  forgetIds(): void {
    this.latest.clear();
  }

  onChange(listener: () => void): () => void {
    this.changes.on('change', listener);
    return () => this.changes.off('change', listener);
  }

  /** What an installation with projections and statistics has between its events, other kinds each time. */
  private writeSystemRecords(): void {
    this.sinceSystemRecord = 0;
    this.write('$stats-127.0.0.1:2113', system('$statsCollected', true));
    this.write('$ce-course', { ...system('$>', false), data: Buffer.from('0@course-1') });
    // Not told by its type, only by its stream: the result of a projection.
    this.write('$projections-cases-result', system('Result', true));
  }

  private write(stream: string, record: ProposedRecord): void {
    const events = this.streams.get(stream) ?? [];
    this.streams.set(stream, events);
    const created = BigInt(Date.now()) * 10_000n + BigInt(this.records.length % 10_000);
    const stored = { ...record, stream, revision: events.length, position: this.end, created };
    this.end += HEADER_BYTES + BigInt(record.data.length + record.metadata.length + stream.length);
    events.push(stored);
    this.records.push(stored);
    this.latest.set(stored.id, stored);
  }
}

function system(type: string, isJson: boolean): ProposedRecord {
  return { id: randomUUID(), type, isJson, data: Buffer.from('{}'), metadata: EMPTY };
}
