import { agreementsOf, type AgreementHistory } from '../../domain/analysis/agreements.js';
import { isRunningOn } from '../../domain/analysis/as-of.js';
import { followUpOf, type FollowUp } from '../../domain/analysis/follow-up.js';
import type { GoalState } from '../../domain/analysis/goal-states.js';
import { stateOn, type AnalysisState } from '../../domain/analysis/states.js';
import { goalsInForce } from '../../domain/course/agreement.js';
import { CompleteAssessment } from '../../domain/course/assessment.js';
import { factsOf, runningSpells, type Course, type Spell } from '../../domain/course/course.js';
import type { Decision } from '../../domain/course/decision.js';
import type { CloseCase } from '../../domain/course/ending.js';
import { findingsOf } from '../../domain/rules/case-rules.js';
import type { Finding } from '../../domain/rules/finding.js';
import { instrumentsUsed, type KindUse } from '../../domain/rules/measures-used.js';
import { transitionsNear, type Transition } from '../../domain/rules/subsidy-transitions.js';
import {
  RecordBackground,
  type AssignCounsellor,
  type OpenCase,
} from '../../domain/course/intake.js';
import { instrumentStart } from '../../domain/course/instruments.js';
import type { Fact } from '../../domain/stream/milestone.js';
import type { Day } from '../../domain/time/day.js';
import { dueTasks, type DueTask } from './due-tasks.js';

/** Something that lasts or lasted: a training, an employment, a mentor, an instrument … */
export interface SpellView {
  id: string;
  kind: string;
  from?: string;
  to?: string;
  running: boolean;
  /** How it stands: what began it, with every later change laid over it. */
  current: Record<string, unknown>;
  /** What changed it underway, in the order recorded. */
  changes: { id: string; type: string; occurredOn?: string; data: object }[];
  end?: { id: string; type: string; data: object };
}

export interface CaseView {
  status: 'not-opened' | 'open' | 'closed';
  /** Absent on a day before the case was opened. */
  state?: string;
  facts: Record<string, unknown>;
  counsellor?: { counsellor: string; singleContact?: boolean; since?: string };
  spells: SpellView[];
  goals: GoalState[];
  findings: Finding[];
  /** Every agreement with its versions; the last version is the one that holds. */
  agreements: AgreementHistory[];
  followUp: FollowUp;
  /** Trainings near their planned end, with what is on its way for the time after. */
  transitions: Transition[];
  /** Every kind of instrument, with those of the case: also that one was never used is told. */
  instruments: KindUse[];
  /** What is to be done now, or was on the day. */
  tasks: DueTask[];
}

/**
 * The case as one page of facts. What nobody stated is absent.
 *
 * @param course as it was on the day `at`, if one is given
 * @param today the day of asking: time alone may make a finding
 */
export function caseView(course: Course, today: Day, at?: Day): CaseView {
  const state = stateOn(course, at);
  const counsellor = runningSpells(course, 'counsellor').at(-1);
  const agreements = agreementsOf(course);
  const day = at ?? today;
  return {
    status: statusOf(state),
    ...(state === undefined ? {} : { state }),
    facts: factsView(course),
    ...(counsellor ? { counsellor: counsellorView(counsellor) } : {}),
    spells: course.spells
      .filter(({ kind }) => kind !== 'counsellor')
      .map((spell) => spellView(spell, at)),
    goals: goalsView(course, agreements),
    findings: findingsOf(course, day),
    agreements,
    followUp: followUpOf(course, day),
    transitions: transitionsNear(course, day),
    instruments: instrumentsUsed(course),
    tasks: dueTasks(course, day),
  };
}

/** From the state and not from the closing: on a day, a rough date may leave open which holds. */
const statusOf = (state: AnalysisState | undefined): CaseView['status'] =>
  state === undefined ? 'not-opened' : state.startsWith('closed-') ? 'closed' : 'open';

function factsView(course: Course): Record<string, unknown> {
  const opening = course.opening as Fact<OpenCase> | undefined;
  const closing = course.closing as Fact<CloseCase> | undefined;
  // Later statements of the same field replace earlier ones; fields they leave out stand.
  const merged = (facts: Fact[]) => facts.reduce((all, { data }) => ({ ...all, ...data }), {});
  const background = merged(factsOf(course, RecordBackground));
  const { assessment: _, ...assessment }: Record<string, unknown> = merged(
    factsOf(course, CompleteAssessment),
  );
  return {
    ...opening?.data,
    ...(opening?.occurredOn ? { openedOn: opening.occurredOn } : {}),
    ...(closing
      ? { closed: { ...told(closing), ...(closing.occurredOn ? { on: closing.occurredOn } : {}) } }
      : {}),
    ...(Object.keys(background).length > 0 ? { background } : {}),
    ...(Object.keys(assessment).length > 0 ? { assessment } : {}),
    ...(course.followUpEnd ? { followUpEnded: course.followUpEnd.data } : {}),
  };
}

function counsellorView({ start }: Spell) {
  const { counsellor, singleContact } = start.data as AssignCounsellor;
  return {
    counsellor,
    ...(singleContact === undefined ? {} : { singleContact }),
    ...(start.occurredOn === undefined ? {} : { since: start.occurredOn }),
  };
}

/** An instrument that is only proposed or granted has a beginning on record, and does not run yet. */
function isRunning(spell: Spell, at?: Day): boolean {
  const start = spell.kind === 'instrument' ? instrumentStart(spell) : spell.start;
  return start !== undefined && isRunningOn({ ...spell, start }, at);
}

function spellView(spell: Spell, at?: Day): SpellView {
  const { id, kind, start, changes, end } = spell;
  return {
    id,
    kind,
    ...(start.occurredOn === undefined ? {} : { from: start.occurredOn }),
    ...(end?.occurredOn === undefined ? {} : { to: end.occurredOn }),
    running: isRunning(spell, at),
    current: changes.reduce<Record<string, unknown>>((now, fact) => ({ ...now, ...told(fact) }), {
      ...told(start),
    }),
    changes: changes.map((fact) => ({
      id: fact.id,
      type: fact.type,
      ...(fact.occurredOn === undefined ? {} : { occurredOn: fact.occurredOn }),
      data: told(fact),
    })),
    ...(end ? { end: { id: end.id, type: end.type, data: told(end) } } : {}),
  };
}

/** What was said of a fact; what was known when it was decided stands with the decisions. */
function told({ data }: Fact): object {
  const { knownThen: _, ...said } = data as Partial<Decision>;
  return said;
}

/** The goals in force, each with how it stands in its agreement. */
function goalsView(course: Course, agreements: readonly AgreementHistory[]): GoalState[] {
  const agreement = goalsInForce(course)?.agreement;
  return agreements.find(({ id }) => id === agreement?.id)?.goals ?? [];
}
