import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { fillLog } from '../../src/cli/simulation/fill-log.js';
import { SimulatedStreams } from '../../src/cli/simulation/simulated-streams.js';
import { MIGRATIONS } from '../../src/cli/installation.js';
import { sealedFieldsOf } from '../../src/domain/catalogue.js';
import { Population } from '../../src/domain/simulation/population.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { CachingKeyVault } from '../../src/event-store/sealing/caching-key-vault.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { PostgresKeyVault } from '../../src/event-store/sealing/postgres-key-vault.js';
import { SealingEventStore } from '../../src/event-store/sealing/sealing-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createLogger } from '../../src/platform/logging.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { readModels } from '../../src/read-models.js';
import { createTestDatabase } from '../support/postgres.js';
import { surroundings } from './support.js';

/**
 * A synthetic population from nothing to the read models, and the room it takes. CASES sets its size:
 * two sizes give the room for any other, as a straight line.
 */
const CASES = Number(process.env['CASES'] ?? 2_000);
const SHOWN_WITHIN_MS = 3_600_000;

interface Size {
  name: string;
  bytes: string;
}

/** Bytes of each table with its indexes, the largest first. */
const SIZES = `
  select n.nspname || '.' || c.relname as name, pg_total_relation_size(c.oid) as bytes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('log', 'vault', 'read', 'projection')
  order by bytes desc limit 12`;

const seconds = (since: number) => (performance.now() - since) / 1000;

async function main(): Promise<void> {
  const database = await createTestDatabase();
  await migrate(database.url, MIGRATIONS);
  const pool = new pg.Pool({ connectionString: database.url, max: 5 });
  const masterKey = MasterKey.fromBase64(randomBytes(32).toString('base64'));
  const vault = new CachingKeyVault(await PostgresKeyVault.open(pool, masterKey));
  const log = await PostgresEventStore.connect(database.url);
  const store = new SealingEventStore(log, vault, sealedFieldsOf);
  const population = new Population({
    seed: 'bench',
    cases: CASES,
    from: '2020-07-01',
    to: '2022-12-31',
  });
  const runner = new ProjectionRunner({
    store: log,
    database: database.url,
    projections: readModels(),
    logger: createLogger('silent'),
  });
  try {
    console.log(await surroundings(database.url));
    const streams = new SimulatedStreams(population);
    const began = performance.now();
    const busy = process.cpuUsage();
    const { events } = await fillLog(store, vault, streams);
    const took = seconds(began);
    const { user, system } = process.cpuUsage(busy);
    const cpu = (user + system) / events;
    console.log(
      `${CASES} cases and ${population.employers} employers, ${events} events: ` +
        `${took.toFixed(1)} s, ${Math.round(events / took)} events/s, ${cpu.toFixed(0)} µs of this process for each`,
    );
    const shown = performance.now();
    await runner.start();
    const head = await log.head();
    await Promise.all(readModels().map(({ name }) => runner.waitFor(name, head, SHOWN_WITHIN_MS)));
    console.log(`the read models show it after another ${seconds(shown).toFixed(1)} s`);
    const { rows: sizes } = await pool.query<Size>(SIZES);
    const { rows: total } = await pool.query<{ bytes: string }>(
      'select pg_database_size(current_database()) as bytes',
    );
    for (const { name, bytes } of [...sizes, { name: 'database', bytes: total[0]!.bytes }])
      console.log(`${(Number(bytes) / 1e6).toFixed(1).padStart(9)} MB  ${name}`);
  } finally {
    await runner.stop();
    await Promise.all([log.close(), pool.end()]);
    await database.drop();
  }
}

await main();
