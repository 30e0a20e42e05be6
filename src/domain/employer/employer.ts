import { noHistory, type History, type Spell as AnySpell } from '../stream/history.js';
import { phaseWords, type Phase as PhaseOf } from '../stream/phase.js';

export * from '../stream/history.js';

/** What can last in the relation to an employer. */
export const SPELL_KINDS = ['contactPerson', 'opening', 'cooperation', 'misuseConcern'] as const;
export type SpellKind = (typeof SPELL_KINDS)[number];

export type Spell = AnySpell<SpellKind>;

/** The state of the relation to one employer: the fold of its effective history. */
export type Employer = History<SpellKind>;

export const noEmployer: Employer = noHistory;

export const { folds, decides, decidesFully } = phaseWords<Employer>();
export type Phase = PhaseOf<Employer>;
