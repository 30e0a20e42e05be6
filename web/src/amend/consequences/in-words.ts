import type {
  Consequences,
  DerivedChange,
  GoalChange,
  SpellChange,
  Stretch,
  TaskChange,
} from '../../../../src/domain/rules/consequences.js';
import type { FindingChange, Said } from '../../../../src/domain/rules/finding-changes.js';
import type { DecisionTouched } from '../../../../src/domain/rules/touched-decisions.js';
import { saidDerived, type Saying } from './derived-values.js';

interface SayingConsequences extends Saying {
  ruleTitle: (rule: string) => string;
  /** How a rule judged, e.g. `departed`. */
  outcome: (outcome: string) => string;
}

/** One thing that an amendment changes. A side that is absent had, or has, no such thing. */
export interface SaidChange {
  change: FindingChange['change'];
  what: string;
  before?: string;
  after?: string;
  /** The event that it is about. */
  about?: string;
  /** What is to be said besides, sentence by sentence. */
  notes?: string[];
}

interface SaidGroup {
  kind: keyof Consequences;
  title: string;
  changes: SaidChange[];
  /** How many more there are. */
  notShown: number;
}

/** What an amendment changes beside the fact itself, in words; groups without anything are left out. */
export function consequencesInWords(
  consequences: Consequences,
  saying: SayingConsequences,
): SaidGroup[] {
  const { derived, spells, goals, findings, tasks, decisions } = consequences;
  const group = <T>(
    kind: keyof Consequences,
    { total, shown }: { total: number; shown: T[] },
    say: (one: T) => SaidChange[],
  ): SaidGroup => ({
    kind,
    title: saying.t.groups[kind],
    changes: shown.flatMap(say),
    notShown: total - shown.length,
  });
  return [
    group('derived', derived, (one) => saidDerivedChange(one, derived.shown, saying)),
    group('spells', spells, (one) => [saidSpell(one, saying)]),
    group('goals', goals, (one) => [saidGoal(one, saying)]),
    group('findings', findings, (one) => [saidFinding(one, saying)]),
    group('tasks', tasks, (one) => [saidTask(one, saying)]),
    group('decisions', decisions, (one) => [saidDecision(one, saying)]),
  ].filter(({ changes }) => changes.length > 0);
}

function saidDerivedChange(
  { name, before, after }: DerivedChange,
  all: readonly DerivedChange[],
  saying: SayingConsequences,
): SaidChange[] {
  const labels: Readonly<Record<string, string>> = saying.t.derived;
  const what = labels[name];
  // Where somebody stands is worked out under two names, and need not be told twice.
  if (what === undefined || (name === 'status' && all.some((one) => one.name === 'state')))
    return [];
  return [
    {
      change: 'changes',
      what,
      before: saidDerived(name, before, saying),
      after: saidDerived(name, after, saying),
    },
  ];
}

function saidSpell({ change, id, kind, before, after }: SpellChange, saying: SayingConsequences) {
  return {
    change,
    what: saying.words.spell(kind),
    ...(before ? { before: saidStretch(before, saying) } : {}),
    ...(after ? { after: saidStretch(after, saying) } : {}),
    about: id,
  };
}

function saidStretch({ from, to, ended }: Stretch, { t, date }: SayingConsequences): string {
  const start = from === undefined ? t.startNotDated : date(from);
  const end = to === undefined ? (ended ? t.endNotDated : t.goesOn) : date(to);
  return `${start} – ${end}`;
}

function saidGoal({ change, number, before, after }: GoalChange, { t, words }: SayingConsequences) {
  const status = (said: string | undefined) =>
    said === undefined ? t.goalNotJudged : words.option('status', said);
  return {
    change,
    what: t.goal(number),
    ...(change === 'appears' ? {} : { before: status(before) }),
    ...(change === 'disappears' ? {} : { after: status(after) }),
  };
}

function saidFinding(
  { change, rule, subject, before, after }: FindingChange,
  { ruleTitle, outcome }: SayingConsequences,
): SaidChange {
  const what = ruleTitle(rule);
  const side = (said: Said | undefined) => (said ? outcome(said.outcome) : undefined);
  const [was, is] = [side(before), side(after)];
  // The same judgement on other grounds: saying it twice tells nothing.
  if (was === is) return { change, what, about: subject };
  return { change, what, ...stated({ before: was, after: is }), about: subject };
}

function saidTask(
  { change, rule, subject, before, after }: TaskChange,
  { t, date, ruleTitle }: SayingConsequences,
): SaidChange {
  const due = (day: string | undefined) => (day === undefined ? undefined : t.dueBy(date(day)));
  return {
    change,
    what: ruleTitle(rule),
    ...stated({ before: due(before), after: due(after) }),
    about: subject,
  };
}

function saidDecision(
  { id, type, on, restedOn, findings }: DecisionTouched,
  { t, date, words, ruleTitle }: SayingConsequences,
): SaidChange {
  const titles = (rules: readonly string[]) => words.list([...new Set(rules)].map(ruleTitle));
  const event = words.event(type);
  const touched = findings.shown.map(({ rule }) => rule);
  const notes = [
    ...(restedOn.length > 0 ? [t.restedOn(titles(restedOn))] : []),
    ...(touched.length > 0 ? [t.wouldHaveSeen(titles(touched))] : []),
  ];
  const what = on === undefined ? event : `${event} (${date(on)})`;
  return { change: 'changes', what, about: id, notes };
}

/** Only the sides that say something. */
const stated = (sides: { before: string | undefined; after: string | undefined }) =>
  Object.fromEntries(Object.entries(sides).filter(([, said]) => said !== undefined)) as Pick<
    SaidChange,
    'before' | 'after'
  >;
