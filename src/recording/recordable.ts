import { courses, isDecision } from '../domain/course/decider.js';
import { employers } from '../domain/employer/decider.js';
import { people } from '../domain/person/decider.js';
import { numberOf } from '../domain/person/register.js';
import type { RecordedOn } from '../domain/analysis/decisions.js';
import { findingsOf } from '../domain/rules/case-rules.js';
import { consequencesOf, type Consequences } from '../domain/rules/consequences.js';
import type { Finding } from '../domain/rules/finding.js';
import type { StreamKind } from '../domain/catalogue.js';
import type { Aggregate, Decision } from '../domain/stream/aggregate.js';
import { amendedId, isAmending, toFact } from '../domain/stream/amendments.js';
import type { History } from '../domain/stream/history.js';
import { eventId } from '../domain/stream/ids.js';
import type { Command, Fact } from '../domain/stream/milestone.js';
import type { Day } from '../domain/time/day.js';
import type { RecordedEvent } from '../event-store/port.js';
import { factOf } from '../event-store/streams.js';
import { today as dayIn } from '../platform/clock.js';
import type { Meaning, RecordMilestone } from './record-milestone.js';

/** A stream of any kind with its state, ready to decide on. */
export interface Loaded {
  /** Whether the command is stored with what was known when it was given. */
  isDecision(command: string): boolean;
  /** @param position of the log, for a decision */
  decide(command: RecordMilestone, today: Day, position?: string): Decision;
  /** The identity number that the stream gives its person, and gives with these facts added. */
  identityNumbers(added: readonly Fact[]): { before?: string; after?: string };
  /** What it means that a command added these facts. */
  meaning(command: Pick<RecordMilestone, 'name'>, added: readonly Fact[], today: Day): Meaning;
}

export interface Recordable {
  load(recorded: readonly RecordedEvent[]): Loaded;
}

/** What is told of one kind of stream when something is recorded on it. */
interface Telling<S> {
  isDecision(command: string): boolean;
  findings(state: S, today: Day): Finding[];
  identityNumber?(state: S): string | undefined;
  consequences?(
    before: S,
    after: S,
    amended: readonly string[],
    today: Day,
    recordedOn: RecordedOn,
  ): Consequences;
}

const recordable = <S extends History>(
  { fold, decide, evolve }: Aggregate<S>,
  telling: Telling<S>,
): Recordable => ({
  load(recorded) {
    const state = fold(recorded.map(factOf));
    return {
      isDecision: telling.isDecision,
      decide: (command, today, position) => decide(toDecide(command, today, position), state),
      identityNumbers(added) {
        const before = telling.identityNumber?.(state);
        const after = telling.identityNumber?.(added.reduce(evolve, state));
        return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
      },
      meaning({ name }, added, today) {
        const after = added.reduce(evolve, state);
        const findings = telling.findings(after, today);
        if (!telling.consequences || !isAmending(name)) return { findings };
        const amended = added.map((fact) => amendedId(state.recorded, fact));
        const recordedOn = daysOf(recorded);
        return {
          findings,
          consequences: telling.consequences(state, after, amended, today, recordedOn),
        };
      },
    };
  },
});

/** The days on which events were recorded, in Norway. */
function daysOf(recorded: readonly RecordedEvent[]): RecordedOn {
  const days = new Map(recorded.map(({ id, recordedAt }) => [id, recordedAt]));
  return (id) => {
    const at = days.get(id);
    return at === undefined ? undefined : dayIn(new Date(at));
  };
}

const RECORDABLES: { [K in StreamKind]: Recordable } = {
  course: recordable(courses, { isDecision, findings: findingsOf, consequences: consequencesOf }),
  employer: recordable(employers, { isDecision: () => false, findings: () => [] }),
  person: recordable(people, {
    isDecision: () => false,
    findings: () => [],
    identityNumber: numberOf,
  }),
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
