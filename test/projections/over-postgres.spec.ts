import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateEventLog1795000000000 } from '../../src/event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { House } from './support/house.js';
import { trails } from './support/trails.js';

const WRITERS = 6;
const APPENDS_EACH = 300;

describe('Projections over the log in PostgreSQL', () => {
  let house: House;
  let store: PostgresEventStore;

  beforeAll(async () => {
    house = await House.open();
    await migrate(house.url, [CreateEventLog1795000000000]);
    store = await PostgresEventStore.connect(house.url);
  });
  afterAll(async () => {
    await house.stopRunners();
    await store.close();
    await house.close();
  });

  const write = async (writer: number) => {
    for (let count = 0; count < APPENDS_EACH; count += 1) {
      const commandId = randomUUID();
      const event = () => ({
        id: randomUUID(),
        type: count % 10 === 0 ? 'Ignored' : 'Counted',
        schemaVersion: 1,
        data: { count },
        recordedBy: { actor: 'Z990001' },
        commandId,
        correlationId: commandId,
      });
      const stream = `course-${(writer + count) % 25}`;
      await store.append(stream, 'any', count % 3 === 0 ? [event(), event()] : [event()]);
    }
  };

  const hashOfTable = async () => {
    const rows = await house.query('select t::text as row from read.trail t order by stream');
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  };

  it('hold every event once and in order, and a rebuild gives the same bytes, though connections keep breaking', async () => {
    const options = { store, projections: [trails()], batchSize: 50 };
    const first = house.runner(options);
    const second = house.runner(options);
    await Promise.all([first.start(), second.start()]);
    let writing = true;
    const breaking = (async () => {
      let broken = 0;
      while (writing) {
        await sleep(60);
        const killed = await house.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and application_name = 'forlop projections'
           order by random() limit 2`,
        );
        broken += killed.length;
      }
      return broken;
    })();
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    writing = false;
    expect(await breaking).toBeGreaterThan(3);

    const head = await store.head();
    expect(head).toBe(BigInt((WRITERS * APPENDS_EACH * 4) / 3));
    expect(await first.waitFor('trails', head, 15_000)).toBe(true);
    expect(await second.waitFor('trails', head, 15_000)).toBe(true);
    const fromLog = await house.query(
      `select stream, string_agg(revision::text, ',' order by revision) as revisions
       from log.event where type = 'Counted' group by stream order by stream`,
    );
    const folded = await house.query('select stream, revisions from read.trail order by stream');
    expect(folded).toEqual(fromLog);

    const live = await hashOfTable();
    await second.rebuild('trails');
    expect(await hashOfTable()).toBe(live);
    expect(await first.status()).toMatchObject([{ build: 2, position: head, parked: 0 }]);
  });
});
