import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { transitionsNear } from './subsidy-transitions.js';

const training = (plannedEnd?: string, name = 'training', more: Fields = {}): GivenFact => [
  name,
  'TrainingStarted',
  { employerId: EMPLOYER, occurredOn: '2018-03-15', plannedEnd, ...more },
];
const near = (...facts: GivenFact[]) => transitionsNear(courseOf(...facts));
const OPEN = {
  training: idOf('training'),
  employerId: EMPLOYER,
  plannedEnd: '2018-06-15',
  nearFrom: '2018-05-18',
  due: '2018-06-15',
  hire: 'open',
  subsidies: [],
};

describe('A training that is about to end (F-20)', () => {
  it('is near four weeks before', () => expect(near(training('2018-06-15'))).toEqual([OPEN]));

  it.each([
    ['2018-05-17', 0],
    ['2018-05-18', 1],
    ['2018-07-01', 1],
  ])('is shown on a day when it is near or past: %s', (day, count) =>
    expect(transitionsNear(courseOf(training('2018-06-15')), day)).toHaveLength(count),
  );

  it('is counted to its last extension, and to the last day of a rough end', () =>
    expect(
      near(training('2018-06-15'), [
        'more',
        'TrainingExtended',
        { training: idOf('training'), newEnd: '2018-09' },
      ]),
    ).toMatchObject([{ plannedEnd: '2018-09', due: '2018-09-30', nearFrom: '2018-09-02' }]));

  it.each<[string, GivenFact[]]>([
    ['it has no planned end', [training()]],
    [
      'it is over',
      [training('2018-06-15'), ['end', 'TrainingCompleted', { training: idOf('training') }]],
    ],
  ])('is not there when %s', (_, facts) => expect(near(...facts)).toEqual([]));

  it('comes before one that ends later', () =>
    expect(
      near(training('2018-07-01', 'later'), training('2018-06-15')).map(({ training: id }) => id),
    ).toEqual([idOf('training'), idOf('later')]));

  const decided = (hired: boolean, more: Fields = {}): GivenFact => [
    'decision',
    'HiringDecisionRecorded',
    { employerId: EMPLOYER, hired, ...more },
  ];
  const hired = (more: Fields = {}): GivenFact => [
    'job',
    'EmploymentStarted',
    { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16', ...more },
  ];

  it.each<[string, GivenFact[], string]>([
    ['is decided', [decided(true)], 'yes'],
    ['is declined', [decided(false)], 'no'],
    ['is decided for the training', [decided(true, { training: idOf('training') })], 'yes'],
    ['is decided for another employer', [decided(true, { employerId: idOf('x') })], 'open'],
    ['was decided before the training', [decided(true, { occurredOn: '2018-01-01' })], 'open'],
    ['has happened', [hired()], 'yes'],
    ['was an earlier one', [hired({ occurredOn: '2017' })], 'open'],
    ['is nowhere', [], 'open'],
  ])('tells whether a hire %s', (_, facts, hire) =>
    expect(near(training('2018-06-15'), ...facts)).toMatchObject([{ hire }]),
  );

  it('tells the latest that was said of a job', () =>
    expect(
      near(
        training('2018-06-15'),
        ['a', 'ExpectationsClarified', { jobProspect: 'possible' }],
        ['b', 'ExpectationsClarified', { jobProspect: 'concrete', employerId: EMPLOYER }],
        ['c', 'ExpectationsClarified', { jobProspect: 'none', employerId: idOf('x') }],
      ),
    ).toMatchObject([{ jobProspect: 'concrete' }]));

  it('tells the subsidies that are on their way, with their steps and how long they last', () =>
    expect(
      near(
        training('2018-06-15'),
        ['p', 'InstrumentProposed', { kind: 'wageSubsidy' }],
        [
          'g',
          'InstrumentGranted',
          {
            kind: 'permanentWageSubsidy',
            training: idOf('training'),
            ratePercentage: 60,
            rateSteps: [{ from: '2019-06-16', ratePercentage: 50 }],
            plannedEnd: '2020-06-15',
          },
        ],
        ['m', 'InstrumentProposed', { kind: 'mentorGrant' }],
      )[0]!.subsidies,
    ).toEqual([
      { instrument: idOf('p'), kind: 'wageSubsidy', step: 'proposed', rates: [] },
      {
        instrument: idOf('g'),
        kind: 'permanentWageSubsidy',
        step: 'granted',
        rates: [
          { ratePercentage: 60, sinceStart: true },
          { ratePercentage: 50, from: '2019-06-16' },
        ],
        plannedEnd: '2020-06-15',
      },
    ]));

  it('leaves out subsidies of another placement', () =>
    expect(
      near(training('2018-06-15'), training('2019-06-15', 'other', { employerId: idOf('x') }), [
        's',
        'InstrumentStarted',
        { kind: 'wageSubsidy', training: idOf('other') },
      ]).map(({ subsidies }) => subsidies.map(({ step }) => step)),
    ).toEqual([[], ['started']]));
});
