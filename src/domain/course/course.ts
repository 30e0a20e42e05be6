import type { Edtf } from '../time/edtf.js';
import {
  isFact,
  type DataOf,
  type Fact,
  type Milestone,
  type MilestoneClass,
  type Refusal,
} from './milestone.js';
import { certainlyEarlier } from './order.js';

/** What can last: it has a start, perhaps an end, and may overlap anything (no phase implies another). */
export const SPELL_KINDS = [
  'consent',
  'counsellor',
  'assessment',
  'preparation',
  'agreement',
  'training',
  'mentor',
  'instrument',
  'employment',
  'supportRequest',
] as const;
export type SpellKind = (typeof SPELL_KINDS)[number];

export interface Spell {
  /** Id of the fact that began it. */
  id: string;
  kind: SpellKind;
  start: Fact;
  /** Facts that lie within it, such as an extension or an absence, in the order recorded. */
  changes: readonly Fact[];
  end?: Fact;
}

/** The state of a course: the fold of its effective history. */
export interface Course {
  /** Everything recorded, corrections and retractions included, in the order of recording. */
  recorded: readonly Fact[];
  /** The effective history: `recorded` with corrections applied and retracted facts left out. */
  facts: readonly Fact[];
  spells: readonly Spell[];
  opening?: Fact;
  /** Present while the case is closed. */
  closing?: Fact;
  /** Present while follow-up is ended and no later contact has resumed it. */
  followUpEnd?: Fact;
}

export const noCourse: Course = { recorded: [], facts: [], spells: [] };

/** How one type of fact changes the course, beside being part of its history. */
export interface Fold<M extends Milestone = Milestone> {
  type: MilestoneClass<M>;
  apply(course: Course, fact: Fact<M>): Course;
}

export function folds<M extends Milestone>(
  type: MilestoneClass<M>,
  apply: (course: Course, fact: Fact<M>) => Course,
): Fold {
  return { type, apply } as Fold;
}

export const begin = (course: Course, kind: SpellKind, start: Fact): Course => ({
  ...course,
  spells: [...course.spells, { id: start.id, kind, start, changes: [] }],
});

export const change = (course: Course, id: string | undefined, by: Fact): Course =>
  onSpell(course, id, (spell) => ({ ...spell, changes: [...spell.changes, by] }));

export const end = (course: Course, id: string | undefined, by: Fact): Course =>
  onSpell(course, id, (spell) => ({ ...spell, end: by }));

/** Total: a reference to a spell that is not there leaves the course as it is. */
function onSpell(course: Course, id: string | undefined, update: (spell: Spell) => Spell): Course {
  if (!course.spells.some((spell) => spell.id === id)) return course;
  return {
    ...course,
    spells: course.spells.map((spell) => (spell.id === id ? update(spell) : spell)),
  };
}

export const spellsOf = (course: Course, kind: SpellKind): Spell[] =>
  course.spells.filter((spell) => spell.kind === kind);

export const runningSpells = (course: Course, kind: SpellKind): Spell[] =>
  spellsOf(course, kind).filter((spell) => !spell.end);

export function factsOf<M extends Milestone>(course: Course, type: MilestoneClass<M>): Fact<M>[] {
  return course.facts.filter((fact): fact is Fact<M> => isFact(fact, type));
}

/** The latest recorded fact of a type. */
export function lastOf<M extends Milestone>(
  course: Course,
  type: MilestoneClass<M>,
): Fact<M> | undefined {
  return factsOf(course, type).at(-1);
}

// Checks that several phases share. Each answers a refusal, or undefined when nothing is wrong.

/** The spell that a field of the command names; refused when it is not there or of another kind. */
export function findSpell(
  course: Course,
  kind: SpellKind,
  id: string | undefined,
  field: string = kind,
): { spell: Spell } | { refusal: Refusal } {
  const spell = course.spells.find((candidate) => candidate.id === id && candidate.kind === kind);
  if (spell) return { spell };
  return {
    refusal: {
      code: 'unknown-reference',
      field,
      message: `no ${kind} with this id is recorded in the case`,
      remedy: `Give the id of the event that started the ${kind}; the case history lists them.`,
    },
  };
}

export function refuseUnknown(
  course: Course,
  kind: SpellKind,
  id: string | undefined,
  field: string = kind,
): Refusal | undefined {
  if (id === undefined) return undefined;
  const found = findSpell(course, kind, id, field);
  return 'refusal' in found ? found.refusal : undefined;
}

/** Ending a spell: it must be there, not be ended, and not end certainly before what lies within it. */
export function refuseEnd(
  course: Course,
  kind: SpellKind,
  id: string | undefined,
  on: Edtf | undefined,
  field: string = kind,
): Refusal | undefined {
  const found = findSpell(course, kind, id, field);
  if ('refusal' in found) return found.refusal;
  if (found.spell.end)
    return {
      code: 'already-ended',
      field,
      message: `the ${kind} is already recorded as ended`,
      remedy: 'Correct the recorded end with correct-fact if it is wrong.',
    };
  const { start, changes } = found.spell;
  const later = changes.find(({ occurredOn }) => certainlyEarlier(on, occurredOn));
  return (
    refuseBefore(start, on, `the ${kind} cannot end before it began`, 'ends-before-start') ??
    refuseBefore(later, on, `the ${kind} was still running then`, 'ends-before-change')
  );
}

/** A change underway: the spell must be there, and the change not certainly outside it. */
export function refuseChange(
  course: Course,
  kind: SpellKind,
  id: string | undefined,
  on: Edtf | undefined,
  field: string = kind,
): Refusal | undefined {
  const found = findSpell(course, kind, id, field);
  if ('refusal' in found) return found.refusal;
  const { start, end: ending } = found.spell;
  if (ending && certainlyEarlier(ending.occurredOn, on))
    return {
      code: 'after-end',
      field: 'occurredOn',
      message: `the ${kind} had ended by then`,
      remedy: `Give a date within the ${kind}, or correct its recorded end.`,
    };
  return refuseBefore(start, on, `the ${kind} had not begun by then`, 'before-start');
}

/** Refused only when certain: rough dates that may be in order are let through. */
export function refuseBefore(
  first: Fact | undefined,
  on: Edtf | undefined,
  message: string,
  code: string,
  field = 'occurredOn',
): Refusal | undefined {
  if (!first || !certainlyEarlier(on, first.occurredOn)) return undefined;
  return {
    code,
    field,
    message,
    remedy: 'Check both dates; correct the earlier fact with correct-fact if it is the wrong one.',
  };
}

/** A milestone that consists of its fields says nothing without any. */
export function refuseNothingSaid(
  { basis: _, dateBasis: __, ...said }: DataOf<Milestone>,
  field: string,
): Refusal | undefined {
  if (Object.keys(said).length > 0) return undefined;
  return {
    code: 'missing',
    field,
    message: 'nothing is stated',
    remedy: 'Give at least one field; do not record what nobody knows.',
  };
}
