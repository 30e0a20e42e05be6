import {
  decisions,
  EMPLOYER,
  givenOpenCase,
  idOf,
  refused,
  type GivenFact,
} from './specification.fixture.js';

const preparation = idOf('preparation');
const STARTED: GivenFact = [
  'preparation',
  'PreparationStarted',
  { kind: 'languageCourse', occurredOn: '2017-08' },
];
const TRAINING: GivenFact = ['training', 'TrainingStarted', { employerId: EMPLOYER }];

describe('Preparation', () => {
  decisions([
    ['starts', [], 'start-preparation', { kind: 'education' }, 'recorded'],
    [
      'may have started before the case was opened',
      [],
      'start-preparation',
      { kind: 'education', occurredOn: '2012' },
      'recorded',
    ],
    [
      'runs beside a training (R-1)',
      [TRAINING],
      'start-preparation',
      { kind: 'education' },
      'recorded',
    ],
    [
      'is not started twice in the same words',
      [STARTED],
      'start-preparation',
      { kind: 'languageCourse', occurredOn: '2017-08' },
      'nothing',
    ],
    [
      'ends with its result',
      [STARTED],
      'end-preparation',
      { preparation, result: 'completed', occurredOn: '2017-12' },
      'recorded',
    ],
    [
      'ends although nobody recorded its start (R-1)',
      [],
      'end-preparation',
      { kind: 'certificate', result: 'certificateGained' },
      'recorded',
    ],
    [
      'must be named, or its kind',
      [STARTED],
      'end-preparation',
      { result: 'completed' },
      refused('missing', 'preparation'),
    ],
    [
      'does not end before it began',
      [STARTED],
      'end-preparation',
      { preparation, occurredOn: '2017-07-31' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'may end in the month in which it began (R-18)',
      [STARTED],
      'end-preparation',
      { preparation, occurredOn: '2017-08-01' },
      'recorded',
    ],
    [
      'ends once',
      [STARTED, ['end', 'PreparationEnded', { preparation }]],
      'end-preparation',
      { preparation, result: 'completed' },
      refused('already-ended', 'preparation'),
    ],
    [
      'that nobody recorded does not end by its id',
      [],
      'end-preparation',
      { preparation },
      refused('unknown-reference', 'preparation'),
    ],
    [
      'may have been needed for a training',
      [TRAINING],
      'end-preparation',
      { kind: 'certificate', prerequisiteFor: idOf('training') },
      'recorded',
    ],
    [
      'was not needed for a training that nobody recorded',
      [STARTED],
      'end-preparation',
      { preparation, prerequisiteFor: preparation },
      refused('unknown-reference', 'prerequisiteFor'),
    ],
  ]);
});

describe('A job taste', () => {
  it('visits several employers', () =>
    givenOpenCase()
      .when('visit-job-taste', { employers: [EMPLOYER, idOf('other')] })
      .thenRecorded('JobTasteVisited'));
});
