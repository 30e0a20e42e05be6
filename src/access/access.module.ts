import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Configuration } from '../platform/configuration/configuration.js';
import { CONFIGURATION } from '../platform/configuration/configuration.module.js';
import { AUTHENTICATORS, type Authenticator } from './guard/authenticator.js';
import { LogsModule } from './logs/logs.module.js';
import { LoginModule } from './login/login.module.js';
import { MeController } from './me/me.controller.js';
import { SessionAuthenticator } from './sessions/session-authenticator.js';
import { BearerAuthenticator } from './tokens/bearer-authenticator.js';
import type { TrustedIssuer } from './tokens/trusted-issuer.js';
import { issuersOf, TrustedIssuers } from './tokens/trusted-issuers.js';
import { PersonOffices } from './visibility/person-offices.js';

/** Who is calling, and what is told of it, for all rooms. */
@Global()
@Module({})
export class AccessModule {
  /** @param issuers whose tokens are believed besides those that the configuration names */
  static trusting(issuers: readonly TrustedIssuer[]): DynamicModule {
    return {
      module: AccessModule,
      imports: [LoginModule, LogsModule],
      controllers: [MeController],
      providers: [
        {
          provide: TrustedIssuers,
          inject: [CONFIGURATION],
          useFactory: (configuration: Configuration) =>
            new TrustedIssuers([...issuersOf(configuration), ...issuers]),
        },
        BearerAuthenticator,
        PersonOffices,
        {
          provide: AUTHENTICATORS,
          inject: [BearerAuthenticator, SessionAuthenticator],
          useFactory: (...authenticators: Authenticator[]) => authenticators,
        },
      ],
      exports: [AUTHENTICATORS, TrustedIssuers, PersonOffices],
    };
  }
}
