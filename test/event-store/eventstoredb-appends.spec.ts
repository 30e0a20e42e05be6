import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import {
  EventStoreDbEventStore,
  type EventStoreDbEventStoreOptions,
} from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import {
  EventIdTaken,
  StoreBusy,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../../src/event-store/port.js';
import { idsOf, newEvent, newEvents, newStream } from '../contract/subject.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';

describe.each([
  ['in one call', true],
  ['in a call for each', false],
])('appends to EventStoreDB, %s', (_, batchAppend) => {
  let double: EventStoreDbDouble;
  const open: EventStoreDbEventStore[] = [];
  const connect = async (options: EventStoreDbEventStoreOptions = {}) => {
    const store = await EventStoreDbEventStore.connect(double.url, options);
    open.push(store);
    return store;
  };
  beforeEach(async () => {
    double = await EventStoreDbDouble.start({ batchAppend, maxAppendSize: 2_000_000 });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
    double.goAway();
  });

  it.each(['none', 0, 'any'] as const)(
    'an append that was lost on its way, expecting %s, is sent again',
    async (expected) => {
      const store = await connect();
      const [stream, events] = [newStream(), newEvents(2)];
      double.faults.nextAppend = 'lost';
      const appended = await store.append(stream, expected, events);
      expect(appended).toMatchObject({ revision: 2, duplicate: false });
      expect(idsOf(await store.read(stream))).toEqual(idsOf(events));
      expect(double.counts.appends).toBe(2);
    },
  );

  it.each(['none', 0, 'any', 'exists', 1] as const)(
    'an append whose answer was lost, expecting %s, is found stored and not stored again',
    async (expected) => {
      const store = await connect();
      const [stream, first, events] = [newStream(), newEvents(1), newEvents(2)];
      const before = expected === 'none' || expected === 0 ? [] : first;
      await store.append(stream, 'any', before);
      double.faults.nextAppend = 'answer-lost';
      const appended = await store.append(stream, expected, events);
      expect(appended).toMatchObject({ revision: before.length + 2, duplicate: true });
      expect(idsOf(await store.read(stream))).toEqual(idsOf([...before, ...events]));
    },
  );

  it('an append that is never answered is looked for after a while', async () => {
    const store = await connect({ attemptMs: 150 });
    const [stream, events] = [newStream(), newEvents(2)];
    double.faults.nextAppend = 'unanswered';
    const appended = await store.append(stream, 'any', events);
    expect(appended).toMatchObject({ revision: 2, duplicate: true });
    expect(await store.read(stream)).toHaveLength(2);
    expect(await store.append(stream, 2, newEvents(1))).toMatchObject({ revision: 3 });
  });

  it('answers that come too late do no harm', async () => {
    const store = await connect({ attemptMs: 100 });
    double.faults.answerDelayMs = 150;
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
    double.faults.nextAppend = 'answer-lost';
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
    await double.restart();
    for (const { revision } of await appends) expect(revision).toBe(1);
    for (const stream of streams) expect(await store.read(stream)).toHaveLength(1);
  });

  it('go on while the server restarts again and again', async () => {
    const store = await connect({ deadlineMs: 20_000 });
    const [stream, events] = [newStream(), newEvents(30)];
    const restarting = (async () => {
      for (let restarts = 0; restarts < 4; restarts += 1) {
        await pause(200);
        await double.restart();
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
    double.goAway();
    const append = store.append(newStream(), 'none', newEvents(1));
    const head = store.head();
    await pause(150);
    await double.comeBack();
    expect(await append).toMatchObject({ revision: 1 });
    expect(await head).toBeGreaterThanOrEqual(0n);
  });

  it('are unavailable when the server stays away or does not answer, and possible again later', async () => {
    const store = await connect({ deadlineMs: 200, attemptMs: 100 });
    double.goAway();
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.read(newStream())).rejects.toThrow(StoreUnavailable);
    await expect(connect({ deadlineMs: 100 })).rejects.toThrow(StoreUnavailable);
    await double.comeBack();
    double.faults.readsUnanswered = true;
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    double.faults.readsUnanswered = false;
    expect(await store.append(newStream(), 'none', newEvents(1))).toMatchObject({ revision: 1 });
  });

  it('of two processes that expect the same, one wins; that expect nothing, all are stored', async () => {
    const stores = [await connect(), await connect()];
    const stream = newStream();
    for (let round = 0; round < 10; round += 1) {
      const attempts = await Promise.allSettled(
        stores.map((store) => store.append(stream, round, newEvents(1))),
      );
      expect(attempts.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }
    const any = Array.from({ length: 10 }, (_, i) =>
      stores[i % 2]?.append(stream, 'any', newEvents(1)),
    );
    await Promise.all(any);
    expect(await stores[0]?.read(stream)).toHaveLength(20);
  });

  it('beyond the bound of the queue are refused at once, the others are kept', async () => {
    const store = await connect({ maxQueued: 5 });
    double.faults.answerDelayMs = 100;
    const stream = newStream();
    const appends = Array.from({ length: 6 }, () => store.append(stream, 'any', newEvents(1)));
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreBusy);
    await Promise.all(appends);
  });

  it('are not stored again where the server would: known ids at the end, or after it forgot them', async () => {
    const store = await connect();
    const [stream, events] = [newStream(), newEvents(3)];
    await store.append(stream, 'none', events);
    for (const again of [events, events.slice(0, 1), events.slice(2), [newEvent(), ...events]])
      await expect(store.append(stream, 3, again)).rejects.toThrow(WrongExpectedRevision);
    double.log.forgetIds();
    expect(await store.append(stream, 'any', events)).toMatchObject({
      revision: 3,
      duplicate: true,
    });
    expect(await store.read(stream)).toHaveLength(3);
  });

  it('that use an id twice are refused, but that another stream uses an id is not seen', async () => {
    const store = await connect();
    const [stream, event] = [newStream(), newEvent()];
    await expect(store.append(stream, 'none', [event, event])).rejects.toThrow(EventIdTaken);
    await store.append(stream, 'none', [event]);
    expect(await store.append(newStream(), 'none', [event])).toMatchObject({ revision: 1 });
  });

  it('that the server could never take are refused as a bug of the caller', async () => {
    const store = await connect();
    for (const [stream, event] of [
      ['$settings', newEvent()],
      [newStream(), newEvent({ type: '$Hidden' })],
      [newStream(), newEvent({ data: { text: 'x'.repeat(2_000_000) } })],
      [newStream(), newEvent({ data: { text: 'x'.repeat(16_000_000) } })],
    ] as const)
      await expect(store.append(stream, 'any', [event])).rejects.toThrow(TypeError);
    expect(await store.head()).toBe(0n);
  });
});

describe('the double decides as the server does', () => {
  let double: EventStoreDbDouble;
  let client: EventStoreDBClient;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    client = EventStoreDBClient.connectionString(double.url);
  });
  afterEach(async () => {
    await client.dispose();
    double.goAway();
  });
  const event = () => jsonEvent({ type: 'A', data: {} });

  it('known events at the current revision are written again', async () => {
    const known = [event(), event()];
    await client.appendToStream('s', known, { expectedRevision: 'no_stream' });
    const again = await client.appendToStream('s', known, { expectedRevision: 1n });
    expect(again.nextExpectedRevision).toBe(3n);
  });

  it('without a revision, an append whose first event is new is written whole', async () => {
    const known = event();
    await client.appendToStream('s', [known]);
    const again = await client.appendToStream('s', [event(), known]);
    expect(again.nextExpectedRevision).toBe(2n);
    await expect(client.appendToStream('s', [known, event()])).rejects.toThrow();
  });

  it('a repetition is answered with the place of its last event, as the first time', async () => {
    const known = [event(), event()];
    const first = await client.appendToStream('s', known, { expectedRevision: 'no_stream' });
    await client.appendToStream('s', [event()]);
    for (const expectedRevision of ['no_stream', 'any'] as const)
      expect(await client.appendToStream('s', known, { expectedRevision })).toEqual(first);
  });
});

describe('the connection string of EventStoreDB', () => {
  it.each([
    'postgres://user:secret@localhost/db',
    'esdb://user:secret@localhost:port',
    'esdb://user:secret@localhost:2113?throwOnAppendFailure=false',
    'esdb://user:secret@localhost:2113?tls=true&tls_verify_cert=false',
    'esdb://user:secret@localhost:2113?tlsCAFile=/no/such/file',
    'esdb://user:secret@localhost:2113?colour=blue',
  ])('%s is refused, and not repeated', async (text) => {
    const refusal = await EventStoreDbEventStore.connect(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TypeError);
    expect(String((refusal as Error).stack)).not.toContain('secret');
    expect((refusal as Error).cause).toBeUndefined();
  });
});
