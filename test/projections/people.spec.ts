import { peopleProjection } from '../../src/casework/people/people.projection.js';
import { accessFactsOf } from '../../src/domain/person/access-facts.js';
import { people } from '../../src/domain/person/decider.js';
import type { Person } from '../../src/domain/person/person.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { InMemoryEventStore } from '../../src/event-store/in-memory/in-memory-event-store.js';
import type { JsonObject, NewEvent } from '../../src/event-store/port.js';
import { fingerprints } from '../faults/casework-tables.js';
import { Dice } from '../properties/dice.js';
import { announcedSeed } from '../support/random.js';
import { House } from './support/house.js';

const PERSONS = 12;
const COMMANDS = 30;
const TODAY = '2020-01-01';
const STAFF = ['Z990101', 'Z990102', 'a"b\\c'];

const id = (person: number, n: number) =>
  `${String(person).padStart(8, '0')}-2222-4000-8000-${String(n).padStart(12, '0')}`;

/** A random history of one person: what is refused is left out. */
function historyOf(person: number, seed: number): Fact[] {
  const dice = new Dice(seed);
  let state: Person = people.initial;
  for (let n = 1; n <= COMMANDS; n++) {
    const { name, data } = commandOf(dice, state);
    const command = { name, factId: id(person, n), today: TODAY, data: data as never };
    const decision = people.decide(command, state);
    if ('events' in decision) state = decision.events.reduce(people.evolve, state);
  }
  return [...state.recorded];
}

function commandOf(dice: Dice, { opening, facts, spells }: Person): { name: string; data: object } {
  if (!opening) return { name: 'register-person', data: { name: 'x' } };
  const fact = dice.pick(facts).id;
  const relation = spells.filter(({ kind }) => kind === 'relation').at(-1)?.id ?? fact;
  return dice.pick([
    { name: 'change-person-details', data: { telephone: String(dice.below(99_999)) } },
    {
      name: 'set-address-protection',
      data: { level: dice.pick(['none', 'confidential', 'strictlyConfidential']) },
    },
    { name: 'shield-person', data: {} },
    { name: 'lift-shielding', data: {} },
    { name: 'declare-relation', data: { staff: dice.pick(STAFF), kind: 'other' } },
    { name: 'end-relation', data: { relation } },
    { name: 'block-person', data: { ground: 'neededForClaim', handlers: [dice.pick(STAFF)] } },
    { name: 'lift-block', data: {} },
    { name: 'retract-fact', data: { fact, reason: 'x' } },
  ]);
}

/** Random histories of persons, recorded in turns. */
describe('The read models of the person register', () => {
  const seed = announcedSeed('read models of the person register');
  const store = new InMemoryEventStore();
  const histories = Array.from({ length: PERSONS }, (_, n) => historyOf(n, seed + n));
  beforeAll(async () => {
    for (let at = 0; at < COMMANDS; at++)
      for (const [n, facts] of histories.entries())
        if (facts[at]) await store.append(`person-${id(n, 0)}`, 'any', [eventOf(facts[at]!)]);
  });
  afterAll(() => store.close());

  async function folded<T>(batchSize: number, look: (house: House) => Promise<T>): Promise<T> {
    const house = await House.open();
    try {
      const runner = house.runner({ store, projections: [peopleProjection()], batchSize });
      await runner.start();
      expect(await runner.waitFor('people', await store.head(), 20_000)).toBe(true);
      expect(await runner.parked('people')).toEqual([]);
      return await look(house);
    } finally {
      await house.close();
    }
  }

  it('are the same in batches of any size', async () => {
    const whole = await folded(2_000, ({ pool }) => fingerprints(pool, 'people'));
    expect(Object.keys(whole).sort()).toEqual(['person_history', 'person_restriction']);
    for (const size of [1, 7])
      expect({
        seed,
        size,
        ...(await folded(size, ({ pool }) => fingerprints(pool, 'people'))),
      }).toEqual({ seed, size, ...whole });
  }, 60_000);

  it('restrict exactly whom the policy would ask about', async () => {
    const rows = await folded(50, (house) =>
      house.query<Record<string, unknown>>(
        `select person_id, protection, shielded, blocked, block_handlers, related
         from read.person_restriction order by person_id`,
      ),
    );
    const expected = histories.flatMap((facts, n) => {
      const of = accessFactsOf(id(n, 0), people.fold(facts));
      const { protection, shielded, blocked, related } = of;
      return protection || shielded || blocked || related.length > 0
        ? [
            {
              person_id: of.personId,
              protection: protection ?? null,
              shielded,
              blocked: blocked !== undefined,
              block_handlers: blocked?.handlers ?? [],
              related,
            },
          ]
        : [];
    });
    expect(expected.length).toBeGreaterThan(0);
    expect({ seed, rows }).toEqual({ seed, rows: expected });
  }, 30_000);
});

function eventOf({ id: factId, type, data }: Fact): NewEvent {
  return {
    id: factId,
    type,
    schemaVersion: 1,
    data: data as unknown as JsonObject,
    recordedBy: { actor: 'test' },
    commandId: factId,
    correlationId: factId,
  };
}
