import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDBClient, excludeSystemEvents, START } from '@eventstore/db-client';
import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { idsOf, newEvents, newStream } from '../contract/subject.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';

describe('a projection over EventStoreDB that keeps its own checkpoint and crashes', () => {
  const EVENTS = 100;
  const BEFORE_CRASH = 5;
  let double: EventStoreDbDouble;
  let ids: string[];
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    const store = await EventStoreDbEventStore.connect(double.url);
    const events = newEvents(EVENTS);
    for (const event of events) await store.append(newStream(), 'none', [event]);
    ids = idsOf(events);
    await store.close();
  });
  afterEach(() => double.goAway());

  /** Handles events one by one and keeps the position of the last one. */
  async function overTheAdapter(handled: string[], after: bigint, count: number): Promise<bigint> {
    const store = await EventStoreDbEventStore.connect(double.url);
    let checkpoint = after;
    const { signal } = new AbortController();
    for await (const batch of store.follow(after, { signal, batchSize: 1 })) {
      await pause(1);
      handled.push(...idsOf(batch));
      checkpoint = batch.at(-1)?.position ?? checkpoint;
      if (handled.length >= count) break;
    }
    await store.close();
    return checkpoint;
  }

  /** Handles events one by one and keeps the position that the client reports as reached. */
  async function byCheckpointReached(
    handled: string[],
    after: bigint,
    count: number,
  ): Promise<bigint> {
    const client = EventStoreDBClient.connectionString(double.url);
    let checkpoint = after;
    const subscription = client.subscribeToAll({
      fromPosition: after === 0n ? START : { commit: after, prepare: after },
      filter: excludeSystemEvents({
        checkpointInterval: 1,
        checkpointReached: (_, { commit }) => void (checkpoint = commit),
      }),
    });
    setTimeout(() => subscription.destroy(), 2_000).unref();
    for await (const { event } of subscription) {
      await pause(1);
      if (event && ids.includes(event.id)) handled.push(event.id);
      if (handled.length >= count) break;
    }
    await client.dispose();
    return checkpoint;
  }

  it.each([true, false])('misses nothing, a checkpoint sent ahead: %s', async (ahead) => {
    double.faults.checkpointAhead = ahead;
    const handled: string[] = [];
    const checkpoint = await overTheAdapter(handled, 0n, BEFORE_CRASH);
    await overTheAdapter(handled, checkpoint, EVENTS);
    expect(handled).toEqual(ids);
  });

  it('would miss events if it kept the checkpoints of the client', async () => {
    double.faults.checkpointAhead = true;
    const handled: string[] = [];
    const checkpoint = await byCheckpointReached(handled, 0n, BEFORE_CRASH);
    const lost = ids
      .filter((id) => !handled.includes(id))
      .filter((id) => {
        const record = double.log.remembered(id);
        return record !== undefined && record.position <= checkpoint;
      });
    expect(handled).toHaveLength(BEFORE_CRASH);
    expect(lost.length).toBeGreaterThan(0);
  });
});
