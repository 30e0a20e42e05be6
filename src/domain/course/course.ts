import { noHistory, type History, type Spell as AnySpell } from '../stream/history.js';
import type { Fact } from '../stream/milestone.js';
import { phaseWords, type Phase as PhaseOf } from '../stream/phase.js';

export * from '../stream/history.js';

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

export type Spell = AnySpell<SpellKind>;

/** The state of a course: the fold of its effective history. */
export interface Course extends History<SpellKind> {
  /** Present while the case is closed. */
  closing?: Fact;
  /** Present while follow-up is ended and no later contact has resumed it. */
  followUpEnd?: Fact;
}

export const noCourse: Course = noHistory;

export const { folds, decides, decidesFully } = phaseWords<Course>();
export type Phase = PhaseOf<Course>;
