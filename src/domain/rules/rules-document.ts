import { measureCatalogue, ruleCatalogue, type CatalogueRule, type Subject } from './catalogue.js';
import { MEASURE_SOURCE, type MeasureRow, type Term } from './measures.js';
import type { RuleKind, RuleVersion } from './rule.js';

// The rules as a page to read, written from the rules themselves.

const KINDS: Record<RuleKind, string> = {
  norm: 'Good practice that the sources name.',
  measure: 'What a measure allows.',
  misuse: 'Signs that unpaid work replaces paid work.',
  reminder: 'Something that is to be done by a day.',
};

const SUBJECTS: Record<Subject, string> = {
  case: 'Rules over a case',
  employer: 'Rules over an employer',
};

/** The day does not show: a document says of each version when it is in force. */
const ANY_DAY = '2026-01-01';

/** The page, in Markdown. Ends with a line break. */
export function rulesDocument(): string {
  const rules = ruleCatalogue(ANY_DAY);
  return [
    '# The rules',
    'Written from the rules by `npm run docs`; do not edit. A rule finds, it never refuses: every finding names the rule, its version and the recorded facts that it rests on. What cannot be told from what is recorded is found as unknown. A fact is held to the version in force on its own day, and where the version of today says something else, that stands beside it. Answered by `GET /api/rules`.',
    ...(Object.keys(SUBJECTS) as Subject[]).flatMap((subject) => [
      `## ${SUBJECTS[subject]}`,
      ...(Object.keys(KINDS) as RuleKind[]).flatMap((kind) =>
        kindSection(
          kind,
          rules.filter((rule) => rule.subject === subject && rule.kind === kind),
        ),
      ),
    ]),
    '## What the measures allow',
    `Source: ${MEASURE_SOURCE}. Where no first day is given, the source does not say since when a rule holds. Answered by \`GET /api/rules/measures\`.`,
    ...measureCatalogue(ANY_DAY).flatMap(({ name, says, rules: rows }) => [
      `### ${name.en} (${name.nb})`,
      says.en,
      list(rows.map((row) => measureLine(row))),
    ]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const kindSection = (kind: RuleKind, rules: readonly CatalogueRule[]): string[] =>
  rules.length === 0
    ? []
    : [`### ${kind}`, KINDS[kind], ...rules.flatMap((rule) => ruleSection(rule))];

const ruleSection = ({ id, title, text, versions }: CatalogueRule): string[] => [
  `#### ${id}`,
  list([
    `en: **${title.en}.** ${text.en}`,
    `nb: **${title.nb}.** ${text.nb}`,
    `nn: **${title.nn}.** ${text.nn}`,
  ]),
  list(versions.map((version) => versionLine(version))),
];

function versionLine({ version, from, to, parameters, source }: RuleVersion): string {
  const named = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  const shown = named.length > 0 ? `${named.join('; ')}. ` : '';
  return `Version ${version}, ${period(from, to)}: ${shown}Source: ${source}.`;
}

function period(from: string | undefined, to: string | undefined): string {
  if (from && to) return `${from} to ${to}`;
  if (from) return `from ${from}`;
  return to ? `until ${to}` : 'no dates given';
}

const TERMS: Record<Term, (value: string) => string> = {
  maxMonths: (value) => `At most ${value} months`,
  maxWeeks: (value) => `At most ${value} weeks`,
  youngestAtStart: (value) => `Starts on the ${value}th birthday or later`,
  oldestAtStart: (value) => `Starts on the ${value}th birthday or earlier`,
  belowAgeAtEnd: (value) => `Ends before the age of ${value}`,
  needGroups: (value) => `For the need groups ${value}`,
  rateUpTo: (value) => `At most ${value} per cent of the wage`,
  rateOneOf: (value) => `One of ${value} per cent of the wage`,
  firstStart: (value) => `Starts ${value} or later`,
  lastStart: (value) => `Starts ${value} or earlier`,
  lastEnd: (value) => `Ends ${value} or earlier`,
  amountUpTo: (value) => `At most ${value} kroner, by the day on which it ends`,
  amountPerMonth: (value) => `${value} kroner a month`,
  runsBeside: (value) => `May run beside ${value}`,
};

function measureLine(row: Omit<MeasureRow, 'measure'>): string {
  const { term, value, needGroups, contract, afterMonths, plusDays, which, from, to } = row;
  const limits = [
    ...(needGroups ? [`need groups ${needGroups.join(', ')}`] : []),
    ...(contract ? [`in a ${contract} post`] : []),
    ...(which && !needGroups && !contract ? [`where it begins ${which}`] : []),
    ...(afterMonths ? [`after ${afterMonths} months`] : []),
    ...(plusDays ? [`and ${plusDays} day`] : []),
    ...(from || to ? [period(from, to)] : []),
  ];
  const shown = typeof value === 'object' ? value.join(', ') : String(value);
  return `${TERMS[term](shown)}${limits.length > 0 ? ` (${limits.join('; ')})` : ''}`;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
