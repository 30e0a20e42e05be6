import type { Filled } from '../../src/cli/simulation/fill-log.js';
import { Population, type PopulationSpec } from '../../src/domain/simulation/population.js';
import type { EventStore, RecordedEvent } from '../../src/event-store/port.js';
import { openSimulatedLog, type SimulatedLog } from './simulated-log.js';

const SPEC: PopulationSpec = { seed: 'log', cases: 260, from: '2022-01-01', to: '2023-12-31' };
const population = new Population(SPEC);

/** Sealing draws fresh bytes, and time goes on. */
const comparable = (events: RecordedEvent[]) =>
  events.map(({ recordedAt: _, data, ...rest }) => ({
    ...rest,
    data: JSON.parse(JSON.stringify(data), (name, value) => (name === '$sealed' ? '' : value)),
  }));

/** A store that is gone after so many appends, as when the process is killed. */
function breaking(store: EventStore, appends: number): EventStore {
  let left = appends;
  return {
    append: async (...args) => {
      if (left-- <= 0) throw new Error('cut short');
      return store.append(...args);
    },
    read: (...args) => store.read(...args),
    follow: (...args) => store.follow(...args),
    head: () => store.head(),
    close: () => store.close(),
  };
}

describe('The log of a simulated population', () => {
  let log: SimulatedLog;
  let again: SimulatedLog;
  let events: RecordedEvent[];
  let filled: Filled;
  beforeAll(async () => {
    [log, again] = await Promise.all([openSimulatedLog(), openSimulatedLog()]);
    filled = await log.fill(population);
    events = await log.events();
  }, 60_000);
  afterAll(() => Promise.all([log.close(), again.close()]));

  it('holds every stream that was counted', () => {
    const streams = population.employers + population.cases;
    expect(filled).toEqual({ events: events.length, streams, present: 0, refused: [] });
    expect(new Set(events.map(({ stream }) => stream)).size).toBe(streams);
  });

  it('is the same from the same seed, also where a run was cut short twice', async () => {
    await expect(again.fill(population, breaking(again.store, 40))).rejects.toThrow('cut short');
    const begun = await again.events();
    expect(begun.length).toBeGreaterThan(0);
    await expect(again.fill(population, breaking(again.store, 150))).rejects.toThrow('cut short');
    const { present } = await again.fill(population);
    expect(present).toBeGreaterThan(0);
    const completed = await again.events();
    expect(comparable(completed)).toEqual(comparable(events));
    expect(comparable(completed.slice(0, begun.length))).toEqual(comparable(begun));
  }, 60_000);

  it('records nothing when it is complete', async () => {
    expect(await log.fill(population)).toMatchObject({ events: 0, streams: 0 });
    expect(await log.events()).toHaveLength(events.length);
  });

  it('is continued by a larger population with the same employers', async () => {
    const employers = population.employers;
    const [smaller, larger] = [100, 130].map(
      (cases) => new Population({ ...SPEC, seed: 'grows', cases, employers }),
    );
    await log.fill(smaller!);
    const before = (await log.events()).length;
    const { streams } = await log.fill(larger!);
    expect(streams).toBe(30);
    const grown = await log.events();
    expect(grown.length).toBeGreaterThan(before);
  }, 60_000);

  it('is not mixed with another population from the same seed', async () => {
    const other = new Population({ ...SPEC, to: '2023-11-30' });
    await expect(log.fill(other)).rejects.toThrow(/another population from the same seed/);
  });

  it('seals what is told of persons, and each case under the key of its person', async () => {
    const reasons = events.filter(({ type }) => type === 'TrainingInterrupted');
    expect(reasons.filter(({ data }) => typeof data['reason'] === 'string')).toEqual([]);
    expect(reasons.some(({ data }) => data['reason'] !== undefined)).toBe(true);
    const text = JSON.stringify(events.map(({ data }) => data));
    expect(text).not.toContain('Syntetisk');
    expect(text).not.toContain('Kontakt ');
    const opened = events.find(({ type }) => type === 'CaseOpened')!;
    const read = await log.store.read(opened.stream);
    expect(new Set(read.map(({ subject }) => subject)).size).toBe(1);
  });
});
