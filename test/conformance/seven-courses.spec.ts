import { milestonesOf, type MilestoneRow } from '../../src/domain/analysis/milestones.js';
import { stateOn } from '../../src/domain/analysis/states.js';
import { statusRow } from '../../src/domain/analysis/status.js';
import { ASSUMED_INTERVIEW_DAY } from '../../src/domain/seven-courses/published-course.js';
import { theSeven } from './seven-courses.fixture.js';

// What the report says of its seven courses, kept by hand, against what is computed from their
// milestones. Published lengths are in months; a computed interval must contain the published one and
// be at most so many months wider than it.

const courses = theSeven();
const rows = courses.map((course) => milestonesOf(course, ASSUMED_INTERVIEW_DAY));
const DAYS_PER_MONTH = 365.25 / 12;

/** [months from, months to, how many months wider the computed interval may be, concluded?] */
type Published = [from: number, to: number, slack: number, inferred?: 'inferred'];
type DurationColumn =
  'firstContactToHire' | 'trainingAtHiringEmployer' | 'trainingEndToContract' | 'timeInPost';

const DAY = 1 / DAYS_PER_MONTH;

/** One entry for each case; undefined where the report states nothing or the question has no answer. */
const LENGTHS: Record<DurationColumn, (Published | undefined)[]> = {
  firstContactToHire: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    [24, 36, 5],
    undefined,
  ],
  trainingAtHiringEmployer: [
    undefined,
    [6, 6, 1.1],
    [3, 3, 1.1],
    [36, 36, 6.1, 'inferred'],
    [7, 8, 1.1],
    [6, 6, 0.1],
    [3, 3, 1.1, 'inferred'],
  ],
  trainingEndToContract: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    [DAY, DAY, 0],
  ],
  timeInPost: [
    undefined,
    [18, 24, 1.1, 'inferred'],
    undefined,
    [12, 12, 3.1],
    undefined,
    [24, 24, 3.1],
    undefined,
  ],
};

describe.each(Object.entries(LENGTHS) as [DurationColumn, (Published | undefined)[]][])(
  'The length %s',
  (column, published) => {
    const cases = published.map((expected, at) => ({
      number: at + 1,
      expected,
      computed: rows[at]![column],
    }));

    it.each(cases.filter(({ expected }) => !expected))(
      'of case $number stays unknown, as nothing is published of it',
      ({ computed }) => expect(computed).toBeUndefined(),
    );

    it.each(cases.filter(({ expected }) => expected))(
      'of case $number is as rough as it is published',
      ({ expected, computed }) => {
        const [from, to, slack, inferred] = expected!;
        const { min, max } = computed!;
        expect(min).toBeLessThanOrEqual(from * DAYS_PER_MONTH + 1e-9);
        expect(max).toBeGreaterThanOrEqual(to * DAYS_PER_MONTH - 1e-9);
        expect(max! - min).toBeLessThanOrEqual((to - from + slack) * DAYS_PER_MONTH + 1e-9);
        expect(computed!.inferred).toBe(inferred ? true : undefined);
      },
    );
  },
);

type Columns = Omit<MilestoneRow, DurationColumn>;
const noInterruption = { count: 0, byWhom: {} };

