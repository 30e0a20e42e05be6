import { CLOSED, idOf, type GivenFact } from '../course/specification.fixture.js';
import { AGREEMENT, applied, outcomes, TRAINING } from './case-rule.fixture.js';

const COMPLETED: GivenFact = [
  'end',
  'TrainingCompleted',
  { training: idOf('training'), occurredOn: '2018-05-31' },
];
const LATER = '2018-12-01';

describe('A training that started without an agreement (R-10) (F-01)', () => {
  outcomes('training-without-agreement', [
    ['has none on record', [TRAINING()], LATER, ['departed']],
    [
      'has none on record, whatever its date',
      [TRAINING({ occurredOn: undefined })],
      LATER,
      ['departed'],
    ],
    ['has one from before its start', [AGREEMENT(), TRAINING()], LATER, []],
    [
      'has one from the day of its start',
      [AGREEMENT({ occurredOn: '2018-03-01' }), TRAINING()],
      LATER,
      [],
    ],
    [
      'has one from the day after',
      [TRAINING(), AGREEMENT({ occurredOn: '2018-03-02' })],
      LATER,
      ['departed'],
    ],
    [
      'has one from the month of its start',
      [TRAINING(), AGREEMENT({ occurredOn: '2018-03' })],
      LATER,
      ['unknown'],
    ],
    [
      'has one without a date',
      [AGREEMENT({ occurredOn: undefined }), TRAINING()],
      LATER,
      ['unknown'],
    ],
    [
      'has one with another employer',
      [AGREEMENT({ employerId: idOf('other') }), TRAINING()],
      LATER,
      ['departed'],
    ],
    ['has one that names nobody', [AGREEMENT({ employerId: undefined }), TRAINING()], LATER, []],
    [
      'has one to which the office is no party',
      [AGREEMENT({ parties: ['user', 'employer'] }), TRAINING()],
      LATER,
      ['departed'],
    ],
    [
      'has none, though an earlier training with the employer had',
      [
        TRAINING({ occurredOn: '2018-01-10' }, 'first'),
        AGREEMENT({ training: idOf('first'), occurredOn: '2018-01-10' }),
        TRAINING(),
      ],
      LATER,
      ['departed'],
    ],
    [
      'is no finding once it is retracted',
      [TRAINING(), ['r', 'FactRetracted', { fact: idOf('training'), reason: 'x' }]],
      LATER,
      [],
    ],
  ]);

  it('is recorded all the same and named with its start', () =>
    expect(applied('training-without-agreement', TRAINING()).on(LATER)).toMatchObject([
      { kind: 'norm', events: [idOf('training')], source: expect.stringMatching(/L3315/) },
    ]));
});

const WHOLE = {
  goals: [{ text: 'Learn the tasks', criterion: 'Alone for a week', setBy: ['user', 'employer'] }],
  purpose: 'Towards a job',
  plannedEnd: '2018-05-31',
  stopCondition: 'Too much pain',
  meetingPlan: 'Every month',
};

describe('An agreement that is not complete (F-01)', () => {
  const missing = (fields: object) =>
    applied('agreement-incomplete', AGREEMENT({ ...WHOLE, ...fields }))
      .on(LATER)
      .map(({ values }) => values['parts']);

  it('is none when all is agreed by all three', () => expect(missing({})).toEqual([]));
  it.each([
    ['parties', { parties: ['user', 'office'] }],
    ['goals', { goals: undefined }],
    ['criteria', { goals: [{ text: 'Learn', setBy: ['user'] }] }],
    ['setBy', { goals: [{ text: 'Learn', criterion: 'Alone' }] }],
    ['purpose', { purpose: undefined }],
    ['plannedEnd', { plannedEnd: undefined }],
    ['stopCondition', { stopCondition: undefined }],
    ['meetings', { meetingPlan: undefined }],
  ])('lacks its %s', (part, fields) => expect(missing(fields)).toEqual([part]));

  it('may be completed by a revision', () =>
    expect(
      applied('agreement-incomplete', AGREEMENT({ ...WHOLE, purpose: undefined }), [
        'revision',
        'AgreementRevised',
        { agreement: idOf('agreement'), purpose: 'Towards a job' },
      ]).outcomesOn(LATER),
    ).toEqual([]));
});

describe('A running training without goals', () => {
  it('is to have them within two weeks', () =>
    expect(applied('goals-missing', TRAINING()).days()).toEqual([['2018-03-08', '2018-03-15']]));

  it('counts from the last day that its start can have been', () =>
    expect(applied('goals-missing', TRAINING({ occurredOn: '2018-03' })).days()).toEqual([
      ['2018-04-07', '2018-04-14'],
    ]));

  outcomes('goals-missing', [
    ['is none on the day it is due', [TRAINING()], '2018-03-15', []],
    ['is one the day after', [TRAINING()], '2018-03-16', ['departed']],
    ['cannot be told without a date', [TRAINING({ occurredOn: undefined })], LATER, ['unknown']],
    ['is none with goals', [AGREEMENT(WHOLE), TRAINING()], LATER, []],
    ['is none once it is over', [TRAINING(), COMPLETED], LATER, []],
    ['is none once the case is closed', [TRAINING(), CLOSED], LATER, []],
  ]);
});

describe('A plan that nobody has revised (F-02)', () => {
  const changed = (on: string): GivenFact => [
    'change',
    'TaskContentChanged',
    { training: idOf('training'), to: 'ordinary', occurredOn: on },
  ];
  const interrupted: GivenFact = [
    'interruption',
    'TrainingInterrupted',
    { training: idOf('training'), initiatedBy: 'user', occurredOn: '2018-04-01' },
  ];
  const revised: GivenFact = [
    'revision',
    'AgreementRevised',
    { agreement: idOf('agreement'), plannedEnd: '2018-09-01', occurredOn: '2018-04-10' },
  ];
  const days = (...facts: GivenFact[]) =>
    applied('plan-unrevised', AGREEMENT(), TRAINING(), ...facts).days();

  it('is gone through after twelve weeks', () =>
    expect(days()).toEqual([['2018-05-08', '2018-05-15']]));
  it('is gone through two weeks after the tasks change', () =>
    expect(days(changed('2018-04-01'))).toEqual([['2018-04-08', '2018-04-15']]));
  it('is gone through two weeks after an interruption', () =>
    expect(days(interrupted)).toEqual([['2018-04-08', '2018-04-15']]));
  it('starts anew with a revision', () =>
    expect(days(changed('2018-04-01'), revised)).toEqual([['2018-06-26', '2018-07-03']]));
  it('is not asked for by a change that may have come before', () =>
    expect(days(changed('2018-04'), revised)).toEqual([['2018-06-26', '2018-07-03']]));
  it('is done with when another training follows the interruption', () =>
    expect(
      days(interrupted, TRAINING({ employerId: idOf('other'), occurredOn: '2018-04-20' }, 'next')),
    ).toEqual([]));
  it('cannot be told when the signing has no date', () =>
    expect(
      applied('plan-unrevised', AGREEMENT({ occurredOn: undefined }), TRAINING()).outcomesOn(LATER),
    ).toEqual(['unknown']));
});
