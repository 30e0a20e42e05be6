import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, House } from './support/house.js';
import { TestLog } from './support/test-log.js';
import { trails, trailsOf } from './support/trails.js';

describe('A running projection', () => {
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

  it('folds what was recorded before and after it started', async () => {
    await log.append({ stream: 'a' });
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual({ a: '1' });

    await log.append({ stream: 'a' });
    await log.append({ stream: 'b' });
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual({ a: '1,2', b: '1' });
  });

  it('serves an empty table before the first event', async () => {
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    expect(await house.trails()).toEqual({});
    expect(await runner.waitFor('trails', 0n, 1_000)).toBe(true);
  });

  it('goes on where it stood after a restart', async () => {
    const first = house.runner({ store: log, projections: [trails()] });
    await first.start();
    await log.append({ stream: 'a' }, { stream: 'b' });
    await first.waitFor('trails', await log.head(), 5_000);
    await first.stop();

    await log.append({ stream: 'a' });
    const deliveredBefore = log.delivered;
    const second = house.runner({ store: log, projections: [trails()] });
    await second.start();
    expect(await second.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual({ a: '1,2', b: '1' });
    expect(log.delivered - deliveredBefore).toBe(1);
  });

  it('finishes and commits the batch in flight when it is stopped', async () => {
    let inFlight = () => {};
    const begun = new Promise<void>((resolve) => (inFlight = resolve));
    const slow = trails({
      async before() {
        inFlight();
        await sleep(200);
      },
    });
    const runner = house.runner({ store: log, projections: [slow] });
    await log.append({ stream: 'a' });
    await runner.start();
    await begun;
    await runner.stop();
    expect(await house.trails()).toEqual({ a: '1' });
    const [checkpoint] = await house.query('select position from projection.checkpoint');
    expect(checkpoint).toEqual({ position: '10' });
  });

  it('moves past events that it does not fold', async () => {
    const batches: number[] = [];
    const runner = house.runner({
      store: log,
      projections: [trails({ before: (batch) => void batches.push(batch.length) })],
    });
    await log.append({ stream: 'a' });
    await log.append(...Array.from({ length: 50 }, () => ({ stream: 'x', type: 'Ignored' })));
    await runner.start();
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual({ a: '1' });
    expect(batches).toEqual([1]);
    expect(await runner.status()).toMatchObject([{ position: 510n, lag: 0n, status: 'live' }]);
  });

  it('does not read the end of the log again and again while nothing happens', async () => {
    const runner = house.runner({ store: log, projections: [trails()] });
    await log.append({ stream: 'a' });
    await runner.start();
    await runner.waitFor('trails', await log.head(), 5_000);
    const { opened, delivered } = log;
    const written = () =>
      house.query('select xmin::text, updated_at from projection.checkpoint order by name');
    const before = await written();
    await sleep(1_500);
    expect([log.opened, log.delivered]).toEqual([opened, delivered]);
    expect(await written()).toEqual(before);
  });

  it('takes as many events at once as there are, up to the batch size', async () => {
    const batches: number[] = [];
    const runner = house.runner({
      store: log,
      batchSize: 40,
      projections: [trails({ before: (batch) => void batches.push(batch.length) })],
    });
    await log.append(...Array.from({ length: 100 }, (_, index) => ({ stream: `s${index % 7}` })));
    await runner.start();
    await runner.waitFor('trails', await log.head(), 5_000);
    expect(batches).toEqual([40, 40, 20]);
    expect(await house.trails()).toEqual(trailsOf(log.events));
  });

  it('shares one reading of the end of the log with all others that are there', async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    const projections = names.map((name) =>
      trails({ name, tables: [], eventTypes: 'all', apply: async () => {} }),
    );
    const runner = house.runner({ store: log, projections: [...projections, trails()] });
    await runner.start();
    for (let count = 0; count < 30; count += 1) {
      await log.append({ stream: 'a' });
      for (const name of names) await runner.waitFor(name, await log.head(), 1_000);
    }
    expect(await runner.waitFor('trails', await log.head(), 1_000)).toBe(true);
    expect(await house.trails()).toEqual(trailsOf(log.events));
    // Not once for each: 180. A little more than 30, when a projection was a moment late.
    expect(log.delivered).toBeLessThan(60);
  });

  it('reads for itself while it is behind, and misses nothing when it joins the others again', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const fast = trails({ name: 'fast', tables: [], eventTypes: 'all', apply: async () => {} });
    const runner = house.runner({
      store: log,
      projections: [fast, trails({ before: () => released })],
    });
    await runner.start();
    for (let count = 0; count < 30; count += 1) {
      await log.append({ stream: `s${count % 3}` });
      await runner.waitFor('fast', await log.head(), 1_000);
    }
    release();
    for (let count = 0; count < 5; count += 1) {
      await log.append({ stream: 's0' });
      expect(await runner.waitFor('trails', await log.head(), 2_000)).toBe(true);
    }
    expect(await house.trails()).toEqual(trailsOf(log.events));
  });

  it('is not held up by another that is slow', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const other = trails({
      name: 'slow',
      tables: [],
      eventTypes: 'all',
      apply: () => released,
    });
    const runner = house.runner({ store: log, projections: [other, trails()] });
    await runner.start();
    for (let count = 0; count < 5; count += 1) {
      await log.append({ stream: 'a' });
      expect(await runner.waitFor('trails', await log.head(), 1_000)).toBe(true);
    }
    expect(await runner.waitFor('slow', await log.head(), 0)).toBe(false);
    release();
  });

  it('answers a wait with false when the time is over, and at once when it is stopped', async () => {
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    const started = performance.now();
    expect(await runner.waitFor('trails', 10n, 150)).toBe(false);
    expect(performance.now() - started).toBeGreaterThanOrEqual(140);
    const waiting = runner.waitFor('trails', 10n, 60_000);
    await runner.stop();
    expect(await waiting).toBe(false);
  });

  it('tells those who wait in the same process at once, not at the next look', async () => {
    const runner = house.runner({ store: log, projections: [trails()] });
    await runner.start();
    const started = performance.now();
    for (let count = 0; count < 30; count += 1) {
      await log.append({ stream: 'a' });
      expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    }
    // Looking every 100 ms would need 3,000.
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('lets one process wait for what another folds', async () => {
    const folding = house.runner({ store: log, projections: [trails()] });
    const reading = house.runner({ store: log, projections: [trails()] });
    await folding.start();
    const waiting = reading.waitFor('trails', 10n, 5_000);
    await log.append({ stream: 'a' });
    expect(await waiting).toBe(true);
  });

  it('refuses declarations that would get in each other’s way', () => {
    const declare =
      (...projections: ReturnType<typeof trails>[]) =>
      () =>
        house.runner({ store: log, projections });
    expect(declare(trails(), trails({ name: 'other' }))).toThrow('trail is declared by two');
    expect(declare(trails({ name: 'x"; drop' }))).toThrow('cannot name');
    expect(declare(trails({ name: 'trail_v2' }))).toThrow('cannot name');
    expect(declare(trails({ version: 0 }))).toThrow('version');
  });

  it('waits out a log that cannot be read for a while', async () => {
    const follow = log.follow.bind(log);
    let faults = 2;
    log.follow = (after, options) => {
      if (faults-- > 0) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      return follow(after, options);
    };
    const runner = house.runner({ store: log, projections: [trails()] });
    await log.append({ stream: 'a' });
    await runner.start();
    await eventually(async () => (await house.trails())['a'] === '1');
    expect(house.logged.filter(({ level }) => level === 'warn')).toHaveLength(2);
  });
});
