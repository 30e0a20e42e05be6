import { isEdtf } from '../../../src/domain/time/edtf.js';
import { formatEdtf, type Language } from '../../../src/domain/time/format.js';
import type { Dictionary, Units } from './dictionary.js';
import { kindsOf } from './field-kinds.js';
import type { FormField } from './forms.js';

interface Vocabulary {
  dictionary: Dictionary;
  language: Language;
  field(name: string, command?: string): string;
  knownOption(field: string, value: string, command?: string): string | undefined;
}

/** How values are said in a language. */
export function saidBy({ dictionary, language, field, knownOption }: Vocabulary) {
  const { sayings, units } = dictionary;

  function said(name: string, value: unknown, command?: string): string {
    if (value === undefined) return sayings.notStated;
    if (value === null) return sayings.removed;
    if (typeof value === 'boolean') return value ? sayings.yes : sayings.no;
    if (typeof value === 'number') return numberSaid(name, value, units);
    if (typeof value === 'string') return textSaid(name, value, command);
    if (Array.isArray(value)) return listSaid(name, value, command);
    return objectSaid(value as Record<string, unknown>, command);
  }

  function textSaid(name: string, value: string, command?: string): string {
    const kinds = kindsOf(name, command);
    if (REFERENCES.some((kind) => kinds.has(kind))) return sayings.onRecord;
    const option = isChoiceIn(kinds) ? knownOption(name, value, command) : undefined;
    if (option !== undefined) return option;
    return isDateIn(kinds, value) ? formatEdtf(value, language) : value;
  }

  function listSaid(name: string, values: readonly unknown[], command?: string): string {
    if (values.length === 0) return sayings.notStated;
    if (REFERENCES.some((kind) => kindsOf(name, command).has(kind)))
      return units.number(values.length);
    const parts = values.map((value) => said(name, value, command));
    const grouped = values.some((value) => typeof value === 'object');
    if (grouped) return parts.join('; ');
    return list(isChoiceIn(kindsOf(name, command)) ? asInSentence(parts) : parts);
  }

  function objectSaid(value: Record<string, unknown>, command?: string): string {
    if (value['$withheld'] === true) return sayings.withheld;
    if (value['$erased'] === true) return sayings.erased;
    const { fromMonths: from, toMonths: to } = value;
    if (typeof from === 'number' && typeof to === 'number')
      return from === to ? units.months(to) : `${units.number(from)}–${units.months(to)}`;
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => labelled(field(name, command), said(name, inner, command)))
      .join(', ');
  }

  function list(parts: readonly string[]): string {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${sayings.and} ${last}`;
  }

  function path(stated: string, command?: string): string {
    const steps = stated.replace(/^changes\./, '').split('.');
    return steps
      .map((step) => {
        const [, name = step, index] = /^(.*?)\[(\d+)\]$/.exec(step) ?? [];
        const label = field(name, command);
        return index === undefined ? label : sayings.numbered(label, Number(index) + 1);
      })
      .join(': ');
  }

  return { said, list, path };
}

const labelled = (label: string, value: string): string =>
  label.endsWith('?') ? `${label} ${value}` : `${label}: ${value}`;

const REFERENCES: readonly FormField['kind'][] = ['id', 'ids', 'fact', 'facts'];

/** A field that no form has, of an older version, may have words all the same. */
const isChoiceIn = (kinds: ReadonlySet<FormField['kind']>): boolean =>
  kinds.size === 0 || kinds.has('choice') || kinds.has('choices');

/** Only the first begins with a capital; names and abbreviations keep theirs. */
const asInSentence = (parts: readonly string[]): string[] =>
  parts.map((part, at) =>
    at > 0 && /^\p{Lu}\p{Ll}/u.test(part) && !part.startsWith('Nav')
      ? part.charAt(0).toLowerCase() + part.slice(1)
      : part,
  );

const isDateIn = (kinds: ReadonlySet<FormField['kind']>, value: string): boolean =>
  (kinds.has('when') || kinds.has('day')) && isEdtf(value);

type Unit = Exclude<keyof Units, 'outOf'> | { outOf: number };

const UNITS: Readonly<Record<string, Unit>> = {
  percentage: 'percent',
  ratePercentage: 'percent',
  fromPercentage: 'percent',
  toPercentage: 'percent',
  hoursPerWeek: 'hoursPerWeek',
  contactEveryWeeks: 'everyWeeks',
  fromMonths: 'months',
  toMonths: 'months',
  days: 'days',
  daysAfterTraining: 'days',
  amount: 'kroner',
  satisfaction: { outOf: 6 },
  score: { outOf: 5 },
  compatibility: { outOf: 5 },
  closeness: { outOf: 100 },
  activeness: { outOf: 100 },
};

function numberSaid(name: string, value: number, units: Units): string {
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name]! : 'number';
  return typeof unit === 'string' ? units[unit](value) : units.outOf(value, unit.outOf);
}
