import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { fillLog, type Filled } from '../../src/cli/simulation/fill-log.js';
import { SimulatedStreams } from '../../src/cli/simulation/simulated-streams.js';
import { MIGRATIONS } from '../../src/cli/installation.js';
import { sealedFieldsOf } from '../../src/domain/catalogue.js';
import type { Population } from '../../src/domain/simulation/population.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import type { EventStore, RecordedEvent } from '../../src/event-store/port.js';
import { CachingKeyVault } from '../../src/event-store/sealing/caching-key-vault.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { PostgresKeyVault } from '../../src/event-store/sealing/postgres-key-vault.js';
import { SealingEventStore } from '../../src/event-store/sealing/sealing-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase } from '../support/postgres.js';

/** A log of its own, sealed as an installation seals it. */
export interface SimulatedLog {
  store: EventStore;
  vault: CachingKeyVault;
  fill(population: Population, store?: EventStore): Promise<Filled>;
  /** Everything in the log as it is stored, sealed fields included, in the order of positions. */
  events(): Promise<RecordedEvent[]>;
  close(): Promise<void>;
}

export async function openSimulatedLog(): Promise<SimulatedLog> {
  const database = await createTestDatabase();
  await migrate(database.url, MIGRATIONS);
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  const masterKey = MasterKey.fromBase64(randomBytes(32).toString('base64'));
  const vault = new CachingKeyVault(await PostgresKeyVault.open(pool, masterKey));
  const log = await PostgresEventStore.connect(database.url);
  const store = new SealingEventStore(log, vault, sealedFieldsOf);
  return {
    store,
    vault,
    fill: (population, into = store) => fillLog(into, vault, new SimulatedStreams(population)),
    events: () => allEvents(log),
    close: async () => {
      await log.close();
      await pool.end();
      await database.drop();
    },
  };
}

async function allEvents(log: EventStore): Promise<RecordedEvent[]> {
  const head = await log.head();
  if (head === 0n) return [];
  const events: RecordedEvent[] = [];
  const end = new AbortController();
  for await (const batch of log.follow(0n, { signal: end.signal, batchSize: 1_000 })) {
    events.push(...batch);
    if (events.at(-1)!.position >= head) break;
  }
  return events;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'forlop-simulation-'));
