import {
  EventStoreDbEventStore,
  type EventStoreDbEventStoreOptions,
} from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import {
  type DoubleOptions,
  EventStoreDbDouble,
} from '../eventstoredb-double/eventstoredb-double.js';

/** A double for each test, and stores on it that are closed after the test. */
export function storesOnDouble(options: DoubleOptions): {
  double(): EventStoreDbDouble;
  connect(options?: EventStoreDbEventStoreOptions): Promise<EventStoreDbEventStore>;
} {
  let double: EventStoreDbDouble;
  const open: EventStoreDbEventStore[] = [];
  beforeEach(async () => {
    double = await EventStoreDbDouble.start(options);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
    double.goAway();
  });
  return {
    double: () => double,
    connect: async (storeOptions = {}) => {
      const store = await EventStoreDbEventStore.connect(double.url, storeOptions);
      open.push(store);
      return store;
    },
  };
}
