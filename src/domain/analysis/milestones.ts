import { factsOf, spellsOf, type Course, type Spell } from '../course/course.js';
import { ReportActualWorkload, type StartEmployment } from '../course/employment.js';
import { RecordBackground, type OpenCase } from '../course/intake.js';
import { isFact, type Fact } from '../stream/milestone.js';
import {
  ExtendTraining,
  InterruptTraining,
  type CompleteTraining,
  type StartTraining,
} from '../course/training.js';
import { certainlyBefore } from '../time/bounds.js';
import type { Day } from '../time/day.js';
import { asOf, dateOf, isRunningOn } from './as-of.js';
import { contractOf, type Contract } from './status.js';
import { between, isInferred, markInferred, toDays, total, until } from './durations.js';
import type { Duration } from './durations.js';

/** A number known between limits; without `max` it is "at least `min`". */
export interface Count {
  min: number;
  max?: number;
  inferred?: true;
}

export interface ActualLoad {
  /** Per cent of a full post. */
  from?: number;
  to?: number;
  /** Whether it exceeds the contract: as stated, else by comparing with its percentage. */
  exceedsContract?: boolean;
  pattern?: 'steady' | 'atTimes';
}

/** The milestones of one course up to a day. What is not known is absent. Durations are in days. */
export interface MilestoneRow {
  hired: boolean;
  /** Whether the hiring employer had the person in training; absent when not hired. */
  hiredAtTrainingEmployer?: boolean;
  firstContactToHire?: Duration;
  /** All periods at the employer that hired. Not hired: the running training so far, `open`. */
  trainingAtHiringEmployer?: Duration & { open?: true };
  trainingEmployers: Count;
  trainingPeriods: Count;
  interruptions: { count: number; byWhom: Record<string, number> };
  trainingEndToContract?: Duration;
  contractAtHire?: Contract;
  actualLoad?: ActualLoad;
  /** In the employment of the hire, up to its end or the cut-off. */
  timeInPost?: Duration;
}

/**
 * @param cutOff only facts that can have happened by the end of this day count
 */
export function milestonesOf(course: Course, cutOff: Day): MilestoneRow {
  const { course: then } = asOf(course, cutOff);
  const trainings = spellsOf(then, 'training');
  const counts = {
    ...trainingCounts(then, trainings),
    interruptions: interruptionsOf(trainings),
  };
  const hire = hireOf(then);
  if (!hire) {
    const length = runningTraining(trainings, cutOff);
    return { hired: false, ...counts, ...(length && { trainingAtHiringEmployer: length }) };
  }
  return { hired: true, ...counts, ...milestonesOfHire(then, hire, cutOff) };
}

/** The employment that certainly began before the others, else the one recorded first. */
function hireOf(course: Course): Spell | undefined {
  const [first, ...others] = spellsOf(course, 'employment');
  return others.reduce(
    (earliest, other) =>
      certainlyBefore(dateOf(other.start), dateOf(earliest!.start)) ? other : earliest,
    first,
  );
}

function milestonesOfHire(course: Course, hire: Spell, cutOff: Day) {
  const { employerId, contractType: type, percentage } = hire.start.data as StartEmployment;
  const trainings = spellsOf(course, 'training').filter(
    ({ start }) => (start.data as StartTraining).employerId === employerId,
  );
  return {
    hiredAtTrainingEmployer: trainings.length > 0,
    contractAtHire: { type, ...(percentage !== undefined && { percentage }) },
    ...present({
      firstContactToHire: contactToHire(course, hire.start),
      trainingAtHiringEmployer: total(trainings.map(lengthOf)),
      trainingEndToContract: endToContract(course, hire.start),
      actualLoad: loadOf(hire),
      timeInPost: hire.end ? between(hire.start, hire.end) : until(hire.start, cutOff),
    }),
  };
}

/** Without the fields that are not known. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function contactToHire({ opening }: Course, hire: Fact): Duration | undefined {
  if (!opening) return undefined;
  const { firstContactOn = opening.occurredOn } = opening.data as OpenCase;
  return between(opening, hire, dateOf({ occurredOn: firstContactOn }));
}

/** A stated length wins over dates: people know how long better than when. */
function lengthOf({ start, end }: Spell): Duration | undefined {
  if (!end) return undefined;
  const { lasted } = end.data as CompleteTraining;
  return lasted
    ? markInferred(toDays(lasted), isInferred(start) || isInferred(end))
    : between(start, end);
}

function runningTraining(trainings: Spell[], cutOff: Day) {
  const latest = trainings.findLast((spell) => isRunningOn(spell, cutOff));
  const length = latest && until(latest.start, cutOff);
  return length && { ...length, open: true as const };
}

function endToContract(course: Course, hire: Fact): Duration | undefined {
  const { training, daysAfterTraining: days } = hire.data as StartEmployment;
  if (days !== undefined) return markInferred({ min: days, max: days }, isInferred(hire));
  const end = course.spells.find(({ id }) => id === training)?.end;
  return end && between(end, hire);
}

/** Exact only where the background says that the recorded trainings are all there were. */
function trainingCounts(course: Course, trainings: Spell[]) {
  const record = factsOf(course, RecordBackground).findLast(({ data }) => data.trainingRecord)?.data
    .trainingRecord;
  const inferred = trainings.some(({ start }) => isInferred(start));
  const count = (number: number, exact: boolean): Count =>
    markInferred({ min: number, ...(exact && { max: number }) }, inferred);
  const employers = new Set(trainings.map(({ start }) => (start.data as StartTraining).employerId));
  return {
    trainingEmployers: count(
      employers.size,
      record === 'complete' || record === 'employersComplete',
    ),
    trainingPeriods: count(periodsIn(trainings), record === 'complete'),
  };
}

/** One for each training, and one for each time it was extended. */
const periodsIn = (trainings: Spell[]): number =>
  trainings
    .map(({ changes }) => 1 + changes.filter((fact) => isFact(fact, ExtendTraining)).length)
    .reduce((sum, periods) => sum + periods, 0);

function interruptionsOf(trainings: Spell[]): MilestoneRow['interruptions'] {
  const by = trainings
    .flatMap(({ end }) => (end && isFact(end, InterruptTraining) ? [end] : []))
    .map(({ data }) => data.initiatedBy ?? 'notStated');
  const byWhom: Record<string, number> = {};
  for (const who of by.toSorted()) byWhom[who] = (byWhom[who] ?? 0) + 1;
  return { count: by.length, byWhom };
}

/** The latest report on the employment, compared with the contract as it stands. */
function loadOf(employment: Spell): ActualLoad | undefined {
  const report = employment.changes.findLast((fact): fact is Fact<ReportActualWorkload> =>
    isFact(fact, ReportActualWorkload),
  );
  if (!report) return undefined;
  const { fromPercentage: from, toPercentage: to, exceedsContract, pattern } = report.data;
  const { percentage } = contractOf(employment);
  const most = to ?? from;
  const compared = most === undefined || percentage === undefined ? undefined : most > percentage;
  return present({ from, to, exceedsContract: exceedsContract ?? compared, pattern });
}
