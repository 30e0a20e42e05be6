import type { Pool, PoolClient } from 'pg';
import {
  buildParameters,
  readCheckpoints,
  type Build,
  type BuildStatus,
  type Checkpoint,
} from './checkpoints.js';
import { createIndexes, createTables, dropTables, pointViews } from './physical-tables.js';
import type { Projection } from './projection.js';
import { inTransaction } from './transaction.js';

/** Serialises what creates, swaps or drops tables of one projection, over all processes. */
export async function lockBuilds(client: PoolClient, name: string): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('projection/' || $1, 0))`, [
    name,
  ]);
}

/**
 * Bounds the wait for tables and views that readers are in: new readers queue behind whoever waits
 * to replace or drop what they read, so he must give up before they notice.
 */
export async function yieldToReaders(client: PoolClient): Promise<void> {
  await client.query(`set local lock_timeout = '1s'`);
}

/**
 * Brings the builds of a projection in line with its declaration: creates the first live one, or
 * orders a rebuild when the declared version is newer. A rebuild that crashed goes on from its
 * checkpoint; one that stopped at an event starts afresh, because what fixes it is other code than
 * the code that filled its tables.
 *
 * @returns the live checkpoint, whose version is higher than the declared one after a rollback of the
 *   software: then the tables keep being served but this process cannot fold them
 */
export async function prepareBuilds(pool: Pool, projection: Projection): Promise<Checkpoint> {
  return inTransaction(pool, async (client) => {
    await lockBuilds(client, projection.name);
    const { live, next } = await currentBuilds(client, projection.name);
    if (!live) {
      const first = await createBuild(client, projection, 'live');
      await pointViews(client, first, first.tables, []);
      return first;
    }
    const failed = next?.version === projection.version && next.failure !== null;
    const outdated = next !== undefined && next.version < projection.version;
    if (next && (failed || outdated)) await discard(client, next);
    const free = !next || failed || outdated;
    if (free && (failed || live.version < projection.version)) {
      await createBuild(client, projection, 'building');
    }
    return live;
  });
}

/** Orders a rebuild into tables of its own, or joins the one under way. */
export async function orderRebuild(pool: Pool, projection: Projection): Promise<Checkpoint> {
  return inTransaction(pool, async (client) => {
    await lockBuilds(client, projection.name);
    const { next } = await currentBuilds(client, projection.name);
    if (next?.version === projection.version && next.failure === null) return next;
    if (next) await discard(client, next);
    return createBuild(client, projection, 'building');
  });
}

/**
 * Drops tables that no longer serve. Done apart from the swap, because it has to wait for readers
 * that are still in the old tables. They are not kept for a return to older software: nothing folds
 * them any more, so they would hold on to personal data that has been erased elsewhere.
 */
export async function dropRetired(pool: Pool, name: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await lockBuilds(client, name);
    await yieldToReaders(client);
    for (const checkpoint of await readCheckpoints(client, name)) {
      if (checkpoint.status === 'retired') await discard(client, checkpoint);
    }
  });
}

/** The build that serves readers and the one that is to take its place. */
export async function currentBuilds(db: Pool | PoolClient, name: string) {
  const checkpoints = await readCheckpoints(db, name);
  return {
    live: checkpoints.find(({ status }) => status === 'live'),
    next: checkpoints.find(({ status }) => status === 'building'),
  };
}

async function createBuild(
  client: PoolClient,
  projection: Projection,
  status: Extract<BuildStatus, 'live' | 'building'>,
): Promise<Checkpoint> {
  const { name, version } = projection;
  const indexed = status === 'live';
  const tables = projection.tables.map((table) => table.name);
  const { rows } = await client.query<{ build: number }>(
    `insert into projection.checkpoint (name, version, build, status, tables, indexed)
     select $1, $2, coalesce(max(build), 0) + 1, $3, $4, $5
     from projection.checkpoint where name = $1 and version = $2 returning build`,
    [name, version, status, tables, indexed],
  );
  const build: Build = { name, version, build: rows[0]?.build ?? 1 };
  await createTables(client, projection, build);
  if (indexed) await createIndexes(client, projection, build);
  return { ...build, position: 0n, status, tables, indexed, parked: 0, failure: null };
}

async function discard(client: PoolClient, checkpoint: Checkpoint): Promise<void> {
  // The row first: a runner in the middle of a batch holds it and goes on to the tables. The other
  // order would meet it in a deadlock.
  await client.query(
    'delete from projection.checkpoint where name = $1 and version = $2 and build = $3',
    buildParameters(checkpoint),
  );
  await dropTables(client, checkpoint, checkpoint.tables);
}
