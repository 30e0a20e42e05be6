import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Pool } from 'pg';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { loginOf } from '../../platform/configuration/login.js';
import { POOL } from '../../platform/database/database.module.js';
import { LOGGER, type Logger } from '../../platform/logging.js';
import { LocalIssuer } from '../local-issuer/local-issuer.js';
import { EndSessionsController } from '../sessions/end-sessions.controller.js';
import { SessionAuthenticator } from '../sessions/session-authenticator.js';
import { SessionController } from '../sessions/session.controller.js';
import { Sessions } from '../sessions/sessions.js';
import { TrustedIssuers } from '../tokens/trusted-issuers.js';
import { IdentityProvider } from './identity-provider.js';
import { LoginAttempts } from './login-attempts.js';
import { LoginController } from './login.controller.js';
import { LoginService } from './login.service.js';
import { OwnAddress } from './own-address.js';
import { registrationOf } from './registration.js';

/** The local issuer of a demonstration; undefined where people log in through a directory. */
export const LOCAL_ISSUER = Symbol('local issuer');

const MINUTE_MS = 60_000;

/** Login by browser: the application logs people in and gives the browser no more than a cookie. */
@Module({
  controllers: [LoginController, SessionController, EndSessionsController],
  providers: [
    {
      provide: OwnAddress,
      inject: [HttpAdapterHost, CONFIGURATION],
      useFactory: (server: HttpAdapterHost, { publicUrl }: Configuration) =>
        new OwnAddress(server, publicUrl),
    },
    {
      provide: LOCAL_ISSUER,
      inject: [CONFIGURATION, OwnAddress, TrustedIssuers, LOGGER],
      useFactory: async (
        configuration: Configuration,
        address: OwnAddress,
        trusted: TrustedIssuers,
        logger: Logger,
      ) =>
        loginOf(configuration) === 'local'
          ? LocalIssuer.create(address, trusted, logger)
          : undefined,
    },
    {
      provide: IdentityProvider,
      inject: [OwnAddress, CONFIGURATION, LOCAL_ISSUER],
      useFactory: (
        address: OwnAddress,
        configuration: Configuration,
        issuer: LocalIssuer | undefined,
      ) => new IdentityProvider(address, () => registrationOf(configuration, issuer)),
    },
    {
      provide: Sessions,
      inject: [POOL, CONFIGURATION],
      useFactory: (pool: Pool, { sessionIdleMinutes, sessionHours }: Configuration) =>
        new Sessions(pool, {
          idleMs: sessionIdleMinutes * MINUTE_MS,
          wholeMs: sessionHours * 60 * MINUTE_MS,
        }),
    },
    {
      provide: LoginAttempts,
      inject: [POOL],
      useFactory: (pool: Pool) => new LoginAttempts(pool),
    },
    SessionAuthenticator,
    LoginService,
  ],
  exports: [SessionAuthenticator, LOCAL_ISSUER],
})
export class LoginModule {}
