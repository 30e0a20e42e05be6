import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent, RecordedEvent } from '../../src/event-store/port.js';

/** Gives a store with connections of its own; the log may hold events of others. */
export type MakeStore = () => Promise<{ store: EventStore; dispose(): Promise<void> }>;

export interface Promises {
  /**
   * Whether an event id that is already in the log is refused everywhere else: in another stream,
   * and after the current revision of its own. Default true.
   */
  eventIdsUniqueInLog: boolean;
}

/** Access to the store of the running test. */
export type Subject = () => EventStore;

export function newStream(): string {
  return `contract-${randomUUID()}`;
}

export function newEvent(fields: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: 'GoalAgreed',
    schemaVersion: 1,
    data: { goal: 'work' },
    recordedBy: { actor: 'Z990001' },
    commandId: randomUUID(),
    correlationId: randomUUID(),
    ...fields,
  };
}

export function newEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, (_, i) => newEvent({ data: { number: i + 1 } }));
}

export function idsOf(events: readonly { id: string }[]): string[] {
  return events.map((event) => event.id);
}

/** The first `count` events of one stream that a follower sees, in the order seen. */
export async function followStream(
  store: EventStore,
  after: bigint,
  stream: string,
  count: number,
  batchSize?: number,
): Promise<RecordedEvent[]> {
  const abort = new AbortController();
  const seen: RecordedEvent[] = [];
  const options = { signal: abort.signal, ...(batchSize === undefined ? {} : { batchSize }) };
  for await (const batch of store.follow(after, options)) {
    if (batchSize !== undefined) expect(batch.length).toBeLessThanOrEqual(batchSize);
    seen.push(...batch.filter((event) => event.stream === stream));
    if (seen.length >= count) abort.abort();
  }
  return seen;
}
