import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVENT_STORE, KEY_VAULT } from '../event-store/event-store.module.js';
import type { EventStore } from '../event-store/port.js';
import type { KeyVault } from '../event-store/sealing/key-vault.js';
import { today } from '../platform/clock.js';
import {
  loadServingConfiguration,
  type Configuration,
} from '../platform/configuration/configuration.js';
import { loginOf } from '../platform/configuration/login.js';
import { createLogger } from '../platform/logging.js';
import { ProjectionRunner } from '../projections/runner.js';
import { createApplication } from './application.js';
import { recordDemoCaseloads } from './demo-caseloads.js';
import { recordDemoPeople } from './demo-people.js';
import { recordDemoPopulation } from './demo-population.js';
import { openInstallation, type Installation } from './installation.js';
import { recordSevenCourses } from './seven-courses.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything, prints one address, and stays until it is told to stop. */
export async function start(_args: string[]): Promise<number> {
  const configuration = loadServingConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const installation = await openInstallation(configuration, logger);
  const told = toldToStop();
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApplication({ ...installation, logger, configuration });
    const stay = new Promise<never>(() => {});
    const serving = serve(app, configuration, installation).then(() => stay);
    // What is being recorded when the word comes is cut short; the next start completes it.
    const end = await Promise.race([told, installation.databaseLost, serving]);
    if (end instanceof Error) throw end;
    logger.info({ signal: end }, 'stopping');
    return 0;
  } finally {
    await app?.close();
    await installation.close();
  }
}

async function serve(
  app: NestFastifyApplication,
  configuration: Configuration,
  installation: Installation,
): Promise<void> {
  await app.init();
  // Before anybody can call: a client's first event would make the log look like somebody else's.
  if (configuration.demo) await fillEmptyLog(app, installation, configuration.demoCases);
  await app.listen(configuration.port, configuration.host);
  const address = await app.getUrl();
  say(`Forløp listens on ${address}`);
  say(`  database: ${installation.database}`);
  sayHowToLogIn(configuration, address);
}

function sayHowToLogIn(configuration: Configuration, address: string): void {
  if (configuration.demo) say('  the data are published or synthetic; no real person is in them');
  if (loginOf(configuration) === 'local') {
    say(`  log in, without a password: ${configuration.publicUrl ?? address}/oauth2/login`);
    say('  a token for scripts (demo-veileder, demo-forsker, demo-revisor, demo-administrator):');
    say(`    curl -s -u demo-veileder:demo -d grant_type=client_credentials ${address}/oidc/token`);
  }
  if (configuration.loopbackPublished)
    say('  its port must be published on loopback only, as LOOPBACK_PUBLISHED says');
}

/** Longest that the first readers are kept waiting for the demonstration data, in milliseconds. */
const SHOWN_WITHIN_MS = 10_000;

async function fillEmptyLog(
  app: NestFastifyApplication,
  { log }: Installation,
  demoCases: number,
): Promise<void> {
  const recorded = await recordSevenCourses(app.get(CommandBus), log);
  const parts = {
    store: app.get<EventStore>(EVENT_STORE),
    vault: app.get<KeyVault>(KEY_VAULT),
  };
  const population = await recordDemoPopulation(parts, demoCases, today());
  const people = await recordDemoPeople(app.get(CommandBus), log);
  const handedOver = await recordDemoCaseloads(app.get(CommandBus), log, today());
  if (recorded === 0 && !population && people === 0 && handedOver === 0) return;
  const [head, runner] = [await log.head(), app.get(ProjectionRunner)];
  const names = new Set((await runner.status()).map(({ name }) => name));
  await Promise.all([...names].map((name) => runner.waitFor(name, head, SHOWN_WITHIN_MS)));
  if (recorded > 0) say(`Recorded the seven published courses: ${recorded} milestones`);
  if (population)
    say(
      `Recorded a synthetic population: ${population.streams} streams, ${population.events} events`,
    );
}

/** Who started this process: under npm, a shell. */
const PARENT = process.ppid;

/**
 * Resolves on the first signal to stop; a second one ends the process at once.
 *
 * A signal to npm reaches only the shell between npm and this process, which dies of it and passes
 * nothing on. So under npm the end of that shell counts as a signal: otherwise the application would
 * go on alone, with its port and its data.
 */
function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    if (process.env['npm_lifecycle_event'] !== undefined)
      setInterval(() => process.ppid !== PARENT && resolve('SIGTERM'), 250).unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}
