import { flag, oneOf, text } from '../fields/shapes.js';
import {
  folds,
  lastOf,
  refuseBefore,
  refuseNothingSaid,
  decides,
  decidesFully,
  type Phase,
} from './course.js';
import { Decision } from './decision.js';
import { CONTRACT_TYPES } from './employment.js';
import { Field, Milestone, Records } from '../stream/milestone.js';

// Ending: the case is closed with an outcome, reopened, or looked at again some time later.
// The outcome for the person and what became of the goal are two facts.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const OUTCOMES = ['work', 'education', 'benefit', 'other', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

@Records('CaseClosed', {
  command: 'close-case',
  says: 'The course ends.',
  example: { outcome: 'work', goalOutcome: 'reached', occurredOn: '2019-02-01' },
})
export class CloseCase extends Decision {
  @Field(oneOf(OUTCOMES), { required: true, says: 'Where the course led. `unknown` is an answer.' })
  outcome!: Outcome;

  @Field(oneOf(['reached', 'partlyReached', 'notReached']), {
    says: 'What became of the agreed goal, whatever the outcome.',
  })
  goalOutcome?: string;

  @Field(text(), { sealed: true, says: 'Anything to add.' })
  note?: string;
}

@Records('CaseReopened', {
  command: 'reopen-case',
  says: 'The course goes on.',
  example: { reason: 'Lost the job when the subsidy ended', occurredOn: '2019-07-01' },
})
export class ReopenCase extends Milestone {
  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

@Records('StatusCheckpointRecorded', {
  command: 'record-status-checkpoint',
  says: 'Where the person stands some time later, also after the case is closed.',
  example: { inWork: true, contractType: 'permanent', occurredOn: '2019-08-01' },
})
export class RecordStatusCheckpoint extends Milestone {
  @Field(flag, { says: 'In paid work.' })
  inWork?: boolean;

  @Field(oneOf(CONTRACT_TYPES), { says: 'The contract.' })
  contractType?: (typeof CONTRACT_TYPES)[number];

  @Field(oneOf(['inWork', 'inEducation', 'onBenefit', 'inMeasure', 'other', 'unknown']), {
    says: 'Main activity.',
  })
  activity?: string;

  @Field(text(300), { sealed: true, says: 'What the person wishes next.' })
  wishes?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const endingFolds = [
  folds(CloseCase, (course, fact) => ({ ...course, closing: fact })),
  folds(ReopenCase, ({ closing: _, ...course }) => course),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const endingDeciders = [
  decides(CloseCase, ({ occurredOn }, course) =>
    course.closing
      ? {
          code: 'case-closed',
          message: 'the case is closed already',
          remedy: 'Correct the recorded closing with correct-fact if it is wrong.',
        }
      : (refuseBefore(
          course.opening,
          occurredOn,
          'the case cannot close before it opened',
          'ends-before-start',
        ) ??
        refuseBefore(
          lastOf(course, ReopenCase),
          occurredOn,
          'the case was reopened after that',
          'ends-before-start',
        )),
  ),
  // An open case has what this asks for. Were it refused, a closing recorded by mistake could not be
  // retracted once the case is reopened and has gone on.
  decidesFully(ReopenCase, ({ occurredOn }, course) => {
    if (!course.closing) return { fulfilled: true };
    const refusal = refuseBefore(
      course.closing,
      occurredOn,
      'the case was not closed by then',
      'before-start',
    );
    return refusal && { refusal };
  }),
  decides(RecordStatusCheckpoint, ({ data }) => refuseNothingSaid(data, 'activity')),
];

/** What may be recorded on a closed case, whatever its date. */
export const ALLOWED_WHEN_CLOSED: readonly string[] = [
  'reopen-case',
  'close-case',
  'record-status-checkpoint',
  'review-narrative',
  'name-factor',
  'withdraw-consent',
  'correct-fact',
  'retract-fact',
];

export const ending: Phase = {
  name: 'ending',
  milestones: [CloseCase, ReopenCase, RecordStatusCheckpoint],
  folds: endingFolds,
  deciders: endingDeciders,
};
