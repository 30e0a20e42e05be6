import { v5 } from 'uuid';
import type { Day } from '../time/day.js';
import { latest } from './days.js';
import type { Finding } from './finding.js';
import {
  versionOn,
  type Assessment,
  type Outcome,
  type Rule,
  type RuleVersion,
  type Task,
} from './rule.js';

/**
 * Applies rules to a history. Each subject is held to the version in force on its own day; where the
 * version in force on the day of asking would say something else, that stands beside it.
 */

/** One subject under one rule, held to the version of its day. */
interface Judged {
  rule: Rule<never>;
  version: RuleVersion | undefined;
  assessment: Assessment;
}

/**
 * The findings on a day: departures that hold on it, and what cannot be told.
 *
 * @param state the effective history as it was on that day
 */
export function findings<S>(rules: readonly Rule<S>[], state: S, day: Day): Finding[] {
  return rules.flatMap((rule) => {
    const assessed = assess(rule, state);
    const judged = judge(rule, assessed, day);
    const present = versionOn(rule, day);
    const now = new Map((present ? assessed.get(present)! : []).map((one) => [key(one), one]));
    return judged.flatMap((one) => {
      const then = one.version ? outcomeOn(one.assessment, day) : 'notInForce';
      const counterpart = now.get(key(one.assessment));
      const today = counterpart ? outcomeOn(counterpart, day) : 'notInForce';
      const differs = one.version !== present && today !== then;
      if (!isTold(then) && !(differs && isTold(today))) return [];
      return [toFinding(one, then, differs ? { version: present, outcome: today } : undefined)];
    });
  });
}

/** Everything there is to do about a history, with the day it shows from: no day of asking needed. */
export function tasks<S>(rules: readonly Rule<S>[], state: S): CaseTask[] {
  return rules.flatMap((rule) =>
    judge(rule, assess(rule, state), FAR_FUTURE).flatMap(({ version, assessment }) =>
      version && assessment.task && assessment.outcome === 'departed'
        ? [toTask(rule, version, assessment, assessment.task)]
        : [],
    ),
  );
}

/** A departure with the days on which it holds, as it is stored: no day of asking needed. */
export interface Departure {
  rule: string;
  /** Ids of the events it rests on; the first is the subject. */
  events: readonly string[];
  /** First and last day on which it is one; absent: from its event on, until another changes it. */
  from?: Day;
  until?: Day;
}

/** Every departure of a history from rules, whatever the day. */
export function departures<S>(rules: readonly Rule<S>[], state: S): Departure[] {
  return rules.flatMap((rule) =>
    judge(rule, assess(rule, state), FAR_FUTURE).flatMap(({ version, assessment }) =>
      version && assessment.outcome === 'departed' ? [toDeparture(rule, assessment)] : [],
    ),
  );
}

const toDeparture = <S>({ id }: Rule<S>, { events, from, until }: Assessment): Departure => ({
  rule: id,
  events,
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

/** Something that is to be done, as it is stored: overdue is not a state but a comparison of days. */
export interface CaseTask extends Task {
  rule: string;
  version: number;
  /** Ids of the events it rests on; the first is the subject. */
  events: readonly string[];
  /** Last day on which it shows, if time ends it. */
  until?: Day;
  /** Since when, as stated: the date of the subject. */
  since?: string;
  values: Record<string, string | number | boolean>;
}

/** For subjects without a readable date: they are held to the newest version. */
const FAR_FUTURE: Day = '9999-12-31';

type Assessed = ReadonlyMap<RuleVersion, readonly Assessment[]>;

/** What each version says of every subject: worked out once, whatever is asked of it. */
const assess = <S>(rule: Rule<S>, state: S): Assessed =>
  new Map(rule.versions.map((version) => [version, rule.check(state, version.parameters)]));

function judge<S>(rule: Rule<S>, assessed: Assessed, day: Day): Judged[] {
  const seen = new Set<string>();
  const judged: Judged[] = [];
  for (const [version, assessments] of assessed)
    for (const assessment of assessments) {
      const applicable = versionOn(rule, latest(assessment.on) ?? day);
      const inForce = applicable === version;
      // A subject before the first version is judged by none; it still has today's verdict.
      const before = applicable === undefined && version === rule.versions[0];
      if ((!inForce && !before) || seen.has(key(assessment))) continue;
      seen.add(key(assessment));
      judged.push({ rule: rule as Rule<never>, version: applicable, assessment });
    }
  return judged;
}

const key = ({ events }: Assessment): string => events[0];

const outcomeOn = ({ outcome, from, until }: Assessment, day: Day): Outcome =>
  outcome === 'departed' && ((from && day < from) || (until && day > until)) ? 'met' : outcome;

const isTold = (outcome: Outcome | 'notInForce'): boolean =>
  outcome === 'departed' || outcome === 'unknown';

function toFinding(
  { rule, version, assessment }: Judged,
  outcome: Outcome | 'notInForce',
  today?: { version: RuleVersion | undefined; outcome: Outcome | 'notInForce' },
): Finding {
  const { events, from, until, values = {} } = assessment;
  return {
    rule: rule.id,
    kind: rule.kind,
    ...(version ? { version: version.version } : {}),
    outcome,
    events: [...events],
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    text: rule.text,
    values: { ...(version ?? today?.version)?.parameters, ...values },
    ...(version ? { source: version.source } : {}),
    ...(today
      ? {
          today: {
            ...(today.version
              ? { version: today.version.version, source: today.version.source }
              : {}),
            outcome: today.outcome,
          },
        }
      : {}),
  };
}

function toTask<S>(
  { id }: Rule<S>,
  { version, parameters }: RuleVersion,
  { events, on, until, values }: Assessment,
  { showsFrom, due }: Task,
): CaseTask {
  return {
    rule: id,
    version,
    events,
    showsFrom,
    due,
    ...(until ? { until } : {}),
    ...(on === undefined ? {} : { since: on }),
    values: { ...parameters, ...values },
  };
}

const RULE_SETS = 'b1f6d7d0-6a3c-5f0e-9a43-2f5f0f1c6d52';

/** Identity of a set of rules: the same versions with the same parameters have the same. */
export const ruleSetOf = (rules: readonly Pick<Rule<never>, 'id' | 'versions'>[]): string =>
  v5(JSON.stringify(rules.map(({ id, versions }) => [id, versions])), RULE_SETS);
