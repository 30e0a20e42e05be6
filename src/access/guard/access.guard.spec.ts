import { jest } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../platform/http/problem.js';
import type { AccessFacts, CaseAccessFacts } from '../access-facts.js';
import type { Identity } from '../identity.js';
import type { SecurityEvent } from '../logs/security-log.js';
import type { Overrides } from '../overrides/overrides.js';
import { caseOf, identity, OTHER_OFFICE } from '../policy/policy.fixture.js';
import { Access, type RouteRule } from '../route-rule.js';
import { AccessGuard } from './access.guard.js';
import { Admission } from './admission.js';
import type { Authenticator } from './authenticator.js';
import { loginRequired } from './problems.js';

const CASE_ID = caseOf().caseId;
const READ: RouteRule = { roles: ['veileder', 'leser'], case: 'read' };
const WRITE: RouteRule = { roles: ['veileder', 'leser'], case: 'write' };

interface Asked {
  rule?: RouteRule;
  by?: Identity;
  facts?: CaseAccessFacts;
  override?: string;
  route?: string;
  authenticate?: Authenticator['authenticate'];
  ofCase?: AccessFacts['ofCase'];
}

/** What the guard says to one request: `in`, or the code of the refusal. */
async function ask(asked: Asked) {
  const denied: SecurityEvent[] = [];
  const authenticate = asked.authenticate ?? (async () => asked.by);
  const facts: AccessFacts = {
    ofCase: asked.ofCase ?? (async () => asked.facts),
    ofPerson: async () => caseOf().person,
  };
  const inForce = jest.fn<Overrides['inForce']>(async () =>
    asked.override === undefined ? undefined : { overrideId: asked.override },
  );
  const guard = new AccessGuard(
    new Reflector(),
    [{ authenticate: async () => undefined }, { authenticate }],
    new Admission(facts, { inForce }),
    { write: async (event) => void denied.push(event) },
  );
  const handler = () => {};
  if (asked.rule) Access(asked.rule)(handler);
  const url = asked.route ?? '/api/cases/:caseId';
  const request = {
    method: 'GET',
    routeOptions: { url },
    params: { caseId: CASE_ID },
  } as unknown as FastifyRequest;
  const context = {
    getHandler: () => handler,
    getClass: () => class {},
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  const refused = await guard.canActivate(context).then(
    () => undefined,
    (error: unknown) => error as ProblemError,
  );
  const answer = refused ? `${refused.status} ${refused.code}` : 'in';
  return { answer, refused, denied, request, inForce };
}

describe('The guard', () => {
  it('refuses a route that nobody gave a rule, whoever asks', async () => {
    const { answer, denied } = await ask({ by: identity() });
    expect(answer).toBe('403 no-rule');
    expect(denied).toMatchObject([{ kind: 'denied', rule: 'no-rule' }]);
  });

  it('lets anybody in by open routes, without asking who it is', async () => {
    const authenticate = jest.fn<Authenticator['authenticate']>();
    expect((await ask({ rule: { open: true }, authenticate })).answer).toBe('in');
    expect((await ask({ route: '/health/live', authenticate })).answer).toBe('in');
    expect(authenticate).not.toHaveBeenCalled();
  });

  it('asks for a login, and does not take a missing one for an incident', async () => {
    const { answer, denied, refused } = await ask({ rule: { anyone: true } });
    expect(answer).toBe('401 login-required');
    expect(refused!.options.headers).toEqual({ 'www-authenticate': 'Bearer' });
    expect(denied).toEqual([]);
  });

  it('lets nobody in whose token does not hold', async () => {
    const authenticate = async () => {
      throw loginRequired();
    };
    expect((await ask({ rule: { anyone: true }, authenticate })).answer).toBe('401 login-required');
  });

  it('refuses a role that does not include the work, without asking for the case', async () => {
    const ofCase = jest.fn<AccessFacts['ofCase']>();
    const { answer, denied } = await ask({
      rule: READ,
      by: identity({ roles: ['forsker'] }),
      ofCase,
    });
    expect(answer).toBe('403 role-not-allowed');
    expect(ofCase).not.toHaveBeenCalled();
    expect(denied).toMatchObject([
      { actor: 'Z990100', rule: 'no-role', route: '/api/cases/:caseId' },
    ]);
  });

  it('tells those who come after it what it found', async () => {
    const facts = caseOf();
    const { answer, request } = await ask({ rule: READ, by: identity(), facts });
    expect(answer).toBe('in');
    expect(request).toMatchObject({
      identity: { id: 'Z990100' },
      routeRule: READ,
      verdict: { permit: true, rule: 'permitted', texts: true },
      caseFacts: facts,
      personFacts: facts.person,
    });
    expect(request.overrideId).toBeUndefined();
  });

  it('answers what is hidden as what is absent, and writes down only what is hidden', async () => {
    const hidden = await ask({ rule: READ, by: identity(), facts: caseOf({}, OTHER_OFFICE) });
    const absent = await ask({ rule: READ, by: identity() });
    expect(hidden.answer).toBe('404 case-not-found');
    expect(hidden.refused!.problem).toEqual(absent.refused!.problem);
    expect(hidden.denied).toMatchObject([{ rule: 'other-office', caseId: CASE_ID }]);
    expect(absent.denied).toEqual([]);
    // Asked for in both, so that both take as long.
    expect([hidden, absent].map(({ inForce }) => inForce.mock.calls.length)).toEqual([1, 1]);
  });

  it('tells a reader that they do not record, and of a hidden case nothing', async () => {
    const by = identity({ roles: ['leser'] });
    expect((await ask({ rule: WRITE, by, facts: caseOf() })).answer).toBe('403 read-only');
    expect((await ask({ rule: WRITE, by, facts: caseOf({ shielded: true }) })).answer).toBe(
      '404 case-not-found',
    );
  });

  it('takes an override for the office, and names it', async () => {
    const facts = caseOf({}, OTHER_OFFICE);
    const { answer, request } = await ask({ rule: READ, by: identity(), facts, override: 'one' });
    expect(answer).toBe('in');
    expect(request).toMatchObject({
      overrideId: 'one',
      verdict: { rule: 'permitted-by-override' },
    });
    const protectedOne = caseOf({ protection: 'confidential' }, OTHER_OFFICE);
    const refused = await ask({ rule: READ, by: identity(), facts: protectedOne, override: 'one' });
    expect(refused.answer).toBe('404 case-not-found');
  });

  const broken = () => {
    throw new TypeError('a bug');
  };
  it.each<[string, Partial<Asked>]>([
    ['the authenticator', { authenticate: broken }],
    ['the facts of the case', { ofCase: broken }],
    ['facts without a person', { facts: { caseId: CASE_ID, office: '0001' } as CaseAccessFacts }],
    ['an identity without roles', { by: { id: 'Z990100' } as Identity }],
  ])('lets nobody in when something breaks: %s', async (_what, asked) => {
    const { answer } = await ask({ rule: READ, by: identity(), facts: caseOf(), ...asked });
    expect(answer).toBe('503 access-undecided');
  });
});
