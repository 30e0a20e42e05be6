import { agreementsOf } from '../analysis/agreements.js';
import type { RecordedOn } from '../analysis/decisions.js';
import { derivedFacts } from '../analysis/derived-facts.js';
import type { Course, Spell, SpellKind } from '../course/course.js';
import { sameValue } from '../stream/repetition.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { capped, type Capped } from './capped.js';
import { findingsOf, tasksOf } from './case-rules.js';
import { changeIn, differing, findingChanges, type FindingChange } from './finding-changes.js';
import { decisionsTouched, type DecisionTouched } from './touched-decisions.js';

type Change = FindingChange['change'];

/** Something that is worked out from the facts; a side that says nothing is absent. */
export interface DerivedChange {
  name: string;
  before?: unknown;
  after?: unknown;
}

export interface Stretch {
  from?: Edtf;
  to?: Edtf;
  ended: boolean;
}

export interface SpellChange {
  change: Change;
  id: string;
  kind: SpellKind;
  before?: Stretch;
  after?: Stretch;
}

/** How a goal stands: its status, absent where nothing is said. */
export interface GoalChange {
  change: Change;
  agreement: string;
  number: number;
  before?: string;
  after?: string;
}

export interface TaskChange {
  change: Change;
  rule: string;
  subject: string;
  /** The day by which it was, and is, to be done. */
  before?: Day;
  after?: Day;
}

/** What an amendment changes beside the fact itself. It holds no free text. */
export interface Consequences {
  derived: Capped<DerivedChange>;
  spells: Capped<SpellChange>;
  goals: Capped<GoalChange>;
  findings: Capped<FindingChange>;
  tasks: Capped<TaskChange>;
  decisions: Capped<DecisionTouched>;
}

/**
 * What differs between a case before and after an amendment: what is derived from its facts, what
 * the rules find, what there is to do, and which decisions rested on what was amended.
 *
 * @param before the case without the amendment
 * @param after the case with it
 * @param amendedIds facts whose effective form the amendment changes
 * @param today the day for which it is worked out: time alone makes findings
 * @param recordedOn the day on which each decision was recorded; without it, `today`
 */
export function consequencesOf(
  before: Course,
  after: Course,
  amendedIds: readonly string[],
  today: Day,
  recordedOn: RecordedOn = () => undefined,
): Consequences {
  return {
    derived: capped(derivedChanges(before, after, today)),
    spells: capped(spellChanges(before, after)),
    goals: capped(goalChanges(before, after)),
    findings: capped(findingChanges(findingsOf(before, today), findingsOf(after, today))),
    tasks: capped(taskChanges(before, after)),
    decisions: capped(decisionsTouched(before, after, amendedIds, (id) => recordedOn(id) ?? today)),
  };
}

function derivedChanges(before: Course, after: Course, today: Day): DerivedChange[] {
  const [was, is] = [derivedFacts(before, today), derivedFacts(after, today)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) =>
    sameValue(was[name], is[name])
      ? []
      : [
          {
            name,
            ...(was[name] === undefined ? {} : { before: was[name] }),
            ...(is[name] === undefined ? {} : { after: is[name] }),
          },
        ],
  );
}

const stretchOf = ({ start, end }: Spell): Stretch => ({
  ...(start.occurredOn === undefined ? {} : { from: start.occurredOn }),
  ...(end?.occurredOn === undefined ? {} : { to: end.occurredOn }),
  ended: end !== undefined,
});

const spellChanges = (before: Course, after: Course): SpellChange[] =>
  differing(before.spells, after.spells, ({ id }) => id, stretchOf).map((pair) => {
    const { id, kind } = (pair.after ?? pair.before)!;
    return {
      change: changeIn(pair),
      id,
      kind,
      ...(pair.before ? { before: stretchOf(pair.before) } : {}),
      ...(pair.after ? { after: stretchOf(pair.after) } : {}),
    };
  });

const goalsIn = (course: Course) =>
  agreementsOf(course).flatMap(({ id, goals }) =>
    goals.map(({ number, status }) => ({ agreement: id, number, status })),
  );

const goalChanges = (before: Course, after: Course): GoalChange[] =>
  differing(
    goalsIn(before),
    goalsIn(after),
    ({ agreement, number }) => `${agreement} ${number}`,
    ({ status }) => status,
  ).map((pair) => {
    const { agreement, number } = (pair.after ?? pair.before)!;
    return {
      change: changeIn(pair),
      agreement,
      number,
      ...(pair.before?.status === undefined ? {} : { before: pair.before.status }),
      ...(pair.after?.status === undefined ? {} : { after: pair.after.status }),
    };
  });

const taskChanges = (before: Course, after: Course): TaskChange[] =>
  differing(
    tasksOf(before),
    tasksOf(after),
    ({ rule, events }) => `${rule} ${events[0]}`,
    ({ showsFrom, due, until }) => [showsFrom, due, until],
  ).map((pair) => {
    const { rule, events } = (pair.after ?? pair.before)!;
    return {
      change: changeIn(pair),
      rule,
      subject: events[0]!,
      ...(pair.before ? { before: pair.before.due } : {}),
      ...(pair.after ? { after: pair.after.due } : {}),
    };
  });
