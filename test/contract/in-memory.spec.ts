import { InMemoryEventStore } from '../../src/event-store/in-memory/in-memory-event-store.js';
import { eventStoreContract } from './event-store.contract.js';

eventStoreContract('the in-memory store', async () => {
  const store = new InMemoryEventStore();
  return { store, dispose: () => store.close() };
});
