import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeTruth } from '../../src/cli/simulation/truth-files.js';
import { TRANSITIONS } from '../../src/domain/simulation/model.js';
import { Population, type PopulationSpec } from '../../src/domain/simulation/population.js';
import { bounds } from '../../src/domain/time/bounds.js';
import { daysBetween } from '../../src/domain/time/day.js';
import type { RecordedEvent } from '../../src/event-store/port.js';
import { newFolder, openSimulatedLog, type SimulatedLog } from './simulated-log.js';

const SPEC: PopulationSpec = { seed: 'truth', cases: 1500, from: '2019-01-01', to: '2023-12-31' };
const population = new Population(SPEC);

interface Rate {
  events: number;
  days: number;
}

/** Occurrences and exposure of one kind of spell, counted from the bare events. */
function rateOf(
  events: readonly RecordedEvent[],
  of: {
    begins: string;
    ends: Record<string, string>;
    counts: (end: RecordedEvent) => boolean;
    from?: number;
    to?: number;
    among?: (begun: RecordedEvent) => boolean;
  },
): Rate {
  const endOf = new Map(
    events.flatMap((event) => {
      const field = of.ends[event.type];
      return field === undefined ? [] : [[event.data[field] as string, event] as const];
    }),
  );
  const rate: Rate = { events: 0, days: 0 };
  const [low, high] = [of.from ?? 0, of.to ?? Infinity];
  for (const begun of events.filter(({ type }) => type === of.begins)) {
    if (of.among?.(begun) === false) continue;
    const end = endOf.get(begun.id);
    const stayed = daysBetween(middle(begun), end ? middle(end) : SPEC.to);
    const within = Math.min(stayed, high) - low;
    if (within <= 0) continue;
    const counted = end !== undefined && stayed <= high && of.counts(end);
    rate.events += counted ? 1 : 0;
    // A stay is recorded in whole days, rounded up: half a day too many on average.
    rate.days += within - (end !== undefined && stayed <= high ? 0.5 : 0);
  }
  return rate;
}

/** A rough date counts as the middle of the days it may mean. */
function middle({ occurredOn }: RecordedEvent): string {
  const { earliest, latest } = bounds(occurredOn);
  const half = Math.floor(daysBetween(earliest!, latest!) / 2);
  return new Date(Date.parse(`${earliest}T00:00:00Z`) + half * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

const trueRate = (exit: string, day = 0): number => {
  const { rates, effects } = TRANSITIONS.find((transition) => transition.exit === exit)!;
  expect(effects === undefined || exit === 'trainingBroken').toBe(true);
  return Object.entries(rates).findLast(([from]) => Number(from) <= day)![1];
};

/** Within three standard errors of the truth, on enough events to mean something. */
function expectRate({ events, days }: Rate, truth: number): void {
  expect(events).toBeGreaterThan(40);
  expect(Math.abs(events / days - truth)).toBeLessThan((3 * truth) / Math.sqrt(events));
}

describe('What is estimated from the log of a simulated population', () => {
  let log: SimulatedLog;
  let events: RecordedEvent[];
  beforeAll(async () => {
    log = await openSimulatedLog();
    await log.fill(population);
    events = await log.events();
  }, 120_000);
  afterAll(() => log.close());

  it('is the true rate of preparations that are broken off', () => {
    const rate = rateOf(events, {
      // A certificate beside a training is no stay of its own.
      begins: 'PreparationStarted',
      among: ({ data }) => data['kind'] !== 'certificate',
      ends: { PreparationEnded: 'preparation' },
      counts: ({ data }) => data['result'] === 'interrupted',
    });
    expectRate(rate, trueRate('preparationBroken'));
  });

  it('is the true rate of trainings that are broken off from the second month, of one stratum', () => {
    const employers = new Map(
      events.flatMap((event) =>
        event.type === 'EmployerRegistered'
          ? [
              [
                event.stream.slice('employer-'.length),
                Number(event.data['employees'] ?? 99),
              ] as const,
            ]
          : [],
      ),
    );
    const openings = new Map(
      events.flatMap((event) =>
        event.type === 'CaseOpened' ? [[event.stream, event] as const] : [],
      ),
    );
    const assessed = new Map(
      events.flatMap((event) =>
        event.type === 'AssessmentCompleted'
          ? [[event.stream, event.data['needGroup']] as const]
          : [],
      ),
    );
    const rate = rateOf(events, {
      begins: 'TrainingStarted',
      // Where no trait has an effect on it.
      among: ({ stream, data }) =>
        ['20-30', '30-40', '40-50'].includes(String(openings.get(stream)?.data['ageBand'])) &&
        ['needsGuidance', 'needsGuidanceReducedCapacity', 'partialWork'].includes(
          String(assessed.get(stream)),
        ) &&
        employers.get(String(data['employerId']))! < 50,
      ends: { TrainingCompleted: 'training', TrainingInterrupted: 'training' },
      counts: ({ type }) => type === 'TrainingInterrupted',
      from: 30,
      to: 90,
    });
    expectRate(rate, trueRate('trainingBroken', 30));
  });

  it('stands beside the truth, written down case by case', async () => {
    const folder = newFolder();
    const place = await writeTruth(folder, SPEC, population);
    const rows = readFileSync(join(place, 'truth.csv'), 'utf8').trimEnd().split('\n');
    expect(rows).toHaveLength(SPEC.cases + 1);
    const columns = rows[0]!.split(',');
    for (const row of rows) expect(row.split(',')).toHaveLength(columns.length);
    const opened = new Map(
      events.flatMap(({ type, stream, occurredOn }) =>
        type === 'CaseOpened' ? [[stream.slice('course-'.length), occurredOn] as const] : [],
      ),
    );
    for (const row of rows.slice(1)) {
      const fields = row.split(',');
      expect(opened.get(fields[columns.indexOf('caseId')]!)).toBe(
        fields[columns.indexOf('openedOn')],
      );
    }
    const made = JSON.parse(readFileSync(join(place, 'truth.json'), 'utf8'));
    expect(made).toMatchObject({ ...SPEC, employers: population.employers, modelVersion: 1 });
    expect(made.transitions).toHaveLength(TRANSITIONS.length);
    rmSync(folder, { recursive: true });
  });
});
