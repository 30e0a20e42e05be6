import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import type { EventStore } from '../../src/event-store/port.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';
import { eventStoreContract } from './event-store.contract.js';

/** The server cannot be asked which stream has an id. */
const PROMISES = { eventIdsUniqueInLog: false };

const realServer = process.env['EVENTSTORE_TEST_URL'];

if (realServer) {
  // Needs a server that takes appends over 1 MiB: EVENTSTORE_MAX_APPEND_SIZE=4194304. The log may
  // be long already: what is to be followed from its start is followed from where it now ends.
  eventStoreContract(
    'the EventStoreDB store on a real server',
    async () => {
      const store = await EventStoreDbEventStore.connect(realServer);
      const now = await store.head();
      const follow: EventStore['follow'] = (after, options) =>
        EventStoreDbEventStore.prototype.follow.call(store, after === 0n ? now : after, options);
      return { store: Object.assign(store, { follow }), dispose: () => store.close() };
    },
    PROMISES,
  );
} else {
  describe.each([
    ['with appends that share a call', { batchAppend: true, caughtUp: true }],
    ['with a call for each append, as with older servers', { batchAppend: false, caughtUp: false }],
  ])('%s', (_, options) => {
    let double: EventStoreDbDouble;
    beforeAll(async () => {
      double = await EventStoreDbDouble.start(options);
    });
    afterAll(() => double.goAway());

    eventStoreContract(
      'the EventStoreDB store on the double',
      async () => {
        const store = await EventStoreDbEventStore.connect(double.url);
        return { store, dispose: () => store.close() };
      },
      PROMISES,
    );
  });
}
