import type pg from 'pg';
import { type AppendCommand, sendBatch } from '../../src/event-store/postgres/append-batch.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { storedForms } from '../../src/event-store/stored-form.js';
import { newEvents } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { announcedSeed, randomFrom } from '../support/random.js';
import { connectTo, createLogDatabase, pause } from './log-database.js';
import { checkLog, type Standing } from './log-check.js';

const DURATION_MS = 6_000;
const WRITERS = 4;
const STREAMS = 50;

const standings = async (client: pg.Client, table: string, after = 0n): Promise<Standing[]> => {
  const { rows } = await client.query<{ position: string; stream: string; revision: number }>(
    `select position, stream, revision from ${table} where position > $1 order by position`,
    [after.toString()],
  );
  return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
};

describe('a log under writers that sleep, roll back and are killed', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  beforeAll(async () => {
    database = await createLogDatabase();
    admin = await connectTo(database);
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('shows a concurrent reader every event once, in order', async () => {
    const seed = announcedSeed('torture of the log');
    const random = randomFrom(seed);
    const end = performance.now() + DURATION_MS;
    const writers = Array.from({ length: WRITERS }, () => write(end, random));
    const done = Promise.all(writers).then((outcomes) => ({ outcomes: outcomes.flat() }));
    const seen = await readUntil(done, random);
    const { outcomes } = await done;
    const stored = await standings(admin, 'log.event');

    expect(new Set(outcomes)).toEqual(new Set(['committed', 'rolled back', 'killed']));
    expect(stored.length).toBeGreaterThan(100);
    expect({ seed, ...checkLog(seen, stored) }).toEqual({
      seed,
      missed: 0,
      doubled: 0,
      holes: 0,
      outOfOrder: 0,
    });
  });

  type Outcome = 'committed' | 'rolled back' | 'killed';

  async function write(end: number, random: () => number): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    let client = await connectTo(database);
    while (performance.now() < end) {
      const outcome = await transaction(client, random);
      outcomes.push(outcome);
      if (outcome === 'killed') client = await connectTo(database);
    }
    await client.end();
    return outcomes;
  }

  async function transaction(client: pg.Client, random: () => number): Promise<Outcome> {
    const sometimesSleep = () => (random() < 0.1 ? pause(30 * random()) : undefined);
    const batch = await someCommands(client, random);
    const fate = random();
    await client.query('begin');
    if (random() < 0.2) await client.query('select pg_current_xact_id()');
    await sometimesSleep();
    await sendBatch(client, batch);
    await sometimesSleep();
    if (fate < 0.03) {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await admin.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      return 'killed';
    }
    await client.query(fate < 0.15 ? 'rollback' : 'commit');
    return fate < 0.15 ? 'rolled back' : 'committed';
  }

  async function someCommands(client: pg.Client, random: () => number): Promise<AppendCommand[]> {
    const names = Array.from({ length: 1 + Math.floor(20 * random()) }, () =>
      Math.floor(STREAMS * random()),
    );
    const streams = [...new Set(names)].map((name) => `course-${name}`);
    const { rows } = await client.query<{ stream: string; revision: number }>(
      `select stream, max(revision) as revision from log.event where stream = any($1) group by stream`,
      [streams],
    );
    const current = new Map(rows.map((row) => [row.stream, row.revision]));
    return streams.map((stream) => ({
      stream,
      expected: random() < 0.5 ? 'any' : (current.get(stream) ?? 0),
      events: storedForms(stream, 'any', newEvents(1 + Math.floor(3 * random()))),
    }));
  }

  /** Follows in short spells with batches of random size, always on from the last event handled. */
  async function readUntil(done: Promise<unknown>, random: () => number): Promise<Standing[]> {
    const store = await PostgresEventStore.connect(database.url);
    const seen: Standing[] = [];
    let finished = false;
    void done.finally(() => (finished = true));
    for (
      let last = false;
      !last;
      last = finished && seen.at(-1)?.position === (await store.head())
    ) {
      const signal = AbortSignal.timeout(20 + Math.floor(100 * random()));
      const options = { signal, batchSize: 1 + Math.floor(200 * random()) };
      for await (const batch of store.follow(seen.at(-1)?.position ?? 0n, options))
        seen.push(...batch);
    }
    await store.close();
    return seen;
  }

  it('would not stand the check if positions came from a sequence instead of under the lock', async () => {
    await admin.query(`
      create table naive (position bigserial primary key, stream text, revision int)`);
    const insert = (stream: string) =>
      `insert into naive (stream, revision) values ('${stream}', 1)`;
    const slow = await connectTo(database);
    await slow.query('begin');
    await slow.query(insert('slow'));
    await admin.query(insert('fast'));
    const seen = await standings(admin, 'naive');
    await slow.query('commit');
    await slow.end();
    seen.push(...(await standings(admin, 'naive', seen.at(-1)?.position)));

    const stored = await standings(admin, 'naive');
    expect(stored).toHaveLength(2);
    expect(checkLog(seen, stored)).toEqual({ missed: 1, doubled: 0, holes: 0, outOfOrder: 0 });
  });
});
