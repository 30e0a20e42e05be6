import { utcText } from '../platform/database/rows.js';

/**
 * Column types of a folded table, chosen so that a row read back equals the row that was written:
 * a fold must not notice whether its row comes from memory or from the table.
 */
export type ColumnType =
  | 'text'
  | 'uuid'
  | 'uuid[]'
  | 'text[]'
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'jsonb';

declare const value: unique symbol;
/** A jsonb column whose value has a known shape. */
export type JsonbColumn<T> = 'jsonb' & { readonly [value]?: T };
export type Columns = Readonly<Record<string, ColumnType>>;

/** Declares a jsonb column of values of type `T`; they must survive JSON unchanged. */
export const jsonb = <T>() => 'jsonb' as JsonbColumn<T>;

type Value<C> = C extends 'text' | 'uuid' | 'date' | 'timestamptz'
  ? string
  : C extends 'uuid[]' | 'text[]'
    ? readonly string[]
    : C extends 'integer' | 'double precision'
      ? number
      : C extends 'bigint'
        ? bigint
        : C extends 'boolean'
          ? boolean
          : C extends { readonly [value]?: infer T }
            ? T
            : never;

/**
 * The row that a fold sees: every column, null where nothing is stated. A date is `YYYY-MM-DD`, a
 * timestamptz is written as events carry it: UTC with six decimals, `2026-01-31T12:00:00.000000Z`; a
 * uuid is in lower case.
 */
export type RowOf<C extends Columns> = { [Field in keyof C]: Value<C[Field]> | null };

/** `openedOn` → `"opened_on"` */
export const columnName = (field: string) =>
  `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/** The SQL that reads a column in the form described at RowOf, whatever the session's settings. */
export function selectColumn(field: string, type: ColumnType): string {
  const column = columnName(field);
  const read: Partial<Record<ColumnType, string>> = {
    date: `to_char(${column}, 'YYYY-MM-DD')`,
    timestamptz: utcText(column),
    bigint: `${column}::text`,
  };
  return `${read[type] ?? column} as "${field}"`;
}

export function decode(type: ColumnType, stored: unknown): unknown {
  return type === 'bigint' && typeof stored === 'string' ? BigInt(stored) : stored;
}

/**
 * A field as an element of an array parameter. What may be an array itself travels as text: pg would
 * nest the arrays, and `unnest` would take them apart.
 */
export function encode(type: ColumnType, field: unknown): unknown {
  if (field === null) return null;
  if (isArray(type)) return `{${(field as readonly string[]).map(quoted).join(',')}}`;
  return type === 'jsonb' ? JSON.stringify(field) : field;
}

const isArray = (type: ColumnType): boolean => type === 'uuid[]' || type === 'text[]';

/** An item of an array in PostgreSQL's own notation. */
const quoted = (item: string): string => `"${item.replace(/["\\]/g, '\\$&')}"`;

const travelsAsText = (type: ColumnType): boolean => type === 'jsonb' || isArray(type);

/** A select that turns parameters into rows: each an array with one column of all of them. */
export function selectParameters(columns: Columns): string {
  const fields = Object.entries(columns);
  const names = fields.map(([field]) => columnName(field));
  const parameters = fields.map(
    ([, type], index) => `$${index + 1}::${travelsAsText(type) ? 'text' : type}[]`,
  );
  const values = fields.map(
    ([field, type]) => `u.${columnName(field)}${travelsAsText(type) ? `::${type}` : ''}`,
  );
  return `select ${values.join(', ')} from unnest(${parameters.join(', ')}) as u(${names.join(', ')})`;
}
