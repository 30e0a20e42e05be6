import { type Phase } from './course.js';
import { flag, oneOf, pattern, text, wholeNumber } from '../fields/shapes.js';
import { Field, Milestone, Records } from '../stream/milestone.js';

// Voices: what those concerned say helped or hindered, and their reading of the record.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const PERSPECTIVES = ['user', 'manager', 'colleague', 'counsellor', 'provider'] as const;

export const FACTOR_CODES = [
  'wellBeing',
  'realTasks',
  'takenSeriously',
  'ordinaryEmployee',
  'honestFeedback',
  'jobProspect',
  'smallClearEnvironment',
  'counsellorKnowsWorkplace',
  'preScreening',
  'threePartyTalks',
  'sameCounsellor',
  'employerFollowUp',
  'officeFollowUp',
  'mentor',
  'jobMatch',
  'motivation',
  'punctuality',
  'reliability',
  'learning',
  'socialSkills',
  'experience',
  'language',
  'health',
  'riskFreeTrial',
  'economicSupport',
  'flexibility',
  'clearGoal',
  'clearManager',
  'previousGoodExperience',
  'permanence',
  'other',
] as const;

@Records('FactorNamed', {
  command: 'name-factor',
  says: 'Somebody names what helped or hindered.',
  example: {
    perspective: 'user',
    polarity: 'positive',
    code: 'jobProspect',
    text: 'It helped to know that there was a job',
  },
})
export class NameFactor extends Milestone {
  @Field(oneOf(PERSPECTIVES), { required: true, says: 'Whose view it is.' })
  perspective!: (typeof PERSPECTIVES)[number];

  @Field(oneOf(['positive', 'negative']), { required: true, says: 'Helped or hindered.' })
  polarity!: 'positive' | 'negative';

  @Field(oneOf(FACTOR_CODES), { required: true, says: 'What.' })
  code!: (typeof FACTOR_CODES)[number];

  @Field(text(), { sealed: true, says: 'In their own words.' })
  text?: string;
}

@Records('NarrativeReviewed', {
  command: 'review-narrative',
  says: 'Somebody concerned has read the record and accepts it or remarks on it.',
  example: { by: 'user', accepted: true, occurredOn: '2018-09-01' },
})
export class ReviewNarrative extends Milestone {
  @Field(oneOf(['user', 'manager']), { required: true, says: 'Who read it.' })
  by!: 'user' | 'manager';

  @Field(flag, { required: true, says: 'Whether they accept it.' })
  accepted!: boolean;

  @Field(text(), { sealed: true, says: 'Their remarks.' })
  remarks?: string;

  @Field(wholeNumber(1, 1_000_000), { says: 'Revision of the case that they read.' })
  revision?: number;

  @Field(pattern(/^[0-9a-f]{64}$/, 64, 'not-a-hash', 'Give the hash that the narrative names.'), {
    says: 'SHA-256 of the text that they read, as the narrative names it.',
  })
  hash?: string;
}

// ── Fold and decide ─────────────────────────────────────────────────────────────────────────────
// Voices are part of the history and change nothing else; nothing forbids them.

export const voices: Phase = {
  name: 'voices',
  milestones: [NameFactor, ReviewNarrative],
  folds: [],
  deciders: [],
};
