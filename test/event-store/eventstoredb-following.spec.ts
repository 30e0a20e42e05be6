import { setTimeout as pause } from 'node:timers/promises';
import type { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { StoreUnavailable, type RecordedEvent } from '../../src/event-store/port.js';
import { readAhead } from '../../src/projections/read-ahead.js';
import { SharedTail } from '../../src/projections/shared-tail.js';
import { idsOf, newEvent, newEvents, newStream } from '../contract/subject.js';
import { storesOnDouble } from './eventstoredb-stores.js';

describe.each([
  ['that tells when a follower has caught up', true],
  ['that does not', false],
])('following EventStoreDB, a server %s', (_, caughtUp) => {
  const { double, connect } = storesOnDouble({ caughtUp });

  /** The events after a position until there are so many. */
  const take = async (
    store: EventStoreDbEventStore,
    after: bigint,
    count: number,
    batchSize = 10,
  ) => {
    const abort = new AbortController();
    const seen: RecordedEvent[] = [];
    for await (const batch of store.follow(after, { signal: abort.signal, batchSize })) {
      seen.push(...batch);
      if (seen.length >= count) abort.abort();
    }
    return seen;
  };
  const fill = async (store: EventStoreDbEventStore, count: number) => {
    const events = newEvents(count);
    const stream = newStream();
    for (let i = 0; i < count; i += 5) await store.append(stream, i, events.slice(i, i + 5));
    return idsOf(events);
  };

  it('loses nothing and doubles nothing when the subscription is broken off again and again', async () => {
    const store = await connect();
    double().faults.subscriptionsEndAfter = 7;
    const ids = await fill(store, 60);
    expect(idsOf(await take(store, 0n, 60))).toEqual(ids);
    expect(double().counts.subscriptions).toBeGreaterThan(7);
  });

  it('doubles nothing when the server sends events again after a reconnection', async () => {
    const store = await connect();
    const ids = await fill(store, 40);
    double().faults.subscriptionsEndAfter = 15;
    double().faults.sentAgain = 9;
    expect(idsOf(await take(store, 0n, 40))).toEqual(ids);
  });

  it('goes on after a restart of the server, while events come in', async () => {
    const store = await connect();
    const first = await fill(store, 20);
    const seen = take(store, 0n, 60, 3);
    const ids: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      ids.push(...(await fill(store, 10)));
      await double().restart();
      await pause(30);
    }
    expect(idsOf(await seen)).toEqual([...first, ...ids]);
  });

  it('outlives a server that is away for longer than its deadline', async () => {
    const store = await connect({ deadlineMs: 100, attemptMs: 100 });
    const ids = await fill(store, 5);
    const seen = take(store, 0n, 10);
    await pause(50);
    double().goAway();
    await pause(400);
    await double().comeBack();
    const writer = await connect();
    ids.push(...(await fill(writer, 5)));
    expect(idsOf(await seen)).toEqual(ids);
  });

  it('asks again when a subscription is not answered', async () => {
    const store = await connect({ attemptMs: 100 });
    const ids = await fill(store, 5);
    double().faults.readsUnanswered = true;
    const seen = take(store, 0n, 5);
    await pause(250);
    double().faults.readsUnanswered = false;
    expect(idsOf(await seen)).toEqual(ids);
  });

  it('pauses longer and longer while the server ends every subscription at once', async () => {
    const store = await connect();
    await fill(store, 5);
    double().faults.subscriptionsEndAfter = 0;
    const abort = new AbortController();
    const follower = (async () => {
      for await (const _ of store.follow(0n, { signal: abort.signal }));
    })();
    await pause(1_000);
    abort.abort();
    await follower;
    expect(double().counts.subscriptions).toBeGreaterThan(2);
    expect(double().counts.subscriptions).toBeLessThan(10);
  });

  it('gives up on a position that is none', async () => {
    const store = await connect({ deadlineMs: 200 });
    await fill(store, 5);
    await expect(take(store, 1n, 1)).rejects.toThrow('Exception was thrown by handler');
  });

  it('passes over what the server and others have written, and so does the head', async () => {
    const store = await connect();
    expect(await store.head()).toBe(0n);
    const ids = await fill(store, 10);
    const { records } = double().log;
    expect(records.at(-1)).toMatchObject({ type: 'Result' });
    const ours = records.filter((record) => ids.includes(record.id));
    expect(await store.head()).toBe(ours.at(-1)?.position);
    const other = {
      ...newEvent(),
      isJson: true,
      data: Buffer.from('{}'),
      metadata: Buffer.from('{}'),
    };
    double().log.append('theirs', 'any', [other]);
    expect(await store.head()).toBe(ours.at(-1)?.position);
    const last = newEvent();
    const { position } = await store.append(newStream(), 'none', [last]);
    expect(await store.head()).toBe(position);
    expect(idsOf(await take(store, 0n, 11))).toEqual([...ids, last.id]);
  });

  it('holds no more than about a batch for a consumer that is slow', async () => {
    const store = await connect();
    const text = 'x'.repeat(10_000);
    for (let i = 0; i < 20; i += 1)
      await store.append(
        newStream(),
        'none',
        Array.from({ length: 100 }, () => newEvent({ data: { text } })),
      );
    let held = 0;
    for await (const batch of store.follow(0n, {
      signal: AbortSignal.timeout(20_000),
      batchSize: 50,
    })) {
      expect(batch.length).toBeLessThanOrEqual(50);
      await pause(500);
      held = double().counts.eventsSent - batch.length;
      break;
    }
    expect(held).toBeGreaterThan(50);
    expect(held).toBeLessThan(300);
  });

  it('serves projections that read ahead and share one reader, each event once', async () => {
    const store = await connect();
    const ids = await fill(store, 50);
    double().faults.subscriptionsEndAfter = 20;
    const source = new SharedTail(store);
    const project = async (batchSize: number) => {
      const seen: string[] = [];
      const { signal } = new AbortController();
      for await (const batch of readAhead(source, 0n, { signal, batchSize })) {
        seen.push(...idsOf(batch));
        await pause(1);
        if (seen.length >= 80) break;
      }
      return seen;
    };
    const projections = [2, 7, 100].map(project);
    await pause(100);
    ids.push(...(await fill(store, 30)));
    for (const seen of await Promise.all(projections)) expect(seen).toEqual(ids);
  });

  it('reads and looks for the head are unavailable once the store is closed, not cut short', async () => {
    const store = await connect();
    await fill(store, 200);
    const stream =
      double().log.records.find((record) => !record.type.startsWith('$'))?.stream ?? '';
    const reads = Promise.allSettled(Array.from({ length: 20 }, () => store.read(stream)));
    await pause(20);
    await store.close();
    const lengths = (await reads).map((read) =>
      read.status === 'fulfilled' ? read.value.length : (read.reason as Error).name,
    );
    expect(lengths.filter((each) => each !== 200 && each !== StoreUnavailable.name)).toEqual([]);
  });
});
