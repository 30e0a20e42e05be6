import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { loadConfiguration, type Configuration } from '../platform/configuration/configuration.js';
import { createLogger } from '../platform/logging.js';
import { createApplication } from './application.js';
import { openInstallation, type Installation } from './installation.js';
import { recordSevenCourses } from './seven-courses.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything, prints one address, and stays until it is told to stop. */
export async function start(_args: string[]): Promise<number> {
  const configuration = loadConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const installation = await openInstallation(configuration, logger);
  const told = toldToStop();
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApplication({ ...installation, logger });
    await app.listen(configuration.port, configuration.host);
    const stay = new Promise<never>(() => {});
    const welcomed = welcome(app, configuration, installation, logger).then(() => stay);
    // What is being recorded when the word comes is cut short; the next start completes it.
    const end = await Promise.race([told, installation.databaseLost, welcomed]);
    if (end instanceof Error) throw end;
    logger.info({ signal: end }, 'stopping');
    return 0;
  } finally {
    await app?.close();
    await installation.close();
  }
}

async function welcome(
  app: NestFastifyApplication,
  configuration: Configuration,
  installation: Installation,
  logger: Logger,
): Promise<void> {
  const address = await app.getUrl();
  say(`Forløp listens on ${address}`);
  say(`  database: ${installation.database}`);
  say('  there is no login yet: only this machine can reach it (loopback)');
  if (configuration.demo) {
    const recorded = await recordSevenCourses(app.get(CommandBus), installation.log);
    if (recorded > 0) {
      say(`  recorded the seven published courses: ${recorded} milestones`);
      logger.info({ milestones: recorded }, 'recorded the seven courses');
    }
    say('  the data are published or synthetic; no real person is in them');
  }
  say(`  try: curl '${address}/api/cases/status-overview?at=2018-05-15'`);
}

/** Resolves on the first signal to stop; a second one ends the process at once. */
function toldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}
