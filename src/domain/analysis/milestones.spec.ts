import {
  givenOpenCase,
  idOf,
  type Fields,
  type GivenFact,
} from '../course/specification.fixture.js';
import { milestonesOf } from './milestones.js';

const CUT_OFF = '2019-01-01';
const training = (
  name: string,
  employer: string,
  occurredOn?: string,
  more: Fields = {},
): GivenFact => [
  name,
  'TrainingStarted',
  { employerId: idOf(employer), ...(occurredOn && { occurredOn }), ...more },
];
const completed = (name: string, more: Fields = {}): GivenFact => [
  `${name} done`,
  'TrainingCompleted',
  { training: idOf(name), ...more },
];
const hired = (employer: string, occurredOn?: string, more: Fields = {}): GivenFact => [
  'job',
  'EmploymentStarted',
  {
    employerId: idOf(employer),
    contractType: 'permanent',
    ...(occurredOn && { occurredOn }),
    ...more,
  },
];
const record = (trainingRecord: string): GivenFact => [
  'background',
  'BackgroundRecorded',
  { trainingRecord },
];
const row = (...facts: GivenFact[]) => milestonesOf(givenOpenCase(...facts).course, CUT_OFF);

describe('The milestones of a course', () => {
  it('measure from first contact, which may be before the opening, to the first hire', () => {
    expect(row(hired('a', '2018-01-31')).firstContactToHire).toEqual({ min: 30, max: 30 });
    const contact = { firstContactOn: '2017-12-01', occurredOn: '2018-01-01', office: '0315' };
    const { course } = givenOpenCase(hired('a', '2018-01-31'));
    const opening = { ...course.opening!, data: contact };
    expect(
      milestonesOf({ ...course, facts: [opening as never, ...course.facts.slice(1)] }, CUT_OFF)
        .firstContactToHire,
    ).toEqual({ min: 61, max: 61 });
  });

  it('take the employment that began first as the hire, though it was recorded last', () =>
    expect(
      row(
        [
          'later',
          'EmploymentStarted',
          { employerId: idOf('b'), contractType: 'onCall', occurredOn: '2018-06-01' },
        ],
        hired('a', '2018-03-01'),
      ).contractAtHire,
    ).toEqual({ type: 'permanent' }));

  it('add up all trainings at the hiring employer, and no others', () =>
    expect(
      row(
        training('one', 'a', '2018-01-01'),
        completed('one', { occurredOn: '2018-01-11' }),
        training('elsewhere', 'b', '2018-02-01'),
        completed('elsewhere', { occurredOn: '2018-02-28' }),
        training('two', 'a', '2018-03-01'),
        completed('two', { occurredOn: '2018-03-06' }),
        hired('a', '2018-04-01'),
      ).trainingAtHiringEmployer,
    ).toEqual({ min: 15, max: 15 }));

  it('prefer the length that was told over the dates', () =>
    expect(
      row(
        training('one', 'a', '2018-01-01'),
        completed('one', { occurredOn: '2018-12-01', lasted: { fromMonths: 2, toMonths: 3 } }),
        hired('a'),
      ).trainingAtHiringEmployer,
    ).toEqual({ min: 60, max: 92 }));

  it('know only "at least" where the length of one of the trainings is not known', () =>
    expect(
      row(
        training('one', 'a'),
        completed('one', { lasted: { fromMonths: 2, toMonths: 2 } }),
        training('two', 'a'),
        completed('two'),
        hired('a'),
      ).trainingAtHiringEmployer,
    ).toEqual({ min: 60 }));

  it('let a training without a hire run to the cut-off, open', () => {
    const running = row(training('one', 'a', '2018-12-01'));
    expect(running).toMatchObject({
      hired: false,
      trainingAtHiringEmployer: { min: 31, max: 31, open: true },
    });
    expect(running).not.toHaveProperty('hiredAtTrainingEmployer');
    expect(
      row(training('one', 'a', '2018-01-01'), completed('one', { occurredOn: '2018-02-01' })),
    ).not.toHaveProperty('trainingAtHiringEmployer');
  });

  it('know nothing of what happened after the cut-off', () =>
    expect(row(hired('a', '2019-01-02')).hired).toBe(false));

  it('say that a hire was not where the person was in training', () =>
    expect(
      row(training('one', 'b', '2018-01-01'), hired('a', '2018-04-01')).hiredAtTrainingEmployer,
    ).toBe(false));

  it.each([
    ['complete', { min: 2, max: 2 }, { min: 3, max: 3 }],
    ['employersComplete', { min: 2, max: 2 }, { min: 3 }],
    ['incomplete', { min: 2 }, { min: 3 }],
  ])('count employers and periods as far as the record is %s', (known, employers, periods) =>
    expect(
      row(
        record(known),
        training('one', 'a'),
        ['more', 'TrainingExtended', { training: idOf('one') }],
        training('two', 'b'),
      ),
    ).toMatchObject({ trainingEmployers: employers, trainingPeriods: periods }),
  );

  it('count "at least" where nobody said whether the record is complete', () =>
    expect(row(training('one', 'a')).trainingEmployers).toEqual({ min: 1 }));

  it('say who broke off a training, or that it is not stated', () =>
    expect(
      row(
        training('one', 'a'),
        ['broken', 'TrainingInterrupted', { training: idOf('one'), initiatedBy: 'noShow' }],
        training('two', 'b'),
        ['broken too', 'TrainingInterrupted', { training: idOf('two') }],
      ).interruptions,
    ).toEqual({ count: 2, byWhom: { noShow: 1, notStated: 1 } }));

  it('measure from the end of the training that the contract names', () => {
    const facts = [
      training('one', 'a', '2018-01-01'),
      completed('one', { occurredOn: '2018-03-01' }),
    ];
    expect(
      row(...facts, hired('a', '2018-03-11', { training: idOf('one') })).trainingEndToContract,
    ).toEqual({ min: 10, max: 10 });
    expect(row(...facts, hired('a', '2018-03-11'))).not.toHaveProperty('trainingEndToContract');
    expect(
      row(...facts, hired('a', undefined, { training: idOf('one'), daysAfterTraining: 1 }))
        .trainingEndToContract,
    ).toEqual({ min: 1, max: 1 });
  });

  it('end the time in post with the employment', () => {
    const left: GivenFact = [
      'left',
      'EmploymentEnded',
      { employment: idOf('job'), occurredOn: '2018-06-11' },
    ];
    expect(row(hired('a', '2018-06-01'), left).timeInPost).toEqual({ min: 10, max: 10 });
    expect(row(hired('a', '2018-12-22')).timeInPost).toEqual({ min: 10, max: 10 });
    expect(row(hired('a'))).not.toHaveProperty('timeInPost');
  });

  it.each<[string, Fields, Fields, object]>([
    ['exceeding the contract as stated', {}, { exceedsContract: true }, { exceedsContract: true }],
    [
      'exceeding the contract by its figure',
      { percentage: 50 },
      { toPercentage: 60 },
      { to: 60, exceedsContract: true },
    ],
    [
      'within the contract',
      { percentage: 50 },
      { fromPercentage: 50 },
      { from: 50, exceedsContract: false },
    ],
    ['with nothing to compare', {}, { fromPercentage: 50 }, { from: 50 }],
  ])('tell the actual load, %s', (_, contract, report, load) =>
    expect(
      row(hired('a', undefined, contract), [
        'load',
        'ActualWorkloadReported',
        { employment: idOf('job'), ...report },
      ]).actualLoad,
    ).toEqual(load),
  );

  it.each<[string, Fields, true | undefined]>([
    ['a concluded fact', { basis: 'inferred' }, true],
    ['a concluded date', { basis: 'stated', dateBasis: 'inferred' }, true],
    ['a concluded fact at a stated date', { basis: 'inferred', dateBasis: 'stated' }, undefined],
    ['a stated fact', { basis: 'stated' }, undefined],
  ])('say whether a length rests on %s', (_, basis, inferred) =>
    expect(row(hired('a', '2018-03-01', basis)).timeInPost?.inferred).toBe(inferred),
  );
});
