import { applyDecorators, Body, Controller, Get, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ACCESS_FACTS, type AccessFacts, type CaseAccessFacts } from '../../access/access-facts.js';
import { noSuchCase } from '../../access/address-ids.js';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { SECURITY_LOG, type SecurityLog } from '../../access/logs/security-log.js';
import { decideCase, isOverridable } from '../../access/policy/decide.js';
import { DescribesBody } from '../../access/described-body.js';
import { queryFields } from '../../access/query-fields.js';
import { Access } from '../../access/route-rule.js';
import { validInput } from '../../access/valid-input.js';
import { Field } from '../../domain/fields/field.js';
import { identifier, oneOf, text, uuid } from '../../domain/fields/shapes.js';
import { SubjectErased } from '../../event-store/sealing/key-vault.js';
import { Describes, problemContent } from '../../platform/http/openapi.js';
import { page, PageQuery } from '../page.js';
import { RecordedOverrides, type TakenOverride } from './recorded-overrides.js';

/** Why somebody needs a case of another office. */
const REASON_CODES = ['cooperation', 'substitution', 'personMoved', 'urgent', 'other'] as const;

class OverrideAsked {
  @Field(uuid, { required: true, says: 'The case.' })
  caseId!: string;

  @Field(oneOf(REASON_CODES), { required: true, says: 'Why the case is needed.' })
  reasonCode!: (typeof REASON_CODES)[number];

  @Field(text(500), { required: true, sealed: true, says: 'Why the case is needed, in words.' })
  reason!: string;
}

class OverridesQuery extends PageQuery {
  @Field(identifier(), { says: 'Only those that this person took.' })
  actor?: string;

  @Field(uuid, { says: 'Only those for this case.' })
  caseId?: string;
}

const EXAMPLE: TakenOverride = {
  overrideId: '5b0e8f7e-2d64-4b6e-9a55-0b9a5f3f2c11',
  actor: 'Z990101',
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  personId: 'c1c8a7de-1e0f-5c3b-9d2a-6a1b8f9e0d33',
  reasonCode: 'substitution',
  takenAt: '2026-01-31T12:00:00.000000Z',
  until: '2026-01-31T16:00:00.000000Z',
};

/** Opening a case of another office for a few hours: never one that is closed for another reason. */
@Controller('api/access/overrides')
export class OverridesController {
  constructor(
    @Inject(ACCESS_FACTS) private readonly facts: AccessFacts,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
    private readonly overrides: RecordedOverrides,
  ) {}

  @Post()
  @Access({ roles: ['veileder', 'leser'] })
  @DescribesTaking()
  async take(
    @Body() body: unknown,
    @CurrentIdentity() identity: Identity,
    @Req() request: FastifyRequest,
  ) {
    const { caseId, reasonCode, reason } = validInput(OverrideAsked, body);
    const { personId } = (await this.openable(caseId, identity, request)).person;
    const asked = { actor: identity.id, caseId, personId, reasonCode, reason };
    const taken = await this.overrides.take(asked).catch((error: unknown) => {
      // Nothing of the person is left to see, and no reason can be kept.
      throw error instanceof SubjectErased ? noSuchCase() : error;
    });
    const { overrideId } = taken;
    await this.security.write({
      kind: 'override-taken',
      actor: identity.id,
      rule: 'other-office',
      ...routeOf(request),
      caseId,
      personId,
      overrideId,
    });
    return taken;
  }

  @Get()
  @Access({ roles: ['revisor'] })
  @Describes('Who opened cases of other offices, newest first, without what they wrote of it.', {
    tag: 'access',
    query: queryFields(OverridesQuery),
    example: { total: 1, overrides: [EXAMPLE] },
  })
  list(
    @Query() raw: unknown,
    @CurrentIdentity() { id }: Identity,
  ): Promise<{ total: number; overrides: TakenOverride[] }> {
    const { actor, caseId, ...query } = validInput(OverridesQuery, raw);
    return this.overrides.page({ actor, caseId }, page(query), id);
  }

  /** @throws ProblemError 404 the case is absent, open to the caller already, or closed for good */
  private async openable(
    caseId: string,
    identity: Identity,
    request: FastifyRequest,
  ): Promise<CaseAccessFacts> {
    const facts = await this.facts.ofCase(caseId);
    if (!facts) throw noSuchCase();
    const verdict = decideCase(identity, 'read', facts);
    if (isOverridable(verdict)) return facts;
    if (!verdict.permit)
      void this.security.write({
        kind: 'denied',
        actor: identity.id,
        rule: verdict.rule,
        ...routeOf(request),
        caseId,
        personId: facts.person.personId,
      });
    throw noSuchCase();
  }
}

const routeOf = ({ routeOptions, method }: FastifyRequest) => ({
  ...(routeOptions.url ? { route: routeOptions.url } : {}),
  method,
});

function DescribesTaking() {
  const { overrideId, until, caseId } = EXAMPLE;
  return applyDecorators(
    ApiOperation({
      summary: 'Opens a case of another office for four hours, with a reason.',
      tags: ['access'],
    }),
    DescribesBody(OverrideAsked, {
      caseId,
      reasonCode: 'substitution',
      reason: 'I stand in for a colleague.',
    }),
    ApiResponse({
      status: 201,
      description: 'The case is open.',
      content: {
        'application/json': { schema: { type: 'object' }, example: { overrideId, until } },
      },
    }),
    ApiResponse({
      status: 404,
      description: 'There is no such case, or none that can be opened so.',
      content: problemContent,
    }),
    ApiResponse({ status: 422, description: 'Something is missing.', content: problemContent }),
  );
}
