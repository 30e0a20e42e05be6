import pg from 'pg';
import { CreateEventLog1795000000000 } from '../../src/event-store/postgres/create-event-log.migration.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

/** A database with an empty log. */
export async function createLogDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await migrate(database.url, [CreateEventLog1795000000000]);
  return database;
}

/** A connection outside the store. Its end by the server is no error of the test. */
export async function connectTo(database: TestDatabase): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
