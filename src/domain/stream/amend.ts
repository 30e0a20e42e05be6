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
import type { CatalogueEntry } from './catalogue.js';
import type { History } from './history.js';
import { fieldsOf, isFact, specOf, type Command, type Fact, type Refusal } from './milestone.js';
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

/** What amending needs to know of the kind of stream. */
export interface Amendable {
  entryOfEvent(event: string): CatalogueEntry | undefined;
  /** Decides a whole history again; answers the facts that cannot stand. */
  replay(history: readonly Fact[], today: Day): ImpossibleFact[];
  /** Why the opening cannot be taken out, and what to do instead. */
  openingStays: Refusal;
  /** Fields of a fact that no correction may touch, each with the refusal. */
  refuseChanges?(target: Fact, changes: Record<string, unknown>): Refusal | undefined;
}

export function decideCorrection(
  command: Command<CorrectFact>,
  course: History,
  of: Amendable,
): Verdict<CorrectFact> {
  if (!isReasoned(command.data)) return { refusal: NO_REASON };
  const target = course.facts.find(({ id }) => id === command.data.fact);
  if (!target) return { refusal: unknownFact(course, command.data.fact) };
  const wrong = wrongChange(target, command.data.changes, of);
  if (wrong) return { refusal: wrong };
  const data = { ...command.data, factType: target.type };
  const refusal = refuseImpossible(
    command,
    course,
    { id: command.factId, type: specOf(CorrectFact).event, data },
    of,
  );
  if (refusal) return { refusal };
  return changesNothing(target, command.data.changes) ? { fulfilled: true } : { data };
}

export function decideRetraction(
  command: Command<RetractFact>,
  course: History,
  of: Amendable,
): Verdict<RetractFact> {
  if (!isReasoned(command.data)) return { refusal: NO_REASON };
  const target = course.recorded.find(({ id }) => id === command.data.fact);
  if (!target) return { refusal: unknownFact(course, command.data.fact) };
  if (retractedIds(course.recorded).has(target.id)) return { fulfilled: true };
  if (target.id === course.opening?.id) return { refusal: of.openingStays };
  const fact: Fact = { id: command.factId, type: specOf(RetractFact).event, data: command.data };
  const refusal = refuseImpossible(command, course, fact, of);
  return refusal && { refusal };
}

const isReasoned = ({ reason, reasonCode }: Pick<CorrectFact, 'reason' | 'reasonCode'>): boolean =>
  reason !== undefined || reasonCode !== undefined;

const NO_REASON: Refusal = {
  code: 'reason-required',
  field: 'reason',
  message: 'nothing says why',
  remedy: 'Give reason in words, or reasonCode where no words may be recorded.',
};

function unknownFact(course: History, id: string): Refusal {
  const amendment = course.recorded.find((fact) => fact.id === id && isAmendment(fact));
  const retracted = retractedIds(course.recorded).has(id);
  return {
    code: 'unknown-reference',
    field: 'fact',
    message: retracted
      ? 'this fact is retracted'
      : amendment
        ? 'a correction cannot be corrected'
        : 'no fact with this id is on record here',
    remedy: retracted
      ? 'Retract the retraction to restore it.'
      : amendment
        ? 'Correct the fact itself again, or retract the correction.'
        : 'Give the id of an event of this history; the timeline lists them.',
  };
}

const changesNothing = (target: Fact, changes: Record<string, unknown>): boolean =>
  sameValue(withChanges(target, changes), withChanges(target, {}));

/** The corrected milestone must be one that could be recorded: same fields, same rules. */
function wrongChange(
  target: Fact,
  changes: Record<string, unknown>,
  { entryOfEvent, refuseChanges }: Amendable,
): Refusal | undefined {
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
  const fixed =
    refuseChanges?.(target, changes) ??
    refuseAssigned(entry, changes) ??
    refuseUnknownTaken(target, entry, changes);
  if (fixed) return fixed;
  const corrected = withChanges(target, changes);
  const { data, id: _, type: __, ...envelope } = corrected;
  const checked = validate(entry.type, { ...data, ...envelope }, 'stored');
  if ('value' in checked) return undefined;
  // What was stored before is not judged again: it may be erased, or of an older shape.
  const found = checked.problems.find(({ field }) =>
    Object.hasOwn(changes, field.split(/[.[]/)[0] ?? ''),
  );
  return found && { ...found, field: `changes.${found.field}` };
}

/** What was filled in when the fact was recorded tells what was known then: it is not corrected. */
function refuseAssigned(
  { type }: CatalogueEntry,
  changes: Record<string, unknown>,
): Refusal | undefined {
  const assigned = fieldsOf(type).find((field) => field.assigned && field.name in changes);
  return (
    assigned && {
      code: 'assigned-field',
      field: `changes.${assigned.name}`,
      message: 'this field was filled in when the fact was recorded and stays as it was',
      remedy: 'Leave it out.',
    }
  );
}

/**
 * A name that no field has, with null for its value: nothing would be left to check, and the name
 * itself, which may be any text, would stay in the log unsealed.
 */
function refuseUnknownTaken(
  { data }: Fact,
  { type }: CatalogueEntry,
  changes: Record<string, unknown>,
): Refusal | undefined {
  const known = [...fieldsOf(type).map(({ name }) => name), ...Object.keys(data)];
  const unknown = Object.keys(changes).find(
    (name) => changes[name] === null && !known.includes(name),
  );
  return unknown === undefined
    ? undefined
    : {
        code: 'unknown-field',
        field: `changes.${unknown}`,
        message: 'this field is not known here',
        remedy: 'Remove it, or check its spelling.',
      };
}

/**
 * Only what the amendment itself would make impossible: a fact that stood under older rules must not
 * block every later correction of its case.
 */
function refuseImpossible(
  command: Command,
  course: History,
  amendment: Fact,
  { replay }: Amendable,
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
