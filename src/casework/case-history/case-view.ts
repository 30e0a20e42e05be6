import { isRunningOn } from '../../domain/analysis/as-of.js';
import { stateOn, type AnalysisState } from '../../domain/analysis/states.js';
import { goalsInForce } from '../../domain/course/agreement.js';
import { CompleteAssessment } from '../../domain/course/assessment.js';
import { factsOf, runningSpells, type Course, type Spell } from '../../domain/course/course.js';
import type { CloseCase } from '../../domain/course/ending.js';
import { findingsOf } from '../../domain/rules/case-rules.js';
import type { Finding } from '../../domain/rules/finding.js';
import {
  RecordBackground,
  type AssignCounsellor,
  type OpenCase,
} from '../../domain/course/intake.js';
import { instrumentStart } from '../../domain/course/instruments.js';
import type { Fact } from '../../domain/stream/milestone.js';
import { CompleteTraining } from '../../domain/course/training.js';
import { HoldReview, ReachMilestone } from '../../domain/course/workplace.js';
import type { Day } from '../../domain/time/day.js';

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

export interface GoalView {
  number: number;
  text: unknown;
  criterion?: unknown;
  setBy?: string[];
  kind?: string;
  /** The latest that is recorded of it; absent when nothing is. */
  status?: string;
}

export interface CaseView {
  status: 'not-opened' | 'open' | 'closed';
  /** Absent on a day before the case was opened. */
  state?: string;
  facts: Record<string, unknown>;
  counsellor?: { counsellor: string; singleContact?: boolean; since?: string };
  spells: SpellView[];
  goals: GoalView[];
  findings: Finding[];
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
  return {
    status: statusOf(state),
    ...(state === undefined ? {} : { state }),
    facts: factsView(course),
    ...(counsellor ? { counsellor: counsellorView(counsellor) } : {}),
    spells: course.spells
      .filter(({ kind }) => kind !== 'counsellor')
      .map((spell) => spellView(spell, at)),
    goals: goalsView(course),
    findings: findingsOf(course, at ?? today),
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
      ? { closed: { ...closing.data, ...(closing.occurredOn ? { on: closing.occurredOn } : {}) } }
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
    current: changes.reduce<Record<string, unknown>>((now, { data }) => ({ ...now, ...data }), {
      ...start.data,
    }),
    changes: changes.map(({ id: changeId, type, occurredOn, data }) => ({
      id: changeId,
      type,
      ...(occurredOn === undefined ? {} : { occurredOn }),
      data,
    })),
    ...(end ? { end: { id: end.id, type: end.type, data: end.data } } : {}),
  };
}

function goalsView(course: Course): GoalView[] {
  const statuses = new Map<number, string>();
  for (const fact of course.facts)
    for (const [goal, status] of goalStatuses(fact)) statuses.set(goal, status);
  return (goalsInForce(course)?.goals ?? []).map((goal, at) => {
    const status = statuses.get(at + 1);
    return { number: at + 1, ...goal, ...(status ? { status } : {}) };
  });
}

/** What one fact says of the goals. */
function goalStatuses({ type, data }: Fact): [number, string][] {
  const said = data as Partial<HoldReview & CompleteTraining & ReachMilestone>;
  if (type === 'ReviewHeld') return (said.goals ?? []).map(({ goal, status }) => [goal, status]);
  if (type === 'TrainingCompleted')
    return (said.goalOutcomes ?? []).map(({ goal, outcome }) => [goal, outcome]);
  if (type === 'MilestoneReached' && said.goal !== undefined) return [[said.goal, 'reached']];
  return [];
}
