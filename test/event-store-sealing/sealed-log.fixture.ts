import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type {
  EventStore,
  JsonObject,
  NewEvent,
  RecordedEvent,
} from '../../src/event-store/port.js';
import { CreateEventLog1795000000000 } from '../../src/event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { CreateKeyVault1795000100000 } from '../../src/event-store/sealing/create-key-vault.migration.js';
import { CreatePersonIndex1795000430000 } from '../../src/event-store/sealing/create-person-index.migration.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { PostgresKeyVault } from '../../src/event-store/sealing/postgres-key-vault.js';
import { SealingEventStore } from '../../src/event-store/sealing/sealing-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase } from '../support/postgres.js';

const PERSONAL: Record<string, string[]> = {
  CaseOpened: ['name', 'contact.phone'],
  GoalsAgreed: ['goals[].text', 'note'],
};

export const personalFields = ({ type }: { type: string }) => PERSONAL[type] ?? [];

/** A sealing store over a log and a vault in a database of their own. */
export interface SealedLog {
  log: EventStore;
  vault: PostgresKeyVault;
  store: SealingEventStore;
  pool: pg.Pool;
  drop(): Promise<void>;
}

export async function createSealedLog(): Promise<SealedLog> {
  const database = await createTestDatabase();
  await migrate(database.url, [
    CreateEventLog1795000000000,
    CreateKeyVault1795000100000,
    CreatePersonIndex1795000430000,
  ]);
  const pool = new pg.Pool({ connectionString: database.url, max: 5 });
  const log = await PostgresEventStore.connect(database.url);
  const master = MasterKey.fromBase64(Buffer.alloc(32, 'a').toString('base64'));
  const vault = await PostgresKeyVault.open(pool, master);
  const store = new SealingEventStore(log, vault, personalFields);
  const drop = async () => {
    await store.close();
    await pool.end();
    await database.drop();
  };
  return { log, vault, store, pool, drop };
}

export function newEvent(type: string, data: JsonObject, subject?: string): NewEvent {
  return {
    id: randomUUID(),
    type,
    schemaVersion: 1,
    data,
    recordedBy: { actor: 'V123456', office: '0315' },
    commandId: randomUUID(),
    correlationId: randomUUID(),
    ...(subject && { subject }),
  };
}

export const caseOpened = (subject: string, name: string) =>
  newEvent('CaseOpened', { name, office: '0315', contact: { phone: '99887766' } }, subject);
export const newStream = () => `course-${randomUUID()}`;

/** The last events of the log, as those who follow it get them. */
export async function followed(store: EventStore, count: number): Promise<RecordedEvent[]> {
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  const head = await store.head();
  for await (const batch of store.follow(head - BigInt(count), { signal: stop.signal })) {
    events.push(...batch);
    if (events.length >= count) break;
  }
  stop.abort();
  return events;
}
