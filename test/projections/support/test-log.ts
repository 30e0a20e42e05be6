import { randomUUID } from 'node:crypto';
import { InMemoryEventStore } from '../../../src/event-store/in-memory/in-memory-event-store.js';
import type { JsonObject, NewEvent, RecordedEvent } from '../../../src/event-store/port.js';
import type { EventSource } from '../../../src/projections/read-ahead.js';

export interface Entry {
  stream: string;
  type?: string;
  data?: JsonObject;
}

/** Spreads positions out, because not every store has dense ones. */
const SPREAD = 10n;
const spread = (event: RecordedEvent) => ({ ...event, position: event.position * SPREAD });

/** A log in memory that counts what is read from it, and whose positions are 10, 20, 30, … */
export class TestLog implements EventSource {
  readonly events: RecordedEvent[] = [];
  /** How many readers were opened, and how many events they were given. */
  opened = 0;
  delivered = 0;
  private readonly store = new InMemoryEventStore();

  async append(...entries: readonly Entry[]): Promise<RecordedEvent[]> {
    const from = this.events.length;
    for (const entry of entries) {
      const { revision } = await this.store.append(entry.stream, 'any', [newEvent(entry)]);
      const [recorded] = await this.store.read(entry.stream, revision - 1);
      if (!recorded) throw new Error('appended, but not there');
      this.events.push(spread(recorded));
    }
    return this.events.slice(from);
  }

  async *follow(
    after: bigint,
    options: { signal: AbortSignal; batchSize?: number },
  ): AsyncGenerator<RecordedEvent[]> {
    this.opened += 1;
    for await (const batch of this.store.follow(after / SPREAD, options)) {
      this.delivered += batch.length;
      yield batch.map(spread);
    }
  }

  async head(): Promise<bigint> {
    return (await this.store.head()) * SPREAD;
  }

  async read(stream: string): Promise<RecordedEvent[]> {
    return (await this.store.read(stream)).map(spread);
  }
}

/** Events as a store would give them, without the store. */
export function recordedEvents(entries: readonly Entry[]): RecordedEvent[] {
  return entries.map((entry, index) => ({
    ...newEvent(entry),
    stream: entry.stream,
    revision: index + 1,
    position: BigInt(index + 1),
    recordedAt: `2026-01-01T00:00:00.${String(index).padStart(6, '0')}Z`,
  }));
}

function newEvent({ type = 'Counted', data = {} }: Entry): NewEvent {
  return {
    id: randomUUID(),
    type,
    data,
    schemaVersion: 1,
    recordedBy: { actor: 'Z990001' },
    commandId: randomUUID(),
    correlationId: randomUUID(),
  };
}
