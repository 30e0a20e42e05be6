import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '../access/actor.js';
import { employerIdIn } from '../access/address-ids.js';
import { Access } from '../access/route-rule.js';
import type { RegisterEmployer } from '../domain/employer/enterprise.js';
import { employerIdFor } from '../domain/stream/ids.js';
import { CommandEdge } from './command-edge.js';

/** Everything that is recorded of the relation to an employer comes in here. */
@Access({ roles: ['veileder'] })
@Controller('api/employers')
export class EmployerRecordingController {
  constructor(private readonly edge: CommandEdge) {}

  @Post()
  async register(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const sent = { body, key, actor, reply };
    const { id: employerId, answer } = await this.edge.open(
      'employer',
      sent,
      (commandId, fields) => (fields as RegisterEmployer).employerId ?? employerIdFor(commandId),
    );
    void reply.header('location', `/api/employers/${employerId}`);
    return { employerId, ...answer };
  }

  @Post(':employerId/commands/:command')
  async command(
    @Param('employerId') address: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') revision: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const employerId = employerIdIn(address);
    const sent = { body, key, revision, actor, reply };
    const answer = await this.edge.command({ kind: 'employer', id: employerId }, name, sent);
    return { employerId, ...answer };
  }
}
