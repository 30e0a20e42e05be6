import { parseArgs } from 'node:util';
import { CommandBus } from '@nestjs/cqrs';
import { streamsOfPopulation } from '../domain/published-population/population.js';
import { isDay } from '../domain/time/day.js';
import type { EventStore } from '../event-store/port.js';
import { today } from '../platform/clock.js';
import { loadConfiguration } from '../platform/configuration/configuration.js';
import { DEMO_ACTOR, recordStreams } from './record-streams.js';
import { refuseInProduction } from './refuse-in-production.js';
import { SIMULATOR } from './simulation/simulated-streams.js';
import { withApplication } from './with-application.js';

/** Enough to fill the batches in which the log is written. */
const SIDE_BY_SIDE = 32;

/** Records the published enterprises and their cases, as if they had been asked on a day. */
export async function loadPopulation(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'as-of': { type: 'string' } } });
  const asOf = values['as-of'] ?? today();
  if (!isDay(asOf) || asOf > today())
    throw new Error(`--as-of takes a day that has come, such as 2017-08-15; not ${asOf}`);
  const configuration = loadConfiguration(process.env);
  refuseInProduction('enterprises that do not exist', configuration);
  return withApplication(async (app, log) => {
    const recorded = await recordPopulation(app.get(CommandBus), log, asOf);
    process.stdout.write(
      `${recorded} milestones of the published enterprises recorded, as asked on ${asOf}\n`,
    );
    return 0;
  }, configuration);
}

/**
 * @returns number of milestones recorded now; 0 when all are on record
 * @throws Error somebody has recorded in the log: enterprises that do not exist must not be counted
 *   beside those that do
 */
export async function recordPopulation(
  commands: CommandBus,
  log: EventStore,
  asOf: string,
): Promise<number> {
  if (!(await holdsOnlyDemonstrationData(log)))
    throw new Error(
      'the log holds more than demonstration data; load the published enterprises into an empty one',
    );
  return recordStreams(commands, log, streamsOfPopulation(asOf), SIDE_BY_SIDE);
}

/** Who records what is published or synthetic. */
const NO_PERSONS: readonly string[] = [DEMO_ACTOR.id, SIMULATOR.id];

async function holdsOnlyDemonstrationData(log: EventStore): Promise<boolean> {
  const head = await log.head();
  if (head === 0n) return true;
  const reading = new AbortController();
  try {
    for await (const events of log.follow(0n, { signal: reading.signal })) {
      if (!events.every(({ recordedBy }) => NO_PERSONS.includes(recordedBy.actor))) return false;
      if (events.at(-1)!.position >= head) return true;
    }
    return true;
  } finally {
    reading.abort();
  }
}
