import type pg from 'pg';
import { APPEND_LOCK, LOG_CHANNEL } from '../../src/event-store/postgres/append-function.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { followStream, newEvents, newStream } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { connectTo, createLogDatabase, pause } from './log-database.js';

/** So long that no test would pass by the fallback look. */
const NEVER_MS = 60_000;

describe('how a follower hears of new events', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  const open: PostgresEventStore[] = [];
  const connect = async (pollMs: number) => {
    const store = await PostgresEventStore.connect(database.url, { pollMs });
    open.push(store);
    return store;
  };
  const listeners = async () => {
    const { rows } = await admin.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query = $1`,
      [`listen ${LOG_CHANNEL}`],
    );
    return rows.map((row) => row.pid);
  };
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await pause(10);
  };
  beforeAll(async () => {
    database = await createLogDatabase();
    admin = await connectTo(database);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
    await until(async () => (await listeners()).length === 0);
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('by a notification, when another process appends', async () => {
    const [here, there] = [await connect(NEVER_MS), await connect(NEVER_MS)];
    const stream = newStream();
    const seen = followStream(here, await here.head(), stream, 1);
    await until(async () => (await listeners()).length === 1);
    await pause(100);
    await there.append(stream, 'none', newEvents(1));
    expect(await seen).toHaveLength(1);
  });

  it('by itself after a while, when the notification is lost', async () => {
    const store = await connect(100);
    const stream = newStream();
    await store.append(newStream(), 'none', newEvents(1));
    const seen = followStream(store, await store.head(), stream, 1);
    await pause(150);
    await admin.query(
      `insert into log.event
       select position + 1, $1, 1, gen_random_uuid(), type, 1, data, meta, recorded_at
       from log.event order by position desc limit 1`,
      [stream],
    );
    expect(await seen).toHaveLength(1);
  });

  it('after its listening connection was lost, when that stands again', async () => {
    const [here, there] = [await connect(NEVER_MS), await connect(NEVER_MS)];
    const stream = newStream();
    const seen = followStream(here, await here.head(), stream, 1);
    await until(async () => (await listeners()).length === 1);
    await pause(100);
    await admin.query('select pg_terminate_backend($1, 5000)', await listeners());
    await there.append(stream, 'none', newEvents(1));
    expect(await seen).toHaveLength(1);
  });

  it('over one connection for all followers of a process', async () => {
    const store = await connect(NEVER_MS);
    const [stream, after] = [newStream(), await store.head()];
    const all = Array.from({ length: 5 }, () => followStream(store, after, stream, 1));
    await until(async () => (await listeners()).length > 0);
    await pause(100);
    expect(await listeners()).toHaveLength(1);
    await store.append(stream, 'none', newEvents(1));
    for (const seen of await Promise.all(all)) expect(seen).toHaveLength(1);
  });

  it('once for each batch, however many appends it holds, and not at all when nothing was written', async () => {
    const store = await connect(NEVER_MS);
    const heard: string[] = [];
    const listener = await connectTo(database);
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query(`listen ${LOG_CHANNEL}`);
    await admin.query('begin');
    await admin.query(`select pg_advisory_xact_lock(${APPEND_LOCK})`);
    const first = store.append(newStream(), 'none', newEvents(2));
    await pause(50);
    const rest = Array.from({ length: 50 }, () => store.append(newStream(), 'none', newEvents(1)));
    await admin.query('commit');
    await Promise.all([first, ...rest]);
    const head = await store.head();
    await expect(store.append(newStream(), 'exists', newEvents(1))).rejects.toThrow('revision 0');
    await listener.query('select');
    await pause(50);
    expect(heard).toEqual([String(head - 50n), String(head)]);
    await listener.end();
  });
});
