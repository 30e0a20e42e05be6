import type { ContractType } from '../course/employment.js';
import type { Duration } from './durations.js';
import type { Count, MilestoneRow } from './milestones.js';

/** Of whole numbers, so that nothing depends on the order of adding. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** `known + unknown + notApplicable + (open ?? 0)` is the number of courses. */
export interface Known {
  known: number;
  unknown: number;
  /** Courses without a hire, of which the question cannot be asked. */
  notApplicable: number;
}

export interface DurationSummary extends Known {
  /** Courses in which it still runs: counted apart, because its length is not known yet. */
  open: number;
  /** How many of the known ones rest on something that was concluded. */
  inferred: number;
  /** How many of the known ones have no upper limit. */
  atLeast: number;
  /** Of the lower limits in days; absent when none is known. */
  lower?: Spread;
  /** Of the upper limits in days. A limit that is not known is larger than any other, and absent here. */
  upper?: Partial<Spread>;
}

export interface CountSummary {
  /** Courses whose number is exact, and courses of which only "at least" is known. */
  exact: number;
  atLeast: number;
  inferred: number;
  /** Of the exact ones: how many courses have so many. */
  distribution: Record<string, number>;
}

/** Percentages are never averaged: those who stated none would go missing from a mean. */
export interface PercentageSummary {
  courses: number;
  known: number;
  unknown: number;
  /** Of the known ones: how many courses have this percentage. */
  distribution: Record<string, number>;
  spread?: Spread;
}

export interface MilestoneSummary {
  courses: number;
  hired: number;
  hiredAtTrainingEmployer: number;
  firstContactToHire: DurationSummary;
  trainingAtHiringEmployer: DurationSummary;
  trainingEndToContract: DurationSummary;
  timeInPost: DurationSummary;
  trainingEmployers: CountSummary;
  trainingPeriods: CountSummary;
  /** `courses`: in how many there was one; `total`: how many there were. */
  interruptions: { courses: number; total: number; byWhom: Record<string, number> };
  /** By contract type at hire. */
  contractAtHire: Partial<Record<ContractType, PercentageSummary>>;
  actualLoad: Known & { exceedsContract: { yes: number; no: number; unknown: number } };
}

/** The milestones of any set of courses, one column at a time, unknowns beside what is known. */
export function milestoneSummary(rows: readonly MilestoneRow[]): MilestoneSummary {
  const durations = (pick: (row: MilestoneRow) => (Duration & { open?: true }) | undefined) =>
    summariseDurations(rows, pick);
  return {
    courses: rows.length,
    hired: rows.filter(({ hired }) => hired).length,
    hiredAtTrainingEmployer: rows.filter((row) => row.hiredAtTrainingEmployer).length,
    firstContactToHire: durations((row) => row.firstContactToHire),
    trainingAtHiringEmployer: durations((row) => row.trainingAtHiringEmployer),
    trainingEndToContract: durations((row) => row.trainingEndToContract),
    timeInPost: durations((row) => row.timeInPost),
    trainingEmployers: summariseCounts(rows.map((row) => row.trainingEmployers)),
    trainingPeriods: summariseCounts(rows.map((row) => row.trainingPeriods)),
    interruptions: summariseInterruptions(rows),
    contractAtHire: summariseContracts(rows),
    actualLoad: summariseLoads(rows),
  };
}

function summariseDurations(
  rows: readonly MilestoneRow[],
  pick: (row: MilestoneRow) => (Duration & { open?: true }) | undefined,
): DurationSummary {
  const open = rows.filter((row) => pick(row)?.open);
  const closed = rows.filter((row) => !pick(row)?.open);
  const known = closed.map(pick).filter((duration) => duration !== undefined);
  const lower = spreadOf(known.map(({ min }) => min));
  const upper = spreadOf(known.map(({ max }) => max ?? Infinity));
  return {
    ...knownOf(closed, known.length),
    open: open.length,
    inferred: known.filter(({ inferred }) => inferred).length,
    atLeast: known.filter(({ max }) => max === undefined).length,
    ...(lower && { lower }),
    ...(upper && { upper: finite(upper) }),
  };
}

function knownOf(rows: readonly MilestoneRow[], known: number): Known {
  const notApplicable = rows.filter(({ hired }) => !hired).length;
  return { known, unknown: rows.length - notApplicable - known, notApplicable };
}

/** The median of an even number of values is the middle between the two in the middle. */
function spreadOf(values: number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? 0;
  const half = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  };
}

const finite = (spread: Spread): Partial<Spread> =>
  Object.fromEntries(Object.entries(spread).filter(([, value]) => value !== Infinity));

function summariseCounts(counts: readonly Count[]): CountSummary {
  const exact = counts.filter(({ min, max }) => min === max);
  return {
    exact: exact.length,
    atLeast: counts.length - exact.length,
    inferred: counts.filter(({ inferred }) => inferred).length,
    distribution: distributionOf(exact.map(({ min }) => min)),
  };
}

/** How often each value occurs, smallest first. */
function distributionOf(values: readonly number[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const value of values.toSorted((a, b) => a - b)) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
}

function summariseInterruptions(rows: readonly MilestoneRow[]) {
  const byWhom: Record<string, number> = {};
  const all = rows.flatMap(({ interruptions }) => Object.entries(interruptions.byWhom));
  for (const [who, count] of all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    byWhom[who] = (byWhom[who] ?? 0) + count;
  return {
    courses: rows.filter(({ interruptions }) => interruptions.count > 0).length,
    total: rows.reduce((sum, { interruptions }) => sum + interruptions.count, 0),
    byWhom,
  };
}

function summariseContracts(rows: readonly MilestoneRow[]): MilestoneSummary['contractAtHire'] {
  const contracts = rows.flatMap(({ contractAtHire }) => contractAtHire ?? []);
  const types = [...new Set(contracts.map(({ type }) => type))].toSorted();
  return Object.fromEntries(
    types.map((type) => [type, summarisePercentages(contracts.filter((one) => one.type === type))]),
  );
}

function summarisePercentages(contracts: readonly { percentage?: number }[]): PercentageSummary {
  const known = contracts.flatMap(({ percentage }) => percentage ?? []);
  const spread = spreadOf(known);
  return {
    courses: contracts.length,
    known: known.length,
    unknown: contracts.length - known.length,
    distribution: distributionOf(known),
    ...(spread && { spread }),
  };
}

function summariseLoads(rows: readonly MilestoneRow[]): MilestoneSummary['actualLoad'] {
  const known = rows.flatMap(({ actualLoad }) => actualLoad ?? []);
  const exceeding = (answer: boolean | undefined) =>
    known.filter(({ exceedsContract }) => exceedsContract === answer).length;
  return {
    ...knownOf(rows, known.length),
    exceedsContract: { yes: exceeding(true), no: exceeding(false), unknown: exceeding(undefined) },
  };
}
