import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import type { Course } from '../domain/course/course.js';
import { entryOfCommand } from '../domain/course/catalogue.js';
import { decide, evolve, fold } from '../domain/course/decider.js';
import { findingsOf } from '../domain/course/findings.js';
import { eventId, personIdFor } from '../domain/course/ids.js';
import { toFact } from '../domain/course/amendments.js';
import type { Command, Fact } from '../domain/course/milestone.js';
import type { OpenCase } from '../domain/course/intake.js';
import { today } from '../platform/clock.js';
import {
  WrongExpectedRevision,
  type EventStore,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
} from '../event-store/port.js';
import { EVENT_STORE } from '../event-store/event-store.module.js';
import { courseStream, factOf } from '../event-store/course-stream.js';
import { CommandHash } from './command-hash.js';
import { CommandRefused, IdempotencyKeyReused, StaleRevision } from './errors.js';
import { RecordMilestone, type Recorded } from './record-milestone.js';

/** A case that several people write to at once is loaded and decided again so often. */
const MAX_ATTEMPTS = 5;

/**
 * The one handler of every course command: load the stream, decide, append.
 *
 * 1. A key that is on record answers with what it recorded; with other content it is refused.
 * 2. The case must be at the revision the caller names, if any.
 * 3. The decision is taken on the state as loaded, and appended only if the stream is still there.
 *    When somebody else came first and the caller named no revision, it is decided again.
 */
@CommandHandler(RecordMilestone)
export class RecordMilestoneHandler implements ICommandHandler<RecordMilestone> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly hash: CommandHash,
  ) {}

  async execute(command: RecordMilestone): Promise<Recorded> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(command);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        if (command.ifRevision !== undefined) throw new StaleRevision(error.actual);
        if (attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  private async attempt(command: RecordMilestone): Promise<Recorded> {
    const stream = courseStream(command.caseId);
    const recorded = await this.store.read(stream);
    const commandHash = this.hash.of(command);
    const earlier = recorded.filter((event) => event.commandId === command.commandId);
    if (earlier.length > 0) return answerAgain(command, recorded, earlier, commandHash);
    const revision = recorded.at(-1)?.revision ?? 0;
    if (command.ifRevision !== undefined && command.ifRevision !== revision)
      throw new StaleRevision(revision);

    const course = fold(recorded.map(factOf));
    const decision = decide(toDecide(command), course);
    if ('refusal' in decision) throw new CommandRefused(decision.refusal);
    const position = recorded.at(-1)?.position ?? 0n;
    if (decision.events.length === 0) return answer(command.caseId, [], revision, position, course);

    const events = decision.events.map((fact) =>
      this.newEvent(fact, command, commandHash, recorded[0]),
    );
    const appended = await this.store.append(stream, revision, events);
    // The same key came twice at once, and the other was first: perhaps with another body.
    if (appended.duplicate) return this.attempt(command);
    const places = events.map(({ id, type }, at) => ({ id, type, revision: revision + at + 1 }));
    return answer(
      command.caseId,
      places,
      appended.revision,
      appended.position,
      decision.events.reduce(evolve, course),
    );
  }

  private newEvent(
    fact: Fact,
    command: RecordMilestone,
    commandHash: string,
    opening: RecordedEvent | undefined,
  ): NewEvent {
    return {
      id: fact.id,
      type: fact.type,
      schemaVersion: entryOfCommand(command.name)?.schemaVersion ?? 1,
      data: fact.data as unknown as JsonObject,
      ...(fact.occurredOn === undefined ? {} : { occurredOn: fact.occurredOn }),
      ...(fact.source === undefined ? {} : { source: fact.source }),
      recordedBy: {
        actor: command.actor.id,
        ...(command.actor.office ? { office: command.actor.office } : {}),
      },
      commandId: command.commandId,
      commandHash,
      correlationId: command.commandId,
      // The person behind the case: whose key seals its personal fields. Set once, by the opening.
      subject:
        opening?.subject ?? (command.fields as OpenCase).personId ?? personIdFor(command.caseId),
    };
  }
}

function toDecide({ name, commandId, fields }: RecordMilestone): Command {
  const { id, type: _, ...rest } = toFact(eventId(commandId, 0), name, { ...fields });
  return { ...rest, name, factId: id, today: today() };
}

/** What the first attempt answered, from the log alone. */
function answerAgain(
  command: RecordMilestone,
  recorded: RecordedEvent[],
  earlier: RecordedEvent[],
  commandHash: string,
): Recorded {
  const last = earlier.at(-1)!;
  if (last.commandHash !== commandHash) throw new IdempotencyKeyReused();
  const course = fold(recorded.filter(({ revision }) => revision <= last.revision).map(factOf));
  return answer(
    command.caseId,
    earlier.map(({ id, type, revision }) => ({ id, type, revision })),
    last.revision,
    last.position,
    course,
  );
}

const answer = (
  caseId: string,
  events: Recorded['events'],
  revision: number,
  position: bigint,
  course: Course,
): Recorded => ({
  caseId,
  events,
  revision,
  position: String(position),
  findings: findingsOf(course),
});
