import {
  CLOSED,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { AGREEMENT, applied, EMPLOYMENT, outcomes, TRAINING } from './case-rule.fixture.js';

const DAY = '2018-12-01';
const PLANNED = TRAINING({ plannedEnd: '2018-05-31' });
const EXTENDED = (more: Fields = {}): GivenFact => [
  'extension',
  'TrainingExtended',
  { training: idOf('training'), occurredOn: '2018-05-20', ...more },
];
const DECIDED = (more: Fields = {}): GivenFact => [
  'decision',
  'HiringDecisionRecorded',
  { employerId: EMPLOYER, hired: false, occurredOn: '2018-05-10', ...more },
];

describe('A training without a main mentor (F-13)', () => {
  const mentor = (more: Fields): GivenFact => [
    'mentor',
    'MentorAssigned',
    { training: idOf('training'), occurredOn: '2018-03-02', ...more },
  ];
  it('has two weeks to find another when the one there was leaves', () => {
    const gone = (fields: Fields): GivenFact => [
      'gone',
      'MentorEnded',
      { mentor: idOf('mentor'), ...fields },
    ];
    const left = (more: Fields, fields: Fields) =>
      applied('mentor-missing', TRAINING(), mentor(more), gone(fields));
    const on = { occurredOn: '2018-05-20' };
    expect(left({ mainResponsible: true }, on).days()).toEqual([['2018-05-27', '2018-06-03']]);
    expect(left({ mainResponsible: false }, on).days()).toEqual([['2018-03-08', '2018-03-15']]);
    expect(left({ mainResponsible: true }, {}).outcomesOn('2018-06-20')).toEqual(['unknown']);
  });
  outcomes('mentor-missing', [
    ['has two weeks', [TRAINING()], '2018-03-15', []],
    ['is a finding after that', [TRAINING()], '2018-03-16', ['departed']],
    ['is none with one', [TRAINING(), mentor({ mainResponsible: true })], DAY, []],
    [
      'is one when another has no main responsibility',
      [TRAINING(), mentor({ mainResponsible: false })],
      DAY,
      ['departed'],
    ],
    ['cannot be told when nobody said', [TRAINING(), mentor({})], DAY, ['unknown']],
    [
      'is one when the mentor is gone',
      [
        TRAINING(),
        mentor({ mainResponsible: true }),
        ['gone', 'MentorEnded', { mentor: idOf('mentor'), occurredOn: '2018-03-10' }],
      ],
      DAY,
      ['departed'],
    ],
    [
      'is none once it is over',
      [TRAINING(), ['e', 'TrainingCompleted', { training: idOf('training') }]],
      DAY,
      [],
    ],
  ]);
});

describe('A training that ends soon (F-20)', () => {
  const days = (...facts: GivenFact[]) => applied('training-ending-undecided', ...facts).days();

  it('is to be decided on in the four weeks before', () =>
    expect(days(PLANNED)).toEqual([['2018-05-03', '2018-05-31', '2018-05-31']]));
  it('is due at the end of a month that was planned', () =>
    expect(days(TRAINING({ plannedEnd: '2018-05' }))).toEqual([
      ['2018-05-03', '2018-05-31', '2018-05-31'],
    ]));
  it('ends later when it is extended', () =>
    expect(days(PLANNED, EXTENDED({ newEnd: '2018-08-31' }))).toEqual([
      ['2018-08-03', '2018-08-31', '2018-08-31'],
    ]));
  it('ends as late as the agreement says', () =>
    expect(days(AGREEMENT({ plannedEnd: '2018-06-30' }), PLANNED)).toEqual([
      ['2018-06-02', '2018-06-30', '2018-06-30'],
    ]));
  it('is decided by any answer', () => expect(days(PLANNED, DECIDED())).toEqual([]));
  it('is decided by a job with the employer', () =>
    expect(days(PLANNED, EMPLOYMENT())).toEqual([]));
  it('is not decided by what another employer decides', () =>
    expect(days(PLANNED, DECIDED({ employerId: idOf('other') }))).toHaveLength(1));
  it('is not decided by what was decided before it began', () =>
    expect(days(PLANNED, DECIDED({ occurredOn: '2018-02-01' }))).toHaveLength(1));
  it('asks nothing once the case is closed', () => expect(days(PLANNED, CLOSED)).toEqual([]));
});

describe('A training past its planned end', () => {
  outcomes('training-past-planned-end', [
    ['is none on the day', [PLANNED], '2018-05-31', []],
    ['is a finding the day after', [PLANNED], '2018-06-01', ['departed']],
    ['is none when it is extended', [PLANNED, EXTENDED({ newEnd: '2019-08-31' })], DAY, []],
    [
      'cannot be told when it is extended nobody knows until when',
      [PLANNED, EXTENDED()],
      DAY,
      ['unknown'],
    ],
    ['is none without a plan', [TRAINING()], DAY, []],
  ]);
});

describe('A training that is becoming long (R-12)', () => {
  it('is shown two weeks before, until the sign of a long training takes over', () =>
    expect(applied('training-long', TRAINING()).days()).toEqual([
      ['2018-05-19', '2018-06-02', '2018-06-02'],
    ]));
  it('is fine with a reason', () =>
    expect(
      applied('training-long', TRAINING(), EXTENDED({ reason: 'Needs more time' })).days(),
    ).toEqual([]));
});
