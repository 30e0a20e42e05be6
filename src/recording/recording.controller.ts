import { Body, Controller, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, CurrentActor, type Actor } from '../access/actor.js';
import { caseIdIn } from '../access/address-ids.js';
import { CurrentIdentity } from '../access/current-identity.js';
import type { Identity } from '../access/identity.js';
import { Access } from '../access/route-rule.js';
import { validInput } from '../access/valid-input.js';
import { OpenCase } from '../domain/course/intake.js';
import { caseIdFor } from '../domain/stream/ids.js';
import { CommandEdge } from './command-edge.js';
import { OpeningAccess } from './opening-access.js';

/** Every milestone of a course comes in here; the catalogue says which there are. */
@Controller('api/cases')
export class RecordingController {
  constructor(
    private readonly edge: CommandEdge,
    private readonly access: OpeningAccess,
  ) {}

  @Post()
  @Access({ roles: ['veileder'] })
  async open(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opening = validInput(OpenCase, body);
    await this.access.assertMayOpen(identity, opening);
    const sent = { body, key, actor: actorOf(identity, opening.office), reply };
    const { id: caseId, answer } = await this.edge.open('course', sent, caseIdFor);
    void reply.header('location', `/api/cases/${caseId}`);
    return { caseId, ...answer };
  }

  @Post(':caseId/commands/:command')
  @Access({ roles: ['veileder', 'leser'], case: 'write' })
  async command(
    @Param('caseId') address: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') revision: string | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const caseId = caseIdIn(address);
    await this.access.assertKeepsOpening(request, name, body);
    const sent = { body, key, revision, actor, reply };
    return { caseId, ...(await this.edge.command({ kind: 'course', id: caseId }, name, sent)) };
  }

  @Post(':caseId/commands/:command/preview')
  @Access({ roles: ['veileder', 'leser'], case: 'write', shows: 'amendment-preview' })
  @HttpCode(200)
  async preview(
    @Param('caseId') address: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @Headers('if-match') revision: string | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const caseId = caseIdIn(address);
    await this.access.assertKeepsOpening(request, name, body);
    const sent = { body, revision, actor, reply };
    return { caseId, ...(await this.edge.preview({ kind: 'course', id: caseId }, name, sent)) };
  }
}
