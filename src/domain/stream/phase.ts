import type { History } from './history.js';
import type { Command, DataOf, Fact, Milestone, MilestoneClass, Refusal } from './milestone.js';

/**
 * What a phase says of one command:
 * a refusal, nothing left to do, or (undefined) record it. `data` records it with completed data.
 */
export type Verdict<M extends Milestone = Milestone> =
  { refusal: Refusal } | { fulfilled: true } | { data: DataOf<M> } | undefined;

export interface Decider<S extends History, M extends Milestone = Milestone> {
  type: MilestoneClass<M>;
  decide(command: Command<M>, state: S): Verdict<M>;
}

/** How one type of fact changes the state, beside being part of its history. */
export interface Fold<S extends History, M extends Milestone = Milestone> {
  type: MilestoneClass<M>;
  apply(state: S, fact: Fact<M>): S;
}

/** One file per phase of the stream, always in this order: milestones, fold, decide. */
export interface Phase<S extends History> {
  name: string;
  milestones: readonly MilestoneClass[];
  folds: readonly Fold<S>[];
  deciders: readonly Decider<S>[];
}

/** The words in which the phases of one kind of stream are written. */
export function phaseWords<S extends History>() {
  /** As `decides`, for the few commands whose answer is more than a refusal. */
  const decidesFully = <M extends Milestone>(
    type: MilestoneClass<M>,
    decide: (command: Command<M>, state: S) => Verdict<M>,
  ): Decider<S> => ({ type, decide }) as Decider<S>;

  return {
    folds: <M extends Milestone>(
      type: MilestoneClass<M>,
      apply: (state: S, fact: Fact<M>) => S,
    ): Fold<S> => ({ type, apply }) as Fold<S>,

    /** Ties a decision to its command. The first refusal that is found is the answer. */
    decides: <M extends Milestone>(
      type: MilestoneClass<M>,
      decide: (command: Command<M>, state: S) => Refusal | undefined,
    ): Decider<S> =>
      decidesFully(type, (command, state) => {
        const refusal = decide(command, state);
        return refusal && { refusal };
      }),

    decidesFully,
  };
}