const TABLE: Columns[] = [
  {
    hired: true,
    hiredAtTrainingEmployer: true,
    trainingEmployers: { min: 1 },
    trainingPeriods: { min: 1 },
    interruptions: noInterruption,
    contractAtHire: { type: 'substitute', percentage: 100 },
    actualLoad: { from: 100, to: 100, exceedsContract: false },
  },
  {
    hired: true,
    hiredAtTrainingEmployer: true,
    trainingEmployers: { min: 1, max: 1 },
    trainingPeriods: { min: 2, max: 2 },
    interruptions: noInterruption,
    contractAtHire: { type: 'permanent', percentage: 60 },
    actualLoad: { exceedsContract: true, pattern: 'atTimes' },
  },
  {
    hired: true,
    hiredAtTrainingEmployer: true,
    trainingEmployers: { min: 1, max: 1 },
    trainingPeriods: { min: 1, max: 1 },
    interruptions: noInterruption,
    contractAtHire: { type: 'permanent', percentage: 50 },
  },
  {
    // The number of periods is not published: at least the one that every training has.
    hired: true,
    hiredAtTrainingEmployer: true,
    trainingEmployers: { min: 1 },
    trainingPeriods: { min: 1 },
    interruptions: noInterruption,
    contractAtHire: { type: 'permanent', percentage: 20 },
    actualLoad: { to: 100, exceedsContract: true, pattern: 'atTimes' },
  },
  {
    hired: false,
    trainingEmployers: { min: 2, max: 2 },
    trainingPeriods: { min: 2 },
    interruptions: noInterruption,
  },
  {
    hired: true,
    hiredAtTrainingEmployer: true,
    trainingEmployers: { min: 2, max: 2, inferred: true },
    trainingPeriods: { min: 3, max: 3, inferred: true },
    interruptions: noInterruption,
    contractAtHire: { type: 'permanent' },
  },
  {
    hired: true,
    hiredAtTrainingEmployer: true,
    trainingEmployers: { min: 2, max: 2 },
    trainingPeriods: { min: 2, max: 2 },
    interruptions: { count: 1, byWhom: { user: 1 } },
    contractAtHire: { type: 'permanent', percentage: 20 },
    actualLoad: { from: 80, to: 100, exceedsContract: true },
  },
];

describe('The milestones of the seven courses', () => {
  it.each(TABLE.map((expected, at) => ({ number: at + 1, expected, row: rows[at]! })))(
    'are those published of case $number, unknowns staying unknown',
    ({ expected, row }) => {
      const { firstContactToHire: _, trainingAtHiringEmployer: __, ...others } = row;
      const { trainingEndToContract: ___, timeInPost: ____, ...columns } = others;
      expect(columns).toEqual(expected);
    },
  );

  it('run on where the training has not ended', () =>
    expect(rows.map(({ trainingAtHiringEmployer: length }) => length?.open ?? false)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
    ]));
});

describe('The status of the seven at the interview', () => {
  const STATUS = [
    ['man', '50-60', 'cleaning', [{ type: 'substitute', percentage: 100 }], false, 'work'],
    ['man', '20-30', 'petrol station', [{ type: 'permanent', percentage: 60 }], false, 'work'],
    ['woman', '40-50', 'medical secretary', [{ type: 'permanent', percentage: 50 }], false, 'work'],
    ['woman', '50-60', 'canteen', [{ type: 'permanent', percentage: 20 }], false, 'work'],
    ['man', '20-30', 'building and construction', [], false, 'work-training'],
    ['man', '30-40', 'machinery trade', [{ type: 'permanent' }], false, 'work'],
    ['man', '20-30', 'grocery shop', [{ type: 'permanent', percentage: 20 }], true, 'work'],
  ] as const;

  it.each(STATUS.map((expected, at) => ({ number: at + 1, expected, course: courses[at]! })))(
    'is the published row of case $number, with everything recorded and on the day',
    ({ expected, course }) => {
      const [gender, ageBand, work, contracts, onCall, status] = expected;
      const row = { gender, ageBand, work, contracts, onCall, status };
      expect(statusRow(course)).toEqual(row);
      expect(statusRow(course, ASSUMED_INTERVIEW_DAY)).toEqual(row);
    },
  );

  it('was training for case 4 three years before, and not yet a case elsewhere for case 6', () => {
    expect(statusRow(courses[3]!, '2015-05-15').status).toBe('work-training');
    expect(statusRow(courses[3]!, '2015-05-15').contracts).toEqual([]);
    expect(stateOn(courses[5]!, '2013-04-30')).toBeUndefined();
    expect(stateOn(courses[5]!, '2013-05-01')).not.toBe('work');
  });
});
