import type { Course } from '../course/course.js';
import { findingsOf } from './case-rules.js';
import {
  courseOf,
  EMPLOYER,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';

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
