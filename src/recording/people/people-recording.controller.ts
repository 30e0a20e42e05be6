import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { personIdIn } from '../../access/address-ids.js';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { Access } from '../../access/route-rule.js';
import type { RegisterPerson } from '../../domain/person/register.js';
import { personIdFor } from '../../domain/stream/ids.js';
import { CommandEdge } from '../command-edge.js';
import { PeopleAccess } from './people-access.js';

/** Everything that the register holds of a person comes in here. */
@Controller('api/people')
export class PeopleRecordingController {
  constructor(
    private readonly edge: CommandEdge,
    private readonly access: PeopleAccess,
  ) {}

  @Access({ roles: ['veileder'] })
  @Post()
  async register(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentActor() actor: Actor,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const sent = { body, key, actor, reply };
    const { id: personId, answer } = await this.edge.open(
      'person',
      sent,
      async (commandId, fields) => {
        const known = (fields as RegisterPerson).personId;
        if (known === undefined) return personIdFor(commandId);
        await this.access.assertMayRecord(identity, known, 'register-person', fields);
        return known;
      },
    );
    void reply.header('location', `/api/people/${personId}`);
    return { personId, ...answer };
  }

  @Access({ roles: ['veileder', 'administrator'] })
  @Post(':personId/commands/:command')
  async command(
    @Param('personId') address: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') revision: string | undefined,
    @CurrentActor() actor: Actor,
    @CurrentIdentity() identity: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const personId = personIdIn(address);
    const sent = { body, key, revision, actor, reply };
    const answer = await this.edge.command({ kind: 'person', id: personId }, name, sent, (fields) =>
      this.access.assertMayRecord(identity, personId, name, fields),
    );
    return { personId, ...answer };
  }
}
