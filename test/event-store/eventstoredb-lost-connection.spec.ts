import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../../src/event-store/port.js';
import { idsOf, newEvent, newEvents, newStream } from '../contract/subject.js';
import { storesOnDouble } from './eventstoredb-stores.js';

describe.each([
  ['in one call', true],
  ['in a call for each', false],
])('appends to EventStoreDB, %s', (_, batchAppend) => {
  const { double, connect } = storesOnDouble({ batchAppend, maxAppendSize: 2_000_000 });

  it.each(['none', 0, 'any'] as const)(
    'an append that was lost on its way, expecting %s, is sent again',
    async (expected) => {
      const store = await connect();
      const [stream, events] = [newStream(), newEvents(2)];
      double().faults.nextAppend = 'lost';
      const appended = await store.append(stream, expected, events);
      expect(appended).toMatchObject({ revision: 2, duplicate: false });
      expect(idsOf(await store.read(stream))).toEqual(idsOf(events));
      expect(double().counts.appends).toBe(2);
    },
  );

  it.each(['none', 0, 'any', 'exists', 1] as const)(
    'an append whose answer was lost, expecting %s, is found stored and not stored again',
    async (expected) => {
      const store = await connect();
      const [stream, first, events] = [newStream(), newEvents(1), newEvents(2)];
      const before = expected === 'none' || expected === 0 ? [] : first;
      await store.append(stream, 'any', before);
      double().faults.nextAppend = 'answer-lost';
      const appended = await store.append(stream, expected, events);
      expect(appended).toMatchObject({ revision: before.length + 2, duplicate: true });
      expect(idsOf(await store.read(stream))).toEqual(idsOf([...before, ...events]));
    },
  );

  it('an append that is never answered is looked for after a while', async () => {
    const store = await connect({ attemptMs: 150 });
    const [stream, events] = [newStream(), newEvents(2)];
    double().faults.nextAppend = 'unanswered';
    const appended = await store.append(stream, 'any', events);
    expect(appended).toMatchObject({ revision: 2, duplicate: true });
    expect(await store.read(stream)).toHaveLength(2);
    expect(await store.append(stream, 2, newEvents(1))).toMatchObject({ revision: 3 });
  });

  it.each(['failing', 'unanswered'] as const)(
    'outlive a first question to the server that is %s',
    async (fault) => {
      const store = await connect({ attemptMs: 150 });
      double().faults.nextFeatures = fault;
      const appended = store.append(newStream(), 'none', newEvents(1));
      await expect(appended).resolves.toMatchObject({ revision: 1 });
    },
  );

  it('answers that come too late do no harm', async () => {
    const store = await connect({ attemptMs: 100 });
    double().faults.answerDelayMs = 150;
    const streams = Array.from({ length: 20 }, newStream);
    const appends = streams.map((stream) => store.append(stream, 'any', newEvents(1)));
    for (const { revision } of await Promise.all(appends)) expect(revision).toBe(1);
    for (const stream of streams) expect(await store.read(stream)).toHaveLength(1);
  });

  it('of several in flight when the connection breaks, each learns its own outcome', async () => {
    const store = await connect();
    const taken = newStream();
    await store.append(taken, 'any', newEvents(1));
    const streams = [newStream(), taken, newStream()];
    double().faults.nextAppend = 'answer-lost';
    const settled = await Promise.allSettled(
      streams.map((stream) => store.append(stream, 'none', newEvents(1))),
    );
    expect(settled).toMatchObject([
      { value: { revision: 1 } },
      { reason: { name: 'WrongExpectedRevision', actual: 1 } },
      { value: { revision: 1 } },
    ]);
    for (const stream of streams) expect(await store.read(stream)).toHaveLength(1);
  });

  it('many large ones in flight when the connection breaks are all stored once', async () => {
    const store = await connect();
    const text = 'x'.repeat(800_000);
    const streams = Array.from({ length: 40 }, newStream);
    const appends = Promise.all(
      streams.map((stream) => store.append(stream, 'none', [newEvent({ data: { text } })])),
    );
    await pause(40);
    await double().restart();
    for (const { revision } of await appends) expect(revision).toBe(1);
    for (const stream of streams) expect(await store.read(stream)).toHaveLength(1);
  });

  it('are fewer at a time than the client can hold in one call', async () => {
    const store = await connect();
    double().faults.answerDelayMs = 300;
    const appends = Array.from({ length: 40 }, () =>
      store.append(newStream(), 'any', newEvents(1)),
    );
    while (double().counts.appends === 0) await pause(10);
    await pause(100);
    expect(double().counts.appends).toBeLessThan(16);
    await Promise.all(appends);
  });

  it('go on while the server restarts again and again', async () => {
    const store = await connect({ deadlineMs: 20_000 });
    const [stream, events] = [newStream(), newEvents(30)];
    const restarting = (async () => {
      for (let restarts = 0; restarts < 4; restarts += 1) {
        await pause(200);
        await double().restart();
      }
    })();
    for (const [i, event] of events.entries()) {
      await pause(20);
      await store.append(stream, i, [event]);
    }
    await restarting;
    expect(idsOf(await store.read(stream))).toEqual(idsOf(events));
  });

  it('wait for a server that is away', async () => {
    const store = await connect();
    double().goAway();
    const append = store.append(newStream(), 'none', newEvents(1));
    const head = store.head();
    await pause(150);
    await double().comeBack();
    expect(await append).toMatchObject({ revision: 1 });
    expect(await head).toBeGreaterThanOrEqual(0n);
  });

  it('are unavailable when the server stays away or does not answer, and possible again later', async () => {
    const store = await connect({ deadlineMs: 200, attemptMs: 100 });
    double().goAway();
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.read(newStream())).rejects.toThrow(StoreUnavailable);
    await expect(connect({ deadlineMs: 100 })).rejects.toThrow(StoreUnavailable);
    await double().comeBack();
    double().faults.readsUnanswered = true;
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    double().faults.readsUnanswered = false;
    expect(await store.append(newStream(), 'none', newEvents(1))).toMatchObject({ revision: 1 });
  });
});
