import type { Day } from '../time/day.js';
import type { Outcome, RuleKind, Texts, Values } from './rule.js';

/**
 * What a rule found in a history: shown with its grounds, never blocking.
 *
 * `met` and `notInForce` occur only where today's rules say otherwise.
 */
export interface Finding {
  /** Stable id of the rule. */
  rule: string;
  kind: RuleKind;
  /** The version in force on the day of the subject; absent when there was none. */
  version?: number;
  outcome: Outcome | 'notInForce';
  /** Ids of the events it rests on; the first is the subject. */
  events: string[];
  /** First day on which it is a departure, where time made it one. */
  from?: Day;
  until?: Day;
  /** In each language, with `{name}` for the values below. */
  text: Texts;
  /** Parameters of the version and values of the subject. */
  values: Values;
  /** Where the norm is from. */
  source?: string;
  /** What the rules in force today say, where that differs. */
  today?: { version?: number; outcome: Outcome | 'notInForce'; source?: string };
}
