import type { RecordedEvent } from '../event-store/port.js';
import type { Columns, RowOf } from './columns.js';
import { keyedTable } from './keyed-table.js';
import type { Projection, TableDefinition } from './projection.js';

/** A table with one row for each key, folded from the events of that key. */
export interface KeyedFoldDefinition<C extends Columns> {
  /** Name of the table, snake_case. */
  table: string;
  /** Fields of a row and their SQL types; the columns are named in snake_case after them. */
  columns: C;
  /** The field that identifies a row: a text column, always equal to the key that keyOf gave. */
  key: keyof C & string;
  /** `create index on {table} (…)`, for readers. */
  indexes?: readonly string[];
  /** The key or keys whose rows an event may change; undefined when none. */
  keyOf(event: RecordedEvent): string | readonly string[] | undefined;
  /**
   * The row after the event; pure, and never changes the row it is given. The same row again means
   * no change, undefined that there is no row (any more).
   */
  evolve(row: RowOf<C> | undefined, event: RecordedEvent, key: string): RowOf<C> | undefined;
}

export interface KeyedFold {
  table: TableDefinition;
  apply: Projection['apply'];
}

/**
 * A fold that costs at most three statements a batch, however many rows it changes: a select of
 * the rows concerned, an upsert, a delete. Any division of the log into batches gives the same rows.
 *
 * @throws Error the key is not a text column
 */
export function keyedFold<const C extends Columns>(definition: KeyedFoldDefinition<C>): KeyedFold {
  const { columns, key: keyField, indexes = [], evolve } = definition;
  const table = keyedTable(definition.table, columns, keyField, indexes);
  return {
    table: table.definition,
    async apply(batch, tx) {
      const eventsByKey = groupByKey(definition.keyOf, batch);
      if (eventsByKey.size === 0) return;
      const loaded = await table.load(tx, [...eventsByKey.keys()]);
      const changed: RowOf<C>[] = [];
      const removed: string[] = [];
      for (const [key, events] of eventsByKey) {
        const before = loaded.get(key);
        let row = before;
        for (const event of events) row = evolve(row, event, key);
        if (row && row[keyField] !== key) throw new RowKeyMismatch(definition.table);
        if (row && row !== before) changed.push(row);
        if (!row && before) removed.push(key);
      }
      await table.upsert(tx, changed);
      await table.remove(tx, removed);
    },
  };
}

/** The tables and the fold of a projection that consists of keyed folds. */
export function foldedBy(...folds: readonly KeyedFold[]): Pick<Projection, 'tables' | 'apply'> {
  return {
    tables: folds.map(({ table }) => table),
    async apply(batch, tx) {
      for (const fold of folds) await fold.apply(batch, tx);
    },
  };
}

/** A row under another key than the one it was loaded by would be lost to the next batch. */
class RowKeyMismatch extends Error {
  override readonly name = 'RowKeyMismatch';
  constructor(table: string) {
    super(`a row of ${table} does not carry the key it is folded under`);
  }
}

/** Sorted by key, so that two transactions that write the same rows lock them in the same order. */
function groupByKey(
  keyOf: (event: RecordedEvent) => string | readonly string[] | undefined,
  batch: readonly RecordedEvent[],
): Map<string, RecordedEvent[]> {
  const groups = new Map<string, RecordedEvent[]>();
  for (const event of batch) {
    const keys = keyOf(event) ?? [];
    for (const key of new Set(typeof keys === 'string' ? [keys] : keys)) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
