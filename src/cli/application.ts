import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule, type AppParts } from '../app.module.js';
import { SECURITY_LOG, type SecurityLog } from '../access/logs/security-log.js';
import { limitRequests } from '../platform/http/limit.guard.js';
import { requireRuleOnEveryRoute } from '../access/guard/routes-have-rules.js';
import { mountLogin } from '../access/login/mount-login.js';
import { createHttpServer } from '../platform/http/server.js';
import { databaseProblems } from '../platform/http/database-problems.js';
import { serveOpenApi } from '../platform/http/openapi.js';
import { serveWebPage } from '../platform/http/web-page.js';
import { withCommandOperations } from '../recording/command-operations.js';
import { recordingProblems } from '../recording/problems.js';

/** The application over an open installation; not listening yet. */
export async function createApplication(parts: AppParts): Promise<NestFastifyApplication> {
  const { configuration } = parts;
  const app = await createHttpServer(AppModule.of(parts), {
    logger: parts.logger,
    errorMappers: [recordingProblems, databaseProblems],
    publicUrl: configuration.publicUrl,
    loginOrigin: configuration.azureIssuer && new URL(configuration.azureIssuer).origin,
  });
  limitRequests(app, {
    perMinute: configuration.rateLimitPerMinute,
    onLimited: ({ caller, ...limited }) =>
      void app.get<SecurityLog>(SECURITY_LOG, { strict: false }).write({
        kind: 'limited',
        ...limited,
        ...(caller === undefined ? {} : { actor: caller }),
      }),
  });
  requireRuleOnEveryRoute(app);
  mountLogin(app);
  await serveWebPage(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  serveOpenApi(app, withCommandOperations);
  return app;
}
