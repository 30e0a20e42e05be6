import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import type { Language } from '../time/format.js';

/**
 * The vocabulary in which rules are written. A rule is a norm that a history may depart from: pure,
 * computed from the effective history, shown with the events it rests on, never blocking.
 */

/** The same sentence in each language of the page; `{name}` stands for a value or a parameter. */
export type Texts = Readonly<Record<Language, string>>;

export type Values = Readonly<Record<string, string | number | boolean>>;

/** One wording of a rule, for a period of the valid clock. */
export interface RuleVersion<P extends Values = Values> {
  /** From 1, rising with the period. */
  version: number;
  /** First day in force; absent where the source states a norm without a date. */
  from?: Day;
  /** Last day in force; absent while it is. */
  to?: Day;
  parameters: P;
  /** Where the norm and its numbers are from, with the date of that source. */
  source: string;
}

/**
 * - `norm`: good practice that the sources name
 * - `measure`: what the regulation of a measure allows
 * - `misuse`: a sign that unpaid work replaces paid work
 * - `reminder`: something that is to be done by a day
 */
export type RuleKind = 'norm' | 'measure' | 'misuse' | 'reminder';

export interface Rule<S, P extends Values = Values> {
  /** Stable, kebab-case. Never renamed: findings and decisions name it. */
  id: string;
  kind: RuleKind;
  /** What it is called in a list. */
  title: Texts;
  /** What it finds, said of one case. */
  text: Texts;
  /** In order of time, without overlap. */
  versions: readonly [RuleVersion<P>, ...RuleVersion<P>[]];
  /**
   * Every subject the rule applies to, whether it meets the rule or not. Total: what cannot be told
   * from what is stated is `unknown`. Reads no clock: time comes in as the days of the assessment.
   */
  check(state: S, parameters: P): readonly Assessment[];
}

export type Outcome = 'met' | 'departed' | 'unknown';

/** What a rule says of one subject. */
export interface Assessment {
  outcome: Outcome;
  /** Ids of the facts it rests on, in force. The first is the subject. */
  events: readonly [string, ...string[]];
  /** When the subject happened: decides which version of the rule it is held to. */
  on?: Edtf | undefined;
  /** First day on which it is a departure, where time makes it one. Absent: from its event on. */
  from?: Day | undefined;
  /** Last day on which it is a departure. Absent: until an event changes it. */
  until?: Day | undefined;
  /** Present while somebody can still do something about it: what the worklist shows. */
  task?: Task | undefined;
  /** What the text says of this subject. */
  values?: Values;
}

export interface Task {
  /** First day on which it is shown. */
  showsFrom: Day;
  /** Day by which it should be done. */
  due: Day;
}

/** A rule with its parameters checked against its texts by the compiler. */
export const rule = <S, P extends Values>(definition: Rule<S, P>): Rule<S> =>
  definition as unknown as Rule<S>;

/** The version in force on a day; undefined when there was none. */
export const versionOn = <P extends Values>(
  { versions }: Pick<Rule<never, P>, 'versions'>,
  day: Day,
): RuleVersion<P> | undefined =>
  versions.find(({ from, to }) => (!from || from <= day) && (!to || day <= to));
