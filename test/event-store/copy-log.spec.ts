import { CommandBus } from '@nestjs/cqrs';
import pg from 'pg';
import { caseworkProjection } from '../../src/casework/casework.projection.js';
import { MIGRATIONS } from '../../src/cli/installation.js';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { copyLog, LogsDiffer } from '../../src/event-store/copy-log/copy-log.js';
import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import {
  type EventStore,
  type RecordedEvent,
  WrongExpectedRevision,
} from '../../src/event-store/port.js';
import { EVENT_UPCASTERS } from '../../src/event-store/upcasting/event-upcasters.js';
import { UpcastingEventStore } from '../../src/event-store/upcasting/upcasting-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createLogger } from '../../src/platform/logging.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { newEvents } from '../contract/subject.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';
import { fingerprints } from '../faults/casework-tables.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTestDatabase } from '../support/postgres.js';

describe('Copying the log of the seven courses', () => {
  let house: TestApplication;
  let double: EventStoreDbDouble;
  let undo: (() => Promise<unknown>)[];
  beforeAll(async () => {
    house = await startTestApplication();
    await recordSevenCourses(house.app.get(CommandBus), house.log);
    await house.get(`/api/cases?after=${await house.log.head()}`);
  }, 60_000);
  afterAll(() => house.close());
  beforeEach(async () => {
    undo = [];
    double = await EventStoreDbDouble.start();
    undo.push(async () => double.goAway());
  });
  afterEach(async () => {
    for (const step of undo.reverse()) await step();
  });

  async function emptyPostgres(): Promise<{
    log: PostgresEventStore;
    database: pg.Pool;
    url: string;
  }> {
    const { url, drop } = await createTestDatabase();
    undo.push(drop);
    await migrate(url, MIGRATIONS);
    const database = new pg.Pool({ connectionString: url, max: 2 });
    undo.push(() => database.end());
    const log = await PostgresEventStore.connect(url);
    undo.push(() => log.close());
    return { log, database, url };
  }

  async function eventStoreDb(): Promise<EventStoreDbEventStore> {
    const store = await EventStoreDbEventStore.connect(double.url);
    undo.push(() => store.close());
    return store;
  }

  /** Everything that PostgreSQL stores, as text: a copy must not change a letter. */
  const everything = async (database: pg.Pool) =>
    (await database.query('select e::text from log.event e order by position')).rows;

  const streamsInOrder = async () =>
    (await house.database.query('select distinct stream from log.event')).rows.map(
      ({ stream }) => stream as string,
    );

  async function readModelsOf(log: EventStore): Promise<Record<string, string>> {
    const { database, url } = await emptyPostgres();
    const runner = new ProjectionRunner({
      store: new UpcastingEventStore(log, EVENT_UPCASTERS),
      database: url,
      projections: [caseworkProjection()],
      logger: createLogger('silent'),
    });
    await runner.start();
    expect(await runner.waitFor('casework', await log.head(), 10_000)).toBe(true);
    const found = await fingerprints(database);
    await runner.stop();
    return found;
  }

  it('into EventStoreDB and back changes no letter of it', async () => {
    const there = await eventStoreDb();
    const { present, copied } = await copyLog(house.log, there);
    expect({ present, copied }).toEqual({ present: 0, copied: Number(await house.log.head()) });
    const back = await emptyPostgres();
    await copyLog(there, back.log);
    expect(await everything(back.database)).toEqual(await everything(house.database));
  });

  it('gives the same read models, byte for byte, from either store', async () => {
    const there = await eventStoreDb();
    await copyLog(house.log, there);
    const found = await readModelsOf(there);
    const expected = Object.values(await fingerprints(house.database));
    expect(Object.values(found)).toEqual(expected);
    expect(expected.every((print) => /^[1-9]/.test(print))).toBe(true);
  });

  it('is followed by a rebuild where the read models stood on the old log', async () => {
    const { log, database, url } = await emptyPostgres();
    await copyLog(house.log, log);
    const over = (store: EventStore) =>
      new ProjectionRunner({
        store: new UpcastingEventStore(store, EVENT_UPCASTERS),
        database: url,
        projections: [caseworkProjection()],
        logger: createLogger('silent'),
      });
    const before = over(log);
    await before.start();
    expect(await before.waitFor('casework', await log.head(), 10_000)).toBe(true);
    await before.stop();

    const there = await eventStoreDb();
    await copyLog(log, there);
    const moving = over(there);
    await moving.rebuild('casework');
    await moving.stop();
    const after = over(there);
    await after.start();
    await there.append('course-later', 'none', newEvents(1));
    expect(await after.waitFor('casework', await there.head(), 10_000)).toBe(true);
    await after.stop();
    expect(Object.values(await fingerprints(database))).toEqual(
      Object.values(await fingerprints(house.database)),
    );
  });

  it('takes up a copy that was cut short, and copies nothing twice', async () => {
    const { log, database } = await emptyPostgres();
    const events: RecordedEvent[] = [];
    for (const stream of await streamsInOrder()) events.push(...(await house.log.read(stream)));
    const inOrder = events.toSorted((a, b) => Number(a.position - b.position));
    await log.restore(inOrder.slice(0, 77));
    expect(await copyLog(house.log, log)).toEqual({ present: 77, copied: inOrder.length - 77 });
    expect(await copyLog(house.log, log)).toEqual({ present: inOrder.length, copied: 0 });
    expect(await everything(database)).toEqual(await everything(house.database));
  });

  it('refuses a target that has other events, and leaves it as it is', async () => {
    const { log, database } = await emptyPostgres();
    await log.append('course-other', 'none', newEvents(1));
    const before = await everything(database);
    await expect(copyLog(house.log, log)).rejects.toThrow(LogsDiffer);
    expect(await everything(database)).toEqual(before);
  });

  it('refuses a target that is ahead of the source', async () => {
    const { log } = await emptyPostgres();
    await copyLog(house.log, log);
    await log.append('course-later', 'none', newEvents(1));
    await expect(copyLog(house.log, log)).rejects.toThrow(LogsDiffer);
  });

  it('stores no event that does not follow its stream', async () => {
    const stream = (await house.database.query('select stream from log.event limit 1')).rows[0]
      .stream;
    const [, second] = await house.log.read(stream);
    for (const target of [(await emptyPostgres()).log, await eventStoreDb()]) {
      await expect(target.restore([second!])).rejects.toThrow(WrongExpectedRevision);
      expect(await target.head()).toBe(0n);
    }
  });
});
