import type pg from 'pg';
import { sendBatch } from '../../src/event-store/postgres/append-batch.js';
import { APPEND_LOCK } from '../../src/event-store/postgres/append-function.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { storedForms } from '../../src/event-store/stored-form.js';
import { followStream, newEvents, newStream } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { connectTo, createLogDatabase, pause } from './log-database.js';

describe('the order of the log, while other transactions do what they like', () => {
  let database: TestDatabase;
  let other: pg.Client;
  let store: PostgresEventStore;
  beforeAll(async () => {
    database = await createLogDatabase();
  });
  beforeEach(async () => {
    other = await connectTo(database);
    store = await PostgresEventStore.connect(database.url, { lockTimeoutMs: 150 });
  });
  afterEach(() => Promise.all([other.end(), store.close()]));
  afterAll(() => database.drop());

  const appendBy = (client: pg.Client, stream: string, count = 1) => {
    const events = storedForms(stream, 'any', newEvents(count));
    return sendBatch(client, [{ stream, expected: 'any', events }]);
  };

  /** Whether a promise is settled within a time that is ample for an append that nobody holds up. */
  const settles = (promise: Promise<unknown>, ms = 300) =>
    Promise.race([promise.then(() => true), pause(ms).then(() => false)]);

  it('a slow transaction that began first is not stepped over by a fast one', async () => {
    const [slow, fast, after] = [newStream(), newStream(), await store.head()];
    const seen: string[] = [];
    const abort = new AbortController();
    const follower = (async () => {
      for await (const batch of store.follow(after, abort)) {
        seen.push(...batch.map((event) => event.stream));
        if (seen.length === 3) abort.abort();
      }
    })();
    await other.query('begin');
    await other.query('select pg_current_xact_id()');
    await store.append(fast, 'any', newEvents(1));
    await appendBy(other, slow);
    const waiting = store.append(fast, 'any', newEvents(1));
    await pause(100);
    expect(seen).toEqual([fast]);
    await other.query('commit');
    await waiting;
    await follower;
    expect(seen).toEqual([fast, slow, fast]);
  });

  it('a transaction that is rolled back leaves no hole and holds nobody up', async () => {
    const before = await store.head();
    await other.query('begin');
    await appendBy(other, newStream(), 5);
    await other.query('rollback');
    const stream = newStream();
    const { position } = await store.append(stream, 'none', newEvents(1));
    expect(position).toBe(before + 1n);
    expect(await followStream(store, before, stream, 1)).toHaveLength(1);
  });

  it('a session that idles in its transaction holds nobody up', async () => {
    await other.query('begin');
    await other.query('create temporary table held as select pg_current_xact_id() as xid');
    const [stream, before] = [newStream(), await store.head()];
    await store.append(stream, 'none', newEvents(1));
    expect(await settles(followStream(store, before, stream, 1))).toBe(true);
  });

  it('a transaction that writes in another database holds nobody up', async () => {
    const elsewhere = await createLogDatabase();
    const writer = await connectTo(elsewhere);
    try {
      await writer.query('begin');
      await appendBy(writer, newStream());
      const [stream, before] = [newStream(), await store.head()];
      const append = store.append(stream, 'none', newEvents(1));
      expect(await settles(append)).toBe(true);
      expect(await settles(followStream(store, before, stream, 1))).toBe(true);
    } finally {
      await writer.end();
      await elsewhere.drop();
    }
  });

  it('a second writer waits for the lock, gives up after its timeout, and succeeds when it is free', async () => {
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(${APPEND_LOCK})`);
    const impatient = await connectTo(database);
    await impatient.query(`set lock_timeout = '50ms'`);
    await expect(appendBy(impatient, newStream())).rejects.toMatchObject({ code: '55P03' });
    const append = store.append(newStream(), 'none', newEvents(1));
    expect(await settles(append, 400)).toBe(false); // longer than its lock timeout: it tries anew
    await other.query('commit');
    expect(await append).toMatchObject({ revision: 1, duplicate: false });
    expect(await appendBy(impatient, newStream())).toMatchObject([{ outcome: 'appended' }]);
    await impatient.end();
  });

  it('the lock comes before the look: who waited sees what was stored meanwhile', async () => {
    const stream = newStream();
    await other.query('begin');
    await appendBy(other, stream);
    const late = Promise.allSettled([store.append(stream, 'none', newEvents(1))]);
    await pause(50);
    await other.query('commit');
    expect(await late).toMatchObject([{ reason: { name: 'WrongExpectedRevision', actual: 1 } }]);
  });

  it('a caller with an old snapshot fails, and harms nothing', async () => {
    await other.query('begin isolation level repeatable read');
    await other.query('select count(*) from log.event');
    const { position } = await store.append(newStream(), 'none', newEvents(1));
    await expect(appendBy(other, newStream())).rejects.toMatchObject({ code: '23505' });
    await other.query('rollback');
    expect((await store.append(newStream(), 'none', newEvents(1))).position).toBe(position + 1n);
  });
});
