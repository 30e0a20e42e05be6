import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { CurrentActor, type Actor } from '../access/actor.js';
import { caseIdIn } from '../access/case-id.js';
import { validInput } from '../access/valid-input.js';
import { entryOfCommand } from '../domain/course/catalogue.js';
import { caseIdFor } from '../domain/course/ids.js';
import { notFound } from '../platform/http/problem.js';
import { commandKey, ifMatch } from './headers.js';
import { RecordMilestone, type Recorded } from './record-milestone.js';

/** Every milestone of a course comes in here; the catalogue says which there are. */
@Controller('api/cases')
export class RecordingController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  async open(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Recorded> {
    const commandId = commandKey(key);
    const recorded = await this.record(caseIdFor(commandId), 'open-case', body, commandId, actor);
    void reply
      .header('location', `/api/cases/${recorded.caseId}`)
      .header('etag', `"${recorded.revision}"`);
    return recorded;
  }

  @Post(':caseId/commands/:command')
  async command(
    @Param('caseId') caseId: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') revision: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Recorded> {
    if (name === 'open-case' || !entryOfCommand(name))
      throw notFound('unknown-command', 'There is no such command; /api/openapi.json lists them.');
    const recorded = await this.record(
      caseIdIn(caseId),
      name,
      body,
      commandKey(key),
      actor,
      ifMatch(revision),
    );
    void reply.header('etag', `"${recorded.revision}"`);
    return recorded;
  }

  private record(
    caseId: string,
    name: string,
    body: unknown,
    commandId: string,
    actor: Actor,
    ifRevision?: number,
  ) {
    const fields = validInput(entryOfCommand(name)!.type, body);
    return this.commands.execute(
      new RecordMilestone(caseId, name, fields, commandId, actor, ifRevision),
    );
  }
}
