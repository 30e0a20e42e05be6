import { Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../platform/logging.js';
import { AUTHENTICATORS, type Authenticator } from './guard/authenticator.js';
import { SECURITY_LOG, type SecurityLog } from './logs/security-log.js';

/** Who is calling, and what is told of it, for all rooms. */
@Global()
@Module({
  providers: [
    { provide: AUTHENTICATORS, useFactory: (): Authenticator[] => [] },
    {
      provide: SECURITY_LOG,
      inject: [LOGGER],
      useFactory: (logger: Logger): SecurityLog => ({
        write: async ({ kind, ...event }) =>
          logger.warn({ event: kind, ...event }, 'security event'),
      }),
    },
  ],
  exports: [AUTHENTICATORS, SECURITY_LOG],
})
export class AccessModule {}
