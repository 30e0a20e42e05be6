import {
  factReference,
  identifier,
  listOf,
  oneOf,
  text,
  uuid,
  wholeNumber,
} from '../fields/shapes.js';
import { Field, Milestone, Records } from '../stream/milestone.js';
import { begin, decides, end, folds, refuseEnd, type Phase } from './employer.js';

// Concerns that unpaid work is used instead of paid. A rule may give the occasion; a person raises
// the concern and a person settles it.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

@Records('MisuseConcernRaised', {
  command: 'raise-misuse-concern',
  says: 'Somebody is concerned that trainees do work that should be paid.',
  example: {
    rule: 'misuse-long-training',
    ruleVersion: 1,
    events: ['2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11'],
    occurredOn: '2019-03-01',
  },
})
export class RaiseMisuseConcern extends Milestone {
  @Field(identifier(60), { says: 'The rule whose signal gave the occasion.' })
  rule?: string;

  @Field(wholeNumber(1, 1000), { says: 'Version of that rule.' })
  ruleVersion?: number;

  @Field(listOf(uuid, { max: 50 }), { says: 'The events that the signal rests on.' })
  events?: string[];

  @Field(text(), { sealed: true, says: 'What the concern is.' })
  note?: string;
}

export const MISUSE_DECISIONS = ['unfounded', 'greyZone', 'confirmed'] as const;

@Records('MisuseConcernResolved', {
  command: 'resolve-misuse-concern',
  says: 'A concern is settled: unfounded, a legitimate grey zone, or confirmed.',
  example: {
    concern: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    decision: 'greyZone',
    occurredOn: '2019-03-15',
  },
})
export class ResolveMisuseConcern extends Milestone {
  @Field(factReference, { required: true, says: 'The concern.' })
  concern!: string;

  @Field(oneOf(MISUSE_DECISIONS), { required: true, says: 'How it is settled.' })
  decision!: (typeof MISUSE_DECISIONS)[number];

  @Field(text(), { sealed: true, says: 'Why.' })
  note?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const misuseFolds = [
  folds(RaiseMisuseConcern, (employer, fact) => begin(employer, 'misuseConcern', fact)),
  folds(ResolveMisuseConcern, (employer, fact) => end(employer, fact.data.concern, fact)),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const misuseDeciders = [
  decides(RaiseMisuseConcern, ({ data }) =>
    data.rule === undefined && data.note === undefined
      ? {
          code: 'missing',
          field: 'note',
          message: 'neither a rule nor a note says what the concern is',
          remedy: 'Name the rule whose signal gave the occasion, or say it in note.',
        }
      : undefined,
  ),
  decides(ResolveMisuseConcern, ({ data, occurredOn }, employer) =>
    refuseEnd(employer, 'misuseConcern', data.concern, occurredOn, 'concern'),
  ),
];

export const misuse: Phase = {
  name: 'misuse',
  milestones: [RaiseMisuseConcern, ResolveMisuseConcern],
  folds: misuseFolds,
  deciders: misuseDeciders,
};
