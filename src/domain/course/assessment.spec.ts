import { runningSpells } from './course.js';
import { courseOf, decisions, idOf, refused, type GivenFact } from './specification.fixture.js';

const assessment = idOf('assessment');
const STARTED: GivenFact = [
  'assessment',
  'AssessmentStarted',
  { kind: 'mapping', occurredOn: '2018-01-15' },
];
const COMPLETED: GivenFact = [
  'done',
  'AssessmentCompleted',
  { assessment, occurredOn: '2018-01-22' },
];

describe('Assessment', () => {
  decisions([
    ['starts', [], 'start-assessment', { kind: 'mapping' }, 'recorded'],
    ['need not say of what kind it is', [], 'start-assessment', {}, 'recorded'],
    [
      'runs beside another of its kind at another time',
      [STARTED],
      'start-assessment',
      { kind: 'mapping', occurredOn: '2018-02' },
      'recorded',
    ],
    [
      'is not started twice in the same words',
      [STARTED],
      'start-assessment',
      { kind: 'mapping', occurredOn: '2018-01-15' },
      'nothing',
    ],
    [
      'without a date may start again once it is completed',
      [
        ['assessment', 'AssessmentStarted', {}],
        ['done', 'AssessmentCompleted', { assessment }],
      ],
      'start-assessment',
      {},
      'recorded',
    ],
    ['is completed', [STARTED], 'complete-assessment', { assessment }, 'recorded'],
    [
      'is completed although nobody recorded its start (R-1)',
      [],
      'complete-assessment',
      { direction: 'Office work', occurredOn: '2018-01-22' },
      'recorded',
    ],
    [
      'is not completed before it began',
      [STARTED],
      'complete-assessment',
      { assessment, occurredOn: '2018-01-14' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'is completed at a rough date that may be after its start (R-18)',
      [STARTED],
      'complete-assessment',
      { assessment, occurredOn: '2018-01-13~' },
      'recorded',
    ],
    [
      'is completed once',
      [STARTED, COMPLETED],
      'complete-assessment',
      { assessment, occurredOn: '2018-01-23' },
      refused('already-ended', 'assessment'),
    ],
    [
      'that nobody recorded is not completed by its id',
      [],
      'complete-assessment',
      { assessment },
      refused('unknown-reference', 'assessment'),
    ],
    [
      'is not completed by the id of another kind of fact',
      [['assessment', 'PreparationStarted', { kind: 'education' }]],
      'complete-assessment',
      { assessment },
      refused('unknown-reference', 'assessment'),
    ],
  ]);

  it('goes on when one is completed without naming it', () =>
    expect(
      runningSpells(courseOf(STARTED, ['done', 'AssessmentCompleted']), 'assessment'),
    ).toHaveLength(1));

  it('ends when it is completed by its id', () =>
    expect(runningSpells(courseOf(STARTED, COMPLETED), 'assessment')).toEqual([]));
});
