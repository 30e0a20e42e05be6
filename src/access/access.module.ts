import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Configuration } from '../platform/configuration/configuration.js';
import { CONFIGURATION } from '../platform/configuration/configuration.module.js';
import { LOGGER } from '../platform/logging.js';
import { AUTHENTICATORS, type Authenticator } from './guard/authenticator.js';
import { SECURITY_LOG, type SecurityLog } from './logs/security-log.js';
import { MeController } from './me/me.controller.js';
import { BearerAuthenticator } from './tokens/bearer-authenticator.js';
import type { TrustedIssuer } from './tokens/trusted-issuer.js';
import { issuersOf, TrustedIssuers } from './tokens/trusted-issuers.js';

/** Who is calling, and what is told of it, for all rooms. */
@Global()
@Module({})
export class AccessModule {
  /** @param issuers whose tokens are believed besides those that the configuration names */
  static trusting(issuers: readonly TrustedIssuer[]): DynamicModule {
    return {
      module: AccessModule,
      controllers: [MeController],
      providers: [
        {
          provide: TrustedIssuers,
          inject: [CONFIGURATION],
          useFactory: (configuration: Configuration) =>
            new TrustedIssuers([...issuersOf(configuration), ...issuers]),
        },
        BearerAuthenticator,
        {
          provide: AUTHENTICATORS,
          inject: [BearerAuthenticator],
          useFactory: (bearer: BearerAuthenticator): Authenticator[] => [bearer],
        },
        {
          provide: SECURITY_LOG,
          inject: [LOGGER],
          useFactory: (logger: Logger): SecurityLog => ({
            write: async ({ kind, ...event }) =>
              logger.warn({ event: kind, ...event }, 'security event'),
          }),
        },
      ],
      exports: [AUTHENTICATORS, SECURITY_LOG, TrustedIssuers],
    };
  }
}
