import type { Course, Fold } from './course.js';
import type { Command, DataOf, Milestone, MilestoneClass, Refusal } from './milestone.js';

/**
 * What a phase says of one command:
 * a refusal, nothing left to do, or (undefined) record it. `data` records it with completed data.
 */
export type Verdict<M extends Milestone = Milestone> =
  { refusal: Refusal } | { fulfilled: true } | { data: DataOf<M> } | undefined;

export interface Decider<M extends Milestone = Milestone> {
  type: MilestoneClass<M>;
  decide(command: Command<M>, course: Course): Verdict<M>;
}

/** Ties a decision to its command. The first refusal that is found is the answer. */
export function decides<M extends Milestone>(
  type: MilestoneClass<M>,
  decide: (command: Command<M>, course: Course) => Refusal | undefined,
): Decider {
  return decidesFully(type, (command, course) => {
    const refusal = decide(command, course);
    return refusal && { refusal };
  });
}

/** As `decides`, for the few commands whose answer is more than a refusal. */
export function decidesFully<M extends Milestone>(
  type: MilestoneClass<M>,
  decide: (command: Command<M>, course: Course) => Verdict<M>,
): Decider {
  return { type, decide } as Decider;
}

/** One file per phase of the course, always in this order: milestones, fold, decide. */
export interface Phase {
  name: string;
  milestones: readonly MilestoneClass[];
  folds: readonly Fold[];
  deciders: readonly Decider[];
}
