import type { Course } from '../../domain/course/course.js';
import { CASE_RULES, tasksOf } from '../../domain/rules/case-rules.js';
import type { CaseTask } from '../../domain/rules/engine.js';
import type { Texts } from '../../domain/rules/rule.js';
import { daysBetween, type Day } from '../../domain/time/day.js';

/** Something that is to be done now. */
export interface DueTask extends CaseTask {
  title: Texts;
  text: Texts;
  /** Until it is due; negative when it is overdue. */
  daysLeft: number;
}

const rules = new Map(CASE_RULES.map((rule) => [rule.id, rule]));

/** What shows on a day, the most urgent first. */
export const dueTasks = (course: Course, day: Day): DueTask[] =>
  tasksOf(course)
    .filter(({ showsFrom, until }) => showsFrom <= day && (until === undefined || day <= until))
    .map((task) => {
      const { title, text } = rules.get(task.rule)!;
      return { ...task, title, text, daysLeft: daysBetween(day, task.due) };
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
