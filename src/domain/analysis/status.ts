import { spellsOf, type Course, type Spell } from '../course/course.js';
import type { ContractType, StartEmployment } from '../course/employment.js';
import type { OpenCase } from '../course/intake.js';
import type { Day } from '../time/day.js';
import { asOf, isRunningOn } from './as-of.js';
import { stateOn, type AnalysisState } from './states.js';

export interface Contract {
  type: ContractType;
  /** Position percentage; absent when nobody stated it. */
  percentage?: number;
}

/** Where one person stands. What nobody stated is absent. */
export interface StatusRow {
  gender?: OpenCase['gender'];
  ageBand?: OpenCase['ageBand'];
  /** Kind of work: of a running employment, else of a running training, else the latest recorded. */
  work?: string;
  /** Running contracts in the order recorded, those on call left to `onCall`. */
  contracts: Contract[];
  /** Works on call, beside a contract or with nothing else. */
  onCall: boolean;
  /** Absent on days before the case was opened. */
  status?: AnalysisState;
}

/** Where a person stands with everything recorded, or at the end of a day (see `asOf`). */
export function statusRow(course: Course, day?: Day): StatusRow {
  const then = day === undefined ? course : asOf(course, day).course;
  const { gender, ageBand } = (then.opening?.data ?? {}) as Partial<OpenCase>;
  const contracts = spellsOf(then, 'employment')
    .filter((spell) => isRunningOn(spell, day))
    .map(contractOf);
  const work = workAreaOf(then, day);
  const status = stateOn(then, day);
  return {
    ...(gender !== undefined && { gender }),
    ...(ageBand !== undefined && { ageBand }),
    ...(work !== undefined && { work }),
    contracts: contracts.filter(({ type }) => type !== 'onCall'),
    onCall: contracts.some(({ type }) => type === 'onCall'),
    ...(status !== undefined && { status }),
  };
}

/** The contract of an employment as it stands after its changes, in the order recorded. */
export function contractOf(employment: Spell): Contract {
  const terms = [employment.start, ...employment.changes].map(
    ({ data }) => data as Partial<StartEmployment>,
  );
  const type = terms.findLast(({ contractType }) => contractType !== undefined)?.contractType;
  const percentage = terms.findLast((term) => term.percentage !== undefined)?.percentage;
  // The contract type of a start is required, so one is always found.
  return { type: type!, ...(percentage !== undefined && { percentage }) };
}

function workAreaOf(course: Course, day: Day | undefined): string | undefined {
  const [employments, trainings] = [spellsOf(course, 'employment'), spellsOf(course, 'training')];
  const running = (spells: Spell[]) => spells.filter((spell) => isRunningOn(spell, day));
  return (
    latestArea(running(employments)) ??
    latestArea(running(trainings)) ??
    latestArea(course.spells.filter(({ kind }) => kind === 'employment' || kind === 'training'))
  );
}

const latestArea = (spells: Spell[]): string | undefined =>
  spells
    .flatMap(({ start, changes }) => [start, ...changes])
    .map(({ data }) => (data as { workArea?: string }).workArea)
    .findLast((area) => area !== undefined);
