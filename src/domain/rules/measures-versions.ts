import { addDays, type Day } from '../time/day.js';
import { MEASURE_SOURCE, MEASURE_TABLE, type MeasureRow, type Term } from './measures.js';
import type { RuleVersion, Values } from './rule.js';

// The table of measures as versions of a rule: one for each time within which its rows stay the same.

/** `mentor`, `maxMonths`, `guidance` → `mentorMaxMonthsGuidance` */
export function parameterOf({ measure, term, which, afterMonths }: MeasureRow): string {
  const parts = [term, which ?? '', afterMonths ? `after${afterMonths}Months` : ''];
  return measure + parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

const asValue = ({ value }: MeasureRow): string | number =>
  typeof value === 'object' ? value.join(', ') : value;

const holdsOn = ({ from, to }: Pick<MeasureRow, 'from' | 'to'>, day: Day | undefined): boolean =>
  day === undefined ? !from : (!from || from <= day) && (!to || day <= to);

const rowsBehind = new WeakMap<Values, readonly MeasureRow[]>();

/** The rows that the parameters of a version were made from; none for any other parameters. */
export const rowsOf = (parameters: Values): readonly MeasureRow[] =>
  rowsBehind.get(parameters) ?? [];

/** In order of time, without gaps: the first is open to the past, the last to the future. */
export function versionsOf(terms: readonly Term[]): [RuleVersion, ...RuleVersion[]] {
  const rows = MEASURE_TABLE.filter(({ term }) => terms.includes(term));
  const changes = rows.flatMap(({ from, to }) => [
    ...(from ? [from] : []),
    ...(to ? [addDays(to, 1)] : []),
  ]);
  const begins = [...new Set(changes)].sort();
  const versionFrom = (from: Day | undefined, next: Day | undefined, at: number): RuleVersion => ({
    version: at + 1,
    ...(from ? { from } : {}),
    ...(next ? { to: addDays(next, -1) } : {}),
    parameters: parametersOf(rows.filter((row) => holdsOn(row, from))),
    source: MEASURE_SOURCE,
  });
  return [
    versionFrom(undefined, begins[0], 0),
    ...begins.map((from, at) => versionFrom(from, begins[at + 1], at + 1)),
  ];
}

function parametersOf(rows: readonly MeasureRow[]): Values {
  const parameters = Object.fromEntries(rows.map((row) => [parameterOf(row), asValue(row)]));
  rowsBehind.set(parameters, rows);
  return parameters;
}
