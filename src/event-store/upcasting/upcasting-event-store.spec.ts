import { jest } from '@jest/globals';
import type { EventStore, NewEvent, RecordedEvent } from '../port.js';
import { EventFromTheFuture, Upcasters } from './upcasters.js';
import { UpcastingEventStore } from './upcasting-event-store.js';

const upcasters = new Upcasters({ CourseHeld: [(data) => ({ ...data, place: 'NAV' })] });
const stored = (schemaVersion: number) =>
  ({ type: 'CourseHeld', schemaVersion, data: {}, position: 3n }) as RecordedEvent;
const created = (type: string, schemaVersion: number) =>
  ({ type, schemaVersion, data: {} }) as NewEvent;

/** A log that holds one event. */
function logOf(event: RecordedEvent) {
  const append = jest.fn(async () => ({ revision: 1, position: 1n, duplicate: false }));
  const log: EventStore = {
    append,
    read: async () => [event],
    follow: async function* () {
      yield [event];
    },
    head: async () => 3n,
    close: async () => {},
  };
  return { append, store: new UpcastingEventStore(log, upcasters) };
}

async function firstBatch(store: EventStore): Promise<RecordedEvent[]> {
  for await (const batch of store.follow(0n, { signal: new AbortController().signal }))
    return batch;
  return [];
}

describe('A store that upcasts', () => {
  it('shows old events alike to those who read and those who follow', async () => {
    const { store } = logOf(stored(1));
    const current = [{ ...stored(2), data: { place: 'NAV' } }];
    expect(await store.read('course-1')).toEqual(current);
    expect(await firstBatch(store)).toEqual(current);
  });

  it('stops those who read and those who follow at an event from a newer application', async () => {
    const { store } = logOf(stored(3));
    await expect(store.read('course-1')).rejects.toThrow(EventFromTheFuture);
    await expect(firstBatch(store)).rejects.toThrow(EventFromTheFuture);
  });

  it('writes events of the current version', async () => {
    const { store, append } = logOf(stored(1));
    await store.append('course-1', 'any', [created('CourseHeld', 2)]);
    expect(append).toHaveBeenCalledWith('course-1', 'any', [created('CourseHeld', 2)]);
  });

  it.each([
    ['CourseHeld', 1],
    ['CourseHeld', 3],
    ['NeverDeclared', 1],
  ])('refuses to write %s in version %i', async (type, version) => {
    const { store, append } = logOf(stored(1));
    await expect(store.append('course-1', 'any', [created(type, version)])).rejects.toThrow(
      TypeError,
    );
    expect(append).not.toHaveBeenCalled();
  });
});
