import { certainlyBefore } from '../time/bounds.js';
import { decideCorrection, decideRetraction } from './amend.js';
import { CorrectFact, effectiveHistory, isAmendment, RetractFact } from './amendments.js';
import { entryOfCommand, entryOfEvent, PHASES } from './catalogue.js';
import { noCourse, type Course } from './course.js';
import { EndFollowUp } from './follow-up.js';
import { ALLOWED_WHEN_CLOSED, CloseCase, ReopenCase } from './ending.js';
import { isFact, specOf, type Command, type Fact, type Refusal } from './milestone.js';
import { decidesFully, type Decider, type Verdict } from './phase.js';

/**
 * The course as one decider: `decide(command, course)` answers events or a refusal,
 * `evolve(course, event)` the next state. Both are pure and total.
 */

export type Decision = { events: Fact[] } | { refusal: Refusal };

const folds = new Map(
  PHASES.flatMap((phase) => phase.folds).map((fold) => [specOf(fold.type).event, fold]),
);

const amend: Decider[] = [
  decidesFully(CorrectFact, (command, course) => decideCorrection(command, course, replay)),
  decidesFully(RetractFact, (command, course) => decideRetraction(command, course, replay)),
];

const deciders = new Map(
  [...PHASES.flatMap((phase) => phase.deciders), ...amend].map((decider) => [
    specOf(decider.type).command,
    decider,
  ]),
);

/** Total: an event of an unknown type is kept in the history and changes nothing else. */
export function evolve(course: Course, fact: Fact): Course {
  const recorded = [...course.recorded, fact];
  if (isAmendment(fact)) return { ...effectiveHistory(recorded).reduce(take, noCourse), recorded };
  return { ...take(course, fact), recorded };
}

export const fold = (facts: readonly Fact[]): Course => facts.reduce(evolve, noCourse);

function take(course: Course, fact: Fact): Course {
  const withFact = { ...course, facts: [...course.facts, fact] };
  return folds.get(fact.type)?.apply(withFact, fact) ?? withFact;
}

/**
 * @throws Error when the command's name is not in the catalogue: callers look it up first
 */
export function decide(command: Command, course: Course): Decision {
  const entry = entryOfCommand(command.name);
  if (!entry) throw new Error(`no command ${command.name}`);
  if (course.recorded.some(({ id }) => id === command.factId)) return { events: [] };
  const refusal = refuseAlways(command, course);
  if (refusal) return { refusal };
  const fact: Fact = {
    id: command.factId,
    type: entry.event,
    data: command.data,
    ...(command.occurredOn !== undefined ? { occurredOn: command.occurredOn } : {}),
    ...(command.source !== undefined ? { source: command.source } : {}),
  };
  if (stillHolds(course, fact)) return { events: [] };
  return settle(deciders.get(command.name)?.decide(command, course), fact);
}

function settle(verdict: Verdict, fact: Fact): Decision {
  if (!verdict) return { events: [fact] };
  if ('refusal' in verdict) return verdict;
  return 'data' in verdict ? { events: [{ ...fact, data: verdict.data }] } : { events: [] };
}

/** What holds for every milestone, whatever its phase. */
function refuseAlways(command: Command, course: Course): Refusal | undefined {
  if (!course.opening && command.name !== 'open-case')
    return {
      code: 'case-not-open',
      message: 'there is no such case',
      remedy: 'Open the case first.',
    };
  if (certainlyBefore(command.today, command.occurredOn))
    return {
      code: 'in-the-future',
      field: 'occurredOn',
      message: 'this date has not come yet',
      remedy: 'Record a milestone when it has happened; plans have fields of their own.',
    };
  const { closing } = course;
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
  return occurredOn !== undefined && !certainlyBefore(closing.occurredOn, occurredOn);
}

/** The very same fact is on record and in force: there is nothing left to do. */
function stillHolds(course: Course, fact: Fact): boolean {
  return course.facts.some((known) => sameFact(known, fact) && inForce(course, known));
}

function inForce(course: Course, fact: Fact): boolean {
  if (isFact(fact, CloseCase)) return course.closing?.id === fact.id;
  if (isFact(fact, ReopenCase)) return !course.closing;
  if (isFact(fact, EndFollowUp)) return course.followUpEnd?.id === fact.id;
  // Two undated spells in the same words, one after the other, are two spells.
  const spell = course.spells.find(({ id }) => id === fact.id);
  return !spell?.end || fact.occurredOn !== undefined;
}

function sameFact(a: Fact, b: Fact): boolean {
  return (
    a.type === b.type &&
    a.occurredOn === b.occurredOn &&
    a.source === b.source &&
    sameValue(a.data, b.data)
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    !a ||
    !b ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as never)[key], (b as never)[key]))
  );
}

/** The first fact of a history that could not have been recorded as it stands, with the reason. */
export function replay(
  history: readonly Fact[],
  today: string,
): { fact: Fact; refusal: Refusal } | undefined {
  let course = noCourse;
  for (const fact of history) {
    const entry = entryOfEvent(fact.type);
    if (entry) {
      const { id, type: _, ...rest } = fact;
      const decision = decide({ ...rest, name: entry.command, factId: id, today }, course);
      if ('refusal' in decision) return { fact, refusal: decision.refusal };
    }
    course = evolve(course, fact);
  }
  return undefined;
}
