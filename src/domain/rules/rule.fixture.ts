import type { Course } from '../course/course.js';
import { given, OPENED, type GivenFact } from '../course/specification.fixture.js';
import type { Day } from '../time/day.js';
import { findings, tasks } from './engine.js';
import type { Rule } from './rule.js';

/** What one rule alone says of an open case with these facts; they may open it in their own way. */
export const held = (rule: Rule<Course>, ...facts: GivenFact[]) => {
  const opens = facts.some(([, event]) => event === 'CaseOpened');
  const { course } = given(...(opens ? [] : [OPENED]), ...facts);
  return {
    on: (day: Day) => findings([rule], course, day),
    /** Outcomes on a day, in the order found; empty where nothing is told. */
    outcomesOn: (day: Day) => findings([rule], course, day).map(({ outcome }) => outcome),
    tasks: () => tasks([rule], course),
  };
};
