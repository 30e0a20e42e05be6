import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, House } from './support/house.js';
import { TestLog } from './support/test-log.js';
import { trails, trailsOf } from './support/trails.js';

describe('A rebuild', () => {
  let house: House;
  let log: TestLog;

  beforeAll(async () => {
    house = await House.open();
  });
  beforeEach(() => {
    log = new TestLog();
  });
  afterEach(() => house.clear());
  afterAll(() => house.close());

  const entries = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ stream: `s${index % 20}` }));

  const tablesOnDisk = async () =>
    (
      await house.query<{ name: string }>(
        `select relname as name from pg_class join pg_namespace n on n.oid = relnamespace
         where nspname = 'read' and relkind = 'r' order by relname`,
      )
    ).map(({ name }) => name);

  it('gives the same table while events go on coming, and no reader ever sees less than before', async () => {
    await log.append(...entries(4_000));
    const runner = house.runner({ store: log, projections: [trails()], batchSize: 200 });
    await runner.start();
    await runner.waitFor('trails', await log.head(), 10_000);

    let over = false;
    const writing = (async () => {
      while (!over) {
        await log.append(...entries(20));
        await sleep(5);
      }
    })();
    const seen: { streams: number; position: bigint }[] = [];
    const reading = (async () => {
      while (!over) {
        const [row] = await house.query<{ streams: number; position: string }>(
          'select count(*)::int as streams, max(last_position) as position from read.trail',
        );
        if (row) seen.push({ streams: row.streams, position: BigInt(row.position) });
      }
    })();
    await runner.rebuild('trails');
    await sleep(100);
    over = true;
    await Promise.all([writing, reading]);

    expect(await runner.waitFor('trails', await log.head(), 10_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
    expect(await runner.status()).toMatchObject([{ version: 1, build: 2, status: 'live' }]);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.every(({ streams }) => streams === 20)).toBe(true);
    expect(seen.every(({ position }, index) => position >= (seen[index - 1]?.position ?? 0n))).toBe(
      true,
    );
    expect(await tablesOnDisk()).toEqual(['trail_v1_2']);
  });

  it('is ordered by a raised version; until the swap the old tables are served', async () => {
    await log.append(...entries(100));
    const old = house.runner({ store: log, projections: [trails()] });
    await old.start();
    await old.waitFor('trails', await log.head(), 5_000);

    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const raised = trails({
      version: 2,
      before: () => held,
      tables: trails().tables.map((table) => ({
        ...table,
        create: table.create.replace(')', ", note text default 'new')"),
      })),
    });
    const next = house.runner({ store: log, projections: [raised] });
    await next.start();
    await log.append(...entries(20));
    expect(await old.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
    await expect(house.query('select note from read.trail')).rejects.toThrow('note');

    release();
    await eventually(async () => (await next.status()).every(({ version }) => version === 2));
    expect(await house.query('select distinct note from read.trail')).toEqual([{ note: 'new' }]);
    await log.append({ stream: 's0' });
    expect(await next.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
    expect(await tablesOnDisk()).toEqual(['trail_v2']);
  });

  it('removes the views of tables that the new version no longer has', async () => {
    const [table] = trails().tables;
    if (!table) throw new Error('trails has a table');
    const both = trails({
      tables: [table, { name: 'extra', create: 'create table {table} (n int)' }],
    });
    const old = house.runner({ store: log, projections: [both] });
    await old.start();
    await old.stop();
    const next = house.runner({ store: log, projections: [trails({ version: 2 })] });
    await next.start();
    await eventually(async () => (await next.status()).every(({ version }) => version === 2));
    await expect(house.query('select * from read.extra')).rejects.toThrow('does not exist');
  });

  it('goes on from its checkpoint after it was interrupted', async () => {
    await log.append(...entries(1_000));
    const folded: bigint[] = [];
    let allowed = 3;
    const interrupted = trails({
      version: 2,
      async before() {
        if (allowed-- <= 0) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      },
    });
    const first = house.runner({ store: log, projections: [trails()] });
    await first.start();
    await first.waitFor('trails', await log.head(), 5_000);
    await first.stop();
    const second = house.runner({ store: log, projections: [interrupted], batchSize: 100 });
    await second.start();
    await eventually(() => allowed < 0);
    await second.stop();
    expect(await house.trails()).toEqual(trailsOf(log.events));
    const building = "select position from projection.checkpoint where status = 'building'";
    expect(await house.query(building)).toEqual([{ position: '3000' }]);

    const resumed = trails({
      version: 2,
      before: (batch) => void folded.push(...batch.map(({ position }) => position)),
    });
    const third = house.runner({ store: log, projections: [resumed], batchSize: 100 });
    await third.start();
    await eventually(async () => (await third.status()).every(({ version }) => version === 2));
    expect(folded[0]).toBe(3_010n);
    expect(folded).toHaveLength(700);
    expect(await house.trails()).toEqual(trailsOf(log.events));
  });

  it('is carried through by another process when the one that began it dies', async () => {
    await log.append(...entries(500));
    let dead = () => {};
    const hanging = new Promise<void>((resolve) => (dead = resolve));
    let calls = 0;
    const dying = trails({
      version: 2,
      async after() {
        calls += 1;
        if (calls === 2) await hanging;
      },
    });
    const live = house.runner({ store: log, projections: [trails()] });
    await live.start();
    await live.waitFor('trails', await log.head(), 5_000);
    await live.stop();
    const first = house.runner({ store: log, projections: [dying], batchSize: 100 });
    await first.start();
    await eventually(() => calls === 2);
    const second = house.runner({
      store: log,
      projections: [trails({ version: 2 })],
      batchSize: 100,
    });
    await second.start();
    await sleep(700);
    await house.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction'`,
    );
    await eventually(async () => (await second.status()).every(({ version }) => version === 2));
    expect(await house.trails()).toEqual(trailsOf(log.events));
    dead();
  });

  it('creates the readers’ indexes only when the table is full', async () => {
    await log.append(...entries(300));
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    await runner.waitFor('trails', await log.head(), 5_000);
    const indexes = (table: string) =>
      house.query('select 1 from pg_indexes where schemaname = $1 and tablename = $2', [
        'read',
        table,
      ]);
    expect(await indexes('trail_v1')).toHaveLength(2);
    await runner.stop();

    let whileFolding = -1;
    const watching = trails({
      async before() {
        whileFolding = (await indexes('trail_v1_2')).length;
      },
    });
    const other = house.runner({ store: log, projections: [watching] });
    await other.rebuild('trails');
    expect(whileFolding).toBe(1);
    expect(await indexes('trail_v1_2')).toHaveLength(2);
  });

  it('holds the live tables still while it folds the rest, so that nobody has seen more than it has', async () => {
    await log.append(...entries(20));
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    await runner.waitFor('trails', await log.head(), 5_000);

    const swapping = `select 1 from pg_locks join pg_database d on d.oid = database
      where datname = current_database() and locktype = 'advisory'`;
    const seenDuringSwap: Record<string, string>[] = [];
    const headOf = log.head.bind(log);
    log.head = async () => {
      const head = await headOf();
      if (seenDuringSwap.length === 0 && (await house.query(swapping)).length > 0) {
        await log.append({ stream: 'late' });
        await sleep(150);
        seenDuringSwap.push(await house.trails('read."trail_v1"'));
      }
      return head;
    };
    await runner.rebuild('trails');
    expect(seenDuringSwap).toHaveLength(1);
    expect(seenDuringSwap[0]).not.toHaveProperty('late');
    expect(await runner.waitFor('trails', await headOf(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
  });

  it('waits with dropping the old tables for readers that are still in them', async () => {
    await log.append(...entries(20));
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    await runner.waitFor('trails', await log.head(), 5_000);
    const reader = await house.pool.connect();
    await reader.query('begin');
    await reader.query('select * from read."trail_v1"');
    await runner.rebuild('trails');
    expect(await tablesOnDisk()).toEqual(['trail_v1', 'trail_v1_2']);
    await reader.query('commit');
    reader.release();
    await runner.stop();

    await house.runner({ store: log, projections: [trails()] }).start();
    expect(await tablesOnDisk()).toEqual(['trail_v1_2']);
  });

  it('is joined, not repeated, when it is ordered twice', async () => {
    await log.append(...entries(200));
    const runner = house.runner({ store: log, projections: [trails()], batchSize: 10 });
    await runner.start();
    await Promise.all([runner.rebuild('trails'), runner.rebuild('trails')]);
    expect(await runner.status()).toMatchObject([{ build: 2, status: 'live' }]);
  });

  it('stops with the reason when the declared SQL is wrong', async () => {
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    await runner.stop();
    const wrong = trails({
      version: 2,
      tables: trails().tables.map((table) => ({
        ...table,
        indexes: ['create index on {table} (no_such_column)'],
      })),
    });
    const next = house.runner({ store: log, projections: [wrong] });
    await next.start();
    await eventually(async () =>
      (await next.status()).some(({ failure }) => failure !== undefined),
    );
    expect(await next.status()).toMatchObject([
      { version: 1, status: 'live' },
      { version: 2, status: 'building', failure: expect.stringContaining('42703') },
    ]);
  });

  it('is not begun by older software beside newer tables', async () => {
    await log.append({ stream: 'a' });
    const newer = house.runner({ store: log, projections: [trails({ version: 2 })] });
    await newer.start();
    await newer.waitFor('trails', await log.head(), 5_000);
    await newer.stop();
    const older = house.runner({ store: log, projections: [trails()] });
    await older.start();
    await log.append({ stream: 'a' });
    expect(await older.waitFor('trails', await log.head(), 300)).toBe(false);
    expect(await house.trails()).toEqual({ a: '1' });
    expect(await older.status()).toMatchObject([{ version: 2, status: 'live' }]);
  });
});
