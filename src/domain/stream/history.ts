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

/** Something that lasts: it has a start, perhaps an end, and may overlap anything. */
export interface Spell<Kind extends string = string> {
  /** Id of the fact that began it. */
  id: string;
  kind: Kind;
  start: Fact;
  /** Facts that lie within it, such as an extension or an absence, in the order recorded. */
  changes: readonly Fact[];
  end?: Fact;
}

/** What the state of every stream has in common. */
export interface History<Kind extends string = string> {
  /** Everything recorded, corrections and retractions included, in the order of recording. */
  recorded: readonly Fact[];
  /** The effective history: `recorded` with corrections applied and retracted facts left out. */
  facts: readonly Fact[];
  spells: readonly Spell<Kind>[];
  /** The fact that the stream begins with. */
  opening?: Fact;
}

export type KindOf<S extends History> = S['spells'][number]['kind'];

export const noHistory = { recorded: [], facts: [], spells: [] } as const;

export const begin = <S extends History>(state: S, kind: KindOf<S>, start: Fact): S => ({
  ...state,
  spells: [...state.spells, { id: start.id, kind, start, changes: [] }],
});

export const change = <S extends History>(state: S, id: string | undefined, by: Fact): S =>
  onSpell(state, id, (spell) => ({ ...spell, changes: [...spell.changes, by] }));

export const end = <S extends History>(state: S, id: string | undefined, by: Fact): S =>
  onSpell(state, id, (spell) => ({ ...spell, end: by }));

/** Total: a reference to a spell that is not there leaves the state as it is. */
function onSpell<S extends History>(
  state: S,
  id: string | undefined,
  update: (spell: Spell) => Spell,
): S {
  if (!state.spells.some((spell) => spell.id === id)) return state;
  return {
    ...state,
    spells: state.spells.map((spell) => (spell.id === id ? update(spell) : spell)),
  };
}

export const spellsOf = <K extends string>(history: History<K>, kind: NoInfer<K>): Spell<K>[] =>
  history.spells.filter((spell) => spell.kind === kind);

export const runningSpells = <K extends string>(
  history: History<K>,
  kind: NoInfer<K>,
): Spell<K>[] => spellsOf(history, kind).filter((spell) => !spell.end);

export function factsOf<M extends Milestone>(
  history: Pick<History, 'facts'>,
  type: MilestoneClass<M>,
): Fact<M>[] {
  return history.facts.filter((fact): fact is Fact<M> => isFact(fact, type));
}

/** The latest recorded fact of a type. */
export function lastOf<M extends Milestone>(
  history: Pick<History, 'facts'>,
  type: MilestoneClass<M>,
): Fact<M> | undefined {
  return factsOf(history, type).at(-1);
}

// Checks that several phases share. Each answers a refusal, or undefined when nothing is wrong.

/** The spell that a field of the command names; refused when it is not there or of another kind. */
export function findSpell<K extends string>(
  history: History<K>,
  kind: NoInfer<K>,
  id: string | undefined,
  field: string = kind,
): { spell: Spell<K> } | { refusal: Refusal } {
  const spell = history.spells.find((candidate) => candidate.id === id && candidate.kind === kind);
  if (spell) return { spell };
  return {
    refusal: {
      code: 'unknown-reference',
      field,
      message: `no ${inWords(kind)} with this id is on record here`,
      remedy: `Give the id of the event that started the ${inWords(kind)}; the history lists them.`,
    },
  };
}

/** `supportRequest` → `support request` */
const inWords = (kind: string): string =>
  kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export function refuseUnknown<K extends string>(
  history: History<K>,
  kind: NoInfer<K>,
  id: string | undefined,
  field: string = kind,
): Refusal | undefined {
  if (id === undefined) return undefined;
  const found = findSpell(history, kind, id, field);
  return 'refusal' in found ? found.refusal : undefined;
}

/** Ending a spell: it must be there, not be ended, and not end certainly before what lies within it. */
export function refuseEnd<K extends string>(
  history: History<K>,
  kind: NoInfer<K>,
  id: string | undefined,
  on: Edtf | undefined,
  field: string = kind,
): Refusal | undefined {
  const found = findSpell(history, kind, id, field);
  if ('refusal' in found) return found.refusal;
  const name = inWords(kind);
  if (found.spell.end)
    return {
      code: 'already-ended',
      field,
      message: `the ${name} is already recorded as ended`,
      remedy: 'Correct the recorded end with correct-fact if it is wrong.',
    };
  const { start, changes } = found.spell;
  const later = changes.find(({ occurredOn }) => certainlyEarlier(on, occurredOn));
  return (
    refuseBefore(start, on, `the ${name} cannot end before it began`, 'ends-before-start') ??
    refuseBefore(later, on, `the ${name} was still running then`, 'ends-before-change')
  );
}

/** A change underway: the spell must be there, and the change not certainly outside it. */
export function refuseChange<K extends string>(
  history: History<K>,
  kind: NoInfer<K>,
  id: string | undefined,
  on: Edtf | undefined,
  field: string = kind,
): Refusal | undefined {
  const found = findSpell(history, kind, id, field);
  if ('refusal' in found) return found.refusal;
  const name = inWords(kind);
  const { start, end: ending } = found.spell;
  if (ending && certainlyEarlier(ending.occurredOn, on))
    return {
      code: 'after-end',
      field: 'occurredOn',
      message: `the ${name} had ended by then`,
      remedy: `Give a date within the ${name}, or correct its recorded end.`,
    };
  return refuseBefore(start, on, `the ${name} had not begun by then`, 'before-start');
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
