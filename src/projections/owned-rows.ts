import { columnName, encode, selectParameters, type Columns, type RowOf } from './columns.js';
import type { ProjectionTransaction, TableDefinition } from './projection.js';

/** The SQL of a table with any number of rows for each owner. */
export interface OwnedRows<C extends Columns> {
  definition: TableDefinition;
  /**
   * Makes these the rows of their owners, in the order given; an owner without any has none from
   * then on. At most two statements, however many owners and rows there are.
   *
   * @throws Error an owner is given twice
   */
  replace(
    tx: ProjectionTransaction,
    rowsOf: readonly (readonly [owner: string, rows: readonly RowOf<C>[]])[],
  ): Promise<void>;
}

/**
 * A table whose rows are replaced together with all others of their owner. Since what a replacement
 * leaves behind depends on the last one alone, any division of the log into batches gives the same rows.
 *
 * @param columns of a row, beside the owner and its ordinal, which the table adds
 * @param owner name of the owner's column, in camelCase; owners are uuids
 */
export function ownedRows<const C extends Columns>(
  name: string,
  owner: string,
  columns: C,
  indexes: readonly string[],
): OwnedRows<C> {
  const stored = { [owner]: 'uuid', ordinal: 'integer', ...columns } satisfies Columns;
  const fields = Object.entries(stored);
  const names = fields.map(([field]) => columnName(field));
  const ownerColumn = columnName(owner);
  const declared = fields.map(([field, type]) => `${columnName(field)} ${type}`);
  return {
    definition: {
      name,
      // The key is what the fold itself needs: without it each delete would read the whole table.
      create: `create table {table} (${declared.join(', ')}, primary key (${ownerColumn}, ordinal))`,
      indexes,
    },
    async replace(tx, rowsOf) {
      if (rowsOf.length === 0) return;
      const owners = rowsOf.map(([id]) => id);
      if (new Set(owners).size < owners.length) throw new Error(`an owner in ${name} comes twice`);
      await tx.query(`delete from ${tx.table(name)} where ${ownerColumn} = any($1::uuid[])`, [
        owners,
      ]);
      const rows = rowsOf.flatMap(([id, own]) =>
        own.map((row, at): Record<string, unknown> => ({ ...row, [owner]: id, ordinal: at + 1 })),
      );
      if (rows.length === 0) return;
      await tx.query(
        `insert into ${tx.table(name)} (${names.join(', ')}) ${selectParameters(stored)}`,
        fields.map(([field, type]) => rows.map((row) => encode(type, row[field]))),
      );
    },
  };
}
