import { courses, isDecision } from '../domain/course/decider.js';
import { employers } from '../domain/employer/decider.js';
import { findingsOf } from '../domain/rules/case-rules.js';
import type { StreamKind } from '../domain/catalogue.js';
import type { Aggregate, Decision } from '../domain/stream/aggregate.js';
import { toFact } from '../domain/stream/amendments.js';
import type { History } from '../domain/stream/history.js';
import { eventId } from '../domain/stream/ids.js';
import type { Command, Fact } from '../domain/stream/milestone.js';
import type { Day } from '../domain/time/day.js';
import type { Recorded, RecordMilestone } from './record-milestone.js';

/** A stream of either kind with its state, ready to decide on. */
export interface Loaded {
  /** Whether the command is stored with what was known when it was given. */
  isDecision(command: string): boolean;
  /** @param position of the log, for a decision */
  decide(command: RecordMilestone, today: Day, position?: string): Decision;
  /** What it means that these facts were added. */
  meaning(added: readonly Fact[], today: Day): Pick<Recorded, 'findings'>;
}

export interface Recordable {
  load(recorded: readonly Fact[]): Loaded;
}

interface Meaning<S> {
  isDecision(command: string): boolean;
  findings(state: S, today: Day): Recorded['findings'];
}

const recordable = <S extends History>(
  { fold, decide, evolve }: Aggregate<S>,
  { isDecision: decides, findings }: Meaning<S>,
): Recordable => ({
  load(recorded) {
    const state = fold(recorded);
    return {
      isDecision: decides,
      decide: (command, today, position) => decide(toDecide(command, today, position), state),
      meaning: (added, today) => ({ findings: findings(added.reduce(evolve, state), today) }),
    };
  },
});

const RECORDABLES: { [K in StreamKind]: Recordable } = {
  course: recordable(courses, { isDecision, findings: findingsOf }),
  employer: recordable(employers, { isDecision: () => false, findings: () => [] }),
};

export const recordableOf = (kind: StreamKind): Recordable => RECORDABLES[kind];

function toDecide(
  { name, commandId, fields }: RecordMilestone,
  today: Day,
  position: string | undefined,
): Command {
  const { id, type: _, ...rest } = toFact(eventId(commandId, 0), name, { ...fields });
  return { ...rest, name, factId: id, today, ...(position === undefined ? {} : { position }) };
}
