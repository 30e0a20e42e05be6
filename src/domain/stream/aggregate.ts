import type { Day } from '../time/day.js';
import {
  decideCorrection,
  decideRetraction,
  type Amendable,
  type ImpossibleFact,
} from './amend.js';
import { CorrectFact, effectiveHistory, isAmendment, RetractFact } from './amendments.js';
import { catalogueOf, type Catalogue } from './catalogue.js';
import type { History } from './history.js';
import {
  specOf,
  type Command,
  type DataOf,
  type Fact,
  type Milestone,
  type Refusal,
} from './milestone.js';
import { certainlyEarlier } from './order.js';
import { phaseWords, type Decider, type Phase, type Verdict } from './phase.js';
import { stillHolds, type InForce } from './repetition.js';

/**
 * A kind of stream as one decider: `decide(command, state)` answers events or a refusal,
 * `evolve(state, event)` the next state. Both are pure and total. Course, employer and
 * person are those there are; what differs between them is what stands in this definition.
 */
export interface AggregateDefinition<S extends History> {
  initial: S;
  phases: readonly Phase<S>[];
  /** Name of the command that begins a stream, and the refusal of every other before it. */
  opens: string;
  notOpen: Refusal;
  /** What holds for every command, whatever its phase, beside the general rules. */
  refuse?(command: Command, state: S): Refusal | undefined;
  /** See `stillHolds`. */
  inForce?: InForce<S>;
  /** Fills in the assigned fields of what is about to be recorded. */
  complete?(command: Command, state: S, data: DataOf<Milestone>): DataOf<Milestone>;
  amending: Pick<Amendable, 'openingStays' | 'refuseChanges'>;
}

export type Decision = { events: Fact[] } | { refusal: Refusal };

export interface Aggregate<S extends History> extends Catalogue {
  initial: S;
  opens: string;
  /** Total: an event of an unknown type is kept in the history and changes nothing else. */
  evolve(state: S, fact: Fact): S;
  /** The same as evolving from nothing, fact by fact, in time proportional to their number. */
  fold(recorded: readonly Fact[]): S;
  /** @throws Error when the command's name is not in the catalogue: callers look it up first */
  decide(command: Command, state: S): Decision;
  /** The facts of a history that could not have been recorded as it stands, each with the reason. */
  impossibleFacts(history: readonly Fact[], today: Day): ImpossibleFact[];
}

/**
 * Norms that ask for a reason when the command comes. A history that lacks the reason is not
 * impossible: it has a finding instead.
 */
const ASKED_ONLY_WHEN_RECORDED: readonly string[] = ['reason-required'];

const AMENDMENTS = { name: 'amendments', milestones: [CorrectFact, RetractFact] };

export function aggregate<S extends History>(definition: AggregateDefinition<S>): Aggregate<S> {
  const { initial, phases } = definition;
  const catalogue = catalogueOf([...phases, AMENDMENTS]);
  const { entryOfCommand, entryOfEvent } = catalogue;
  const folds = new Map(
    phases.flatMap((phase) => phase.folds).map((fold) => [specOf(fold.type).event, fold]),
  );
  const amendable: Amendable = { ...definition.amending, entryOfEvent, replay: impossibleFacts };
  const { decidesFully } = phaseWords<S>();
  const amend: Decider<S>[] = [
    decidesFully(CorrectFact, (command, state) => decideCorrection(command, state, amendable)),
    decidesFully(RetractFact, (command, state) => decideRetraction(command, state, amendable)),
  ];
  const deciders = new Map(
    [...phases.flatMap((phase) => phase.deciders), ...amend].map((decider) => [
      specOf(decider.type).command,
      decider,
    ]),
  );

  /** What a fact changes beside being part of the history. */
  const take = (state: S, fact: Fact): S => folds.get(fact.type)?.apply(state, fact) ?? state;

  function fold(recorded: readonly Fact[]): S {
    // One growing array, handed out when it is complete: copying it at each step is quadratic.
    const facts: Fact[] = [];
    const state = effectiveHistory(recorded).reduce<S>(
      (before, fact) => {
        facts.push(fact);
        return take(before, fact);
      },
      { ...initial, facts },
    );
    return { ...state, recorded };
  }

  function evolve(state: S, fact: Fact): S {
    const recorded = [...state.recorded, fact];
    if (isAmendment(fact)) return fold(recorded);
    return { ...take({ ...state, facts: [...state.facts, fact] }, fact), recorded };
  }

  /** What the rules say of a command, whether or not the same was recorded before. */
  function judge(command: Command, state: S): Verdict {
    const refusal = refuseAlways(command, state, definition);
    return refusal ? { refusal } : deciders.get(command.name)?.decide(command, state);
  }

  function decide(command: Command, state: S): Decision {
    const entry = entryOfCommand(command.name);
    if (!entry) throw new Error(`no command ${command.name}`);
    if (state.recorded.some(({ id }) => id === command.factId)) return { events: [] };
    const fact: Fact = {
      id: command.factId,
      type: entry.event,
      data: command.data,
      ...(command.occurredOn !== undefined ? { occurredOn: command.occurredOn } : {}),
      ...(command.source !== undefined ? { source: command.source } : {}),
    };
    if (stillHolds(state, fact, catalogue, definition.inForce ?? (() => undefined)))
      return { events: [] };
    const verdict = judge(command, state);
    if (verdict && 'refusal' in verdict) return verdict;
    if (verdict && 'fulfilled' in verdict) return { events: [] };
    const data = verdict?.data ?? fact.data;
    return { events: [{ ...fact, data: definition.complete?.(command, state, data) ?? data }] };
  }

  function impossibleFacts(history: readonly Fact[], today: Day): ImpossibleFact[] {
    const impossible: ImpossibleFact[] = [];
    let state = initial;
    for (const fact of history) {
      const entry = entryOfEvent(fact.type);
      if (entry) {
        const { id, type: _, ...rest } = fact;
        const verdict = judge({ ...rest, name: entry.command, factId: id, today }, state);
        if (
          verdict &&
          'refusal' in verdict &&
          !ASKED_ONLY_WHEN_RECORDED.includes(verdict.refusal.code)
        )
          impossible.push({ fact, refusal: verdict.refusal });
      }
      state = evolve(state, fact);
    }
    return impossible;
  }

  return { ...catalogue, initial, opens: definition.opens, evolve, fold, decide, impossibleFacts };
}

/** What holds for every command of every stream, whatever its phase. */
function refuseAlways<S extends History>(
  command: Command,
  state: S,
  { opens, notOpen, refuse }: AggregateDefinition<S>,
): Refusal | undefined {
  if (!state.opening && command.name !== opens) return notOpen;
  if (certainlyEarlier(command.today, command.occurredOn))
    return {
      code: 'in-the-future',
      field: 'occurredOn',
      message: 'this date has not come yet',
      remedy: 'Record a milestone when it has happened; plans have fields of their own.',
    };
  return refuse?.(command, state);
}
