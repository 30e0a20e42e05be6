import type { Course } from '../course/course.js';
import type { Day } from '../time/day.js';
import { agreementRules } from './agreement.js';
import { prepared, type CaseContext } from './case-context.js';
import { reasonWithoutPreparation } from './competence.js';
import { type CaseTask, type Departure, departures, findings, ruleSetOf, tasks } from './engine.js';
import { expectationRules } from './expectations.js';
import type { Finding } from './finding.js';
import { followUpRules } from './follow-up.js';
import { intakeRules } from './intake.js';
import { lengthMisuseRules } from './misuse.js';
import { signMisuseRules } from './misuse-signs.js';
import { measureRules } from './measures-rules.js';
import type { Rule } from './rule.js';
import { subsidyRules } from './subsidy.js';
import { supportRules } from './support.js';
import { trainingRules } from './training.js';
import { transitionRules } from './transition.js';

/** Every rule that a course is held to, in the order in which findings are shown. */
export const CASE_RULES: readonly Rule<CaseContext>[] = [
  ...agreementRules,
  ...expectationRules,
  ...followUpRules,
  ...supportRules,
  ...trainingRules,
  ...transitionRules,
  ...subsidyRules,
  ...measureRules,
  reasonWithoutPreparation,
  ...lengthMisuseRules,
  ...signMisuseRules,
  ...intakeRules,
];

/** Identity of the rules as they stand: stored with each decision. */
export const CASE_RULE_SET = ruleSetOf(CASE_RULES);

/** @param course the effective history as it was on that day */
export const findingsOf = (course: Course, day: Day): Finding[] =>
  findings(CASE_RULES, prepared(course), day);

/** Limits of measures are told, but nobody has anything to do about them by a day. */
const TASK_RULES = CASE_RULES.filter(({ kind }) => kind !== 'measure');

/** What there is to do in a case, each with its days; nothing once the case is closed. */
export const tasksOf = (course: Course): CaseTask[] =>
  course.opening && !course.closing ? tasks(TASK_RULES, prepared(course)) : [];

const MISUSE_RULES = CASE_RULES.filter(({ kind }) => kind === 'misuse');

/** The signs of misuse in a case, each with the days on which it shows. */
export const misuseSignsOf = (course: Course): Departure[] =>
  departures(MISUSE_RULES, prepared(course));
