import type { Course } from '../course/course.js';
import {
  findingsSeen,
  type Decision,
  type KnownThen,
  type VisibleFinding,
} from '../course/decision.js';
import { entryOfEvent, fold, isDecision } from '../course/decider.js';
import { CASE_RULE_SET, findingsOf } from '../rules/case-rules.js';
import { differing, findingKey } from '../rules/finding-changes.js';
import type { Finding } from '../rules/finding.js';
import type { Fact } from '../stream/milestone.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';

/** A finding that stood otherwise when it was decided than it is seen now. */
export interface Hindsight {
  rule: string;
  /** Id of the event that it is about. */
  subject: string;
  /** Absent where there was, or is, no such finding. */
  outcomeThen?: string;
  outcomeNow?: string;
  /**
   * `corrections`: facts were corrected since; `rules`: the rules are other ones; `time`: by the same
   * rules, it came with the days between the decision and its recording.
   */
  because: ('corrections' | 'rules' | 'time')[];
}

/** A decision with what was known when it was made, and what is known now of the same moment. */
export interface DecisionView {
  id: string;
  type: string;
  on?: Edtf;
  retracted?: true;
  /** Absent of a decision that was recorded without it. */
  knownThen?: Omit<KnownThen, 'findings'> & { findings: VisibleFinding[] };
  /** What today's rules find in the case as it was then, with every correction since. */
  knownNow: { ruleSet: string; findings: VisibleFinding[] };
  /** Whether the rules are still those of then; absent where it is not known which those were. */
  sameRules?: boolean;
  /** Empty where nothing that is known now would have been seen otherwise. */
  differences: Hindsight[];
}

/** The days on which facts were recorded, by id. */
export type RecordedOn = (id: string) => Day | undefined;

/** The facts that may be decisions, retracted ones included, in the order recorded. */
export const decisionFacts = ({ recorded }: Course): Fact<Decision>[] =>
  recorded.filter((fact): fact is Fact<Decision> =>
    isDecision(entryOfEvent(fact.type)?.command ?? ''),
  );

/**
 * Every decision of a case: whether it was right given what was known then, and what is known now.
 *
 * @param recordedOn the day on which a decision was recorded: what time had made of the facts by then
 * @param today for decisions of which it is not known
 */
export function decisionsOf(course: Course, recordedOn: RecordedOn, today: Day): DecisionView[] {
  const inForce = new Set(course.facts.map(({ id }) => id));
  return decisionFacts(course).map((fact) => {
    const knownThen = fact.data.knownThen && {
      ...fact.data.knownThen,
      findings: findingsSeen(course, fact.data.knownThen),
    };
    const revision = course.recorded.findIndex(({ id }) => id === fact.id);
    const day = recordedOn(fact.id) ?? today;
    const now = findingsAt(course, revision, day);
    const sameRules = knownThen?.ruleSet === CASE_RULE_SET;
    return {
      id: fact.id,
      type: fact.type,
      ...(fact.occurredOn === undefined ? {} : { on: fact.occurredOn }),
      ...(inForce.has(fact.id) ? {} : { retracted: true as const }),
      ...(knownThen ? { knownThen, sameRules } : {}),
      knownNow: { ruleSet: CASE_RULE_SET, findings: now.map(visible) },
      differences: knownThen
        ? hindsight(
            knownThen.findings,
            findingsOf(fold(course.recorded.slice(0, revision)), day),
            now,
            sameRules ? 'time' : 'rules',
          )
        : [],
    };
  });
}

/**
 * What today's rules find in a case as it stood at a revision, with the corrections that `course`
 * has, also those that came later.
 */
export function findingsAt(course: Course, revision: number, day: Day): Finding[] {
  const known = new Set(course.recorded.slice(0, revision).map(({ id }) => id));
  return findingsOf(fold(course.facts.filter(({ id }) => known.has(id))), day);
}

export const visible = ({ rule, version, outcome, events }: Finding): VisibleFinding => ({
  rule,
  ...(version === undefined ? {} : { version }),
  outcome,
  events,
});

/**
 * @param uncorrected what today's rules find in the facts as they were then
 * @param otherwise what explains a difference that is there without any correction
 */
function hindsight(
  then: readonly VisibleFinding[],
  uncorrected: readonly VisibleFinding[],
  now: readonly VisibleFinding[],
  otherwise: 'rules' | 'time',
): Hindsight[] {
  const outcome = ({ outcome: said }: VisibleFinding) => said;
  const withoutCorrections = keysOf(differing(then, uncorrected, findingKey, outcome));
  const byCorrections = keysOf(differing(uncorrected, now, findingKey, outcome));
  return differing(then, now, findingKey, outcome).map(({ key, before, after }) => {
    const { rule, events } = (after ?? before)!;
    return {
      rule,
      subject: events[0] ?? '',
      ...(before ? { outcomeThen: before.outcome } : {}),
      ...(after ? { outcomeNow: after.outcome } : {}),
      because: [
        ...(byCorrections.has(key) ? (['corrections'] as const) : []),
        ...(withoutCorrections.has(key) ? [otherwise] : []),
      ],
    };
  });
}

const keysOf = (pairs: readonly { key: string }[]): Set<string> =>
  new Set(pairs.map(({ key }) => key));
