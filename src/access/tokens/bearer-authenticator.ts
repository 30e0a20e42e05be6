import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../platform/http/problem.js';
import type { Authenticator } from '../guard/authenticator.js';
import { loginRequired } from '../guard/problems.js';
import type { Identity } from '../identity.js';
import { SECURITY_LOG, type SecurityLog } from '../logs/security-log.js';
import { checkToken } from './check-token.js';
import { KeysUnavailable, TokenRefused, type RefusalReason } from './token-refused.js';
import { TrustedIssuers } from './trusted-issuers.js';

/** Who is calling, by the access token in `Authorization: Bearer`. */
@Injectable()
export class BearerAuthenticator implements Authenticator {
  constructor(
    private readonly issuers: TrustedIssuers,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  async authenticate(request: FastifyRequest): Promise<Identity | undefined> {
    try {
      const token = bearerTokenOf(request);
      if (token === undefined) return undefined;
      return await checkToken(token, (name) => this.issuers.named(name));
    } catch (error) {
      if (error instanceof TokenRefused) throw this.refused(request, error.reason);
      if (error instanceof KeysUnavailable) throw keysUnavailable();
      throw error;
    }
  }

  private refused(request: FastifyRequest, reason: RefusalReason): ProblemError {
    const route = request.routeOptions.url;
    // Not waited for: the caller is refused whether it can be written or not.
    void this.security.write({
      kind: 'token-refused',
      rule: reason,
      method: request.method,
      ...(route === undefined ? {} : { route }),
    });
    return loginRequired();
  }
}

/**
 * @returns undefined when the request brings none along
 * @throws TokenRefused it brings something that is no token, or several: who reads the first and who
 *   the last would not see the same caller
 */
function bearerTokenOf({ raw }: FastifyRequest): string | undefined {
  const values = raw.rawHeaders.filter(
    (_, index, all) => index % 2 === 1 && all[index - 1]!.toLowerCase() === 'authorization',
  );
  const [value, ...others] = values;
  if (value === undefined) return undefined;
  if (others.length > 0) throw new TokenRefused('several-tokens');
  const [, scheme, token] = /^(\S+)\s*(.*)$/.exec(value) ?? [];
  if (scheme?.toLowerCase() !== 'bearer') return undefined;
  return token ?? '';
}

const keysUnavailable = () =>
  new ProblemError(
    503,
    'identity-provider-unavailable',
    'Your token cannot be checked at this moment. Send the same request again.',
    { headers: { 'retry-after': '5' } },
  );
