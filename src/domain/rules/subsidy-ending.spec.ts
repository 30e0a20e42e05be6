import { EMPLOYER, idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { held } from './rule.fixture.js';
import { subsidyEnding } from './subsidy-ending.js';

const job = (more: Fields = {}): GivenFact => [
  'job',
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16', ...more },
];
const subsidy = (more: Fields = {}): GivenFact => [
  'subsidy',
  'InstrumentStarted',
  { kind: 'wageSubsidy', occurredOn: '2018-06-16', plannedEnd: '2019-06-15', ...more },
];
const instrument = idOf('subsidy');
const ending = (...facts: GivenFact[]) => held(subsidyEnding, job(), ...facts);

describe('A wage subsidy that is about to end (F-21)', () => {
  it.each([
    ['is not told of the day before', '2019-04-19', []],
    ['is told of eight weeks before', '2019-04-20', ['departed']],
    ['is still told of when the end has passed', '2019-06-16', ['departed']],
  ])('%s', (_, day, outcomes) => expect(ending(subsidy()).outcomesOn(day)).toEqual(outcomes));

  it('is a task that shows eight weeks before and is due at the end', () =>
    expect(ending(subsidy()).tasks()).toEqual([
      {
        rule: 'subsidy-ending',
        version: 1,
        events: [instrument],
        showsFrom: '2019-04-20',
        due: '2019-06-15',
        since: '2018-06-16',
        values: { weeks: 8, plannedEnd: '2019-06-15' },
      },
    ]));

  it('counts from the last day that a rough end can be', () =>
    expect(ending(subsidy({ plannedEnd: '2019-06' })).tasks()).toMatchObject([
      { showsFrom: '2019-05-05', due: '2019-06-30' },
    ]));

  it('counts from a new planned end', () =>
    expect(
      ending(subsidy(), [
        'adjusted',
        'InstrumentAdjusted',
        { instrument, plannedEnd: '2019-12-31' },
      ]).tasks(),
    ).toMatchObject([{ showsFrom: '2019-11-05', due: '2019-12-31' }]));

  const later = { occurredOn: '2019-05-01' };
  it.each<[string, GivenFact[]]>([
    [
      'that the employment goes on',
      [['a', 'InstrumentAdjusted', { instrument, afterwards: 'employmentContinues' }]],
    ],
    [
      'that it is reduced step by step',
      [['a', 'InstrumentAdjusted', { instrument, afterwards: 'gradedContinuation' }]],
    ],
    [
      'by the employer to hire',
      [['a', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: true, ...later }]],
    ],
    [
      'by the employer not to hire',
      [['a', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: false, ...later }]],
    ],
    [
      'by the employer, at a time nobody stated',
      [['a', 'HiringDecisionRecorded', { employerId: EMPLOYER, hired: true }]],
    ],
    [
      'that another subsidy follows',
      [['a', 'InstrumentProposed', { kind: 'permanentWageSubsidy', ...later }]],
    ],
    ['by ending it', [['a', 'InstrumentEnded', { instrument, ...later }]]],
    ['by ending the employment', [['a', 'EmploymentEnded', { employment: idOf('job'), ...later }]]],
  ])('is settled when it is decided %s', (_, facts) => {
    expect(ending(subsidy(), ...facts).outcomesOn('2019-06-01')).toEqual([]);
    expect(ending(subsidy(), ...facts).tasks()).toEqual([]);
  });

  it.each<[string, GivenFact[]]>([
    [
      'another employer decides',
      [['a', 'HiringDecisionRecorded', { employerId: idOf('another'), hired: true, ...later }]],
    ],
    [
      'the decision is that which the subsidy began with',
      [
        [
          'a',
          'HiringDecisionRecorded',
          { employerId: EMPLOYER, hired: true, occurredOn: '2018-06-16' },
        ],
      ],
    ],
    [
      'a grant of another kind is proposed',
      [['a', 'InstrumentProposed', { kind: 'mentorGrant', ...later }]],
    ],
  ])('is not settled when %s', (_, facts) =>
    expect(ending(subsidy(), ...facts).outcomesOn('2019-06-01')).toEqual(['departed']),
  );

  it('has no such day when no end is planned', () =>
    expect(ending(subsidy({ plannedEnd: undefined })).tasks()).toEqual([]));
});
