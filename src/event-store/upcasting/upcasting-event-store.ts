import type { Appended, EventStore, ExpectedRevision, NewEvent, RecordedEvent } from '../port.js';
import type { Upcasters } from './upcasters.js';

/**
 * An event store that shows every event in its current version, and writes no other.
 *
 * It stands directly on the adapter, below sealing: `read` and `follow` decode alike, and only
 * `read` goes on to open sealed fields. So steps see sealed data on both ways.
 */
export class UpcastingEventStore implements EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  /** @throws TypeError an event is of an unknown type or not of its current version */
  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    for (const { type, schemaVersion } of events) {
      const current = this.upcasters.currentVersion(type);
      if (current !== schemaVersion) {
        throw new TypeError(`${type} is written in version ${current}, not ${schemaVersion}`);
      }
    }
    return this.inner.append(stream, expected, events);
  }

  /** @throws EventFromTheFuture */
  async read(stream: string, afterRevision?: number): Promise<RecordedEvent[]> {
    const events = await this.inner.read(stream, afterRevision);
    return events.map((event) => this.upcasters.upcast(event));
  }

  /** @throws EventFromTheFuture */
  async *follow(
    after: bigint,
    options: { signal: AbortSignal; batchSize?: number },
  ): AsyncGenerator<RecordedEvent[]> {
    for await (const batch of this.inner.follow(after, options)) {
      yield batch.map((event) => this.upcasters.upcast(event));
    }
  }

  head(): Promise<bigint> {
    return this.inner.head();
  }

  close(): Promise<void> {
    return this.inner.close();
  }
}
