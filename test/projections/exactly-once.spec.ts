import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { eventually, House } from './support/house.js';
import { TestLog } from './support/test-log.js';
import { trails, trailsOf } from './support/trails.js';

/** A driver whose next commit goes wrong: lost before it is sent, or answered by silence. */
function faultyDriver(fault: 'before' | 'after') {
  const armed = { times: 0 };
  class FaultyClient extends pg.Client {}
  const query = pg.Client.prototype.query as (...args: unknown[]) => Promise<unknown>;
  FaultyClient.prototype.query = async function (this: pg.Client, ...args: unknown[]) {
    if (args[0] !== 'commit' || armed.times === 0) return query.apply(this, args);
    armed.times -= 1;
    if (fault === 'after') await query.apply(this, args);
    throw Object.assign(new Error('connection lost'), { code: 'ECONNRESET' });
  } as typeof FaultyClient.prototype.query;
  return { FaultyClient, armed };
}

const IN_TRANSACTION = `select pid from pg_stat_activity
  where datname = current_database() and state = 'idle in transaction'`;

describe('Every event is folded exactly once', () => {
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
    Array.from({ length: count }, (_, index) => ({ stream: `s${index % 5}` }));

  it('when the connection is lost between the tables and the checkpoint', async () => {
    let faults = 3;
    const projection = trails({
      async after(_, tx) {
        if (faults-- > 0) await tx.query('select pg_terminate_backend(pg_backend_pid())');
      },
    });
    const runner = house.runner({ store: log, projections: [projection], batchSize: 10 });
    await log.append(...entries(50));
    await runner.start();
    expect(await runner.waitFor('trails', await log.head(), 10_000)).toBe(true);
    expect(faults).toBeLessThan(0);
    expect(await house.trails()).toEqual(trailsOf(log.events));
  });

  it.each(['before', 'after'] as const)(
    'when the connection is lost just %s the commit',
    async (fault) => {
      const { FaultyClient, armed } = faultyDriver(fault);
      const pool = new pg.Pool({ connectionString: house.url, Client: FaultyClient });
      const runner = house.runner({
        store: log,
        database: pool,
        projections: [trails()],
        batchSize: 10,
      });
      await runner.start();
      await eventually(async () => (await runner.status()).length === 1);
      armed.times = 2;
      await log.append(...entries(50));
      expect(await runner.waitFor('trails', await log.head(), 10_000)).toBe(true);
      expect(armed.times).toBe(0);
      expect(await house.trails()).toEqual(trailsOf(log.events));
      await runner.stop();
      await pool.end();
    },
  );

  it('when the database reports a deadlock or a failed serialization', async () => {
    const states = ['40P01', '40001', '40P01', '40001', '40P01'];
    const projection = trails({
      async after(_, tx) {
        const state = states.pop();
        if (state) await tx.query(`do $$ begin raise exception sqlstate '${state}'; end $$`);
      },
    });
    const runner = house.runner({ store: log, projections: [projection] });
    await log.append(...entries(20));
    await runner.start();
    expect(await runner.waitFor('trails', await log.head(), 10_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
    expect(await runner.parked('trails')).toEqual([]);
  });

  it('when two runners share the database, of which one at a time advances', async () => {
    const foldedBy = { first: 0, second: 0 };
    const counting = (who: 'first' | 'second') =>
      trails({ before: (batch) => void (foldedBy[who] += batch.length) });
    const first = house.runner({ store: log, projections: [counting('first')], batchSize: 7 });
    const second = house.runner({ store: log, projections: [counting('second')], batchSize: 5 });
    await Promise.all([first.start(), second.start()]);
    for (let round = 0; round < 40; round += 1) {
      await log.append(...entries(11));
      await sleep(15);
    }
    expect(await first.waitFor('trails', await log.head(), 10_000)).toBe(true);
    expect(await second.waitFor('trails', await log.head(), 10_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
    expect(foldedBy.first + foldedBy.second).toBe(log.events.length);
    expect(Math.min(foldedBy.first, foldedBy.second)).toBeLessThan(20);
  });

  it('when a runner dies in mid-transaction and another takes over within two seconds', async () => {
    let reached = () => {};
    const inTransaction = new Promise<void>((resolve) => (reached = resolve));
    let revive = () => {};
    const dead = new Promise<void>((resolve) => (revive = resolve));
    const dying = trails({
      async after(batch) {
        if (!batch.some(({ stream }) => stream === 'fatal')) return;
        reached();
        await dead;
      },
    });
    const first = house.runner({ store: log, projections: [dying] });
    const second = house.runner({ store: log, projections: [trails()] });
    await first.start();
    await log.append(...entries(10));
    await first.waitFor('trails', await log.head(), 5_000);
    await log.append({ stream: 'fatal' });
    await inTransaction;
    await second.start();
    await log.append(...entries(10));
    await sleep(1_500);
    expect(await house.trails()).not.toHaveProperty('fatal');

    await house.query(`select pg_terminate_backend(pid) from (${IN_TRANSACTION}) as runner`);
    expect(await second.waitFor('trails', await log.head(), 2_000)).toBe(true);
    revive();
    await first.stop();
    await log.append({ stream: 'a' });
    expect(await second.waitFor('trails', await log.head(), 2_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
  });

  it('when the leader falls silent while another stands by', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const first = house.runner({ store: log, projections: [trails({ after: () => released })] });
    await first.start();
    await log.append({ stream: 'a' });
    await eventually(async () => (await house.query(IN_TRANSACTION)).length === 1);
    const second = house.runner({ store: log, projections: [trails()] });
    await second.start();
    // Long enough for the second to find the checkpoint held and to stand by.
    await sleep(500);
    release();
    await second.waitFor('trails', await log.head(), 2_000);
    await first.stop();

    await log.append({ stream: 'a' });
    expect(await second.waitFor('trails', await log.head(), 2_000)).toBe(true);
    expect(await house.trails()).toEqual({ a: '1,2' });
  });
});
