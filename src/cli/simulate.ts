import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sealedFieldsOf } from '../domain/catalogue.js';
import { Population, type PopulationSpec } from '../domain/simulation/population.js';
import { addMonths, isDay } from '../domain/time/day.js';
import { CachingKeyVault } from '../event-store/sealing/caching-key-vault.js';
import { PostgresKeyVault } from '../event-store/sealing/postgres-key-vault.js';
import { SealingEventStore } from '../event-store/sealing/sealing-event-store.js';
import { EVENT_UPCASTERS } from '../event-store/upcasting/event-upcasters.js';
import { UpcastingEventStore } from '../event-store/upcasting/upcasting-event-store.js';
import { today } from '../platform/clock.js';
import { loadConfiguration, type Configuration } from '../platform/configuration/configuration.js';
import { openPool } from '../platform/database/pool.js';
import { createLogger } from '../platform/logging.js';
import { openInstallation, type Installation } from './installation.js';
import { refuseInProduction } from './refuse-in-production.js';
import { fillLog, type Filled } from './simulation/fill-log.js';
import { PERIOD_MONTHS } from './simulation/period.js';
import { Progress } from './simulation/progress.js';
import { SimulatedStreams } from './simulation/simulated-streams.js';
import { writeTruth } from './simulation/truth-files.js';

/** Records a synthetic population; the same command completes a run that was cut short. */
export async function simulate(args: string[]): Promise<number> {
  const spec = specFrom(args);
  const configuration = loadConfiguration(process.env);
  refuseInProduction('synthetic courses', configuration);
  const population = new Population(spec);
  const installation = await openInstallation(configuration, createLogger(configuration.logLevel));
  try {
    const began = performance.now();
    const filled = await record(population, installation);
    const seconds = (performance.now() - began) / 1000;
    for (const refusal of filled.refused)
      process.stderr.write(`refused, and therefore not in the log: ${refusal}\n`);
    const truth = await writeTruth(truthFolder(configuration), spec, population);
    process.stdout.write(`${summary(filled, seconds)}\nWhat is true of it: ${truth}\n`);
    return 0;
  } finally {
    await installation.log.close();
    await installation.close();
  }
}

const truthFolder = ({ dataFolder }: Configuration): string => join(dataFolder, 'simulation');

async function record(
  population: Population,
  { log, masterKey, databaseUrl }: Installation,
): Promise<Filled> {
  const pool = openPool({ connectionString: databaseUrl, max: 5 });
  try {
    const vault = new CachingKeyVault(await PostgresKeyVault.open(pool, masterKey));
    const store = new SealingEventStore(
      new UpcastingEventStore(log, EVENT_UPCASTERS),
      vault,
      sealedFieldsOf,
    );
    const streams = new SimulatedStreams(population);
    const progress = new Progress('Simulating', streams.count, process.stderr);
    return await fillLog(store, vault, streams, (done, events) => progress.reach(done, events));
  } finally {
    await pool.end();
  }
}

function summary({ events, streams, present }: Filled, seconds: number): string {
  const rate = Math.round(events / seconds);
  const earlier = present === 0 ? '' : `; ${present} streams were there already`;
  return `Recorded ${streams} streams with ${events} events in ${seconds.toFixed(1)} s (${rate} a second)${earlier}`;
}

/** @throws Error an argument is missing or cannot be used */
function specFrom(args: string[]): PopulationSpec {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string' },
      seed: { type: 'string' },
      employers: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const { seed } = values;
  if (seed === undefined || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(seed))
    throw new Error('give --seed, at most 40 letters and digits, e.g. --cases 1000 --seed 7');
  const to = dayOf('to', values.to) ?? today();
  const from = dayOf('from', values.from) ?? addMonths(to, -PERIOD_MONTHS);
  if (from > to) throw new Error('--from is later than --to');
  if (to > today()) throw new Error('--to has not come yet: nothing can be recorded before it is');
  const employers = numberOf('employers', values.employers, 2);
  const cases = numberOf('cases', values.cases, 1);
  if (cases === undefined) throw new Error('give --cases, e.g. --cases 1000 --seed 7');
  return { seed, cases, from, to, ...(employers === undefined ? {} : { employers }) };
}

function dayOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new Error(`--${name} ${text} is no day: write it as 2024-01-31`);
}

function numberOf(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new Error(`--${name} ${text}: give a whole number from ${least} to 9999999`);
}
