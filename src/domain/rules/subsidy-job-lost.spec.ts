import { EMPLOYER, idOf, type Fields, type GivenFact } from '../course/specification.fixture.js';
import { held } from './rule.fixture.js';
import { jobLostAfterSubsidy } from './subsidy-job-lost.js';

const job = (name = 'job'): GivenFact => [
  name,
  'EmploymentStarted',
  { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16' },
];
const subsidy = (more: Fields = {}, name = 'subsidy'): GivenFact => [
  name,
  'InstrumentStarted',
  { kind: 'wageSubsidy', occurredOn: '2018-06-16', ...more },
];
const subsidyEnd = (occurredOn: string | undefined, more: Fields = {}): GivenFact => [
  'subsidy end',
  'InstrumentEnded',
  { instrument: idOf('subsidy'), occurredOn, ...more },
];
const jobEnd = (occurredOn: string | undefined, more: Fields = {}): GivenFact => [
  'job end',
  'EmploymentEnded',
  { employment: idOf('job'), occurredOn, ...more },
];
const outcomes = (...facts: GivenFact[]) =>
  held(jobLostAfterSubsidy, ...facts).outcomesOn('2020-01-01');

describe('A job that ends with its wage subsidy (R-15)', () => {
  it.each<[string, string, string, string[]]>([
    ['on the day before it', '2018-11-30', '2018-11-29', []],
    ['on the same day', '2018-11-30', '2018-11-30', ['departed']],
    ['three months later to the day', '2018-11-30', '2019-02-28', ['departed']],
    ['a day more than three months later', '2018-11-30', '2019-03-01', []],
    ['three months later in a leap year', '2019-11-30', '2020-02-29', ['departed']],
    ['perhaps within three months', '2018-11-30', '2019-02~', ['unknown']],
    ['in a month that is wholly within', '2018-11-15', '2019-01', ['departed']],
    ['in the month of its own end', '2018-11-15', '2018-11', ['unknown']],
  ])('%s', (_, subsidyEnded, jobEnded, found) =>
    expect(outcomes(job(), subsidy(), subsidyEnd(subsidyEnded), jobEnd(jobEnded))).toEqual(found),
  );

  it('names the end of the job, the job and the end of the subsidy', () =>
    expect(
      held(jobLostAfterSubsidy, job(), subsidy(), subsidyEnd('2018-12'), jobEnd('2019-01')).on(
        '2020-01-01',
      ),
    ).toMatchObject([{ events: [idOf('job end'), idOf('job'), idOf('subsidy end')] }]));

  it.each<[string, GivenFact[], string[]]>([
    [
      'is known by its reason alone',
      [job(), subsidy(), jobEnd(undefined, { reason: 'subsidyEnded' })],
      ['departed'],
    ],
    [
      'is no loss when it is left for a new job',
      [job(), subsidy(), subsidyEnd('2018-12-01'), jobEnd('2018-12-01', { reason: 'newJob' })],
      [],
    ],
    [
      'is not the doing of a subsidy that ended because of it',
      [
        job(),
        subsidy(),
        subsidyEnd('2018-12-01', { reason: 'employmentEnded' }),
        jobEnd('2018-12-01'),
      ],
      [],
    ],
    [
      'is measured from the planned end where no other is recorded',
      [job(), subsidy({ plannedEnd: '2018-12-01' }), jobEnd('2018-12-15')],
      ['departed'],
    ],
    [
      'cannot be told when nobody dated it',
      [job(), subsidy(), subsidyEnd('2018-12-01'), jobEnd(undefined)],
      ['unknown'],
    ],
    ['is no question without a subsidy', [job(), jobEnd('2018-12-15')], []],
    [
      'is no question when the subsidy was for another job',
      [
        job(),
        job('other'),
        subsidy({ employment: idOf('other') }),
        subsidyEnd('2018-12-01'),
        jobEnd('2018-12-01'),
      ],
      [],
    ],
    [
      'is told once when two subsidies went before it',
      [
        job(),
        subsidy({ employment: idOf('job'), plannedEnd: '2018-09-01' }, 'first'),
        subsidy({ employment: idOf('job') }),
        subsidyEnd('2018-12-01'),
        jobEnd('2018-12-15'),
      ],
      ['departed'],
    ],
  ])('%s', (_, facts, found) => expect(outcomes(...facts)).toEqual(found));
});
