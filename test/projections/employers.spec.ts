import { employersProjection } from '../../src/casework/employers/employers.projection.js';
import { employers } from '../../src/domain/employer/decider.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { InMemoryEventStore } from '../../src/event-store/in-memory/in-memory-event-store.js';
import type { JsonObject, NewEvent, RecordedEvent } from '../../src/event-store/port.js';
import { employerOf, factOf } from '../../src/event-store/streams.js';
import { fingerprints } from '../faults/casework-tables.js';
import { Dice } from '../properties/dice.js';
import { employerWalk, walk } from '../properties/walk.js';
import { announcedSeed } from '../support/random.js';
import { House } from './support/house.js';

const EMPLOYERS = 10;
const CASES = 6;
const COMMANDS = 40;

/** Random histories of employers and of cases that name them, recorded in turns. */
describe('The read models of employers', () => {
  const seed = announcedSeed('read models of employers');
  const store = new InMemoryEventStore();
  let events: RecordedEvent[];
  beforeAll(async () => {
    events = await recorded(store, seed);
  });
  afterAll(() => store.close());

  /** The tables that come of the log in a database of their own. */
  async function folded<T>(batchSize: number, look: (house: House) => Promise<T>): Promise<T> {
    const house = await House.open();
    try {
      const runner = house.runner({ store, projections: [employersProjection()], batchSize });
      await runner.start();
      expect(await runner.waitFor('employers', await store.head(), 20_000)).toBe(true);
      expect(await runner.parked('employers')).toEqual([]);
      return await look(house);
    } finally {
      await house.close();
    }
  }

  it('are the same in batches of any size, and after a rebuild', async () => {
    const whole = await folded(2_000, ({ pool }) => fingerprints(pool, 'employers'));
    expect(Object.keys(whole).sort()).toEqual([
      'employer_case',
      'employer_history',
      'employer_opening',
      'employer_overview',
      'employer_visit',
    ]);
    for (const print of Object.values(whole)) expect(print).toMatch(/^[1-9]/);
    for (const size of [1, 7])
      expect({
        seed,
        size,
        ...(await folded(size, ({ pool }) => fingerprints(pool, 'employers'))),
      }).toEqual({ seed, size, ...whole });
    const again = await folded(50, async (house) => {
      const runner = house.runner({ store, projections: [employersProjection()] });
      await runner.rebuild('employers');
      return fingerprints(house.pool, 'employers');
    });
    expect({ seed, ...again }).toEqual({ seed, ...whole });
  }, 60_000);

  it('hold every event of an employer once, and every employer at its last revision', async () => {
    const ofEmployers = events.filter(({ stream }) => employerOf(stream));
    await folded(100, async (house) => {
      const history = await house.query<{ event_id: string }>(
        'select event_id from read.employer_history',
      );
      expect(history.map(({ event_id }) => event_id).sort()).toEqual(
        ofEmployers.map(({ id }) => id).sort(),
      );
      const overview = await house.query<{ employer_id: string; revision: number }>(
        'select employer_id, revision from read.employer_overview',
      );
      const last = new Map(ofEmployers.map(({ stream, revision }) => [stream, revision]));
      expect(
        Object.fromEntries(overview.map((row) => [`employer-${row.employer_id}`, row.revision])),
      ).toEqual(Object.fromEntries(last));
    });
  }, 30_000);

  it('list the openings that nobody took and the visits that were not retracted', async () => {
    await folded(100, async (house) => {
      const openings = await house.query<{ id: string }>('select id from read.employer_opening');
      const visits = await house.query<{ id: string }>('select id from read.employer_visit');
      const states = byEmployer(events).map((own) => employers.fold(own));
      expect(openings.map(({ id }) => id).sort()).toEqual(
        states
          .flatMap(({ spells }) => spells.filter(({ kind, end }) => kind === 'opening' && !end))
          .map(({ id }) => id)
          .sort(),
      );
      expect(visits.map(({ id }) => id).sort()).toEqual(
        states
          .flatMap(({ facts }) => facts.filter(({ type }) => type === 'EmployerContacted'))
          .map(({ id }) => id)
          .sort(),
      );
    });
  }, 30_000);

  it('know every case that ever named an employer, corrections included', async () => {
    const named = new Set(
      events
        .filter(({ stream }) => !employerOf(stream))
        .flatMap(({ stream, data }) =>
          [data['employerId'], (data['changes'] as JsonObject | undefined)?.['employerId']]
            .filter((id) => typeof id === 'string')
            .map((id) => `${id as string} ${stream.replace('course-', '')}`),
        ),
    );
    await folded(100, async (house) => {
      const pairs = await house.query<{ employer_id: string; case_id: string }>(
        'select employer_id, case_id from read.employer_case',
      );
      expect(pairs.map((row) => `${row.employer_id} ${row.case_id}`).sort()).toEqual(
        [...named].sort(),
      );
    });
  }, 30_000);
});

function byEmployer(events: readonly RecordedEvent[]): Fact[][] {
  const facts = new Map<string, Fact[]>();
  for (const event of events) {
    if (!employerOf(event.stream)) continue;
    facts.set(event.stream, [...(facts.get(event.stream) ?? []), factOf(event)]);
  }
  return [...facts.values()];
}

async function recorded(store: InMemoryEventStore, seed: number): Promise<RecordedEvent[]> {
  const seeds = (n: number) => {
    const dice = new Dice(seed + n);
    return Array.from({ length: COMMANDS }, () => dice.below(2 ** 31));
  };
  const streams = [
    ...Array.from({ length: EMPLOYERS }, (_, n) =>
      withOwnIds('employer', n, employerWalk(seeds(n)).at(-1)!.after.recorded),
    ),
    ...Array.from({ length: CASES }, (_, n) =>
      withOwnIds('course', 1_000 + n, walk(seeds(1_000 + n)).at(-1)!.after.recorded),
    ),
  ];
  // In turns, so that a batch holds parts of many streams.
  for (let at = 0; at < COMMANDS; at++)
    for (const { stream, facts } of streams)
      if (facts[at]) await store.append(stream, 'any', [eventOf(facts[at]!)]);
  const read = await Promise.all(streams.map(({ stream }) => store.read(stream)));
  return read.flat();
}

/** Walks number their events from 0; in one log every event has an id of its own. */
function withOwnIds(kind: string, n: number, facts: readonly Fact[]) {
  const own = `${String(n).padStart(8, '0')}-1111-4000-8000-`;
  const text = JSON.stringify(facts).replaceAll(/00000000-0000-4000-8000-(?=0{6})/g, own);
  return { stream: `${kind}-${own}${'0'.repeat(12)}`, facts: JSON.parse(text) as Fact[] };
}

const eventOf = ({ id, type, data, occurredOn, source }: Fact): NewEvent => ({
  id,
  type,
  data: data as unknown as JsonObject,
  schemaVersion: 1,
  ...(occurredOn === undefined ? {} : { occurredOn }),
  ...(source === undefined ? {} : { source }),
  recordedBy: { actor: 'Z990001' },
  commandId: id,
  correlationId: id,
});
