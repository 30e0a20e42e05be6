import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { InMemoryEventStore } from '../../src/event-store/in-memory/in-memory-event-store.js';
import type { EventStore, ExpectedRevision, NewEvent } from '../../src/event-store/port.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { newEvent } from '../contract/subject.js';
import type { TestDatabase } from '../support/postgres.js';
import { createLogDatabase } from './log-database.js';

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

interface Append {
  stream: string;
  expected: ExpectedRevision;
  letters: (typeof LETTERS)[number][];
}

const append: fc.Arbitrary<Append> = fc.record({
  stream: fc.constantFrom('one', 'two'),
  expected: fc.oneof(
    fc.constantFrom('any' as const, 'none' as const, 'exists' as const),
    fc.nat({ max: 4 }),
  ),
  letters: fc.array(fc.constantFrom(...LETTERS), { maxLength: 3 }),
});

describe('memory and PostgreSQL', () => {
  let database: TestDatabase;
  let postgres: PostgresEventStore;
  beforeAll(async () => {
    database = await createLogDatabase();
    postgres = await PostgresEventStore.connect(database.url);
  });
  afterAll(async () => {
    await postgres.close();
    await database.drop();
  });

  it('give the same answers to the same appends, and hold the same streams afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(append, { minLength: 1, maxLength: 12 }), async (appends) => {
        const memory = new InMemoryEventStore();
        const run = randomUUID();
        const events = new Map<string, NewEvent>(LETTERS.map((letter) => [letter, newEvent()]));
        for (const { stream, expected, letters } of appends) {
          const chosen = letters.map((letter) => events.get(letter)!);
          const answer = (store: EventStore) =>
            answerOf(store, `${stream}-${run}`, expected, chosen);
          expect(await answer(postgres)).toEqual(await answer(memory));
        }
        for (const stream of ['one', 'two']) {
          const ids = async (store: EventStore) =>
            (await store.read(`${stream}-${run}`)).map((event) => [event.revision, event.id]);
          expect(await ids(postgres)).toEqual(await ids(memory));
        }
      }),
      { numRuns: 150 },
    );
  });

  async function answerOf(
    store: EventStore,
    stream: string,
    expected: ExpectedRevision,
    events: NewEvent[],
  ): Promise<unknown> {
    try {
      const { revision, duplicate } = await store.append(stream, expected, events);
      return { revision, duplicate };
    } catch (error) {
      const { name, actual } = error as { name: string; actual?: number };
      return { name, actual };
    }
  }
});
