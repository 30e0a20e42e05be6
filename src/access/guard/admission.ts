import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ProblemError } from '../../platform/http/problem.js';
import { ACCESS_FACTS, type AccessFacts } from '../access-facts.js';
import { caseIdIn, noSuchCase, noSuchPerson, personIdIn } from '../address-ids.js';
import type { Identity } from '../identity.js';
import type { SecurityEvent } from '../logs/security-log.js';
import { OVERRIDES, type Overrides } from '../overrides/overrides.js';
import { decideCase, decidePerson } from '../policy/decide.js';
import type { AccessAction, RouteRule } from '../route-rule.js';
import { readOnly } from './problems.js';
import './request.js';

/** What was refused: for the security log, and how it is answered. */
export interface Refused extends Pick<SecurityEvent, 'caseId' | 'personId'> {
  rule: string;
  problem: ProblemError;
}

/**
 * Holds what the address names against the policy. What is hidden is answered as what is absent, and
 * asks for the same on the way, so that it takes as long.
 */
@Injectable()
export class Admission {
  constructor(
    @Inject(ACCESS_FACTS) private readonly facts: AccessFacts,
    @Inject(OVERRIDES) private readonly overrides: Overrides,
  ) {}

  /**
   * Puts verdict and facts on the request.
   *
   * @returns why the caller is not admitted; undefined when they are
   * @throws ProblemError 404 there is no such case, which nobody needs to be told of
   */
  async of(
    request: FastifyRequest,
    identity: Identity,
    rule: RouteRule,
  ): Promise<Refused | undefined> {
    if ('case' in rule) return this.toCase(request, identity, rule.case);
    if ('person' in rule) return this.toPerson(request, identity, rule.person);
    return undefined;
  }

  private async toCase(
    request: FastifyRequest,
    identity: Identity,
    action: AccessAction,
  ): Promise<Refused | undefined> {
    const caseId = caseIdIn(named(request, 'caseId'));
    const facts = await this.facts.ofCase(caseId);
    const alone = facts && decideCase(identity, action, facts);
    const override =
      alone?.permit === true ? undefined : await this.overrides.inForce(identity.id, caseId);
    if (!facts || !alone) throw noSuchCase();
    const verdict = alone.overridable ? decideCase(identity, action, facts, override) : alone;
    Object.assign(request, { verdict, caseFacts: facts, personFacts: facts.person });
    if (verdict.rule === 'permitted-by-override' && override)
      request.overrideId = override.overrideId;
    if (verdict.permit) return undefined;
    return {
      rule: verdict.rule,
      problem: verdict.rule === 'read-only' ? readOnly() : noSuchCase(),
      caseId,
      personId: facts.person.personId,
    };
  }

  private async toPerson(
    request: FastifyRequest,
    identity: Identity,
    action: AccessAction,
  ): Promise<Refused | undefined> {
    const personId = personIdIn(named(request, 'personId'));
    const facts = await this.facts.ofPerson(personId);
    const verdict = decidePerson(identity, action, facts);
    Object.assign(request, { verdict, personFacts: facts });
    if (verdict.permit) return undefined;
    const problem = verdict.rule === 'read-only' ? readOnly() : noSuchPerson();
    return { rule: verdict.rule, problem, personId };
  }
}

/** A rule for cases on an address without one opens nothing. */
const named = (request: FastifyRequest, parameter: string): string =>
  (request.params as Record<string, string | undefined>)[parameter] ?? '';
