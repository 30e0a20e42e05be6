import type { PoolClient } from 'pg';
import type { Build } from './checkpoints.js';
import type { Projection, ProjectionTransaction } from './projection.js';

/** The table of one build, quoted and with its schema: `read."overview_v2"`, `read."overview_v2_3"`. */
export function physicalTable(table: string, { version, build }: Build): string {
  return `read."${table}_v${version}${build > 1 ? `_${build}` : ''}"`;
}

export async function createTables(
  client: PoolClient,
  projection: Projection,
  build: Build,
): Promise<void> {
  for (const table of projection.tables) {
    await client.query(table.create.replaceAll('{table}', physicalTable(table.name, build)));
  }
}

/**
 * Creates the readers' indexes and gathers statistics: freshly filled tables have none yet, and the
 * first readers after a swap would get plans made for empty tables.
 */
export async function createIndexes(
  client: PoolClient,
  projection: Projection,
  build: Build,
): Promise<void> {
  for (const table of projection.tables) {
    const physical = physicalTable(table.name, build);
    for (const index of table.indexes ?? []) {
      await client.query(index.replaceAll('{table}', physical));
    }
    await client.query(`analyze ${physical}`);
  }
}

/**
 * Points the readers' views at this build. Replaced rather than altered, because a view cannot change
 * its columns; a reader that meets the exchange waits for the commit and sees the new view.
 */
export async function pointViews(
  client: PoolClient,
  build: Build,
  tables: readonly string[],
  formerTables: readonly string[],
): Promise<void> {
  for (const table of new Set([...formerTables, ...tables])) {
    await client.query(`drop view if exists read."${table}"`);
  }
  for (const table of tables) {
    await client.query(
      `create view read."${table}" as select * from ${physicalTable(table, build)}`,
    );
  }
}

export async function dropTables(
  client: PoolClient,
  build: Build,
  tables: readonly string[],
): Promise<void> {
  for (const table of tables) {
    await client.query(`drop table if exists ${physicalTable(table, build)}`);
  }
}

/** What a projection may do while folding into one build. */
export function projectionTransaction(
  client: PoolClient,
  projection: Projection,
  build: Build,
): ProjectionTransaction {
  const own = new Map(
    projection.tables.map(({ name }) => [name, physicalTable(name, build)] as const),
  );
  return {
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      const { rows } = await client.query(sql, [...params]);
      return rows as Row[];
    },
    table(name) {
      const physical = own.get(name);
      if (!physical) throw new Error(`${name} is not a table of projection ${projection.name}`);
      return physical;
    },
  };
}
