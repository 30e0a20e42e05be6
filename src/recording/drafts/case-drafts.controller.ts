import { Body, Controller, Delete, Get, Param, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { caseIdIn } from '../../access/address-ids.js';
import { identityOf } from '../../access/current-identity.js';
import '../../access/guard/request.js';
import { Access } from '../../access/route-rule.js';
import { DescribesDiscarding, DescribesFinding, DescribesSaving } from './describe-drafts.js';
import { DraftEdge, type DraftFound } from './draft-edge.js';
import type { DraftPlace } from './draft-seal.js';
import type { DraftMoments } from './drafts.js';

/** What somebody has begun to write of a milestone: for whoever may record it. */
@Access({ roles: ['veileder', 'leser'], case: 'write' })
@Controller('api/cases/:caseId/drafts/:command')
export class CaseDraftsController {
  constructor(private readonly edge: DraftEdge) {}

  @Get()
  @DescribesFinding('Your draft of a milestone of a case.', 'caseId')
  find(@Req() request: FastifyRequest, @Param() address: Address): Promise<DraftFound> {
    return this.edge.find(placeOf(request, address));
  }

  @Put()
  @DescribesSaving('Keeps your draft of a milestone of a case.', 'caseId')
  save(
    @Req() request: FastifyRequest,
    @Param() address: Address,
    @Body() body: unknown,
  ): Promise<DraftMoments> {
    const subject = request.caseFacts?.person.personId;
    return this.edge.save(placeOf(request, address), body, async () => subject);
  }

  @Delete()
  @DescribesDiscarding('Discards your draft of a milestone of a case.', 'caseId')
  discard(@Req() request: FastifyRequest, @Param() address: Address) {
    return this.edge.discard(placeOf(request, address));
  }
}

interface Address {
  caseId: string;
  command: string;
}

const placeOf = (request: FastifyRequest, { caseId, command }: Address): DraftPlace => ({
  author: identityOf(request).id,
  kind: 'course',
  about: caseIdIn(caseId),
  command,
});
