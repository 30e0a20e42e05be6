import { noCourse, type Course } from '../../src/domain/course/course.js';
import { decide, evolve, type Decision } from '../../src/domain/course/decider.js';
import type { Command } from '../../src/domain/stream/milestone.js';
import { nextCommand } from './commands.js';
import { Dice } from './dice.js';

export interface Step {
  command: Command;
  decision: Decision;
  before: Course;
  after: Course;
}

/** A course made by random commands, one after the other; refused ones leave it as it is. */
export function walk(seeds: readonly number[]): Step[] {
  const steps: Step[] = [];
  let course = noCourse;
  for (const [n, seed] of seeds.entries()) {
    const command = nextCommand(new Dice(seed), course, n);
    const decision = decide(command, course);
    const after = 'events' in decision ? decision.events.reduce(evolve, course) : course;
    steps.push({ command, decision, before: course, after });
    course = deepFreeze(after);
  }
  return steps;
}

export const endOf = (steps: Step[]): Course => steps.at(-1)?.after ?? noCourse;

/** So that a decision or a fold that changes what it was given throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
