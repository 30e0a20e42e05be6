import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../platform/http/problem.js';
import { hasRole, type Identity } from '../identity.js';
import { SECURITY_LOG, type SecurityEvent, type SecurityLog } from '../logs/security-log.js';
import { ROUTE_RULE, type RouteRule } from '../route-rule.js';
import { AUTHENTICATORS, type Authenticator } from './authenticator.js';
import { Admission, type Refused } from './admission.js';
import { isOpenAddress } from './open-addresses.js';
import { accessUndecided, loginRequired, noRule, roleNotAllowed } from './problems.js';
import './request.js';

/**
 * The one door to every route: who is calling, whether their role includes what the route does, and
 * whether the policy opens the case or the person that the address names. What it cannot decide it
 * refuses.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATORS) private readonly authenticators: readonly Authenticator[],
    private readonly admission: Admission,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.getAllAndOverride<RouteRule | undefined>(ROUTE_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    try {
      return await this.decide(request, rule);
    } catch (error) {
      throw error instanceof ProblemError ? error : accessUndecided(error);
    }
  }

  private async decide(request: FastifyRequest, rule: RouteRule | undefined): Promise<true> {
    const route = request.routeOptions.url ?? '';
    if (!rule) {
      if (isOpenAddress(route)) return true;
      throw this.refused(request, undefined, { rule: 'no-rule', problem: noRule() });
    }
    request.routeRule = rule;
    if ('open' in rule) return true;
    const identity = await this.identify(request);
    request.identity = identity;
    if ('anyone' in rule) return true;
    if (!hasRole(identity, ...rule.roles))
      throw this.refused(request, identity, { rule: 'no-role', problem: roleNotAllowed() });
    await this.admit(request, identity, rule);
    request.admitAgain = () => this.admitAgain(request, identity, rule);
    return true;
  }

  private async admit(request: FastifyRequest, identity: Identity, rule: RouteRule): Promise<void> {
    const refused = await this.admission.of(request, identity, rule);
    if (refused) throw this.refused(request, identity, refused);
  }

  private async admitAgain(
    request: FastifyRequest,
    identity: Identity,
    rule: RouteRule,
  ): Promise<void> {
    if (!('case' in rule || 'person' in rule)) return;
    const { personFacts: before } = request;
    try {
      await this.admit(request, identity, rule);
    } catch (error) {
      throw error instanceof ProblemError ? error : accessUndecided(error);
    }
    if (!isDeepStrictEqual(before, request.personFacts))
      throw accessUndecided('what protects the person changed while the answer was made');
  }

  private async identify(request: FastifyRequest): Promise<Identity> {
    for (const authenticator of this.authenticators) {
      const identity = await authenticator.authenticate(request);
      if (identity) return identity;
    }
    throw loginRequired();
  }

  private refused(
    request: FastifyRequest,
    identity: Identity | undefined,
    { rule, problem, ...named }: Refused,
  ): ProblemError {
    const event: SecurityEvent = {
      kind: 'denied',
      rule,
      method: request.method,
      ...(request.routeOptions.url ? { route: request.routeOptions.url } : {}),
      ...(identity ? { actor: identity.id } : {}),
      ...named,
    };
    // Not waited for: that a case is hidden would otherwise take longer to say than that it is absent.
    void this.security.write(event);
    return problem;
  }
}
