import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { validInput } from '../access/valid-input.js';
import { STREAM_KINDS } from '../domain/catalogue.js';
import { referencesIn } from '../domain/fields/references.js';
import { isAmending } from '../domain/stream/amendments.js';
import type { CatalogueEntry } from '../domain/stream/catalogue.js';
import type { Milestone } from '../domain/stream/milestone.js';
import type { Subject } from '../event-store/streams.js';
import { notFound } from '../platform/http/problem.js';
import { NEW, type DraftPlace } from './drafts/draft-seal.js';
import { Drafts } from './drafts/drafts.js';
import { commandKey, ifMatch } from './headers.js';
import { PreviewAmendment, type Previewed } from './preview-amendment.js';
import { RecordMilestone, type Recorded } from './record-milestone.js';

/** What a request that records something brings along. */
export interface Sent {
  body: unknown;
  key: string | undefined;
  revision?: string | undefined;
  actor: Actor;
  reply: FastifyReply;
}

export type Answered = Omit<Recorded, 'subject'>;

/** The way of every command from its request to the bus, whatever it is recorded on. */
@Injectable()
export class CommandEdge {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly drafts: Drafts,
  ) {}

  /** @param idFor the new stream's id, from the command's key and its checked fields; throws where
   *   the caller may not open it */
  async open(
    kind: Subject['kind'],
    sent: Sent,
    idFor: (commandId: string, fields: Milestone) => string | Promise<string>,
  ): Promise<{ id: string; answer: Answered }> {
    const { opens } = STREAM_KINDS[kind];
    const commandId = commandKey(sent.key);
    const fields = validInput(STREAM_KINDS[kind].entryOfCommand(opens)!.type, sent.body);
    const id = await idFor(commandId, fields);
    return { id, answer: await this.record({ kind, id }, opens, fields, commandId, sent) };
  }

  /** @param assertMay throws where the caller may not record these checked fields */
  async command(
    subject: Subject,
    name: string,
    sent: Sent,
    assertMay: (fields: Milestone) => Promise<void> = async () => {},
  ): Promise<Answered> {
    const fields = validInput(entryOf(subject, name).type, sent.body);
    const commandId = commandKey(sent.key);
    // What is wrong with the request is said first: said later, it would tell hidden from absent.
    ifMatch(sent.revision);
    await assertMay(fields);
    return this.record(subject, name, fields, commandId, sent);
  }

  /** What an amendment would mean; nothing is recorded, so it needs no key. */
  async preview(subject: Subject, name: string, sent: Omit<Sent, 'key'>): Promise<Previewed> {
    const { type } = entryOf(subject, name);
    if (!isAmending(name))
      throw notFound('no-preview', 'Only corrections and retractions can be previewed.');
    const fields = validInput(type, sent.body);
    const previewed = await this.queries.execute(
      new PreviewAmendment(subject, name, fields, sent.actor, ifMatch(sent.revision)),
    );
    void sent.reply.header('etag', `"${previewed.revision}"`);
    return previewed;
  }

  private async record(
    subject: Subject,
    name: string,
    fields: Milestone,
    commandId: string,
    { actor, revision, reply }: Sent,
  ): Promise<Answered> {
    const { subject: _, ...answer } = await this.commands.execute(
      new RecordMilestone(subject, name, fields, commandId, actor, ifMatch(revision)),
    );
    void reply.header('etag', `"${answer.revision}"`);
    await this.discardDraft(subject, name, actor, fields);
    return answer;
  }

  private async discardDraft(
    { kind, id }: Subject,
    command: string,
    actor: Actor,
    fields: Milestone,
  ): Promise<void> {
    if (kind === 'person') return;
    const { opens, entryOfCommand } = STREAM_KINDS[kind];
    const about = command === opens ? NEW : id;
    const place: DraftPlace = { author: actor.id, kind, about, command };
    // The milestone is recorded, whatever comes of its draft, which also goes by itself.
    // There is one draft of a command in each history, perhaps about another fact than this one.
    const facts = referencesIn(entryOfCommand(command)!.type, fields);
    await this.drafts.discard(place, facts).catch(() => {});
  }
}

/** @throws ProblemError 404 where streams of this kind know no such command */
function entryOf({ kind }: Subject, name: string): CatalogueEntry {
  const { opens, entryOfCommand } = STREAM_KINDS[kind];
  const entry = entryOfCommand(name);
  if (name === opens || !entry || entry.byProcedure)
    throw notFound('unknown-command', 'There is no such command; /api/openapi.json lists them.');
  return entry;
}
