import {
  applyDecorators,
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { page, pageNumber, pageSize, SAYS_PAGE, SAYS_PAGE_SIZE } from '../../access/paging.js';
import { DescribesBody } from '../../access/described-body.js';
import { queryFields } from '../../access/query-fields.js';
import { Access } from '../../access/route-rule.js';
import { validInput } from '../../access/valid-input.js';
import { DECISION_REFERENCE, ERASURE_GROUNDS } from '../../domain/person/restriction.js';
import { Field } from '../../domain/fields/field.js';
import { oneOf, uuid } from '../../domain/fields/shapes.js';
import { Describes, problemContent } from '../../platform/http/openapi.js';
import { ERASURE_STATUSES, ErasureRegister, type ErasureProcedure } from './erasure-register.js';
import { Erasures } from './erasures.js';
import { noSuchErasure } from './problems.js';

export class ErasureToPropose {
  @Field(uuid, { required: true, says: 'The person.' })
  personId!: string;

  @Field(oneOf(ERASURE_GROUNDS), { required: true, says: 'Why it may be erased.' })
  basis!: (typeof ERASURE_GROUNDS)[number];

  @Field(DECISION_REFERENCE, {
    required: true,
    says: 'Reference of the decision. It is kept for ever: no name and no number of a person.',
  })
  decision!: string;
}

class ErasuresQuery {
  @Field(oneOf(ERASURE_STATUSES), { says: 'Only those that stand so.' })
  status?: string;

  @Field(uuid, { says: 'Only those of this person.' })
  personId?: string;

  @Field(pageNumber, { says: SAYS_PAGE })
  page?: string;

  @Field(pageSize, { says: SAYS_PAGE_SIZE })
  pageSize?: string;
}

class ErasureId {
  @Field(uuid, { required: true, says: 'The erasure.' })
  erasureId!: string;
}

const EXAMPLE: ErasureProcedure = {
  erasureId: '0f6b8a52-7a0e-4d0c-8a39-5f1f3d1c9b10',
  personId: 'c1c8a7de-1e0f-5c3b-9d2a-6a1b8f9e0d33',
  basis: 'wrongPerson',
  decision: '2026-0042',
  status: 'carried-out',
  proposedBy: 'D000005',
  proposedAt: '2026-01-30T12:00:00.000Z',
  decidedBy: 'D000006',
  decidedAt: '2026-01-31T12:00:00.000Z',
  carriedOutAt: '2026-01-31T12:00:00.150Z',
};

const EXCEPTION =
  'Erasure is the exception and cannot be undone. Where a case must be kept, as the archive rules mostly ' +
  'demand, block the person instead: POST /api/people/{personId}/commands/block-person.';
const EFFECT =
  'Texts and other personal fields of the person read as erased at once here, and within 60 seconds in ' +
  'other processes. What is counted stays. The erasure is complete when the last backup of the keys has expired.';

/** Erasing a person takes two administrators. */
@Controller('api/erasures')
export class ErasuresController {
  constructor(
    private readonly erasures: Erasures,
    private readonly register: ErasureRegister,
  ) {}

  @Post()
  @Access({ roles: ['administrator'] })
  @DescribesProposing()
  async propose(@Body() body: unknown, @CurrentIdentity() identity: Identity) {
    const proposal = validInput(ErasureToPropose, body);
    return { ...(await this.erasures.propose(proposal, identity)), says: EXCEPTION };
  }

  @Get()
  @Access({ roles: ['administrator', 'revisor'] })
  @Describes('What is proposed, decided and done of erasures, newest first.', {
    tag: 'erasure',
    query: queryFields(ErasuresQuery),
    example: { total: 1, erasures: [EXAMPLE] },
  })
  list(
    @Query() raw: unknown,
    @CurrentIdentity() { id }: Identity,
  ): Promise<{ total: number; erasures: ErasureProcedure[] }> {
    const { status, personId, ...paging } = validInput(ErasuresQuery, raw);
    return this.register.list({ status, personId }, page(paging), id);
  }

  @Post(':erasureId/approve')
  @HttpCode(200)
  @Access({ roles: ['administrator'] })
  @DescribesDeciding('Approves an erasure that somebody else proposed, and carries it out.')
  async approve(@Param('erasureId') address: string, @CurrentIdentity() identity: Identity) {
    return { ...(await this.erasures.approve(idIn(address), identity)), says: EFFECT };
  }

  @Post(':erasureId/reject')
  @HttpCode(200)
  @Access({ roles: ['administrator'] })
  @DescribesDeciding('Rejects an erasure that is proposed, or takes the own proposal back.')
  async reject(@Param('erasureId') address: string, @CurrentIdentity() identity: Identity) {
    return { ...(await this.erasures.reject(idIn(address), identity)), says: EXCEPTION };
  }
}

/** @throws ProblemError 404 as for an unknown one */
function idIn(address: string): string {
  try {
    return validInput(ErasureId, { erasureId: address }).erasureId.toLowerCase();
  } catch {
    throw noSuchErasure();
  }
}

function problem(status: number, description: string) {
  return ApiResponse({ status, description, content: problemContent });
}

function answered(status: number, example: object) {
  return ApiResponse({
    status,
    description: 'The erasure as it stands now.',
    content: { 'application/json': { schema: { type: 'object' }, example } },
  });
}

function DescribesProposing() {
  const { personId, basis, decision, erasureId, proposedBy, proposedAt } = EXAMPLE;
  return applyDecorators(
    ApiOperation({
      summary: 'Proposes to erase what is personal of somebody; another administrator decides.',
      tags: ['erasure'],
    }),
    DescribesBody(ErasureToPropose, { personId, basis, decision }),
    answered(201, {
      erasureId,
      personId,
      basis,
      decision,
      status: 'proposed',
      proposedBy,
      proposedAt,
      says: EXCEPTION,
    }),
    problem(404, 'Nothing is kept of such a person.'),
    problem(409, 'An erasure of the person is under way or done.'),
    problem(422, 'A field is not as it must be.'),
  );
}

function DescribesDeciding(summary: string) {
  return applyDecorators(
    ApiOperation({ summary, tags: ['erasure'] }),
    ApiParam({ name: 'erasureId', description: 'Id of the erasure.', schema: { type: 'string' } }),
    answered(200, { ...EXAMPLE, says: EFFECT }),
    problem(403, 'A program cannot decide.'),
    problem(404, 'There is no such erasure.'),
    problem(409, 'The same person proposed it, or it is decided already.'),
    problem(503, 'It is approved and not carried out in full. Send the same request again.'),
  );
}
