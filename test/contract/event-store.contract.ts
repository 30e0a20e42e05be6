import type { EventStore } from '../../src/event-store/port.js';
import { appending } from './appending.contract.js';
import { closing } from './closing.contract.js';
import { following } from './following.contract.js';
import { repeating } from './repeating.contract.js';
import { roundTrip } from './round-trip.contract.js';
import type { MakeStore, Promises } from './subject.js';

/**
 * What every adapter of the event store promises. Positions are only compared, never counted, and
 * the log may hold events of others.
 *
 * @param makeStore called before each test; what it gives is disposed of after the test
 */
export function eventStoreContract(
  name: string,
  makeStore: MakeStore,
  promises: Promises = { eventIdsUniqueInLog: true },
): void {
  describe(`${name} keeps the contract of the event store`, () => {
    let made: { store: EventStore; dispose(): Promise<void> };
    beforeEach(async () => {
      made = await makeStore();
    });
    afterEach(() => made.dispose());

    const subject = () => made.store;
    describe('appending', () => appending(subject));
    describe('repeating an append', () => repeating(subject, promises));
    describe('what comes back', () => roundTrip(subject));
    describe('following', () => following(subject));
    describe('closing', () => closing(subject));
  });
}
