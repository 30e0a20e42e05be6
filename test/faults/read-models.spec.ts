import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { caseworkProjection } from '../../src/casework/casework.projection.js';
import { fold } from '../../src/domain/course/decider.js';
import { caseIdFor } from '../../src/domain/stream/ids.js';
import { courseStream, factOf } from '../../src/event-store/streams.js';
import { EVENT_STORE } from '../../src/event-store/event-store.module.js';
import type { EventStore } from '../../src/event-store/port.js';
import type { Projection } from '../../src/projections/projection.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { House } from '../projections/support/house.js';
import { nextCommand } from '../properties/commands.js';
import { Dice } from '../properties/dice.js';
import { startTestApplication, type Answer, type TestApplication } from '../support/application.js';
import { announcedSeed } from '../support/random.js';
import { breakConnections, fingerprints } from './casework-tables.js';

const RECORDERS = 3;
/** Commands, however slow the machine. */
const ENOUGH = 100;

describe('the read models of casework', () => {
  let house: TestApplication;
  let runner: ProjectionRunner;
  let store: EventStore;
  const seed = announcedSeed('read models and broken connections');
  const dice = Array.from({ length: RECORDERS }, (_, i) => new Dice(seed + i));

  beforeAll(async () => {
    house = await startTestApplication();
    runner = house.app.get(ProjectionRunner);
    store = house.app.get<EventStore>(EVENT_STORE);
  });
  afterAll(() => house.close());

  it('are the same after broken connections, after a rebuild, and in batches of one', async () => {
    const end = new AbortController();
    const breaking = breakConnections(house.database, 2, end.signal);
    const recorded = await record(6_000, ENOUGH).finally(() => end.abort());
    const broken = await breaking;
    await caughtUp();
    const head = await store.head();
    expect(recorded).toBeGreaterThanOrEqual(ENOUGH);
    expect(broken).toBeGreaterThan(0);

    const live = await fingerprints(house.database);
    expect(Object.keys(live)).toEqual(expect.arrayContaining(['case_history', 'case_overview']));
    expect(live['case_history']).toMatch(new RegExp(`^${head} rows,`));
    const expectSame = (tables: Record<string, string>) =>
      expect({ seed, ...tables }).toEqual({ seed, ...live });
    await runner.rebuild('casework');
    expectSame(await fingerprints(house.database));
    expectSame(await foldedElsewhere(caseworkProjection(), 1));

    const breaks = { broken: 0 };
    expectSame(await foldedElsewhere(caseworkProjection(), 2, breaks));
    console.info(`${recorded} commands, ${head} events, ${broken + breaks.broken} folds broken`);
    expect(breaks.broken).toBeGreaterThan(2);
  }, 180_000);

  it('are the same when they are rebuilt while commands keep coming', async () => {
    const recording = record(4_000);
    let rebuilds = 0;
    for (const until = performance.now() + 3_000; performance.now() < until; rebuilds++)
      await runner.rebuild('casework');
    await recording;
    await caughtUp();
    expect(rebuilds).toBeGreaterThan(1);
    const live = await fingerprints(house.database);
    expect({ seed, ...(await foldedElsewhere(caseworkProjection())) }).toEqual({ seed, ...live });
  }, 120_000);

  it('are the same on another day and with another chance', async () => {
    const live = await fingerprints(house.database);
    jest.useFakeTimers({ now: new Date('2031-02-28T23:30:00Z'), doNotFake: [...ALL_BUT_THE_DATE] });
    jest.spyOn(Math, 'random').mockReturnValue(0.25);
    try {
      expect(new Date().getFullYear()).toBe(2031);
      expect(await foldedElsewhere(caseworkProjection())).toEqual(live);
    } finally {
      jest.useRealTimers();
      jest.restoreAllMocks();
    }
  }, 120_000);

  const spoil = (value: string): Projection => {
    const sound = caseworkProjection();
    let calls = 0;
    return {
      ...sound,
      async apply(batch, tx) {
        await sound.apply(batch, tx);
        calls += 1;
        const values: Record<string, unknown> = {
          'the clock': new Date().toISOString(),
          chance: Math.random(),
          'the division into batches': batch.length,
          'how often it was called': calls,
        };
        const caseIds = batch.map(({ stream }) => stream.replace('course-', ''));
        await tx.query(
          `update ${tx.table('case_overview')} set work = $1 where case_id = any($2::uuid[])`,
          [String(values[value]), caseIds],
        );
      },
    };
  };
  it.each(['the clock', 'chance', 'the division into batches', 'how often it was called'])(
    'would not be the same if they depended on %s',
    async (value) => {
      const first = await foldedElsewhere(spoil(value), 50);
      const second = await foldedElsewhere(spoil(value), 13);
      expect(second['case_history']).toBe(first['case_history']);
      expect(second['case_overview']).not.toBe(first['case_overview']);
    },
    120_000,
  );

  /**
   * Records random commands side by side, for so long and at least so many.
   *
   * @returns number of commands that were taken
   */
  async function record(durationMs: number, atLeast = 0): Promise<number> {
    const until = performance.now() + durationMs;
    let taken = 0;
    const isOver = () => performance.now() > until && taken >= atLeast;
    const take = ({ status }: Answer) => {
      if (status === 201) taken += 1;
      return status === 201;
    };
    await Promise.all(dice.map((each) => recordCases(each, take, isOver)));
    return taken;
  }

  type Take = (answer: Answer) => boolean;

  async function recordCases(dice: Dice, take: Take, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const key = randomUUID();
      const opened = await house.post('/api/cases', { office: '0315' }, { 'idempotency-key': key });
      if (take(opened)) await recordOn(caseIdFor(key), dice, take, isOver);
    }
  }

  async function recordOn(
    caseId: string,
    dice: Dice,
    take: Take,
    isOver: () => boolean,
  ): Promise<void> {
    for (let n = 0; n < 40 && !isOver(); n++) {
      const course = fold((await store.read(courseStream(caseId))).map(factOf));
      const { name, data, occurredOn, source } = nextCommand(dice, course, n);
      if (name === 'open-case') continue;
      const body = { ...data, ...(occurredOn && { occurredOn }), ...(source && { source }) };
      take(await house.post(`/api/cases/${caseId}/commands/${name}`, body));
    }
  }

  async function caughtUp(): Promise<void> {
    expect(await runner.waitFor('casework', await store.head(), 60_000)).toBe(true);
  }

  /**
   * The tables that come of the log in a database of their own, folded from the beginning.
   *
   * @param breaks counts how many folds were broken; none are without it
   */
  async function foldedElsewhere(
    projection: Projection,
    batchSize = 2_000,
    breaks?: { broken: number },
  ): Promise<Record<string, string>> {
    const elsewhere = await House.open();
    const end = new AbortController();
    try {
      const other = elsewhere.runner({ store, projections: [projection], batchSize });
      await other.start();
      const breaking = breaks && breakConnections(elsewhere.pool, 30, end.signal);
      expect(await other.waitFor('casework', await store.head(), 90_000)).toBe(true);
      end.abort();
      if (breaks) breaks.broken = (await breaking) ?? 0;
      return await fingerprints(elsewhere.pool);
    } finally {
      end.abort();
      await elsewhere.close();
    }
  }
});

const ALL_BUT_THE_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
