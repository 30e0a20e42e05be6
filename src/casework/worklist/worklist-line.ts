import { CASE_RULES } from '../../domain/rules/case-rules.js';
import type { RuleKind, Texts, Values } from '../../domain/rules/rule.js';
import { daysBetween, type Day } from '../../domain/time/day.js';
import { allValues } from './task-values.js';
import type { Urgency } from './worklist-query.js';
import type { StoredTask } from './worklist.reader.js';

/** One thing to do: what, for whom, since when and by when. What nobody stated is absent. */
export interface WorklistLine {
  caseId: string;
  pseudonym?: string;
  office?: string;
  counsellor?: string;
  state: string;
  employerId?: string;
  employerName?: string;
  rule: string;
  version: number;
  kind: RuleKind;
  title: Texts;
  /** With `{name}` for the values. */
  text: Texts;
  values: Values;
  /** Ids of the events it rests on, the one it is about first. */
  events: string[];
  /** Date of what it is about, as stated. */
  since?: string;
  showsFrom: Day;
  due: Day;
  /** Last day on which it shows, if time ends it. */
  until?: Day;
  urgency: Urgency;
  /** Whole days until it is due; below zero when it is overdue. */
  daysLeft: number;
}

const RULES = new Map(CASE_RULES.map((rule) => [rule.id, rule]));

/** Title of a rule; of one that this version of the application no longer has, its id. */
export const titleOf = (id: string): Texts => RULES.get(id)?.title ?? { nb: id, nn: id, en: id };

export function worklistLine(
  task: StoredTask,
  on: Day,
  employerNames: ReadonlyMap<string, string>,
): WorklistLine {
  const { pseudonym, office, counsellor, since, until, employer_id: employerId } = task;
  const rule = RULES.get(task.rule);
  const stated = Object.entries({
    pseudonym,
    office,
    counsellor,
    employerId,
    employerName: employerNames.get(employerId ?? ''),
    since,
    until,
  }).filter(([, value]) => value !== null && value !== undefined);
  return {
    caseId: task.case_id,
    state: task.state,
    rule: task.rule,
    version: task.version,
    kind: rule?.kind ?? 'reminder',
    title: titleOf(task.rule),
    text: rule?.text ?? titleOf(task.rule),
    values: allValues(task, task.values),
    events: task.events,
    showsFrom: task.shows_from,
    due: task.due,
    urgency: task.urgency,
    daysLeft: daysBetween(on, task.due),
    ...Object.fromEntries(stated),
  };
}
