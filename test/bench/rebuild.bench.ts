import pg from 'pg';
import { caseworkProjection } from '../../src/casework/casework.projection.js';
import { MIGRATIONS } from '../../src/cli/installation.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { EVENT_UPCASTERS } from '../../src/event-store/upcasting/event-upcasters.js';
import { UpcastingEventStore } from '../../src/event-store/upcasting/upcasting-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createLogger } from '../../src/platform/logging.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { createTestDatabase } from '../support/postgres.js';
import { fillLog, STEPS_PER_COURSE } from './courses.js';
import { median, surroundings } from './support.js';

/** Events folded per second when the casework read models are built anew from the whole log. */
const COURSES = 5_000;
const ROUNDS = 5;

async function main(): Promise<void> {
  const database = await createTestDatabase();
  await migrate(database.url, MIGRATIONS);
  const log = await PostgresEventStore.connect(database.url);
  const pool = new pg.Pool({ connectionString: database.url, max: 5 });
  try {
    console.log(await surroundings(database.url));
    await fillLog(log, COURSES);
    const events = COURSES * STEPS_PER_COURSE;
    const rates: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rates.push(events / (await rebuildSeconds(log, pool)));
    const { rows } = await pool.query<{ events: string }>(
      'select count(*) as events from read.case_history',
    );
    if (Number(rows[0]?.events) !== events)
      throw new Error(`${rows[0]?.events} of ${events} events were folded`);
    const figures = rates.map((rate) => Math.round(rate).toLocaleString('en'));
    console.log(
      `rebuild of ${events.toLocaleString('en')} events: median ${Math.round(median(rates)).toLocaleString('en')} events/s (${figures.join(', ')})`,
    );
  } finally {
    await Promise.all([log.close(), pool.end()]);
    await database.drop();
  }
}

async function rebuildSeconds(log: PostgresEventStore, pool: pg.Pool): Promise<number> {
  const runner = new ProjectionRunner({
    store: new UpcastingEventStore(log, EVENT_UPCASTERS),
    database: pool,
    projections: [caseworkProjection()],
    logger: createLogger('silent'),
  });
  const began = performance.now();
  await runner.rebuild('casework');
  const seconds = (performance.now() - began) / 1000;
  await runner.stop();
  return seconds;
}

await main();
