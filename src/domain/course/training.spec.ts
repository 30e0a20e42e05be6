import { runningSpells, spellsOf } from './course.js';
import {
  courseOf,
  decisions,
  EMPLOYER,
  givenOpenCase,
  idOf,
  refused,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const training = idOf('training');
const STARTED: GivenFact = [
  'training',
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15' },
];
const ended = (more: Fields = {}, event = 'TrainingCompleted'): GivenFact => [
  'end',
  event,
  { training, occurredOn: '2018-06-15', ...more },
];
const COMPLETED = ended();
const UNDATED: GivenFact[] = [
  ['training', 'TrainingStarted', { employerId: EMPLOYER }],
  ['end', 'TrainingCompleted', { training }],
];
const retracted = (name: string): GivenFact => [
  `not ${name}`,
  'FactRetracted',
  { fact: idOf(name), reason: 'Wrong case' },
];

describe('Work training', () => {
  decisions([
    [
      'starts without an assessment before it (R-1)',
      [],
      'start-training',
      { employerId: EMPLOYER, occurredOn: '2018-03-15' },
      'recorded',
    ],
    [
      'is repeated at another employer while one is running (R-2)',
      [STARTED],
      'start-training',
      { employerId: idOf('other'), occurredOn: '2018-03-15' },
      'recorded',
    ],
    [
      'is repeated at the same employer in another period (R-2)',
      [STARTED, COMPLETED],
      'start-training',
      { employerId: EMPLOYER, occurredOn: '2018-06-16' },
      'recorded',
    ],
    [
      'is not recorded twice in the same words',
      [STARTED],
      'start-training',
      { employerId: EMPLOYER, occurredOn: '2018-03-15' },
      'nothing',
    ],
    [
      'is not recorded twice in the same words after it ended',
      [STARTED, COMPLETED],
      'start-training',
      { employerId: EMPLOYER, occurredOn: '2018-03-15' },
      'nothing',
    ],
    [
      'without a date is not recorded twice while it runs',
      [UNDATED[0]!],
      'start-training',
      { employerId: EMPLOYER },
      'nothing',
    ],
    [
      'without a date is a second period once the first has ended (R-2)',
      UNDATED,
      'start-training',
      { employerId: EMPLOYER },
      'recorded',
    ],
    [
      'is not planned to end before it begins',
      [],
      'start-training',
      { employerId: EMPLOYER, plannedEnd: '2018-03-14', occurredOn: '2018-03-15' },
      refused('ends-before-start', 'plannedEnd'),
    ],
    [
      'may be planned to end on the day it begins',
      [],
      'start-training',
      { employerId: EMPLOYER, plannedEnd: '2018-03-15', occurredOn: '2018-03-15' },
      'recorded',
    ],
    [
      'may have a planned end without a start date (R-18)',
      [],
      'start-training',
      { employerId: EMPLOYER, plannedEnd: '2018-06' },
      'recorded',
    ],
  ]);

  it('leaves no employment behind when it is completed (R-1)', () =>
    expect(spellsOf(courseOf(STARTED, COMPLETED), 'employment')).toEqual([]));
});

describe('An extension', () => {
  decisions([
    [
      'is a further period (R-2)',
      [STARTED],
      'extend-training',
      { training, newEnd: '2018-09' },
      'recorded',
    ],
    [
      'is not planned to end before the training began',
      [STARTED],
      'extend-training',
      { training, newEnd: '2018-02' },
      refused('ends-before-start', 'newEnd'),
    ],
    [
      'is not agreed before the training began',
      [STARTED],
      'extend-training',
      { training, occurredOn: '2018-03-14' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'is not agreed after the training ended',
      [STARTED, COMPLETED],
      'extend-training',
      { training, occurredOn: '2018-06-16' },
      refused('after-end', 'occurredOn'),
    ],
    [
      'is recorded late, of a training that has ended',
      [STARTED, COMPLETED],
      'extend-training',
      { training, occurredOn: '2018-06-15' },
      'recorded',
    ],
    [
      'of a training that nobody recorded is refused',
      [],
      'extend-training',
      { training },
      refused('unknown-reference', 'training'),
    ],
    [
      'of a training that is retracted is refused',
      [STARTED, retracted('training')],
      'extend-training',
      { training },
      refused('unknown-reference', 'training'),
    ],
    [
      'of what is no training is refused',
      [['training', 'EmploymentStarted', { employerId: EMPLOYER, contractType: 'onCall' }]],
      'extend-training',
      { training },
      refused('unknown-reference', 'training'),
    ],
  ]);
});

describe('Task content', () => {
  const ordinary = { training, from: 'training', to: 'ordinary' };

  decisions([
    [
      'changes underway, each change being a fact (R-14)',
      [STARTED],
      'change-task-content',
      ordinary,
      'recorded',
    ],
    [
      'changes back and forth without dates (R-14)',
      [
        STARTED,
        ['a', 'TaskContentChanged', ordinary],
        ['b', 'TaskContentChanged', { training, from: 'ordinary', to: 'training' }],
      ],
      'change-task-content',
      ordinary,
      'recorded',
    ],
    [
      'does not change before the training began',
      [STARTED],
      'change-task-content',
      { ...ordinary, occurredOn: '2018-02' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'does not change after the training ended',
      [STARTED, COMPLETED],
      'change-task-content',
      { ...ordinary, occurredOn: '2018-07' },
      refused('after-end', 'occurredOn'),
    ],
    [
      'does not change in a training that nobody recorded',
      [],
      'change-task-content',
      ordinary,
      refused('unknown-reference', 'training'),
    ],
  ]);

  it('is kept with the training, change by change (R-14)', () => {
    const course = courseOf(
      STARTED,
      ['a', 'TaskContentChanged', { training, to: 'adapted' }],
      ['b', 'TaskContentChanged', { training, to: 'ordinary' }],
    );
    expect(course.spells[0]?.changes.map(({ id }) => id)).toEqual([idOf('a'), idOf('b')]);
  });
});

describe.each([
  ['complete-training', 'TrainingCompleted'],
  ['interrupt-training', 'TrainingInterrupted'],
])('The end of a training by %s', (command, event) => {
  decisions([
    ['needs nothing but the training', [STARTED], command, { training }, 'recorded'],
    ['is a later day', [STARTED], command, { training, occurredOn: '2018-06-15' }, 'recorded'],
    [
      'may be the first day',
      [STARTED],
      command,
      { training, occurredOn: '2018-03-15' },
      'recorded',
    ],
    [
      'is not before its start',
      [STARTED],
      command,
      { training, occurredOn: '2018-03-14' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'is recorded at a rough date that may be after its start (R-18)',
      [STARTED],
      command,
      { training, occurredOn: '2018-03' },
      'recorded',
    ],
    [
      'is not before what is recorded within the training',
      [STARTED, ['x', 'TrainingExtended', { training, occurredOn: '2018-06-10' }]],
      command,
      { training, occurredOn: '2018-06-09' },
      refused('ends-before-change', 'occurredOn'),
    ],
    ['comes once in the same words', [STARTED, ended({}, event)], command, ended()[2]!, 'nothing'],
    [
      'comes once',
      [STARTED, ended({}, event)],
      command,
      { training, occurredOn: '2018-06-16' },
      refused('already-ended', 'training'),
    ],
    ['needs a training', [], command, { training }, refused('unknown-reference', 'training')],
    [
      'comes again once it is retracted',
      [STARTED, ended({}, event), retracted('end')],
      command,
      ended()[2]!,
      'recorded',
    ],
    [
      'may tell how long it lasted (R-18)',
      [STARTED],
      command,
      { training, lasted: { fromMonths: 7, toMonths: 8 } },
      'recorded',
    ],
    [
      'does not tell the length from more to less',
      [STARTED],
      command,
      { training, lasted: { fromMonths: 8, toMonths: 7 } },
      refused('range-reversed', 'lasted'),
    ],
  ]);
});

describe('The goals of a training', () => {
  const AGREED: GivenFact = [
    'agreement',
    'AgreementSigned',
    { parties: ['user', 'office'], goals: [{ text: 'Learn Norwegian', kind: 'language' }] },
  ];
  const outcome = (...goalOutcomes: Fields[]) => ({ training, goalOutcomes });

  decisions([
    [
      'are reached without a hire (R-17)',
      [STARTED, AGREED],
      'complete-training',
      outcome({ goal: 1, outcome: 'reached' }),
      'recorded',
    ],
    [
      'must be in an agreement',
      [STARTED],
      'complete-training',
      outcome({ goal: 1, outcome: 'reached' }),
      refused('unknown-goal', 'goalOutcomes[0].goal'),
    ],
    [
      'come to one end each',
      [STARTED, AGREED],
      'complete-training',
      outcome({ goal: 1, outcome: 'reached' }, { goal: 1, outcome: 'dropped' }),
      refused('repeated', 'goalOutcomes[1].goal'),
    ],
  ]);
});

describe('After an interruption', () => {
  it.each(['user', 'employer', 'office', 'noShow'])(
    'by %s the case goes on (R-3)',
    (initiatedBy) => {
      const interrupted = givenOpenCase(STARTED, ended({ initiatedBy }, 'TrainingInterrupted'));
      expect(runningSpells(interrupted.course, 'training')).toEqual([]);
      expect(interrupted.course.closing).toBeUndefined();
      interrupted
        .when('start-training', { employerId: idOf('other'), occurredOn: '2018-06-20' })
        .thenRecorded();
    },
  );
});
