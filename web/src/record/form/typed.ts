import type { Day } from '../../../../src/domain/time/day.js';
import { isEdtf } from '../../../../src/domain/time/edtf.js';
import { formatEdtf, type Language } from '../../../../src/domain/time/format.js';
import type { FormField } from '../../vocabulary/forms.js';
import { readSaidDate } from '../dates/said-date.js';
import { isScale, readNumber, writeNumber } from './numbers.js';

// What stands in a form while it is filled in, and what of it is sent: only what somebody said.

/** Of one field: `null` and the empty text are not stated. */
export type Typed = string | null | readonly string[] | TypedFields | readonly TypedFields[];
export interface TypedFields {
  readonly [name: string]: Typed;
}

/** A form in which nothing is said yet. */
export const nothingTyped = (fields: readonly FormField[]): TypedFields =>
  Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]));

function emptyValue(field: FormField): Typed {
  switch (field.kind) {
    case 'choices':
    case 'ids':
    case 'facts':
    case 'groups':
      return [];
    case 'group':
      return nothingTyped(field.fields ?? []);
    // Chosen by radios, where the empty text is the answer that it is not stated.
    case 'flag':
    case 'choice':
    case 'fact':
      return null;
    case 'whole':
      return isScale(field) ? null : '';
    default:
      return '';
  }
}

/**
 * A form that says what is on record.
 *
 * @param data of a milestone as it is stored; `null` or absent is not stated
 */
export function typedFrom(
  fields: readonly FormField[],
  data: Readonly<Record<string, unknown>>,
  language: Language,
): TypedFields {
  return Object.fromEntries(
    fields.map((field) => {
      const value = data[field.name];
      return [
        field.name,
        value === undefined || value === null
          ? emptyValue(field)
          : typedValue(field, value, language),
      ];
    }),
  );
}

function typedValue(field: FormField, value: unknown, language: Language): Typed {
  switch (field.kind) {
    case 'flag':
      return value === true ? 'yes' : 'no';
    case 'whole':
    case 'decimal':
      return typeof value === 'number' ? writeNumber(value, language) : '';
    case 'when':
    case 'day':
      return typeof value === 'string' ? typedDate(value, language) : '';
    case 'texts':
      return Array.isArray(value) ? value.join('\n') : '';
    case 'group':
      return typedFrom(field.fields ?? [], value as Record<string, unknown>, language);
    case 'groups':
      return (value as Record<string, unknown>[]).map((row) =>
        typedFrom(field.fields ?? [], row, language),
      );
    default:
      return readable(value);
  }
}

/** What is withheld or erased is an object in the place of a text: nothing that one could type. */
const readable = (value: unknown): Typed =>
  typeof value === 'string' || Array.isArray(value) ? (value as string | string[]) : '';

function typedDate(edtf: string, language: Language): string {
  return isEdtf(edtf) ? formatEdtf(edtf, language) : edtf;
}

/**
 * What is sent of a form: the fields that say something, as they are stored. What cannot be read is
 * sent as it was typed, so that it is refused and never lost; {@link problemsIn} finds it first.
 */
export function statedIn(
  fields: readonly FormField[],
  typed: TypedFields,
  today: Day,
): Record<string, unknown> {
  const stated = fields.flatMap((field): [string, unknown][] => {
    const value = statedValue(field, typed[field.name], today);
    return value === undefined ? [] : [[field.name, value]];
  });
  return Object.fromEntries(stated);
}

function statedValue(field: FormField, value: Typed | undefined, today: Day): unknown {
  if (value === undefined || value === null) return undefined;
  if (field.kind === 'group') return orNothing(statedIn(inner(field), value as TypedFields, today));
  if (field.kind === 'groups') return orNothing(statedRows(field, value as TypedFields[], today));
  if (Array.isArray(value)) return orNothing(value);
  const text = (value as string).trim();
  if (text === '') return undefined;
  switch (field.kind) {
    case 'flag':
      return text === 'yes';
    case 'whole':
    case 'decimal':
      return readNumber(text) ?? text;
    case 'when':
    case 'day':
      return statedDate(text, today);
    case 'texts':
      return orNothing(linesOf(text));
    default:
      return text;
  }
}

const inner = ({ fields = [] }: FormField): readonly FormField[] => fields;

const orNothing = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Rows that say something; one that only names its goal says nothing about it. */
function statedRows(field: FormField, rows: readonly TypedFields[], today: Day): unknown[] {
  return rows
    .map((row) => statedIn(inner(field), row, today))
    .filter((row) => Object.keys(row).some((name) => name !== 'goal'));
}

function statedDate(text: string, today: Day): string | undefined {
  const said = readSaidDate(text, today);
  if (said.kind === 'notStated') return undefined;
  return said.kind === 'date' ? said.edtf : text;
}
