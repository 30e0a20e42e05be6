import {
  columnName,
  decode,
  encode,
  selectColumn,
  selectParameters,
  type Columns,
  type RowOf,
} from './columns.js';
import type { ProjectionTransaction, TableDefinition } from './projection.js';

/** The SQL of a table with one row for each key: each statement handles any number of rows. */
export interface KeyedTable<C extends Columns> {
  definition: TableDefinition;
  load(tx: ProjectionTransaction, keys: readonly string[]): Promise<Map<string, RowOf<C>>>;
  /** Inserts or replaces rows, in the order given. */
  upsert(tx: ProjectionTransaction, rows: readonly RowOf<C>[]): Promise<void>;
  remove(tx: ProjectionTransaction, keys: readonly string[]): Promise<void>;
}

/** @throws Error the key is neither a text nor a uuid column */
export function keyedTable<C extends Columns>(
  name: string,
  columns: C,
  key: keyof C & string,
  indexes: readonly string[],
): KeyedTable<C> {
  const keyType = columns[key];
  if (keyType !== 'text' && keyType !== 'uuid')
    throw new Error(`the key of table ${name} must be a text or uuid column`);
  const fields = Object.entries(columns);
  const keyColumn = columnName(key);
  const selected = fields.map(([field, type]) => selectColumn(field, type)).join(', ');
  const upsertSql = upsertStatement(columns, key);
  return {
    definition: { name, create: createStatement(columns, key), indexes },
    async load(tx, keys) {
      const rows = await tx.query<Record<string, unknown>>(
        `select ${selected} from ${tx.table(name)} where ${keyColumn} = any($1::${keyType}[])`,
        [keys],
      );
      const decoded = rows.map(
        (row) =>
          Object.fromEntries(
            fields.map(([field, type]) => [field, decode(type, row[field])]),
          ) as RowOf<C>,
      );
      return new Map(decoded.map((row) => [row[key] as string, row]));
    },
    async upsert(tx, rows) {
      if (rows.length === 0) return;
      await tx.query(
        upsertSql.replace('{table}', tx.table(name)),
        fields.map(([field, type]) => rows.map((row) => encode(type, row[field]))),
      );
    },
    async remove(tx, keys) {
      if (keys.length === 0) return;
      await tx.query(`delete from ${tx.table(name)} where ${keyColumn} = any($1::${keyType}[])`, [
        keys,
      ]);
    },
  };
}

function createStatement(columns: Columns, key: string): string {
  const declared = Object.entries(columns).map(
    ([field, type]) => `${columnName(field)} ${type}${field === key ? ' primary key' : ''}`,
  );
  return `create table {table} (${declared.join(', ')})`;
}

function upsertStatement(columns: Columns, key: string): string {
  const names = Object.keys(columns).map(columnName);
  const replaced = names
    .filter((name) => name !== columnName(key))
    .map((name) => `${name} = excluded.${name}`);
  return `insert into {table} (${names.join(', ')})
    ${selectParameters(columns)}
    on conflict (${columnName(key)}) do
    ${replaced.length > 0 ? `update set ${replaced.join(', ')}` : 'nothing'}`;
}
