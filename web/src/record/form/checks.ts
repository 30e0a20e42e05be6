import type { Day } from '../../../../src/domain/time/day.js';
import { isDay } from '../../../../src/domain/time/day.js';
import type { FieldProblem } from '../../api/problem.js';
import type { FormField } from '../../vocabulary/forms.js';
import { readSaidDate } from '../dates/said-date.js';
import { linesOf, statedIn, type Typed, type TypedFields } from './typed.js';
import { readNumber } from './numbers.js';

/**
 * What is wrong with a form as far as the declarations of its fields tell, in the order given, with the
 * codes that the server answers. Spares a round trip; the server has the last word.
 */
export function problemsIn(
  fields: readonly FormField[],
  typed: TypedFields,
  today: Day,
  within = '',
): FieldProblem[] {
  return fields.flatMap((field) => {
    const path = within ? `${within}.${field.name}` : field.name;
    return problemsOf(field, typed[field.name] ?? null, path, today);
  });
}

function problemsOf(field: FormField, value: Typed, path: string, today: Day): FieldProblem[] {
  const inner = field.fields ?? [];
  if (field.kind === 'group') {
    const group = (value ?? {}) as TypedFields;
    const isEmpty = Object.keys(statedIn(inner, group, today)).length === 0;
    if (isEmpty) return field.required ? [problem(path, 'missing')] : [];
    return problemsIn(inner, group, today, path);
  }
  if (field.kind === 'groups') return problemsInRows(field, value, path, today);
  const stated = statedIn([field], { [field.name]: value }, today)[field.name];
  if (stated === undefined) return field.required ? [problem(path, 'missing')] : [];
  const code =
    field.kind === 'choices' || field.kind === 'ids' || field.kind === 'facts'
      ? undefined
      : codeOf(field, value as string, today);
  return code ? [problem(path, code)] : [];
}

function problemsInRows(field: FormField, value: Typed, path: string, today: Day): FieldProblem[] {
  const rows = (value ?? []) as readonly TypedFields[];
  const inner = field.fields ?? [];
  // A row that is left empty is not sent, so nothing is wrong with it.
  const stated = rows.flatMap((row, at) => (isSaid(field, row, today) ? [{ row, at }] : []));
  if (stated.length === 0) return field.required ? [problem(path, 'missing')] : [];
  return stated.flatMap(({ row, at }) => problemsIn(inner, row, today, `${path}[${at}]`));
}

/** Whether a row says anything, and so is sent. */
const isSaid = (field: FormField, row: TypedFields, today: Day): boolean =>
  statedIn([field], { [field.name]: [row] }, today)[field.name] !== undefined;

function codeOf(field: FormField, value: string, today: Day): string | undefined {
  const text = value.trim();
  switch (field.kind) {
    case 'when':
      return readSaidDate(text, today).kind === 'unclear' ? 'not-a-date' : undefined;
    case 'day': {
      const said = readSaidDate(text, today);
      return said.kind === 'date' && isDay(said.edtf) ? undefined : 'not-a-date';
    }
    case 'whole':
    case 'decimal':
      return numberCode(field, readNumber(text));
    case 'texts':
      return linesOf(text)
        .map((line) => textCode(field, line))
        .find((code) => code !== undefined);
    case 'text':
    case 'id':
      return textCode(field, text);
    default:
      return undefined;
  }
}

function numberCode({ kind, min, max }: FormField, number: number | undefined): string | undefined {
  if (kind === 'whole' && !Number.isInteger(number)) return 'not-a-whole-number';
  if (number === undefined || Number(number.toFixed(2)) !== number) return 'not-a-number';
  return number < (min ?? number) || number > (max ?? number) ? 'out-of-range' : undefined;
}

/** By what a text of this form must be, as its declaration refuses it. */
const CODES_OF_PATTERNS: readonly [pattern: RegExp, code: string][] = [
  [/^\^\\p\{L\}/, 'not-a-label'],
  [/^\^\[A-Za-z0-9\]/, 'not-an-identifier'],
  [/^\^\[a-zæøå0-9\]/, 'not-a-pseudonym'],
  [/^\^\[89\]/, 'not-an-organisation-number'],
  [/^\^\\d\{11\}/, 'not-an-identity-number'],
  [/^\^\[\^\\s@\]/, 'not-an-email-address'],
  [/^\^\[0-9a-f\]/, 'not-a-hash'],
  [/^\^\\\+\?/, 'not-a-telephone-number'],
];

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function textCode({ kind, name, maxLength, pattern }: FormField, text: string): string | undefined {
  if (kind === 'id') return UUID.test(text) ? undefined : 'not-a-uuid';
  if (maxLength !== undefined && text.length > maxLength) return 'too-long';
  if (pattern === undefined || new RegExp(pattern, 'u').test(text)) return undefined;
  if (pattern === '^\\d{4}$') return name === 'office' ? 'not-an-office' : 'not-a-municipality';
  return CODES_OF_PATTERNS.find(([of]) => of.test(pattern))?.[1] ?? 'malformed';
}

/** The words come from the vocabulary by the code. */
const problem = (field: string, code: string): FieldProblem => ({ field, code, message: code });

/** `goals[0].text`, as the server writes it, in the form's own way: `goals.0.text`. */
export const pathOf = (field: string): string => field.replace(/\[(\d+)\]/g, '.$1');

/**
 * Problems in the order in which their fields stand on the page; what belongs to no field comes first.
 *
 * @param order names of the fields, top to bottom
 */
export function inPageOrder(
  problems: readonly FieldProblem[],
  order: readonly string[],
): FieldProblem[] {
  const place = ({ field }: FieldProblem) => order.indexOf(pathOf(field).split('.')[0]!);
  return problems.toSorted((a, b) => place(a) - place(b));
}
