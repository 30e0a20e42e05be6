import { milestoneSummary } from '../../src/domain/analysis/milestone-summary.js';
import { milestonesOf } from '../../src/domain/analysis/milestones.js';
import { statusRow } from '../../src/domain/analysis/status.js';
import { traitsOf } from '../../src/domain/analysis/traits.js';
import { ASSUMED_INTERVIEW_DAY } from '../../src/domain/seven-courses/published-course.js';
import { theSeven } from './seven-courses.fixture.js';

describe('The seven as a cohort', () => {
  const courses = theSeven();
  const rows = courses.map((course) => milestonesOf(course, ASSUMED_INTERVIEW_DAY));
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
