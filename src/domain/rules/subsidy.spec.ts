import type { Course } from '../course/course.js';
import { findingsOf } from './case-rules.js';
import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { held } from './rule.fixture.js';
import { subsidyNotLinked, subsidyWithoutPlannedEnd } from './subsidy.js';

const found = (course: Course) =>
  findingsOf(course, '2020-01-01').filter(({ rule }) => rule === 'subsidy-without-concrete-job');

const subsidy = (more: Fields = {}, name = 'subsidy'): GivenFact => [
  name,
  'InstrumentStarted',
  { kind: 'wageSubsidy', reason: 'Agreed orally', ...more },
];
const JOB: GivenFact = ['job', 'ExpectationsClarified', { jobProspect: 'concrete' }];
const rules = (...facts: GivenFact[]) => found(courseOf(...facts)).map(({ rule }) => rule);

describe('A wage subsidy without a concrete job (R-4)', () => {
  it('is a finding that names the start, the rule and its version', () =>
    expect(found(courseOf(subsidy()))).toEqual([
      {
        rule: 'subsidy-without-concrete-job',
        kind: 'norm',
        version: 1,
        outcome: 'departed',
        events: [idOf('subsidy')],
        text: { nb: expect.any(String), nn: expect.any(String), en: expect.any(String) },
        values: {},
        source: expect.stringMatching(/L2175/),
      },
    ]));

  it('is a finding for each subsidy', () =>
    expect(
      found(courseOf(subsidy(), subsidy({ kind: 'permanentWageSubsidy' }, 'b'))).map(
        ({ events }) => events,
      ),
    ).toEqual([[idOf('subsidy')], [idOf('b')]]));

  it('names the start where the proposal came first', () => {
    const proposed: GivenFact = ['proposal', 'InstrumentProposed', { kind: 'wageSubsidy' }];
    const started: GivenFact = [
      'start',
      'InstrumentStarted',
      { instrument: idOf('proposal'), reason: 'x' },
    ];
    expect(found(courseOf(proposed, started))[0]?.events).toEqual([idOf('start')]);
  });

  it.each<[string, GivenFact[]]>([
    ['it is only proposed', [['p', 'InstrumentProposed', { kind: 'wageSubsidy' }]]],
    ['it is only granted', [['g', 'InstrumentGranted', { kind: 'wageSubsidy' }]]],
    ['it is another instrument', [['s', 'InstrumentStarted', { kind: 'mentorGrant' }]]],
    ['a job is in prospect', [JOB, subsidy()]],
    ['the job is recorded after the subsidy', [subsidy(), JOB]],
    [
      'the person is hired',
      [subsidy(), ['h', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: true }]],
    ],
    [
      'the person is employed',
      [subsidy(), ['e', 'EmploymentStarted', { employerId: EMPLOYER, contractType: 'onCall' }]],
    ],
    [
      'it is retracted',
      [subsidy(), ['r', 'FactRetracted', { fact: idOf('subsidy'), reason: 'x' }]],
    ],
  ])('is no finding when %s', (_, facts) => expect(rules(...facts)).toEqual([]));

  it('appears when the job is retracted', () =>
    expect(
      rules(JOB, subsidy(), ['r', 'FactRetracted', { fact: idOf('job'), reason: 'x' }]),
    ).toEqual(['subsidy-without-concrete-job']));
});

describe('How long a wage subsidy lasts', () => {
  const outcomes = (...facts: GivenFact[]) =>
    held(subsidyWithoutPlannedEnd, ...facts).outcomesOn('2020-01-01');
  const instrument = idOf('subsidy');

  it('is a finding when nobody planned it', () =>
    expect(outcomes(subsidy())).toEqual(['departed']));

  it.each<[string, GivenFact[]]>([
    ['planned at the start', [subsidy({ plannedEnd: '2019-06' })]],
    [
      'planned later',
      [subsidy(), ['a', 'InstrumentAdjusted', { instrument, plannedEnd: '2019-06' }]],
    ],
    [
      'planned when it was granted',
      [
        ['grant', 'InstrumentGranted', { kind: 'wageSubsidy', plannedEnd: '2019-06' }],
        ['subsidy', 'InstrumentStarted', { instrument: idOf('grant'), reason: 'x' }],
      ],
    ],
    ['without end because it is permanent', [subsidy({ kind: 'permanentWageSubsidy' })]],
    ['over', [subsidy(), ['end', 'InstrumentEnded', { instrument }]]],
  ])('is no finding when it is %s', (_, facts) => expect(outcomes(...facts)).toEqual([]));
});

describe('The employment of a wage subsidy', () => {
  const job = (name: string): GivenFact => [
    name,
    'EmploymentStarted',
    { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16' },
  ];
  const jobEnd = (name: string, occurredOn: string): GivenFact => [
    `${name} end`,
    'EmploymentEnded',
    { employment: idOf(name), occurredOn },
  ];
  const from = (occurredOn: string, more: Fields = {}) => subsidy({ occurredOn, ...more });
  const TRAINING: GivenFact = ['training', 'TrainingStarted', { employerId: EMPLOYER }];

  it.each<[string, GivenFact[], string[]]>([
    ['is missing when none runs', [from('2018-06-16')], ['departed']],
    [
      'is missing when the only one was over the day before',
      [job('a'), jobEnd('a', '2018-08-31'), from('2018-09-01')],
      ['departed'],
    ],
    [
      'is missing when the only one ended on the very day',
      [job('a'), jobEnd('a', '2018-09-01'), from('2018-09-01')],
      ['departed'],
    ],
    [
      'is the only one that runs, though it ended the day after',
      [job('a'), jobEnd('a', '2018-09-02'), from('2018-09-01')],
      [],
    ],
    ['is the one that starts with it', [job('a'), from('2018-06-16')], []],
    ['is open when several run', [job('a'), job('b'), from('2018-09-01')], ['departed']],
    [
      'is named when several run',
      [job('a'), job('b'), from('2018-09-01', { employment: idOf('b') })],
      [],
    ],
    [
      'is named later',
      [
        job('a'),
        job('b'),
        from('2018-09-01'),
        ['x', 'InstrumentAdjusted', { instrument: idOf('subsidy'), employment: idOf('b') }],
      ],
      [],
    ],
    [
      'is not asked for when it belongs to a training',
      [TRAINING, from('2018-09-01', { training: idOf('training') })],
      [],
    ],
    [
      'cannot be told when a rough end may or may not come before it',
      [job('a'), jobEnd('a', '2018-09'), from('2018-09-10')],
      ['unknown'],
    ],
  ])('%s', (_, facts, outcomes) =>
    expect(held(subsidyNotLinked, ...facts).outcomesOn('2020-01-01')).toEqual(outcomes),
  );
});
