import { aggregate } from '../stream/aggregate.js';
import { CASE_RULE_SET, findingsOf } from '../rules/case-rules.js';
import {
  isFact,
  type Command,
  type DataOf,
  type Fact,
  type Milestone,
  type Refusal,
} from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';
import { noCourse, type Course } from './course.js';
import { Decision, seenFindings, type KnownThen } from './decision.js';
import { ALLOWED_WHEN_CLOSED, CloseCase, ReopenCase } from './ending.js';
import { EndFollowUp, HoldFollowUpContact, resumedAfter } from './follow-up.js';
import { OpenCase } from './intake.js';
import { PHASES } from './phases.js';

/** The course: everything recorded of one person's way towards work. */
export const courses = aggregate<Course>({
  initial: noCourse,
  phases: PHASES,
  opens: 'open-case',
  notOpen: {
    code: 'case-not-open',
    message: 'there is no such case',
    remedy: 'Open the case first.',
  },
  refuse: refuseWhenClosed,
  inForce,
  complete: withWhatIsKnown,
  amending: {
    openingStays: {
      code: 'opening-stays',
      field: 'fact',
      message: 'the opening of a case cannot be retracted',
      remedy: 'Close the case, and say in the note that it was opened by mistake.',
    },
    refuseChanges: (target, changes) =>
      isFact(target, OpenCase) && 'personId' in changes
        ? {
            code: 'person-stays',
            field: 'changes.personId',
            message: 'what is recorded is sealed under the key of this person',
            remedy: 'Close the case, and open another for the right person.',
          }
        : undefined,
  },
});

export const { evolve, fold, decide, impossibleFacts, entryOfCommand, entryOfEvent } = courses;
export const CATALOGUE = courses.entries;

function refuseWhenClosed(command: Command, { closing }: Course): Refusal | undefined {
  if (
    !closing ||
    ALLOWED_WHEN_CLOSED.includes(command.name) ||
    mayBeBy(command.occurredOn, closing)
  )
    return undefined;
  return {
    code: 'case-closed',
    field: 'occurredOn',
    message: 'the case is closed',
    remedy:
      'Reopen it with reopen-case, or give a date on or before the closing if it happened before.',
  };
}

/** A late record of something that happened while the case was open is welcome; it must say when. */
function mayBeBy(occurredOn: string | undefined, closing: Fact): boolean {
  return occurredOn !== undefined && !certainlyEarlier(closing.occurredOn, occurredOn);
}

/** Whether a command is a decision, which is stored with what was known when it was made. */
export const isDecision = (command: string): boolean =>
  courses.entryOfCommand(command)?.type.prototype instanceof Decision;

function withWhatIsKnown(
  { name, today, position }: Command,
  course: Course,
  data: DataOf<Milestone>,
): DataOf<Milestone> {
  if (!isDecision(name)) return data;
  const knownThen: KnownThen = {
    revision: course.recorded.length,
    ...(position === undefined ? {} : { position }),
    ruleSet: CASE_RULE_SET,
    findings: seenFindings(course, findingsOf(course, today)),
  };
  return { ...data, knownThen } as DataOf<Milestone>;
}

function inForce(course: Course, fact: Fact): boolean | undefined {
  if (isFact(fact, CloseCase)) return course.closing?.id === fact.id;
  if (isFact(fact, ReopenCase)) return !course.closing;
  if (isFact(fact, EndFollowUp))
    return course.followUpEnd?.id === fact.id || resumedAfter(course, fact);
  const undatedContact = isFact(fact, HoldFollowUpContact) && fact.occurredOn === undefined;
  return undatedContact && course.followUpEnd ? false : undefined;
}
export type { Decision } from '../stream/aggregate.js';
