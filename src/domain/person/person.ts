import { noHistory, type History, type Spell as AnySpell } from '../stream/history.js';
import type { Fact } from '../stream/milestone.js';
import { phaseWords, type Phase as PhaseOf } from '../stream/phase.js';

export * from '../stream/history.js';

/** What can hold of a person for a while, and decides who may see what is recorded of them. */
export const SPELL_KINDS = ['shielding', 'relation', 'block'] as const;
export type SpellKind = (typeof SPELL_KINDS)[number];

export type Spell = AnySpell<SpellKind>;

/** What the register holds of one person: the fold of its effective history. */
export interface Person extends History<SpellKind> {
  /** The latest word on the protection of the address; none until somebody says so. */
  protection?: Fact;
  /** Present once the personal fields are erased, for ever. */
  erasure?: Fact;
}

export const noPerson: Person = noHistory;

export const { folds, decides, decidesFully } = phaseWords<Person>();
export type Phase = PhaseOf<Person>;
