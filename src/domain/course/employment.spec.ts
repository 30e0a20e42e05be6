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
const employment = idOf('employment');
const TRAINING: GivenFact = ['training', 'TrainingStarted', { employerId: EMPLOYER }];
const permanent = { employerId: EMPLOYER, contractType: 'permanent' };
const startedAs = (more: Fields = {}, name = 'employment'): GivenFact => [
  name,
  'EmploymentStarted',
  { ...permanent, occurredOn: '2018-06-16', ...more },
];
const ended = (more: Fields = {}): GivenFact => [
  'end',
  'EmploymentEnded',
  { employment, occurredOn: '2019-06-30', ...more },
];

describe('A hiring decision', () => {
  decisions([
    [
      'is recorded without a training (R-1)',
      [],
      'record-hiring-decision',
      { employerId: EMPLOYER, hired: true },
      'recorded',
    ],
    [
      'may be a no',
      [TRAINING],
      'record-hiring-decision',
      { employerId: EMPLOYER, hired: false, training },
      'recorded',
    ],
    [
      'does not follow a training that nobody recorded',
      [],
      'record-hiring-decision',
      { employerId: EMPLOYER, hired: true, training },
      refused('unknown-reference', 'training'),
    ],
    [
      'may be taken back and taken again',
      [
        ['a', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: true }],
        ['b', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: false }],
      ],
      'record-hiring-decision',
      { employerId: EMPLOYER, hired: true },
      'recorded',
    ],
  ]);

  it('is no employment (R-1)', () => {
    const hired: GivenFact = ['a', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: true }];
    expect(spellsOf(courseOf(hired), 'employment')).toEqual([]);
  });
});

describe('An employment', () => {
  decisions([
    [
      'starts without training or instrument (R-5) (R-6)',
      [],
      'start-employment',
      permanent,
      'recorded',
    ],
    [
      'starts without a decision on it (R-1)',
      [TRAINING],
      'start-employment',
      { ...permanent, training },
      'recorded',
    ],
    [
      'on call runs beside a permanent one at the same employer (R-8)',
      [startedAs({ percentage: 20 })],
      'start-employment',
      { employerId: EMPLOYER, contractType: 'onCall', occurredOn: '2018-06-16' },
      'recorded',
    ],
    [
      'is temporary after a permanent one (R-9)',
      [startedAs(), ended()],
      'start-employment',
      { employerId: EMPLOYER, contractType: 'substitute', occurredOn: '2019-07-01' },
      'recorded',
    ],
    [
      'starts once in the same words',
      [startedAs()],
      'start-employment',
      { ...permanent, occurredOn: '2018-06-16' },
      'nothing',
    ],
    [
      'without a date starts anew once it has ended',
      [
        ['employment', 'EmploymentStarted', permanent],
        ['end', 'EmploymentEnded', { employment }],
      ],
      'start-employment',
      permanent,
      'recorded',
    ],
    [
      'does not follow a training that nobody recorded',
      [],
      'start-employment',
      { ...permanent, training },
      refused('unknown-reference', 'training'),
    ],
    [
      'may be told to start days after its training (R-18)',
      [TRAINING],
      'start-employment',
      { ...permanent, training, daysAfterTraining: 0 },
      'recorded',
    ],
    [
      'is not counted in days from no training',
      [],
      'start-employment',
      { ...permanent, daysAfterTraining: 1 },
      refused('missing', 'training'),
    ],
    ['changes', [startedAs()], 'change-employment', { employment, percentage: 80 }, 'recorded'],
    [
      'changes from permanent to temporary (R-9)',
      [startedAs()],
      'change-employment',
      { employment, contractType: 'otherTemporary' },
      'recorded',
    ],
    [
      'changes in something',
      [startedAs()],
      'change-employment',
      { employment, reason: 'Asked for it' },
      refused('missing', 'percentage'),
    ],
    [
      'does not change before it began',
      [startedAs()],
      'change-employment',
      { employment, percentage: 80, occurredOn: '2018-06-15' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'does not change after it ended',
      [startedAs(), ended()],
      'change-employment',
      { employment, percentage: 80, occurredOn: '2019-07-01' },
      refused('after-end', 'occurredOn'),
    ],
    [
      'that nobody recorded does not change',
      [],
      'change-employment',
      { employment, percentage: 80 },
      refused('unknown-reference', 'employment'),
    ],
    ['ends', [startedAs()], 'end-employment', { employment, reason: 'resigned' }, 'recorded'],
    [
      'does not end before it began',
      [startedAs()],
      'end-employment',
      { employment, occurredOn: '2018-06-15' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'does not end before a load that was reported of it',
      [startedAs(), ['l', 'ActualWorkloadReported', { employment, occurredOn: '2018-09' }]],
      'end-employment',
      { employment, occurredOn: '2018-08-31' },
      refused('ends-before-change', 'occurredOn'),
    ],
    [
      'ends once',
      [startedAs(), ended()],
      'end-employment',
      { employment },
      refused('already-ended', 'employment'),
    ],
    [
      'that nobody recorded does not end',
      [TRAINING],
      'end-employment',
      { employment: training },
      refused('unknown-reference', 'employment'),
    ],
  ]);

  it('is one of several that run at once (R-8)', () => {
    const course = courseOf(
      startedAs({ percentage: 20 }),
      startedAs({ contractType: 'onCall' }, 'b'),
    );
    expect(runningSpells(course, 'employment')).toHaveLength(2);
  });

  it('does not bring a wage subsidy with it (R-1)', () =>
    expect(spellsOf(courseOf(startedAs()), 'instrument')).toEqual([]));

  it('ends with the subsidy, and the case takes new trainings (R-15)', () =>
    givenOpenCase(startedAs(), ended({ reason: 'subsidyEnded' }))
      .when('start-training', { employerId: idOf('other'), occurredOn: '2019-08-01' })
      .thenRecorded());
});

describe('The actual workload', () => {
  decisions([
    [
      'may exceed the contract (R-9)',
      [startedAs({ percentage: 20 })],
      'report-actual-workload',
      { employment, fromPercentage: 80, toPercentage: 100 },
      'recorded',
    ],
    [
      'may be said to exceed the contract without a figure (R-18)',
      [startedAs()],
      'report-actual-workload',
      { employment, exceedsContract: true },
      'recorded',
    ],
    [
      'says something',
      [startedAs()],
      'report-actual-workload',
      { employment },
      refused('missing', 'fromPercentage'),
    ],
    [
      'goes from less to more',
      [startedAs()],
      'report-actual-workload',
      { employment, fromPercentage: 100, toPercentage: 80 },
      refused('range-reversed', 'toPercentage'),
    ],
    [
      'belongs to an employment',
      [],
      'report-actual-workload',
      { employment, fromPercentage: 80 },
      refused('unknown-reference', 'employment'),
    ],
  ]);

  it('does not change the contract (R-9)', () => {
    const course = courseOf(startedAs({ percentage: 20 }), [
      'load',
      'ActualWorkloadReported',
      { employment, fromPercentage: 80 },
    ]);
    expect(course.spells[0]?.start.data).toMatchObject({ percentage: 20 });
  });
});
