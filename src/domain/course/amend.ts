import { validate } from '../fields/validate.js';
import type { Day } from '../time/day.js';
import {
  CorrectFact,
  effectiveHistory,
  isAmendment,
  retractedIds,
  RetractFact,
  withChanges,
} from './amendments.js';
import { entryOfEvent } from './catalogue.js';
import type { Course } from './course.js';
import { OpenCase } from './intake.js';
import { isFact, specOf, type Command, type Fact, type Refusal } from './milestone.js';
import type { Verdict } from './phase.js';
import { sameValue } from './repetition.js';

/**
 * Deciding corrections and retractions. A correction is refused only when the corrected history
 * would be impossible: each of its facts is decided again, in the order of recording.
 */

export interface ImpossibleFact {
  fact: Fact;
  refusal: Refusal;
}

/** Decides a whole history again; answers the facts that cannot stand. */
export type Replay = (history: readonly Fact[], today: Day) => ImpossibleFact[];

export function decideCorrection(
  command: Command<CorrectFact>,
  course: Course,
  replay: Replay,
): Verdict<CorrectFact> {
  const target = course.facts.find(({ id }) => id === command.data.fact);
  if (!target) return { refusal: unknownFact(course, command.data.fact) };
  const wrong = wrongChange(target, command.data.changes);
  if (wrong) return { refusal: wrong };
  const data = { ...command.data, factType: target.type };
  const refusal = refuseImpossible(
    command,
    course,
    { id: command.factId, type: specOf(CorrectFact).event, data },
    replay,
  );
  if (refusal) return { refusal };
  return changesNothing(target, command.data.changes) ? { fulfilled: true } : { data };
}

export function decideRetraction(
  command: Command<RetractFact>,
  course: Course,
  replay: Replay,
): Verdict<RetractFact> {
  const target = course.recorded.find(({ id }) => id === command.data.fact);
  if (!target) return { refusal: unknownFact(course, command.data.fact) };
  if (retractedIds(course.recorded).has(target.id)) return { fulfilled: true };
  if (target.id === course.opening?.id)
    return {
      refusal: {
        code: 'opening-stays',
        field: 'fact',
        message: 'the opening of a case cannot be retracted',
        remedy: 'Close the case, and say in the note that it was opened by mistake.',
      },
    };
  const fact: Fact = { id: command.factId, type: specOf(RetractFact).event, data: command.data };
  const refusal = refuseImpossible(command, course, fact, replay);
  return refusal && { refusal };
}

function unknownFact(course: Course, id: string): Refusal {
  const amendment = course.recorded.find((fact) => fact.id === id && isAmendment(fact));
  const retracted = retractedIds(course.recorded).has(id);
  return {
    code: 'unknown-reference',
    field: 'fact',
    message: retracted
      ? 'this fact is retracted'
      : amendment
        ? 'a correction cannot be corrected'
        : 'no fact with this id is recorded in the case',
    remedy: retracted
      ? 'Retract the retraction to restore it.'
      : amendment
        ? 'Correct the fact itself again, or retract the correction.'
        : 'Give the id of an event of this case; the timeline lists them.',
  };
}

const changesNothing = (target: Fact, changes: Record<string, unknown>): boolean =>
  sameValue(withChanges(target, changes), withChanges(target, {}));

/** The corrected milestone must be one that could be recorded: same fields, same rules. */
function wrongChange(target: Fact, changes: Record<string, unknown>): Refusal | undefined {
  if (Object.keys(changes).length === 0)
    return {
      code: 'empty',
      field: 'changes',
      message: 'nothing is corrected',
      remedy: 'Give the fields with their right values.',
    };
  const entry = entryOfEvent(target.type);
  if (!entry)
    return {
      code: 'unknown-reference',
      field: 'fact',
      message: 'this kind of fact cannot be corrected',
      remedy: 'Retract it and record it anew.',
    };
  if (isFact(target, OpenCase) && 'personId' in changes)
    return {
      code: 'person-stays',
      field: 'changes.personId',
      message: 'what is recorded is sealed under the key of this person',
      remedy: 'Close the case, and open another for the right person.',
    };
  const corrected = withChanges(target, changes);
  const { data, id: _, type: __, ...envelope } = corrected;
  const checked = validate(entry.type, { ...data, ...envelope });
  if ('value' in checked) return undefined;
  // What was stored before is not judged again: it may be erased, or of an older shape.
  const found = checked.problems.find(({ field }) =>
    Object.hasOwn(changes, field.split(/[.[]/)[0] ?? ''),
  );
  return found && { ...found, field: `changes.${found.field}` };
}

/**
 * Only what the amendment itself would make impossible: a fact that stood under older rules must not
 * block every later correction of its case.
 */
function refuseImpossible(
  command: Command,
  course: Course,
  amendment: Fact,
  replay: Replay,
): Refusal | undefined {
  const after = replay(effectiveHistory([...course.recorded, amendment]), command.today);
  if (after.length === 0) return undefined;
  const before = replay(course.facts, command.today);
  const impossible = after.find((one) => !before.some((other) => sameFault(one, other)));
  if (!impossible) return undefined;
  const { fact, refusal } = impossible;
  return {
    code: 'impossible-history',
    field: isFact(amendment, CorrectFact) ? 'changes' : 'fact',
    message: `the history would be impossible: ${fact.type} ${fact.id}: ${refusal.message} (${refusal.code})`,
    remedy: 'Correct or retract that fact first.',
  };
}

const sameFault = (a: ImpossibleFact, b: ImpossibleFact): boolean =>
  a.fact.id === b.fact.id && a.refusal.code === b.refusal.code;
