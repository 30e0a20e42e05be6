import { Inject, Injectable } from '@nestjs/common';
import { AuthorizationResponseError } from 'openid-client';
import { LOGGER, type Logger } from '../../platform/logging.js';
import { NobodyNamed } from '../directory/identity-of-claims.js';
import type { Identity } from '../identity.js';
import { SECURITY_LOG, type SecurityLog } from '../logs/security-log.js';
import { Sessions } from '../sessions/sessions.js';
import type { LoginFailure } from './failure-page.js';
import { IdentityProvider } from './identity-provider.js';
import { LoginAttempts, type BegunAttempt, type LoginAttempt } from './login-attempts.js';

/** A login that did not come about. */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed';
  constructor(
    readonly failure: LoginFailure,
    readonly redirect?: string,
  ) {
    super(`login failed: ${failure}`);
  }
}

/** What comes back from the identity provider by way of the browser. */
export interface Returned {
  /** Path and query of the callback. */
  address: string;
  state: string | undefined;
  browserSecret: string | undefined;
}

/** Login by browser, from the first address to the session. */
@Injectable()
export class LoginService {
  constructor(
    private readonly attempts: LoginAttempts,
    private readonly provider: IdentityProvider,
    private readonly sessions: Sessions,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws LoginFailed the identity provider cannot be reached */
  async begin(redirect: string): Promise<{ attempt: BegunAttempt; address: string }> {
    const attempt = await this.attempts.begin(redirect);
    try {
      return { attempt, address: await this.provider.addressFor(attempt) };
    } catch (error) {
      this.logger.error({ error }, 'the identity provider cannot be asked');
      throw await this.failed('provider-unavailable', redirect);
    }
  }

  /**
   * Ends the attempt, and begins a session.
   *
   * @param former session that this browser had until now; it ends
   * @returns id of the new session, and where the browser wanted to go
   * @throws LoginFailed
   */
  async finish(
    returned: Returned,
    former: string | undefined,
  ): Promise<{ session: string; redirect: string }> {
    const attempt = await this.attempts.take(returned.state, returned.browserSecret);
    if (!attempt) throw await this.failed('unknown-attempt');
    const identity = await this.identify(returned, attempt);
    if (identity.roles.size === 0) throw await this.failed('no-role', attempt.redirect, identity);
    if (former !== undefined) await this.sessions.end(former);
    const session = await this.sessions.start(identity);
    await this.security.write({ kind: 'logged-in', actor: identity.id });
    return { session, redirect: attempt.redirect };
  }

  private async identify({ address, state }: Returned, attempt: LoginAttempt): Promise<Identity> {
    try {
      return await this.provider.identityFrom(address, state!, attempt);
    } catch (error) {
      if (error instanceof NobodyNamed) throw await this.failed('no-role', attempt.redirect);
      // What the provider says of a login that it ended is no fault of anybody's.
      if (!(error instanceof AuthorizationResponseError))
        this.logger.error({ error }, 'a login could not be finished');
      throw await this.failed('refused-by-provider', attempt.redirect);
    }
  }

  private async failed(
    failure: LoginFailure,
    redirect?: string,
    identity?: Identity,
  ): Promise<LoginFailed> {
    await this.security.write({
      kind: 'login-failed',
      rule: failure,
      ...(identity ? { actor: identity.id } : {}),
    });
    return new LoginFailed(failure, redirect);
  }
}
