import { spellsOf, type Course, type Spell, type SpellKind } from '../course/course.js';
import { CloseCase, ReopenCase, type Outcome } from '../course/ending.js';
import {
  instrumentKind,
  instrumentStart,
  isWageSubsidy,
  WAGE_SUBSIDIES,
} from '../course/instruments.js';
import { employmentOf } from '../course/instrument-terms.js';
import { OpenCase } from '../course/intake.js';
import { isFact, type Fact } from '../stream/milestone.js';
import type { StartPreparation } from '../course/preparation.js';
import type { Day } from '../time/day.js';
import { isRunningOn } from './as-of.js';

/**
 * The states that the analysis tells apart, in order of precedence: on any day from its opening on
 * a course is in exactly one of them, the first whose definition holds.
 */
export const ANALYSIS_STATES = [
  'work',
  'subsidised-work',
  'work-training',
  'preparation',
  'assessment',
  'between',
  'closed-work',
  'closed-education',
  'closed-benefit',
  'closed-other',
  'closed-unknown',
] as const;
export type AnalysisState = (typeof ANALYSIS_STATES)[number];

export interface StateDefinition {
  name: AnalysisState;
  says: string;
  /** The rule in words, by the events that decide it. */
  rule: string;
  holds(on: CourseOnDay): boolean;
}

/** What the definitions look at: the course on one day, or with everything recorded. */
export interface CourseOnDay {
  open: boolean;
  /** Where the latest closing led; absent while the case is open. */
  outcome?: Outcome;
  running(kind: SpellKind): Spell[];
  /** Wage subsidies that have started and not ended. */
  subsidies: readonly Spell[];
}

const OPEN = 'The case is open (CaseOpened or CaseReopened, no later CaseClosed)';

export const STATE_DEFINITIONS: readonly StateDefinition[] = [
  {
    name: 'work',
    says: 'In paid employment without a wage subsidy.',
    rule: `${OPEN}, and an employment runs (EmploymentStarted, no EmploymentEnded) on which no wage subsidy runs.`,
    holds: (on) => on.open && on.running('employment').some((spell) => !isSubsidised(spell, on)),
  },
  {
    name: 'subsidised-work',
    says: 'In paid employment with a wage subsidy.',
    rule: `${OPEN}, and an employment runs on which a wage subsidy runs (InstrumentStarted of kind ${WAGE_SUBSIDIES.join(', ')}, no InstrumentEnded): one that names this employment, or names none.`,
    holds: (on) => on.open && on.running('employment').length > 0,
  },
  {
    name: 'work-training',
    says: 'In work training at an ordinary workplace.',
    rule: `${OPEN}, and a training runs (TrainingStarted, no TrainingCompleted or TrainingInterrupted).`,
    holds: (on) => on.open && on.running('training').length > 0,
  },
  {
    name: 'preparation',
    says: 'On a course, working for a certificate, in sheltered training or in education.',
    rule: `${OPEN}, and a preparation runs (PreparationStarted, no PreparationEnded) of any kind but the person's own job search.`,
    holds: (on) => on.open && on.running('preparation').some(isArranged),
  },
  {
    name: 'assessment',
    says: 'Needs, resources or work capacity are being assessed.',
    rule: `${OPEN}, and an assessment runs (AssessmentStarted, no AssessmentCompleted).`,
    holds: (on) => on.open && on.running('assessment').length > 0,
  },
  {
    name: 'between',
    says: 'Nothing of the above runs.',
    rule: `${OPEN}, and none of the above holds.`,
    holds: (on) => on.open,
  },
  closed('closed-work', 'work', 'in work'),
  closed('closed-education', 'education', 'in education'),
  closed('closed-benefit', 'benefit', 'on a benefit'),
  closed('closed-other', 'other', 'in something else'),
  closed('closed-unknown', 'unknown', 'with an outcome that is not known'),
];

/**
 * A closed case is in its closing state whatever was left running: what nobody follows any more
 * would otherwise seem to last for ever.
 */
function closed(name: AnalysisState, outcome: Outcome, where: string): StateDefinition {
  return {
    name,
    says: `The case is closed, ${where}.`,
    rule: `The case is closed (CaseClosed, no later CaseReopened) with the outcome ${outcome}. What was left running does not matter.`,
    holds: (on) => !on.open && on.outcome === outcome,
  };
}

/** Own job search is nothing that is arranged: a person who only searches is between activities. */
const isArranged = ({ start }: Spell): boolean =>
  (start.data as StartPreparation).kind !== 'ownJobSearch';

const isSubsidised = (employment: Spell, { subsidies }: CourseOnDay): boolean =>
  subsidies.some((subsidy) => (employmentOf(subsidy) ?? employment.id) === employment.id);

/** The state of a course with everything recorded. */
export function stateOn(course: Course): AnalysisState;
/** The state on a day; undefined on days before the case was opened. Rough dates: see `isRunningOn`. */
export function stateOn(course: Course, day: Day | undefined): AnalysisState | undefined;
export function stateOn(course: Course, day?: Day): AnalysisState | undefined {
  const begun = openSpans(course).filter(({ start }) => isRunningOn({ start }, day));
  if (begun.length === 0) return day === undefined ? 'between' : undefined;
  const closing = begun.some((span) => isRunningOn(span, day)) ? undefined : begun.at(-1)?.end;
  const running = (kind: SpellKind) =>
    spellsOf(course, kind).filter((spell) => isRunningOn(spell, day));
  const on: CourseOnDay = {
    open: !closing,
    ...(closing ? { outcome: (closing.data as CloseCase).outcome } : {}),
    running,
    subsidies: spellsOf(course, 'instrument').filter((spell) => subsidyRuns(spell, day)),
  };
  return STATE_DEFINITIONS.find(({ holds }) => holds(on))?.name ?? 'closed-unknown';
}

/** An instrument runs from its own start, not from the proposal or grant that is first recorded of it. */
function subsidyRuns(instrument: Spell, day: Day | undefined): boolean {
  const start = instrumentStart(instrument);
  if (!start || !isWageSubsidy(instrumentKind(instrument))) return false;
  return isRunningOn({ start, ...(instrument.end ? { end: instrument.end } : {}) }, day);
}

/** From each opening or reopening to the closing that follows it, in the order recorded. */
function openSpans(course: Course): { start: Fact; end?: Fact }[] {
  const spans: { start: Fact; end?: Fact }[] = [];
  for (const fact of course.facts) {
    const last = spans.at(-1);
    if (isFact(fact, OpenCase) || isFact(fact, ReopenCase)) spans.push({ start: fact });
    else if (isFact(fact, CloseCase) && last) last.end = fact;
  }
  return spans;
}
