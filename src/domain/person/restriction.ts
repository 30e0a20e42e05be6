import { identifier, listOf, oneOf } from '../fields/shapes.js';
import { Field, Milestone, Records } from '../stream/milestone.js';
import {
  begin,
  decides,
  decidesFully,
  end,
  folds,
  runningSpells,
  type Person,
  type Phase,
} from './person.js';

// When what is recorded of the person may no longer be used: blocked, and at last erased.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

/** Why processing is restricted: the first four after article 18 of the GDPR, the last of archives. */
export const BLOCK_GROUNDS = [
  'accuracyContested',
  'unlawfulProcessing',
  'neededForClaim',
  'objectionPending',
  'keptForArchive',
] as const;

@Records('PersonBlocked', {
  command: 'block-person',
  says: 'Nobody but the named handlers may use what is recorded of the person.',
  example: { ground: 'accuracyContested', handlers: ['Z990101'], occurredOn: '2019-01-01' },
})
export class BlockPerson extends Milestone {
  @Field(oneOf(BLOCK_GROUNDS), { required: true, says: 'Why.' })
  ground!: (typeof BLOCK_GROUNDS)[number];

  @Field(listOf(identifier(), { max: 20 }), {
    required: true,
    says: 'Staff identifiers of those who may go on; at least one.',
  })
  handlers!: string[];
}

@Records('BlockLifted', {
  command: 'lift-block',
  says: 'What is recorded of the person may be used again.',
  example: { occurredOn: '2019-06-01' },
})
export class LiftBlock extends Milestone {}

export const ERASURE_GROUNDS = ['wrongPerson', 'disposalDecision', 'outsideArchive'] as const;

/** Outlives the person's data, in the ledger and in the log. */
export const DECISION_REFERENCE = identifier(60);

@Records('PersonErased', {
  command: 'erase-person',
  byProcedure: true,
  says: 'The personal fields of everything recorded of the person are erased for ever.',
  example: { decision: '2026-0042', ground: 'wrongPerson', occurredOn: '2019-06-01' },
})
export class ErasePerson extends Milestone {
  @Field(DECISION_REFERENCE, { required: true, says: 'Reference of the decision.' })
  decision!: string;

  @Field(oneOf(ERASURE_GROUNDS), { says: 'Why it may be erased.' })
  ground?: (typeof ERASURE_GROUNDS)[number];
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const restrictionFolds = [
  folds(BlockPerson, (person, fact) => begin(person, 'block', fact)),
  folds(LiftBlock, (person, fact) => end(person, blockOf(person)?.id, fact)),
  folds(ErasePerson, (person, fact) => ({ ...person, erasure: fact })),
];

/** The block in force; undefined when there is none. */
export const blockOf = (person: Person) => runningSpells(person, 'block').at(-1);

export const handlersOf = (person: Person): readonly string[] | undefined =>
  (blockOf(person)?.start.data as BlockPerson | undefined)?.handlers;

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const restrictionDeciders = [
  decides(BlockPerson, (_, person) =>
    blockOf(person)
      ? {
          code: 'already-blocked',
          message: 'the person is blocked already',
          remedy: 'Correct ground or handlers with correct-fact, or lift the block first.',
        }
      : undefined,
  ),
  decides(LiftBlock, (_, person) =>
    blockOf(person)
      ? undefined
      : {
          code: 'not-blocked',
          message: 'the person is not blocked',
          remedy: 'There is nothing to lift; check that this is the right person.',
        },
  ),
  decidesFully(ErasePerson, (_, person) => (person.erasure ? { fulfilled: true } : undefined)),
];

export const restriction: Phase = {
  name: 'restriction',
  milestones: [BlockPerson, LiftBlock, ErasePerson],
  folds: restrictionFolds,
  deciders: restrictionDeciders,
};
