import { EventIdTaken, StoreBusy, WrongExpectedRevision } from '../../src/event-store/port.js';
import { newEvent, newEvents, newStream } from '../contract/subject.js';
import { storesOnDouble } from './eventstoredb-stores.js';

describe.each([
  ['in one call', true],
  ['in a call for each', false],
])('what EventStoreDB is asked to append, %s', (_, batchAppend) => {
  const { double, connect } = storesOnDouble({ batchAppend, maxAppendSize: 2_000_000 });

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
    double().faults.answerDelayMs = 100;
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
    double().log.forgetIds();
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
