import { CreateEventLog1795000000000 } from '../../src/event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { eventStoreContract } from './event-store.contract.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url, [CreateEventLog1795000000000]);
});
afterAll(() => database.drop());

eventStoreContract('the PostgreSQL store', async () => {
  const store = await PostgresEventStore.connect(database.url);
  return { store, dispose: () => store.close() };
});
