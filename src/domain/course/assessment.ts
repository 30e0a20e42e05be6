import { factReference, listOf, oneOf, text } from '../fields/shapes.js';
import { begin, end, folds, refuseEnd, decides, type Phase } from './course.js';
import { Field, Milestone, Records } from '../stream/milestone.js';

// Assessment: what the person wants, can do and needs. It may be completed without a recorded start.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const ASSESSMENT_KINDS = ['needs', 'workCapacity', 'mapping', 'clarification'] as const;

/** Functional challenges, deliberately not diagnoses. */
export const FUNCTIONAL_CHALLENGES = [
  'stability',
  'motivation',
  'sensory',
  'substanceUseOrCrime',
  'mobility',
  'musculoskeletal',
  'cognitive',
  'socialSkills',
  'language',
  'workPace',
] as const;

/**
 * Need groups of Nav's decisions on support: good prospects; needs guidance; needs guidance, reduced
 * work capacity; can work in part; little prospect of work.
 */
export const NEED_GROUPS = [
  'goodProspects',
  'needsGuidance',
  'needsGuidanceReducedCapacity',
  'partialWork',
  'littleProspect',
] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

@Records('AssessmentStarted', {
  command: 'start-assessment',
  says: 'An assessment of needs, resources or work capacity begins.',
  example: { kind: 'mapping', occurredOn: '2018-01-15' },
})
export class StartAssessment extends Milestone {
  @Field(oneOf(ASSESSMENT_KINDS), { says: 'What kind of assessment.' })
  kind?: (typeof ASSESSMENT_KINDS)[number];
}

@Records('AssessmentCompleted', {
  command: 'complete-assessment',
  says: 'An assessment is done, with what it found.',
  example: {
    resources: 'Long experience of handling complaints',
    functionalChallenges: ['language'],
    occurredOn: '2018-01-22',
  },
})
export class CompleteAssessment extends Milestone {
  @Field(factReference, {
    says: 'The assessment that ends; leave out when its start was not recorded.',
  })
  assessment?: string;

  @Field(oneOf(ASSESSMENT_KINDS), { says: 'What kind of assessment.' })
  kind?: (typeof ASSESSMENT_KINDS)[number];

  @Field(oneOf(NEED_GROUPS), { says: 'How much support the office decided is needed.' })
  needGroup?: (typeof NEED_GROUPS)[number];

  @Field(text(), { sealed: true, says: 'Interests and wishes.' })
  interests?: string;

  @Field(text(), { sealed: true, says: 'Resources and strengths.' })
  resources?: string;

  @Field(text(), { sealed: true, says: 'Motivation.' })
  motivation?: string;

  @Field(text(), { sealed: true, says: 'Ambitions for later.' })
  ambitions?: string;

  @Field(listOf(oneOf(FUNCTIONAL_CHALLENGES), { max: 10 }), {
    sealed: true,
    says: 'Functional challenges at work.',
  })
  functionalChallenges?: (typeof FUNCTIONAL_CHALLENGES)[number][];

  @Field(text(), { sealed: true, says: 'What the workplace must offer.' })
  environmentNeeds?: string;

  @Field(text(300), { sealed: true, says: 'The direction agreed.' })
  direction?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const assessmentFolds = [
  folds(StartAssessment, (course, fact) => begin(course, 'assessment', fact)),
  folds(CompleteAssessment, (course, fact) => end(course, fact.data.assessment, fact)),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const assessmentDeciders = [
  decides(CompleteAssessment, ({ data, occurredOn }, course) =>
    data.assessment === undefined
      ? undefined
      : refuseEnd(course, 'assessment', data.assessment, occurredOn),
  ),
];

export const assessment: Phase = {
  name: 'assessment',
  milestones: [StartAssessment, CompleteAssessment],
  folds: assessmentFolds,
  deciders: assessmentDeciders,
};
