import { EVENT_UPCASTERS } from '../event-store/upcasting/event-upcasters.js';
import { UpcastingEventStore } from '../event-store/upcasting/upcasting-event-store.js';
import { loadConfiguration } from '../platform/configuration/configuration.js';
import { createLogger } from '../platform/logging.js';
import { ProjectionRunner } from '../projections/runner.js';
import { readModels } from '../read-models.js';
import { openInstallation } from './installation.js';

/** Folds one read model, or all, anew from the log. */
export async function rebuild([only]: string[]): Promise<number> {
  const projections = readModels();
  const asked = projections.filter(({ name }) => only === undefined || name === only);
  if (asked.length === 0) {
    const names = projections.map(({ name }) => name).join(', ');
    throw new Error(`there is no read model ${only}; there are: ${names}`);
  }
  const configuration = loadConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const installation = await openInstallation(configuration, logger);
  const runner = new ProjectionRunner({
    store: new UpcastingEventStore(installation.log, EVENT_UPCASTERS),
    database: installation.databaseUrl,
    projections,
    logger,
  });
  try {
    for (const { name } of asked) {
      const began = performance.now();
      await runner.rebuild(name);
      const took = Math.round(performance.now() - began);
      process.stdout.write(
        `${name}: rebuilt up to position ${await installation.log.head()} in ${took} ms\n`,
      );
    }
    return 0;
  } finally {
    await runner.stop();
    await installation.log.close();
    await installation.close();
  }
}
