import type { RecordedEvent } from '../../src/event-store/port.js';
import { eventually, House } from './support/house.js';
import { TestLog } from './support/test-log.js';
import { trails, trailsOf } from './support/trails.js';

const idsOf = (...events: (RecordedEvent | undefined)[]) =>
  new Set(events.flatMap((event) => (event ? [event.id] : [])));

describe('An event that cannot be folded', () => {
  let house: House;
  let log: TestLog;
  /** Ids of the events that cannot be folded. */
  let broken: Set<string>;

  beforeAll(async () => {
    house = await House.open();
  });
  beforeEach(() => {
    log = new TestLog();
    broken = new Set();
  });
  afterEach(() => house.clear());
  afterAll(() => house.close());

  /** Fails on broken events, quoting their data as careless code would. */
  const fragile = () =>
    trails({
      after: async (batch) => {
        const culprit = batch.find(({ id }) => broken.has(id));
        if (culprit) throw new RangeError(`cannot fold ${JSON.stringify(culprit.data)}`);
      },
    });

  const startFragile = async () => {
    const runner = house.runner({ store: log, projections: [fragile()] });
    await runner.start();
    return runner;
  };

  const parkedRevisions = async () =>
    (
      await house.query<{ stream: string; position: string }>(
        'select stream, position from projection.parked_event order by position',
      )
    ).map(({ stream, position }) => {
      const event = log.events.find((each) => `${each.position}` === position);
      return `${stream}/${event?.revision}`;
    });

  it('is parked with the later events of its stream while other streams flow', async () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({ stream: `s${index % 4}` }));
    const events = await log.append(...entries);
    const [culprit] = events.filter(({ stream, revision }) => stream === 's2' && revision === 3);
    broken = idsOf(culprit);
    const runner = await startFragile();
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual({ ...trailsOf(events), s2: '1,2' });
    expect(await parkedRevisions()).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map((n) => `s2/${n}`));

    await log.append({ stream: 's2' }, { stream: 's1' });
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await house.trails()).toEqual({ ...trailsOf(log.events), s2: '1,2' });
    expect(await parkedRevisions()).toHaveLength(9);
    expect(await runner.status()).toMatchObject([{ name: 'trails', parked: 9, lag: 0n }]);
  });

  it('is found among several in one batch', async () => {
    const entries = Array.from({ length: 64 }, (_, index) => ({ stream: `s${index}` }));
    const events = await log.append(...entries);
    broken = idsOf(events[0], events[31], events[32], events[63]);
    const runner = await startFragile();
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await parkedRevisions()).toEqual(['s0/1', 's31/1', 's32/1', 's63/1']);
    expect(Object.keys(await house.trails())).toHaveLength(60);
  });

  it('does not hold the others up for more than five seconds, and is reported', async () => {
    const [culprit] = await log.append({ stream: 'a' }, { stream: 'b' });
    broken = idsOf(culprit);
    const runner = await startFragile();
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    const reported = house.logged.filter(({ level }) => level === 'error');
    expect(reported).toMatchObject([{ fields: { stream: 'a', position: '10' } }]);
  });

  it('leaves nothing of its data where it is parked or logged', async () => {
    const canary = 'Kari Nordmann 41018012345';
    broken = idsOf(...(await log.append({ stream: 'a', data: { name: canary } })));
    const asNumber = trails({
      name: 'numbers',
      tables: [],
      async apply(batch, tx) {
        await tx.query('select $1::text::integer', [batch[0]?.data['name']]);
      },
    });
    const runner = house.runner({ store: log, projections: [fragile(), asNumber] });
    await runner.start();
    await runner.waitFor('trails', 10n, 5_000);
    await runner.waitFor('numbers', 10n, 5_000);
    const parked = await house.query<{ projection: string; error: string }>(
      'select projection, error, attempts from projection.parked_event order by projection',
    );
    expect(parked).toEqual([
      { projection: 'numbers', error: expect.stringContaining('22P02'), attempts: 3 },
      {
        projection: 'trails',
        error: expect.stringMatching(/^RangeError at .*\(poison\.spec\.ts:\d+\)$/),
        attempts: 3,
      },
    ]);
    const rows = await house.query('select p::text as row from projection.parked_event p');
    expect(JSON.stringify([rows, house.logged])).not.toMatch(/Kari|41018012345/);
  });

  it('is folded in order with what waits behind it once it is mended, and its stream flows again', async () => {
    const events = await log.append({ stream: 'a' }, { stream: 'b' }, { stream: 'a' });
    broken = idsOf(events[0]);
    const runner = await startFragile();
    await runner.waitFor('trails', await log.head(), 5_000);
    expect(await house.trails()).toEqual({ b: '1' });

    broken.clear();
    expect(await runner.retryParked('trails')).toEqual({ folded: 2, parked: 0 });
    expect(await house.trails()).toEqual({ a: '1,2', b: '1' });
    await log.append({ stream: 'a' });
    await runner.waitFor('trails', await log.head(), 5_000);
    expect(await house.trails()).toEqual({ a: '1,2,3', b: '1' });
    expect(await runner.parked('trails')).toEqual([]);
    expect(await runner.status()).toMatchObject([{ parked: 0 }]);
  });

  it('stays parked with a higher count when it still fails, and what lies before it is folded', async () => {
    const events = await log.append(
      { stream: 'a' },
      { stream: 'a' },
      { stream: 'a' },
      { stream: 'b' },
    );
    broken = idsOf(...events);
    const runner = await startFragile();
    await runner.waitFor('trails', await log.head(), 5_000);
    broken = idsOf(events[1]);
    expect(await runner.retryParked('trails', 'a')).toEqual({ folded: 1, parked: 2 });
    expect(await house.trails()).toEqual({ a: '1' });
    expect(await parkedRevisions()).toEqual(['a/2', 'a/3', 'b/1']);
    expect(await runner.parked('trails')).toMatchObject([
      { stream: 'a', position: 20n, attempts: 1 },
      { stream: 'a', position: 30n, attempts: 0 },
      { stream: 'b', position: 40n },
    ]);
  });

  it('is not parked when it fails only at first', async () => {
    let tries = 0;
    const moody = trails({
      before() {
        tries += 1;
        if (tries < 3) throw new Error('not yet');
      },
    });
    const runner = house.runner({ store: log, projections: [moody] });
    await log.append({ stream: 'a' });
    await runner.start();
    expect(await runner.waitFor('trails', await log.head(), 5_000)).toBe(true);
    expect(await runner.parked('trails')).toEqual([]);
    expect(await house.trails()).toEqual({ a: '1' });
  });

  it('stops a rebuild, which names it, while the live tables go on being folded and served', async () => {
    const events = await log.append({ stream: 'a' }, { stream: 'b' });
    const runner = await startFragile();
    await runner.waitFor('trails', await log.head(), 5_000);
    broken = idsOf(events[1]);
    await expect(runner.rebuild('trails')).rejects.toThrow(
      /^rebuild of trails v1 stopped at position 20 \(Counted\): RangeError/,
    );
    await log.append({ stream: 'a' });
    await runner.waitFor('trails', await log.head(), 5_000);
    expect(await house.trails()).toEqual({ a: '1,2', b: '1' });
    expect(await runner.status()).toMatchObject([
      { build: 1, status: 'live', parked: 0 },
      { build: 2, status: 'building', failure: expect.stringContaining('position 20') },
    ]);

    await runner.stop();
    broken.clear();
    const next = await startFragile();
    await eventually(async () => (await next.status()).every(({ build }) => build === 2));
    expect(await house.trails()).toEqual({ a: '1,2', b: '1' });
  });
});
