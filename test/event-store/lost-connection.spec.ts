import type pg from 'pg';
import { StoreBusy, StoreUnavailable } from '../../src/event-store/port.js';
import { AppendWriter } from '../../src/event-store/postgres/append-writer.js';
import { APPEND_LOCK } from '../../src/event-store/postgres/append-function.js';
import { Connection } from '../../src/event-store/postgres/connection.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { storedForms } from '../../src/event-store/stored-form.js';
import { idsOf, newEvents, newStream } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { connectTo, createLogDatabase, pause } from './log-database.js';
import { TcpProxy } from './tcp-proxy.js';

describe('appends and a connection that breaks', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  let admin: pg.Client;
  const open: { close(): Promise<void> }[] = [];
  const connect = async (url: string, options = {}) => {
    const store = await PostgresEventStore.connect(url, options);
    open.push(store);
    return store;
  };
  beforeAll(async () => {
    database = await createLogDatabase();
    proxy = await TcpProxy.to(database.url);
    admin = await connectTo(database);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });
  afterAll(async () => {
    await Promise.all([admin.end(), proxy.close()]);
    await database.drop();
  });

  it.each([0, 'none', 'any'] as const)(
    'an append whose answer was lost, expecting %s, is found stored and reported as such',
    async (expected) => {
      const store = await connect(proxy.url);
      await store.append(newStream(), 'any', newEvents(1)); // the statement is prepared
      const [stream, events] = [newStream(), newEvents(2)];
      proxy.dropNextAnswer();
      const appended = await store.append(stream, expected, events);
      expect(appended).toMatchObject({ revision: 2, duplicate: true });
      expect(idsOf(await store.read(stream))).toEqual(idsOf(events));
    },
  );

  it('every append of a batch whose answer was lost learns its own outcome', async () => {
    const store = await connect(proxy.url);
    const taken = newStream();
    await store.append(taken, 'any', newEvents(1));
    const streams = [newStream(), taken, newStream()];
    proxy.dropNextAnswer();
    const settled = await Promise.allSettled(
      streams.map((stream) => store.append(stream, 'none', newEvents(1))),
    );
    expect(settled).toMatchObject([
      { value: { revision: 1, duplicate: true } },
      { reason: { name: 'WrongExpectedRevision', actual: 1 } },
      { value: { revision: 1, duplicate: true } },
    ]);
  });

  it('appends go on while the server ends the session again and again', async () => {
    const store = await connect(database.url);
    const stream = newStream();
    let done = false;
    let ended = 0;
    const killer = (async () => {
      for (; !done; await pause(20)) {
        const { rowCount } = await admin.query(`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like '%log.append%' and pid <> pg_backend_pid()`);
        ended += rowCount ?? 0;
      }
    })();
    for (let revision = 0; revision < 60; revision += 1)
      await store.append(stream, revision, newEvents(1));
    done = true;
    await killer;
    expect(ended).toBeGreaterThan(0);
    const revisions = (await store.read(stream)).map((event) => event.revision);
    expect(revisions).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it('a database that is away is waited for', async () => {
    const store = await connect(proxy.url);
    const comeBack = await proxy.goAway();
    const append = store.append(newStream(), 'none', newEvents(1));
    const head = store.head();
    await pause(150);
    await comeBack();
    expect(await append).toMatchObject({ revision: 1 });
    expect(await head).toBeGreaterThan(0n);
  });

  it('a database that stays away makes appends, reads and connecting unavailable', async () => {
    const store = await connect(proxy.url, { deadlineMs: 200 });
    const { url } = proxy;
    const comeBack = await proxy.goAway();
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.read(newStream())).rejects.toThrow(StoreUnavailable);
    await expect(connect(url, { deadlineMs: 200 })).rejects.toThrow(StoreUnavailable);
    await comeBack();
    expect(await store.append(newStream(), 'none', newEvents(1))).toMatchObject({ revision: 1 });
  });

  it('a follower outlives a database that was away, and misses nothing', async () => {
    const store = await connect(proxy.url, { deadlineMs: 100, pollMs: 20 });
    const direct = await connect(database.url);
    const [stream, after, abort] = [newStream(), await store.head(), new AbortController()];
    const seen: number[] = [];
    const follower = (async () => {
      for await (const batch of store.follow(after, abort)) {
        seen.push(...batch.filter((each) => each.stream === stream).map((each) => each.revision));
        if (seen.length >= 3) abort.abort();
      }
    })();
    await direct.append(stream, 0, newEvents(1));
    const comeBack = await proxy.goAway();
    await direct.append(stream, 1, newEvents(1));
    await pause(500); // several times its deadline
    await comeBack();
    await direct.append(stream, 2, newEvents(1));
    await follower;
    expect(seen).toEqual([1, 2, 3]);
  });

  it('appends beyond the bound of the queue are refused at once, the others are kept', async () => {
    const store = await connect(database.url, { maxQueued: 5 });
    await admin.query('begin');
    await admin.query(`select pg_advisory_xact_lock(${APPEND_LOCK})`);
    const inFlight = store.append(newStream(), 'none', newEvents(1));
    await pause(50);
    const queued = Array.from({ length: 5 }, () => store.append(newStream(), 'none', newEvents(1)));
    await expect(store.append(newStream(), 'none', newEvents(1))).rejects.toThrow(StoreBusy);
    await admin.query('commit');
    for (const { revision } of await Promise.all([inFlight, ...queued])) expect(revision).toBe(1);
  });

  it('an error that nobody foresaw fails its own command and no neighbour', async () => {
    const connection = new Connection({ connectionString: database.url }, async () => {});
    const written: number[] = [];
    const writer = new AppendWriter(connection, {
      deadlineMs: 1_000,
      maxQueued: 10,
      onWritten: () => written.push(1),
    });
    open.push(writer);
    const command = (stream: string) => ({
      stream,
      expected: 'none' as const,
      events: storedForms('any', 'any', newEvents(1)),
    });
    const verdicts = await Promise.all(
      [newStream(), 'a stream with NUL \0', newStream()].map((stream) =>
        writer.append(command(stream)),
      ),
    );
    expect(verdicts).toMatchObject([
      { outcome: 'appended' },
      { outcome: 'failed', error: { code: '22021' } },
      { outcome: 'appended' },
    ]);
    expect(written).toHaveLength(1);
  });
});
