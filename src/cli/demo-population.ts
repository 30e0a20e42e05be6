import { publishedStreams } from '../domain/seven-courses/published-streams.js';
import { Population } from '../domain/simulation/population.js';
import { cutOffOf } from '../domain/simulation/simulated-employer.js';
import { addMonths, type Day } from '../domain/time/day.js';
import type { KeyVault } from '../event-store/sealing/key-vault.js';
import { employerStream, streamOf } from '../event-store/streams.js';
import type { EventStore } from '../event-store/port.js';
import { fillLog, type Filled } from './simulation/fill-log.js';
import { Progress } from './simulation/progress.js';
import { PERIOD_MONTHS } from './simulation/period.js';
import { SimulatedStreams } from './simulation/simulated-streams.js';

export const DEMO_SEED = 'demo';

export interface DemoParts {
  store: EventStore;
  vault: Pick<KeyVault, 'makeKeys' | 'keysOf'>;
}

/**
 * Records a synthetic population beside the published courses, while nothing else is in the log. A
 * first start that was cut short is completed by the next, also on another day: the population keeps
 * the cut-off it was begun with.
 *
 * @param cases 0 for none
 * @returns undefined when there is nothing to record
 */
export async function recordDemoPopulation(
  { store, vault }: DemoParts,
  cases: number,
  today: Day,
): Promise<Filled | undefined> {
  if (cases === 0) return undefined;
  const to = (await cutOffBegun(store)) ?? today;
  const population = new Population({
    seed: DEMO_SEED,
    cases,
    from: addMonths(to, -PERIOD_MONTHS),
    to,
  });
  const streams = new SimulatedStreams(population);
  const [first, last] = [streams.nameOf(0), streams.nameOf(streams.count - 1)];
  if (await isThere(store, last)) return undefined;
  if (!(await isThere(store, first)) && !(await holdsPublishedOnly(store))) return undefined;
  const progress = new Progress('Demonstration data', streams.count, process.stderr);
  return fillLog(store, vault, streams, (done, events) => progress.reach(done, events));
}

const isThere = async (store: EventStore, stream: string): Promise<boolean> =>
  (await store.read(stream)).length > 0;

/** The cut-off of a population that was begun earlier; undefined where none was. */
async function cutOffBegun(store: EventStore): Promise<Day | undefined> {
  const unborn = new Population({
    seed: DEMO_SEED,
    cases: 0,
    from: '2000-01-01',
    to: '2000-01-01',
  });
  const [registered] = await store.read(employerStream(unborn.employer(0).employerId));
  return registered?.occurredOn && cutOffOf(unborn.namespace, 0, registered.occurredOn);
}

/** More than the published streams hold. */
const FIRST_EVENTS = 1_000;

async function holdsPublishedOnly(store: EventStore): Promise<boolean> {
  const head = await store.head();
  if (head === 0n) return true;
  const published = new Set(publishedStreams().map(streamOf));
  const enough = new AbortController();
  for await (const events of store.follow(0n, { signal: enough.signal, batchSize: FIRST_EVENTS })) {
    if (!events.every(({ stream }) => published.has(stream))) return false;
    if (events.at(-1)!.position >= head) return true;
  }
  return false;
}
