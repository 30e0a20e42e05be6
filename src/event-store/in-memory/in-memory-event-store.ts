import {
  type Appended,
  EventIdTaken,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type RecordedEvent,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../port.js';
import { type StoredForm, storedForms } from '../stored-form.js';

const DEFAULT_BATCH_SIZE = 500;

interface StoredEvent extends StoredForm {
  stream: string;
  revision: number;
  position: bigint;
  recordedAt: string;
}

/**
 * The event store for unit tests: the same promises, kept in memory. Every append is decided and
 * done in one go, so nothing can come between.
 */
export class InMemoryEventStore implements EventStore {
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly byId = new Map<string, StoredEvent>();
  private readonly wakeUps = new Set<() => void>();
  private readonly clock: () => Date;
  private closed = false;

  /** @param options.clock gives the time of recording; default the real one. It may go backwards, the log does not. */
  constructor(options: { clock?: () => Date } = {}) {
    this.clock = options.clock ?? (() => new Date());
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    this.refuseWhenClosed();
    const forms = storedForms(stream, expected, events);
    const stored = this.streams.get(stream) ?? [];
    if (forms.length === 0) return placeOf(stored.at(-1), false);
    const earlier = this.earlierAttempt(stream, expected, forms);
    if (earlier) return placeOf(earlier, true);
    if (!meets(expected, stored.length))
      throw new WrongExpectedRevision(stream, expected, stored.length);
    return placeOf(this.store(stream, forms), false);
  }

  async read(stream: string, afterRevision = 0): Promise<RecordedEvent[]> {
    this.refuseWhenClosed();
    return (this.streams.get(stream) ?? []).slice(afterRevision).map(recorded);
  }

  async *follow(
    after: bigint,
    { signal, batchSize = DEFAULT_BATCH_SIZE }: { signal: AbortSignal; batchSize?: number },
  ): AsyncIterable<RecordedEvent[]> {
    this.refuseWhenClosed();
    let read = Number(after);
    while (!signal.aborted && !this.closed) {
      const batch = this.log.slice(read, read + batchSize);
      read += batch.length;
      if (batch.length > 0) yield batch.map(recorded);
      else await this.nextChange(signal);
    }
  }

  async head(): Promise<bigint> {
    this.refuseWhenClosed();
    return BigInt(this.log.length);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.wakeFollowers();
  }

  /**
   * The last of these events if an earlier attempt stored them all, undefined if none is known.
   * Known but standing elsewhere, or known in part, they cannot be this append again.
   */
  private earlierAttempt(
    stream: string,
    expected: ExpectedRevision,
    forms: StoredForm[],
  ): StoredEvent | undefined {
    const known = forms.map((form) => this.byId.get(form.id));
    if (known.some((event) => event && event.stream !== stream)) throw new EventIdTaken(stream);
    const [first] = known;
    if (known.every((event) => !event)) {
      if (new Set(forms.map((form) => form.id)).size < forms.length) throw new EventIdTaken(stream);
      return undefined;
    }
    const together = known.every((event, i) => first && event?.revision === first.revision + i);
    const base = expected === 'none' ? 0 : expected;
    if (together && (typeof base !== 'number' || first?.revision === base + 1)) return known.at(-1);
    throw new WrongExpectedRevision(stream, expected, this.streams.get(stream)?.length ?? 0);
  }

  private store(stream: string, forms: StoredForm[]): StoredEvent | undefined {
    const recordedAt = this.timeOfRecording();
    const stored = this.streams.get(stream) ?? [];
    this.streams.set(stream, stored);
    for (const form of forms) {
      const place = { stream, revision: stored.length + 1, position: BigInt(this.log.length + 1) };
      const event: StoredEvent = { ...form, ...place, recordedAt };
      stored.push(event);
      this.log.push(event);
      this.byId.set(event.id, event);
    }
    this.wakeFollowers();
    return stored.at(-1);
  }

  private timeOfRecording(): string {
    const now = this.clock().toISOString().replace('Z', '000Z');
    const last = this.log.at(-1)?.recordedAt ?? '';
    return now > last ? now : last;
  }

  private nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.wakeUps.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.wakeUps.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  private wakeFollowers(): void {
    for (const wake of this.wakeUps) wake();
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new StoreUnavailable('the event store is closed');
  }
}

function meets(expected: ExpectedRevision, revision: number): boolean {
  if (expected === 'any') return true;
  if (expected === 'exists') return revision > 0;
  return revision === (expected === 'none' ? 0 : expected);
}

function placeOf(event: StoredEvent | undefined, duplicate: boolean): Appended {
  return { revision: event?.revision ?? 0, position: event?.position ?? 0n, duplicate };
}

/** Parsed anew for each reader, so that no reader can change what another one sees. */
function recorded(event: StoredEvent): RecordedEvent {
  const { data, meta, ...place } = event;
  return { ...JSON.parse(meta), ...place, data: JSON.parse(data) };
}
