import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';

describe('the double decides as the server does', () => {
  let double: EventStoreDbDouble;
  let client: EventStoreDBClient;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    client = EventStoreDBClient.connectionString(double.url);
  });
  afterEach(async () => {
    await client.dispose();
    double.goAway();
  });
  const event = () => jsonEvent({ type: 'A', data: {} });

  it('known events at the current revision are written again', async () => {
    const known = [event(), event()];
    await client.appendToStream('s', known, { expectedRevision: 'no_stream' });
    const again = await client.appendToStream('s', known, { expectedRevision: 1n });
    expect(again.nextExpectedRevision).toBe(3n);
  });

  it('without a revision, an append whose first event is new is written whole', async () => {
    const known = event();
    await client.appendToStream('s', [known]);
    const again = await client.appendToStream('s', [event(), known]);
    expect(again.nextExpectedRevision).toBe(2n);
    const mixed = client.appendToStream('s', [known, event()]);
    await expect(mixed).rejects.toMatchObject({ type: 'wrong-expected-version' });
  });

  it('a repetition is answered with the place of its last event, as the first time', async () => {
    const known = [event(), event()];
    const first = await client.appendToStream('s', known, { expectedRevision: 'no_stream' });
    await client.appendToStream('s', [event()]);
    for (const expectedRevision of ['no_stream', 'any'] as const)
      expect(await client.appendToStream('s', known, { expectedRevision })).toEqual(first);
  });
});
