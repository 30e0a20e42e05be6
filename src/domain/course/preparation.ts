import { factReference, label, listOf, oneOf, text, uuid } from '../fields/shapes.js';
import { begin, end, folds, refuseEnd, refuseUnknown, decides, type Phase } from './course.js';
import { Field, Milestone, Records } from '../stream/milestone.js';

// Preparation: courses, certificates, sheltered training, education, own job search, job tastes.
// Optional, repeatable, and free to run beside anything else.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const PREPARATION_KINDS = [
  'languageCourse',
  'jobSearchCourse',
  'certificate',
  'labourMarketCourse',
  'shelteredTraining',
  'education',
  'ownJobSearch',
  'other',
] as const;
export const PREPARATION_RESULTS = [
  'completed',
  'certificateGained',
  'interrupted',
  'noResult',
] as const;

@Records('PreparationStarted', {
  command: 'start-preparation',
  says: 'A course, certificate, sheltered training, education or own job search begins.',
  example: { kind: 'languageCourse', provider: 'adult education', occurredOn: '2017-08' },
})
export class StartPreparation extends Milestone {
  @Field(oneOf(PREPARATION_KINDS), { required: true, says: 'What kind of preparation.' })
  kind!: (typeof PREPARATION_KINDS)[number];

  @Field(label(), { says: 'Name of the course or certificate.' })
  title?: string;

  @Field(label(), { says: 'Who provides it.' })
  provider?: string;
}

@Records('PreparationEnded', {
  command: 'end-preparation',
  says: 'A preparation ends, with its result.',
  example: {
    kind: 'certificate',
    title: 'fork-lift certificate',
    result: 'certificateGained',
    occurredOn: '2017-11~',
  },
})
export class EndPreparation extends Milestone {
  @Field(factReference, {
    says: 'The preparation that ends; leave out when its start was not recorded, and give `kind`.',
  })
  preparation?: string;

  @Field(oneOf(PREPARATION_KINDS), { says: 'What kind, when the start was not recorded.' })
  kind?: (typeof PREPARATION_KINDS)[number];

  @Field(label(), { says: 'Name of the course or certificate.' })
  title?: string;

  @Field(oneOf(PREPARATION_RESULTS), { says: 'How it ended.' })
  result?: (typeof PREPARATION_RESULTS)[number];

  @Field(factReference, { says: 'The training it was needed for.' })
  prerequisiteFor?: string;

  @Field(text(), { sealed: true, says: 'Anything to add.' })
  note?: string;
}

@Records('JobTasteVisited', {
  command: 'visit-job-taste',
  says: 'The person visits one or more workplaces to see what the work is like.',
  example: {
    employers: ['7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001'],
    result: 'agreedOnTraining',
    occurredOn: '2018-02-12',
  },
})
export class VisitJobTaste extends Milestone {
  @Field(listOf(uuid, { max: 20 }), { required: true, says: 'The employers visited.' })
  employers!: string[];

  @Field(oneOf(['agreedOnTraining', 'interested', 'notInterested', 'unknown']), {
    says: 'What came of it.',
  })
  result?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const preparationFolds = [
  folds(StartPreparation, (course, fact) => begin(course, 'preparation', fact)),
  folds(EndPreparation, (course, fact) => end(course, fact.data.preparation, fact)),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const preparationDeciders = [
  decides(EndPreparation, ({ data, occurredOn }, course) => {
    const unknown = refuseUnknown(course, 'training', data.prerequisiteFor, 'prerequisiteFor');
    if (unknown) return unknown;
    if (data.preparation !== undefined)
      return refuseEnd(course, 'preparation', data.preparation, occurredOn);
    if (data.kind !== undefined) return undefined;
    return {
      code: 'missing',
      field: 'preparation',
      message: 'neither the preparation nor its kind is given',
      remedy:
        'Give the id of the preparation that ends, or `kind` when its start was never recorded.',
    };
  }),
];

export const preparation: Phase = {
  name: 'preparation',
  milestones: [StartPreparation, EndPreparation, VisitJobTaste],
  folds: preparationFolds,
  deciders: preparationDeciders,
};
