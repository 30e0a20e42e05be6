import { isAmendment, type CorrectFact, type RetractFact } from '../domain/stream/amendments.js';
import { EVENT_TYPES } from '../domain/catalogue.js';
import type { OpenCase } from '../domain/course/intake.js';
import { AssignContactPerson, EndContactPerson } from '../domain/employer/relation.js';
import { personIdFor } from '../domain/stream/ids.js';
import { isFact, type Fact } from '../domain/stream/milestone.js';
import type { JsonObject, NewEvent, RecordedEvent } from '../event-store/port.js';
import type { RecordMilestone } from './record-milestone.js';

const SCHEMA_VERSIONS = new Map(
  EVENT_TYPES.map(({ event, schemaVersion }) => [event, schemaVersion]),
);

/**
 * The facts that a command led to, in the envelope they are stored in.
 *
 * @param recorded what the stream holds already
 */
export function newEvents(
  facts: readonly Fact[],
  command: RecordMilestone,
  commandHash: string | undefined,
  recorded: readonly Pick<RecordedEvent, 'id' | 'subject'>[],
): NewEvent[] {
  const { commandId, actor } = command;
  return facts.map((fact) => ({
    id: fact.id,
    type: fact.type,
    schemaVersion: SCHEMA_VERSIONS.get(fact.type) ?? 1,
    data: fact.data as unknown as JsonObject,
    ...(fact.occurredOn === undefined ? {} : { occurredOn: fact.occurredOn }),
    ...(fact.source === undefined ? {} : { source: fact.source }),
    recordedBy: { actor: actor.id, ...(actor.office ? { office: actor.office } : {}) },
    commandId,
    ...(commandHash === undefined ? {} : { commandHash }),
    subject: subjectOf(fact, command, recorded),
  }));
}

/**
 * The person whose key seals the personal fields of a fact. A case has one person, set by its
 * opening; the register tells of the person it names. What is told of an employer's contact, the
 * reason of its end included, is under a key of that contact's own, and a correction under the key of
 * the fact it corrects: erasing one person leaves the others readable.
 */
function subjectOf(
  fact: Fact,
  { subject, fields }: RecordMilestone,
  recorded: readonly Pick<RecordedEvent, 'id' | 'subject'>[],
): string {
  if (subject.kind === 'person') return subject.id;
  if (isFact(fact, AssignContactPerson)) return personIdFor(fact.id);
  const named = recorded.find(({ id }) => id === factNamedBy(fact));
  return (
    named?.subject ??
    recorded[0]?.subject ??
    (subject.kind === 'course' ? (fields as OpenCase).personId : undefined) ??
    personIdFor(subject.id)
  );
}

/** The earlier fact whose person this one tells of, where it names one. */
function factNamedBy(fact: Fact): string | undefined {
  if (isFact(fact, EndContactPerson)) return fact.data.contactPerson;
  return isAmendment(fact) ? (fact.data as CorrectFact | RetractFact).fact : undefined;
}
