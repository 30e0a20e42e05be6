import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LogTarget } from '../event-store/copy-log/log-target.js';
import { loadConfiguration, type Configuration } from '../platform/configuration/configuration.js';
import { createLogger } from '../platform/logging.js';
import { createApplication } from './application.js';
import { openInstallation } from './installation.js';

/**
 * Puts the whole application together without listening, for work that uses its parts: with the log
 * as the installation has it, sealed.
 */
export async function withApplication<T>(
  work: (app: NestFastifyApplication, log: LogTarget) => Promise<T>,
  configuration: Configuration = loadConfiguration(process.env),
): Promise<T> {
  const logger = createLogger(configuration.logLevel);
  const installation = await openInstallation(configuration, logger);
  try {
    const app = await createApplication({ ...installation, logger, configuration });
    try {
      await app.init();
      return await work(app, installation.log);
    } finally {
      await app.close();
    }
  } finally {
    await installation.close();
  }
}
