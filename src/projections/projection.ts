import type { RecordedEvent } from '../event-store/port.js';

/**
 * A table of a read model. Readers meet it as the view `read.<name>`; the physical table behind the
 * view belongs to one build of the projection and is replaced whole by the next.
 */
export interface TableDefinition {
  /** snake_case, at most 40 characters, unique over all projections. */
  name: string;
  /** `create table {table} (…)` with the columns and the keys that the fold itself needs. */
  create: string;
  /**
   * `create index on {table} (…)`: indexes for readers only. Left unnamed, so that two builds of
   * the table can stand side by side. A rebuild creates them when the table is full.
   */
  indexes?: readonly string[];
}

/** The transaction in which a batch is folded; the checkpoint moves in the same one. */
export interface ProjectionTransaction {
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** The physical name, quoted and with its schema, of one of the projection's own tables. */
  table(name: string): string;
}

/** A read model: which events it rests on, the tables it keeps, and how a batch changes them. */
export interface Projection {
  /** snake_case, unique; the key of its checkpoint. Never renamed. */
  name: string;
  /** Version of tables and fold together: raising it makes the runner rebuild beside the live tables. */
  version: number;
  /** Types of the events it folds; all others only move its checkpoint. */
  eventTypes: readonly string[] | 'all';
  tables: readonly TableDefinition[];
  /**
   * Folds a batch of at least one event, in the order of the log: loads what it needs in bulk, folds in
   * memory, writes in bulk through `tx` alone. Any division of the log into batches must give the
   * same tables, so it reads no clock, draws no random number and keeps nothing between calls; the
   * same batch can be given again, whole or in parts, when a transaction had to be rolled back.
   *
   * @throws anything: an event that still fails when folded alone is parked with its stream
   */
  apply(batch: readonly RecordedEvent[], tx: ProjectionTransaction): Promise<void>;
}

/** Whether the projection folds events of this type. */
export function foldsType(projection: Projection): (type: string) => boolean {
  if (projection.eventTypes === 'all') return () => true;
  const types = new Set(projection.eventTypes);
  return (type) => types.has(type);
}

/** Names become parts of identifiers in SQL; a version suffix must stay telling. */
const NAME = /^(?!.*_v\d)[a-z][a-z0-9_]{0,39}$/;

/**
 * Checks declarations before anything is created from them.
 *
 * @throws Error a name is malformed or taken twice, or a version is not a positive integer
 */
export function assertDeclarations(projections: readonly Projection[]): void {
  const names = projections.map((projection) => projection.name);
  const tables = projections.flatMap((projection) => projection.tables.map((table) => table.name));
  for (const taken of [names, tables]) {
    for (const name of taken) {
      if (!NAME.test(name)) throw new Error(`${name} cannot name a projection or its table`);
    }
    const twice = taken.find((name, index) => taken.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`${twice} is declared by two projections`);
  }
  for (const { name, version } of projections) {
    if (!Number.isInteger(version) || version < 1) {
      throw new Error(`projection ${name} needs a version from 1 upwards`);
    }
  }
}
