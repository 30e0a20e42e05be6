import type { DueTask } from '../casework/case-history/due-tasks.js';
import type { AgreementHistory } from '../domain/analysis/agreements.js';
import type { Capped } from '../domain/rules/capped.js';
import type { Consequences, Stretch } from '../domain/rules/consequences.js';
import type { FindingChange, Said } from '../domain/rules/finding-changes.js';
import type { Finding } from '../domain/rules/finding.js';
import type { Texts, Values } from '../domain/rules/rule.js';
import { date, readable } from './readable.js';

// A case in lines of English text, part by part.

/** A sentence of a rule with its values filled in. */
const sentence = ({ en }: Texts, values: Values): string =>
  en.replace(/\{(\w+)\}/g, (_, name: string) => readable(values[name] ?? 'not stated'));

export const findingLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, outcome, text, values, rule, version, from, today }) => {
    const open = outcome === 'unknown' ? 'It cannot be told whether: ' : '';
    const details = [
      version === undefined ? rule : `${rule}, version ${version}`,
      ...(from ? [`since ${date(from)}`] : []),
      ...(today ? [`by the rules of today: ${today.outcome}`] : []),
    ];
    return `  ${kind.padEnd(9)} ${open}${sentence(text, values)} (${details.join('; ')})`;
  });

export const taskLines = (tasks: readonly DueTask[]): string[] =>
  tasks.map(({ title, due, daysLeft }) => {
    const left = daysLeft < 0 ? `${-daysLeft} days overdue` : `${daysLeft} days left`;
    return `  ${`${date(due)} (${left})`.padEnd(40)} ${title.en}`;
  });

export const agreementLines = (agreements: readonly AgreementHistory[]): string[] =>
  agreements.flatMap(({ versions, goals, missing }) => {
    const [first] = versions;
    const { number, from } = versions.at(-1)!;
    const revised = number === 1 ? '' : `, version ${number} since ${date(from)}`;
    return [
      `  Signed ${date(first.from)}${revised}${missing.length > 0 ? `; says nothing of: ${missing.join(', ')}` : ''}`,
      ...goals.map(
        (goal) =>
          `    ${goal.number}. ${readable(goal.text)} · ${goal.status ?? 'nothing said of it yet'}${goal.hasCriterion ? '' : ' · no criterion'}`,
      ),
    ];
  });

/** What an amendment changed, one thing a line; nothing of one that is too old to be told of. */
export function consequenceLines(consequences: Consequences | undefined): string[] {
  if (!consequences) return [];
  const { derived, spells, goals, findings, tasks, decisions } = consequences;
  return [
    ...lines(
      derived,
      ({ name, before, after }) => `${inWords(name)}: ${side(before)} → ${side(after)}`,
    ),
    ...lines(
      spells,
      ({ kind, before, after }) => `${inWords(kind)}: ${stretch(before)} → ${stretch(after)}`,
    ),
    ...lines(
      goals,
      ({ number, before, after }) => `goal ${number}: ${side(before)} → ${side(after)}`,
    ),
    ...lines(findings, (finding) => `finding ${changed(finding)}`),
    ...lines(
      tasks,
      ({ rule, before, after }) => `task ${rule}: due ${dueOn(before)} → ${dueOn(after)}`,
    ),
    ...lines(
      decisions,
      ({ type, on, restedOn, findings: met }) =>
        `${type} of ${date(on)} rested on it: ${[...restedOn, ...met.shown.map(changed)].join(', ')}`,
    ),
  ];
}

function lines<T>({ total, shown }: Capped<T>, line: (item: T) => string): string[] {
  const more = total - shown.length;
  return [...shown.map(line), ...(more > 0 ? [`and ${more} more of the same kind`] : [])];
}

const changed = ({ rule, change, before, after }: FindingChange): string =>
  change === 'changes'
    ? `${rule} ${change}: ${said(before)} → ${said(after)}`
    : `${rule} ${change}`;

const said = (finding: Said | undefined): string =>
  [side(finding?.outcome), ...(finding?.from ? [`since ${date(finding.from)}`] : [])].join(' ');

const side = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  return readable(value) || 'none';
};

const stretch = (spell: Stretch | undefined): string =>
  spell ? `${date(spell.from)} to ${spell.ended ? date(spell.to) : 'now'}` : 'nothing';

const dueOn = (day: string | undefined): string => (day === undefined ? 'never' : date(day));

/** `timeInPost` → `time in post` */
const inWords = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
