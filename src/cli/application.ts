import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppParts } from '../app.module.js';
import { createHttpServer } from '../platform/http/server.js';
import { databaseProblems } from '../platform/http/database-problems.js';
import { serveOpenApi } from '../platform/http/openapi.js';
import { withCommandOperations } from '../recording/command-operations.js';
import { recordingProblems } from '../recording/problems.js';

/** The application over an open installation; not listening yet. */
export async function createApplication(parts: AppParts): Promise<NestFastifyApplication> {
  const app = await createHttpServer(AppModule.of(parts), {
    logger: parts.logger,
    errorMappers: [recordingProblems, databaseProblems],
  });
  serveOpenApi(app, withCommandOperations);
  return app;
}
