import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { LocalIssuer } from '../local-issuer/local-issuer.js';
import { mountLocalIssuer } from '../local-issuer/mount.js';
import { LOCAL_ISSUER } from './login.module.js';

/** Serves the local issuer beside the application, where there is one. */
export function mountLogin(app: NestFastifyApplication): void {
  const issuer = app.get<LocalIssuer | undefined>(LOCAL_ISSUER, { strict: false });
  if (issuer)
    mountLocalIssuer(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, issuer);
}
