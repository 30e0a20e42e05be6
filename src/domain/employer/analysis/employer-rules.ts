import { findings, ruleSetOf, tasks, type CaseTask } from '../../rules/engine.js';
import type { Rule } from '../../rules/rule.js';
import type { Day } from '../../time/day.js';
import { publicPostNotAdvertised } from './advertised-posts.js';
import { concernsOf, withConcerns, type FindingWithConcern } from './concerns.js';
import { contactRules } from './contact-rules.js';
import { hostingRules } from './hosting-rules.js';
import { pictureOn, type EmployerPicture } from './picture.js';
import { misuseTraineeRatio } from './trainee-ratio.js';
import { misuseTrainingsWithoutHire, misuseUnrealisedProspect } from './trainings-without-hire.js';

/** Every rule that the relation to an employer is held to, in the order in which findings are shown. */
export const EMPLOYER_RULES: readonly Rule<EmployerPicture>[] = [
  ...hostingRules,
  ...contactRules,
  publicPostNotAdvertised,
  misuseTraineeRatio,
  misuseTrainingsWithoutHire,
  misuseUnrealisedProspect,
];

/** Identity of the rules as they stand. */
export const EMPLOYER_RULE_SET = ruleSetOf(EMPLOYER_RULES);

/**
 * What is found about an employer at the end of a day, each with the concern about it that a person
 * raised or settled.
 *
 * @param picture everything recorded; what had not happened by the day is left out
 */
export function employerFindings(picture: EmployerPicture, day: Day): FindingWithConcern[] {
  const then = pictureOn(picture, day);
  return withConcerns(findings(EMPLOYER_RULES, then, day), concernsOf(then.employer));
}

/** What there is to do about an employer, each with its days. */
export const employerTasks = (picture: EmployerPicture): CaseTask[] =>
  tasks(EMPLOYER_RULES, picture);
