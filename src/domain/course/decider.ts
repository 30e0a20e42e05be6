import type { Day } from '../time/day.js';
import { decideCorrection, decideRetraction, type ImpossibleFact } from './amend.js';
import { CorrectFact, effectiveHistory, isAmendment, RetractFact } from './amendments.js';
import { entryOfCommand, entryOfEvent, PHASES } from './catalogue.js';
import { noCourse, type Course } from './course.js';
import { ALLOWED_WHEN_CLOSED } from './ending.js';
import { specOf, type Command, type Fact, type Refusal } from './milestone.js';
import { certainlyEarlier } from './order.js';
import { decidesFully, type Decider, type Verdict } from './phase.js';
import { stillHolds } from './repetition.js';

/**
 * The course as one decider: `decide(command, course)` answers events or a refusal,
 * `evolve(course, event)` the next state. Both are pure and total.
 */

export type Decision = { events: Fact[] } | { refusal: Refusal };

const folds = new Map(
  PHASES.flatMap((phase) => phase.folds).map((fold) => [specOf(fold.type).event, fold]),
);

const amend: Decider[] = [
  decidesFully(CorrectFact, (command, course) =>
    decideCorrection(command, course, impossibleFacts),
  ),
  decidesFully(RetractFact, (command, course) =>
    decideRetraction(command, course, impossibleFacts),
  ),
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
  if (isAmendment(fact)) return fold(recorded);
  return { ...take({ ...course, facts: [...course.facts, fact] }, fact), recorded };
}

/** The same as evolving from nothing, fact by fact, in time proportional to their number. */
export function fold(recorded: readonly Fact[]): Course {
  // One growing array, handed out when it is complete: copying it at each step is quadratic.
  const facts: Fact[] = [];
  const course = effectiveHistory(recorded).reduce<Course>(
    (before, fact) => {
      facts.push(fact);
      return take(before, fact);
    },
    { ...noCourse, facts },
  );
  return { ...course, recorded };
}

/** What a fact changes beside being part of the history. */
const take = (course: Course, fact: Fact): Course =>
  folds.get(fact.type)?.apply(course, fact) ?? course;

/**
 * @throws Error when the command's name is not in the catalogue: callers look it up first
 */
export function decide(command: Command, course: Course): Decision {
  const entry = entryOfCommand(command.name);
  if (!entry) throw new Error(`no command ${command.name}`);
  if (course.recorded.some(({ id }) => id === command.factId)) return { events: [] };
  const fact: Fact = {
    id: command.factId,
    type: entry.event,
    data: command.data,
    ...(command.occurredOn !== undefined ? { occurredOn: command.occurredOn } : {}),
    ...(command.source !== undefined ? { source: command.source } : {}),
  };
  if (stillHolds(course, fact)) return { events: [] };
  return settle(judge(command, course), fact);
}

/** What the rules say of a command, whether or not the same was recorded before. */
function judge(command: Command, course: Course): Verdict {
  const refusal = refuseAlways(command, course);
  return refusal ? { refusal } : deciders.get(command.name)?.decide(command, course);
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
  if (certainlyEarlier(command.today, command.occurredOn))
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
  return occurredOn !== undefined && !certainlyEarlier(closing.occurredOn, occurredOn);
}

/**
 * Norms that ask for a reason when the command comes. A history that lacks the reason is not
 * impossible: it has a finding instead.
 */
const ASKED_ONLY_WHEN_RECORDED: readonly string[] = ['reason-required'];

/** The facts of a history that could not have been recorded as it stands, each with the reason. */
export function impossibleFacts(history: readonly Fact[], today: Day): ImpossibleFact[] {
  const impossible: ImpossibleFact[] = [];
  let course = noCourse;
  for (const fact of history) {
    const entry = entryOfEvent(fact.type);
    if (entry) {
      const { id, type: _, ...rest } = fact;
      const verdict = judge({ ...rest, name: entry.command, factId: id, today }, course);
      if (
        verdict &&
        'refusal' in verdict &&
        !ASKED_ONLY_WHEN_RECORDED.includes(verdict.refusal.code)
      )
        impossible.push({ fact, refusal: verdict.refusal });
    }
    course = evolve(course, fact);
  }
  return impossible;
}
