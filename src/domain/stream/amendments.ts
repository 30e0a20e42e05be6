import { factReference, freeObject, label, oneOf, text } from '../fields/shapes.js';
import type { History } from './history.js';
import {
  ENVELOPE_FIELDS,
  Field,
  isFact,
  Milestone,
  Records,
  specOf,
  type Fact,
} from './milestone.js';

// Corrections and retractions. Nothing is edited: they name the fact they replace, and the effective
// history is what is recorded with them applied. How they are decided is in amend.ts, because it
// needs every other decision.

/** Why, where words are not given or may not be: of a person who is erased no text is recorded. */
export const AMENDMENT_REASONS = [
  'misrecorded',
  'misunderstood',
  'changedLater',
  'wrongCase',
  'other',
] as const;
export type AmendmentReason = (typeof AMENDMENT_REASONS)[number];

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

@Records('FactCorrected', {
  command: 'correct-fact',
  says: 'A recorded fact was wrong. What is given in `changes` replaces it; null means not stated after all.',
  example: {
    fact: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    changes: { percentage: 60, occurredOn: '2018-06-18' },
    reason: 'Misread the contract',
  },
})
export class CorrectFact extends Milestone {
  @Field(factReference, { required: true, says: 'The event that was wrong.' })
  fact!: string;

  @Field(freeObject, {
    required: true,
    says: 'Fields of that milestone with their right values, occurredOn and source included.',
  })
  changes!: Record<string, unknown>;

  @Field(text(300), {
    sealed: true,
    says: 'Why it is corrected, in words. Left out only where `reasonCode` is given.',
  })
  reason?: string;

  @Field(oneOf(AMENDMENT_REASONS), {
    says: 'Why it is corrected, as a code; the only reason that an erased person allows.',
  })
  reasonCode?: AmendmentReason;

  /** Type of the corrected event. Filled in by the decision; sealing needs it. */
  @Field(label(), { assigned: true, says: 'Type of the event that was wrong.' })
  factType?: string;
}

@Records('FactRetracted', {
  command: 'retract-fact',
  says: 'A recorded fact never was, or a correction was itself wrong.',
  example: { fact: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', reason: 'Recorded on the wrong case' },
})
export class RetractFact extends Milestone {
  @Field(factReference, { required: true, says: 'The event to take out of the effective history.' })
  fact!: string;

  @Field(text(300), {
    sealed: true,
    says: 'Why it is retracted, in words. Left out only where `reasonCode` is given.',
  })
  reason?: string;

  @Field(oneOf(AMENDMENT_REASONS), {
    says: 'Why it is retracted, as a code; the only reason that an erased person allows.',
  })
  reasonCode?: AmendmentReason;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

export const isAmendment = (fact: Fact): boolean =>
  isFact(fact, CorrectFact) || isFact(fact, RetractFact);

/** Whether a command of this name amends what is recorded. */
export const isAmending = (command: string): boolean =>
  [CorrectFact, RetractFact].some((type) => specOf(type).command === command);

/**
 * Ids of everything that retractions take out. Read from the last to the first: a retraction that is
 * itself retracted takes nothing out, and it can only be retracted by a later one.
 */
export function retractedIds(recorded: readonly Fact[]): Set<string> {
  const out = new Set<string>();
  for (const fact of [...recorded].reverse()) {
    if (isFact(fact, RetractFact) && !out.has(fact.id)) out.add(fact.data.fact);
  }
  return out;
}

/**
 * The fact whose effective form an amendment changes: of a retraction that takes out a correction, or
 * another retraction, the fact that one is about.
 */
export function amendedId(recorded: readonly Fact[], amendment: Fact): string {
  const { fact } = amendment.data as CorrectFact | RetractFact;
  const at = recorded.findIndex(({ id }) => id === amendment.id);
  // Only what came before it, so that this ends whatever a damaged log names.
  const earlier = at < 0 ? recorded : recorded.slice(0, at);
  const target = earlier.find(({ id }) => id === fact);
  return target && isAmendment(target) ? amendedId(earlier, target) : fact;
}

/** The log with its amendments applied, in the order in which the facts were first recorded. */
export function effectiveHistory(recorded: readonly Fact[]): Fact[] {
  const out = retractedIds(recorded);
  const corrections = recorded.filter(
    (fact): fact is Fact<CorrectFact> => isFact(fact, CorrectFact) && !out.has(fact.id),
  );
  return recorded
    .filter((fact) => !isAmendment(fact) && !out.has(fact.id))
    .map((fact) =>
      corrections
        .filter(({ data }) => data.fact === fact.id)
        .reduce((corrected, { data }) => withChanges(corrected, data.changes), fact),
    );
}

/** A fact with some of its fields replaced; null takes a field away. */
export function withChanges(fact: Fact, changes: Record<string, unknown>): Fact {
  const { id, type, data, ...envelope } = fact;
  const fields = Object.entries({ ...data, ...envelope, ...changes });
  // Not by assignment: that would take a field called __proto__ for the prototype and lose it.
  return toFact(id, type, Object.fromEntries(fields.filter(([, value]) => value !== null)));
}

/** Sorts the flat fields of a milestone into envelope and data. */
export function toFact(id: string, type: string, fields: Record<string, unknown>): Fact {
  const data = { ...fields };
  const envelope: Record<string, unknown> = {};
  for (const name of ENVELOPE_FIELDS) {
    if (data[name] !== undefined) envelope[name] = data[name];
    delete data[name];
  }
  return { id, type, data, ...envelope };
}

/** What a fact was before and after each correction, oldest first; for showing corrections, not for folding. */
export function correctionsOf(
  { recorded }: Pick<History, 'recorded'>,
  id: string,
): Fact<CorrectFact>[] {
  const out = retractedIds(recorded);
  return recorded.filter(
    (fact): fact is Fact<CorrectFact> =>
      isFact(fact, CorrectFact) && fact.data.fact === id && !out.has(fact.id),
  );
}
