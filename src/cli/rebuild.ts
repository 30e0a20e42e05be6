import pg from 'pg';
import { caseworkProjection } from '../casework/casework.projection.js';
import { COURSE_UPCASTERS } from '../event-store/upcasting/course-upcasters.js';
import { UpcastingEventStore } from '../event-store/upcasting/upcasting-event-store.js';
import { loadConfiguration } from '../platform/configuration/configuration.js';
import { createLogger } from '../platform/logging.js';
import { ProjectionRunner } from '../projections/runner.js';
import { openInstallation } from './installation.js';

/** Folds one read model, or all, anew from the log. */
export async function rebuild([only]: string[]): Promise<number> {
  const configuration = loadConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const installation = await openInstallation(configuration, logger);
  const pool = new pg.Pool({ connectionString: installation.databaseUrl, max: 5 });
  const projections = [caseworkProjection()];
  const runner = new ProjectionRunner({
    store: new UpcastingEventStore(installation.log, COURSE_UPCASTERS),
    database: pool,
    projections,
    logger,
  });
  try {
    for (const { name } of projections.filter(
      (projection) => only === undefined || projection.name === only,
    )) {
      const began = performance.now();
      await runner.rebuild(name);
      const events = await installation.log.head();
      process.stdout.write(
        `${name}: ${events} events in ${Math.round(performance.now() - began)} ms\n`,
      );
    }
    return 0;
  } finally {
    await runner.stop();
    await pool.end();
    await installation.log.close();
    await installation.close();
  }
}
