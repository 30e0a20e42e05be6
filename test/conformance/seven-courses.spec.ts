import { milestoneSummary } from '../../src/domain/analysis/milestone-summary.js';
import { milestonesOf, type MilestoneRow } from '../../src/domain/analysis/milestones.js';
import { stateOn } from '../../src/domain/analysis/states.js';
import { statusRow } from '../../src/domain/analysis/status.js';
import { traitsOf } from '../../src/domain/analysis/traits.js';
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
    it.each(published.map((expected, at) => ({ number: at + 1, expected, row: rows[at]! })))(
      'of case $number stays as rough, or as unknown, as it is published',
      ({ expected, row }) => {
        const computed = row[column];
        if (!expected) return expect(computed).toBeUndefined();
        const [from, to, slack, inferred] = expected;
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

describe('The seven as a cohort', () => {
  const summary = milestoneSummary(rows);
  const status = courses.map((course) => statusRow(course));
  const traits = courses.map(traitsOf);
  const count =
    <T>(values: readonly T[]) =>
    (wanted: T) =>
      values.filter((value) => value === wanted).length;

  it('are five men and two women, in four age bands', () => {
    const gender = count(status.map((row) => row.gender));
    const band = count(status.map((row) => row.ageBand));
    expect([status.length, gender('man'), gender('woman')]).toEqual([7, 5, 2]);
    expect([band('20-30'), band('30-40'), band('40-50'), band('50-60')]).toEqual([3, 1, 1, 2]);
  });

  it('are six in paid work, five of them permanently, and one in training', () => {
    const state = count(status.map((row) => row.status));
    const contract = count(status.map(({ contracts }) => contracts[0]?.type));
    expect([state('work'), state('subsidised-work'), state('work-training')]).toEqual([6, 0, 1]);
    expect([contract('permanent'), contract('substitute')]).toEqual([5, 1]);
  });

  it('were all hired where they had been in training', () =>
    expect([summary.hired, summary.hiredAtTrainingEmployer]).toEqual([6, 6]));

  it('have one wage subsidy planned and none started', () => {
    const subsidy = count(traits.map(({ wageSubsidy }) => wageSubsidy));
    expect([subsidy('started'), subsidy('planned'), subsidy(undefined)]).toEqual([0, 1, 6]);
  });

  it('have a mentor named in two, and never denied', () =>
    expect(traits.map(({ mentorNamed }) => mentorNamed)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      true,
      true,
    ]));

  it('began with ordinary tasks in four; of three it is not stated', () => {
    const ordinary = count(traits.map(({ ordinaryTasksFromStart }) => ordinaryTasksFromStart));
    expect([ordinary(true), ordinary(false), ordinary(undefined)]).toEqual([4, 0, 3]);
  });

  it('knew of a job in two; of five it is not stated', () =>
    expect(traits.map(({ jobProspect }) => jobProspect)).toEqual([
      undefined,
      undefined,
      'concrete',
      undefined,
      undefined,
      'possible',
      undefined,
    ]));

  it('set goals without the office in case 5; who set them elsewhere is not stated', () =>
    expect(traits.map(({ goalsSetWithOffice }) => goalsSetWithOffice)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      false,
      undefined,
      undefined,
    ]));

  it('are three with an immigrant background, of the others nothing is stated', () =>
    expect(traits.map(({ immigrantBackground }) => immigrantBackground)).toEqual([
      true,
      undefined,
      undefined,
      true,
      undefined,
      undefined,
      true,
    ]));

  it('have permanent percentages of 60, 50, 20, one not stated, and 20', () =>
    expect(summary.contractAtHire).toEqual({
      permanent: {
        courses: 5,
        known: 4,
        unknown: 1,
        distribution: { 20: 2, 50: 1, 60: 1 },
        spread: { median: 35, min: 20, max: 60 },
      },
      substitute: {
        courses: 1,
        known: 1,
        unknown: 0,
        distribution: { 100: 1 },
        spread: { median: 100, min: 100, max: 100 },
      },
    }));

  it('count what is unknown beside what is known, in every column', () => {
    const known = ({ known: k, unknown, notApplicable }: Record<string, unknown>) => [
      k,
      unknown,
      notApplicable,
    ];
    expect(known({ ...summary.firstContactToHire })).toEqual([1, 5, 1]);
    expect(known({ ...summary.trainingAtHiringEmployer })).toEqual([5, 1, 0]);
    expect(summary.trainingAtHiringEmployer.open).toBe(1);
    expect(summary.trainingAtHiringEmployer.inferred).toBe(2);
    expect(known({ ...summary.trainingEndToContract })).toEqual([1, 5, 1]);
    expect(known({ ...summary.timeInPost })).toEqual([3, 3, 1]);
    expect(known({ ...summary.actualLoad })).toEqual([4, 2, 1]);
    expect(summary.actualLoad.exceedsContract).toEqual({ yes: 3, no: 1, unknown: 0 });
    expect(summary.interruptions).toEqual({ courses: 1, total: 1, byWhom: { user: 1 } });
    expect(summary.trainingEmployers).toEqual({
      exact: 5,
      atLeast: 2,
      inferred: 1,
      distribution: { 1: 2, 2: 3 },
    });
    expect(summary.trainingPeriods).toEqual({
      exact: 4,
      atLeast: 3,
      inferred: 1,
      distribution: { 1: 1, 2: 2, 3: 1 },
    });
  });

  it('come to the same summary in any order', () =>
    expect(JSON.stringify(milestoneSummary(rows.toReversed()))).toBe(JSON.stringify(summary)));
});
