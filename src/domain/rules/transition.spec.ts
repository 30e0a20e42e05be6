import { EMPLOYER, idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { applied, EMPLOYMENT, outcomes, TRAINING } from './case-rule.fixture.js';

const DAY = '2019-12-01';
const HIRED = (more: Fields = {}, name = 'decision'): GivenFact => [
  name,
  'HiringDecisionRecorded',
  { employerId: EMPLOYER, hired: true, occurredOn: '2018-05-20', ...more },
];

describe('A decision to hire without an employment (R-1)', () => {
  it('is to be followed up within four weeks', () =>
    expect(applied('decision-without-employment', HIRED()).days()).toEqual([
      ['2018-06-10', '2018-06-17'],
    ]));

  outcomes('decision-without-employment', [
    ['is a finding', [HIRED()], DAY, ['departed']],
    ['is none with an employment', [HIRED(), EMPLOYMENT()], DAY, []],
    [
      'is one with an employment elsewhere',
      [HIRED(), EMPLOYMENT({ employerId: idOf('other') })],
      DAY,
      ['departed'],
    ],
    [
      'is none when it was taken back',
      [HIRED(), HIRED({ hired: false, occurredOn: '2018-06-01' }, 'later')],
      DAY,
      [],
    ],
    ['cannot be late without a date', [HIRED({ occurredOn: undefined })], DAY, ['unknown']],
  ]);
});

describe('Status half a year later', () => {
  const completed: GivenFact = [
    'end',
    'TrainingCompleted',
    { training: idOf('training'), occurredOn: '2018-05-31' },
  ];
  const status = (on: string): GivenFact => [
    'status',
    'StatusCheckpointRecorded',
    { inWork: true, occurredOn: on },
  ];
  const days = (...facts: GivenFact[]) => applied('checkpoint-due', TRAINING(), ...facts).days();

  it('is asked after a training', () =>
    expect(days(completed)).toEqual([['2018-11-16', '2018-11-30', '2019-05-31']]));
  it('is asked once when a job follows the training', () =>
    expect(days(completed, EMPLOYMENT())).toEqual([['2018-11-17', '2018-12-01', '2019-06-01']]));
  it('is answered by a status at that time', () =>
    expect(days(completed, status('2018-11-15'))).toEqual([]));
  it('is not answered by one from shortly after', () =>
    expect(days(completed, status('2018-07-01'))).toHaveLength(1));
  it('is not asked while the training runs', () => expect(days()).toEqual([]));
  it('cannot be told when the end has no date', () =>
    expect(
      applied('checkpoint-due', TRAINING(), [
        'end',
        'TrainingCompleted',
        { training: idOf('training') },
      ]).outcomesOn(DAY),
    ).toEqual(['unknown']));
});
