import type { Aggregate, Decision } from '../../src/domain/stream/aggregate.js';
import type { Course } from '../../src/domain/course/course.js';
import { courses } from '../../src/domain/course/decider.js';
import type { Employer } from '../../src/domain/employer/employer.js';
import { employers } from '../../src/domain/employer/decider.js';
import type { History } from '../../src/domain/stream/history.js';
import type { Command } from '../../src/domain/stream/milestone.js';
import { nextCommand, nextEmployerCommand } from './commands.js';
import { Dice } from './dice.js';

export interface Step<S extends History = Course> {
  command: Command;
  decision: Decision;
  before: S;
  after: S;
}

/** A history made by random commands, one after the other; refused ones leave it as it is. */
const walkOf =
  <S extends History>(
    { decide, evolve, initial }: Aggregate<S>,
    next: (dice: Dice, state: S, n: number) => Command,
  ) =>
  (seeds: readonly number[]): Step<S>[] => {
    const steps: Step<S>[] = [];
    let state = initial;
    for (const [n, seed] of seeds.entries()) {
      const command = next(new Dice(seed), state, n);
      const decision = decide(command, state);
      const after = 'events' in decision ? decision.events.reduce(evolve, state) : state;
      steps.push({ command, decision, before: state, after });
      state = deepFreeze(after);
    }
    return steps;
  };

export const walk = walkOf<Course>(courses, nextCommand);
export const employerWalk = walkOf<Employer>(employers, nextEmployerCommand);

export const endOf = (steps: Step[]): Course => steps.at(-1)?.after ?? courses.initial;

/** So that a decision or a fold that changes what it was given throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
