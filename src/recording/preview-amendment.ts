import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '../access/actor.js';
import type { Milestone } from '../domain/stream/milestone.js';
import { EVENT_STORE } from '../event-store/event-store.module.js';
import type { EventStore } from '../event-store/port.js';
import { streamOf, type Subject } from '../event-store/streams.js';
import { today } from '../platform/clock.js';
import { CommandRefused, StaleRevision } from './errors.js';
import { RecordMilestone, type Meaning } from './record-milestone.js';
import { recordableOf } from './recordable.js';

/** What a correction or retraction would mean, were it recorded now. */
export class PreviewAmendment extends Query<Previewed> {
  constructor(
    readonly subject: Subject,
    readonly name: string,
    readonly fields: Milestone,
    readonly actor: Actor,
    readonly ifRevision?: number,
  ) {
    super();
  }
}

export interface Previewed extends Meaning {
  /** Revision of the stream that this was worked out for; for If-Match. */
  revision: number;
}

/** Decides as recording does, on the same state by the same rules, and appends nothing. */
@QueryHandler(PreviewAmendment)
export class PreviewAmendmentHandler implements IQueryHandler<PreviewAmendment> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute(query: PreviewAmendment): Promise<Previewed> {
    const { subject, name, fields, actor, ifRevision } = query;
    const recorded = await this.store.read(streamOf(subject));
    const revision = recorded.at(-1)?.revision ?? 0;
    if (ifRevision !== undefined && ifRevision !== revision) throw new StaleRevision(revision);
    const loaded = recordableOf(subject.kind).load(recorded);
    const day = today();
    // The id that the event would have is of no consequence, except that nothing has it yet.
    const command = new RecordMilestone(subject, name, fields, randomUUID(), actor);
    const decision = loaded.decide(command, day);
    if ('refusal' in decision) throw new CommandRefused(decision.refusal);
    return { revision, ...loaded.meaning(command, decision.events, day) };
  }
}
