import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfiguration } from '../platform/configuration/configuration.js';
import { createLogger } from '../platform/logging.js';
import { createApplication } from './application.js';
import { openInstallation } from './installation.js';

/** Puts the whole application together without listening, for work that uses its parts. */
export async function withApplication<T>(
  work: (app: NestFastifyApplication) => Promise<T>,
): Promise<T> {
  const configuration = loadConfiguration(process.env);
  const logger = createLogger(configuration.logLevel);
  const installation = await openInstallation(configuration, logger);
  try {
    const app = await createApplication({ ...installation, logger, configuration });
    try {
      await app.init();
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await installation.close();
  }
}
