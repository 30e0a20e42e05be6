import { ClarifyExpectations } from '../course/agreement.js';
import { factsOf, runningSpells, spellsOf, type Course, type Spell } from '../course/course.js';
import { RecordHiringDecision, type StartEmployment } from '../course/employment.js';
import { ratePeriods, type RatePeriod } from '../course/instrument-rates.js';
import { employmentOf, plannedEndOf, trainingOf } from '../course/instrument-terms.js';
import {
  GrantInstrument,
  instrumentKind,
  instrumentStart,
  isWageSubsidy,
  type InstrumentKind,
} from '../course/instruments.js';
import type { StartTraining } from '../course/training.js';
import { isFact } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { latest, weeksAfter } from './days.js';
import { plannedEndOfTraining } from './measures-runs.js';

/** The critical transition: a training is about to end, and what follows is to be decided. */
export interface Transition {
  /** Id of the training. */
  training: string;
  employerId: string;
  plannedEnd: Edtf;
  /** First day on which the end is near. */
  nearFrom: Day;
  /** The last day that the planned end can be. */
  due: Day;
  /** The answer of the employer, or that an employment there is recorded; open while there is none. */
  hire: 'yes' | 'no' | 'open';
  /** The latest that was stated of a job at the employer; absent where nobody stated it. */
  jobProspect?: string;
  /** Wage subsidies that belong to the training, to an employment there, or to nothing in particular. */
  subsidies: PlannedSubsidy[];
}

export interface PlannedSubsidy {
  /** Id of the instrument. */
  instrument: string;
  kind: InstrumentKind;
  step: 'proposed' | 'granted' | 'started';
  /** Agreed rates in order of time. */
  rates: RatePeriod[];
  /** Absent: how long it is to last is not stated, so nobody can count on it. */
  plannedEnd?: Edtf;
}

/** Weeks before the planned end from which it is near: chosen here, the sources give no number. */
const NEAR_WEEKS = 4;

/**
 * The running trainings that have a planned end, the soonest first.
 *
 * @param day only those whose end is near or past on this day; without: all
 */
export const transitionsNear = (course: Course, day?: Day): Transition[] =>
  runningSpells(course, 'training')
    .flatMap((training) => transition(course, training) ?? [])
    .filter(({ nearFrom }) => day === undefined || nearFrom <= day)
    .sort((a, b) => a.due.localeCompare(b.due));

function transition(course: Course, training: Spell): Transition | undefined {
  const plannedEnd = plannedEndOfTraining(training);
  const due = latest(plannedEnd);
  if (plannedEnd === undefined || due === undefined) return undefined;
  const { employerId } = training.start.data as StartTraining;
  const jobProspect = factsOf(course, ClarifyExpectations)
    .map(({ data }) => data)
    .filter((data) => data.employerId === undefined || data.employerId === employerId)
    .findLast((data) => data.jobProspect !== undefined)?.jobProspect;
  return {
    training: training.id,
    employerId,
    plannedEnd,
    nearFrom: weeksAfter(due, -NEAR_WEEKS),
    due,
    hire: hireOf(course, training),
    ...(jobProspect === undefined ? {} : { jobProspect }),
    subsidies: subsidiesOf(course, training),
  };
}

function hireOf(course: Course, training: Spell): Transition['hire'] {
  const { employerId } = training.start.data as StartTraining;
  const decision = factsOf(course, RecordHiringDecision).findLast(({ data, occurredOn }) =>
    data.training === undefined
      ? data.employerId === employerId && !certainlyEarlier(occurredOn, training.start.occurredOn)
      : data.training === training.id,
  );
  if (decision) return decision.data.hired ? 'yes' : 'no';
  return employmentsThere(course, training).length > 0 ? 'yes' : 'open';
}

/** Employments at the same employer that have not certainly begun before the training. */
function employmentsThere(course: Course, training: Spell): Spell[] {
  const { employerId } = training.start.data as StartTraining;
  return spellsOf(course, 'employment').filter(
    ({ start }) =>
      (start.data as StartEmployment).employerId === employerId &&
      !certainlyEarlier(start.occurredOn, training.start.occurredOn),
  );
}

function subsidiesOf(course: Course, training: Spell): PlannedSubsidy[] {
  const there = employmentsThere(course, training).map(({ id }) => id);
  return runningSpells(course, 'instrument')
    .filter((spell) => {
      const [forTraining, forEmployment] = [trainingOf(spell), employmentOf(spell)];
      if (forEmployment !== undefined) return there.includes(forEmployment);
      return forTraining === undefined || forTraining === training.id;
    })
    .flatMap((spell) => planned(spell) ?? []);
}

function planned(spell: Spell): PlannedSubsidy | undefined {
  const kind = instrumentKind(spell);
  if (kind === undefined || !isWageSubsidy(kind)) return undefined;
  const granted = [spell.start, ...spell.changes].some((fact) => isFact(fact, GrantInstrument));
  const plannedEnd = plannedEndOf(spell);
  return {
    instrument: spell.id,
    kind,
    step: instrumentStart(spell) ? 'started' : granted ? 'granted' : 'proposed',
    rates: ratePeriods(spell),
    ...(plannedEnd === undefined ? {} : { plannedEnd }),
  };
}
