import { milestoneSummary } from './milestone-summary.js';
import type { MilestoneRow } from './milestones.js';

describe('The summary of milestones', () => {
  const of = (more: Partial<MilestoneRow>): MilestoneRow => ({
    hired: true,
    trainingEmployers: { min: 1, max: 1 },
    trainingPeriods: { min: 1 },
    interruptions: { count: 0, byWhom: {} },
    ...more,
  });

  it('has nothing to say of no courses', () => {
    const { timeInPost, contractAtHire } = milestoneSummary([]);
    expect(timeInPost).toEqual({
      known: 0,
      unknown: 0,
      notApplicable: 0,
      open: 0,
      inferred: 0,
      atLeast: 0,
    });
    expect(contractAtHire).toEqual({});
  });

  it('takes the middle between the two in the middle', () => {
    const { timeInPost } = milestoneSummary(
      [30, 10, 25, 20].map((days) => of({ timeInPost: { min: days, max: days + 1 } })),
    );
    expect(timeInPost.lower).toEqual({ median: 22.5, min: 10, max: 30 });
    expect(timeInPost.upper).toEqual({ median: 23.5, min: 11, max: 31 });
  });

  it('keeps an unknown upper limit above all others', () => {
    const { timeInPost } = milestoneSummary(
      [{ min: 1, max: 2 }, { min: 3, max: 4 }, { min: 5 }].map((length) =>
        of({ timeInPost: length }),
      ),
    );
    expect(timeInPost).toMatchObject({ known: 3, atLeast: 1, upper: { median: 4, min: 2 } });
    expect(timeInPost.upper).not.toHaveProperty('max');
    expect(milestoneSummary([of({ timeInPost: { min: 5 } })]).timeInPost.upper).toEqual({});
  });

  it('counts courses without a hire and running trainings apart from what is unknown', () => {
    const { trainingAtHiringEmployer: length } = milestoneSummary([
      of({}),
      of({ hired: false }),
      of({ hired: false, trainingAtHiringEmployer: { min: 9, max: 9, open: true } }),
      of({ trainingAtHiringEmployer: { min: 3, max: 3 } }),
    ]);
    expect(length).toMatchObject({
      known: 1,
      unknown: 1,
      notApplicable: 1,
      open: 1,
      lower: { max: 3 },
    });
  });

  it('adds interruptions by whom', () =>
    expect(
      milestoneSummary([
        of({ interruptions: { count: 2, byWhom: { user: 2 } } }),
        of({ interruptions: { count: 1, byWhom: { employer: 1 } } }),
        of({}),
      ]).interruptions,
    ).toEqual({ courses: 2, total: 3, byWhom: { employer: 1, user: 2 } }));
});
