import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { createLogDatabase } from '../event-store/log-database.js';
import type { TestDatabase } from '../support/postgres.js';
import { eventStoreContract } from './event-store.contract.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createLogDatabase();
});
afterAll(() => database.drop());

eventStoreContract('the PostgreSQL store', async () => {
  const store = await PostgresEventStore.connect(database.url);
  return { store, dispose: () => store.close() };
});
