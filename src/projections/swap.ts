import type { PoolClient } from 'pg';
import { currentBuilds, lockBuilds, yieldToReaders } from './builds.js';
import {
  buildParameters,
  lockCheckpoint,
  moveCheckpoint,
  type Build,
  type BuildStatus,
  type Checkpoint,
} from './checkpoints.js';
import type { RunnerContext } from './fold-loop.js';
import { pointViews, projectionTransaction } from './physical-tables.js';
import { foldsType, type Projection } from './projection.js';
import { readAhead } from './read-ahead.js';
import { inTransaction, isTransient } from './transaction.js';

/** The drain holds up the live build: when the log outruns it for so long, it gives way. */
const DRAIN_TIMEOUT_MS = 5_000;

/** The rest of the log could not be folded in the swap; folding it outside tells why. */
class DrainFailed extends Error {}

/**
 * Makes an indexed build the live one. The old live build is held still first, and the new one
 * folded to the head of the log after that: readers never fall back behind what they have seen.
 *
 * @returns the checkpoint as it is live now; undefined when the build must be folded further first,
 *   or another process is at it
 */
export async function swap(
  context: RunnerContext,
  projection: Projection,
  build: Checkpoint,
): Promise<Checkpoint | undefined> {
  try {
    return await inTransaction(context.pool, async (client) => {
      await lockBuilds(client, build.name);
      await yieldToReaders(client);
      const { live } = await currentBuilds(client, build.name);
      if (live) await lockCheckpoint(client, live, 'wait');
      const checkpoint = await lockCheckpoint(client, build, 'skip');
      if (checkpoint?.status !== 'building') return undefined;
      const position = await drain(context, client, projection, checkpoint);
      await moveCheckpoint(client, build, position, 0);
      if (live) await setStatus(client, live, 'retired');
      await setStatus(client, build, 'live');
      await pointViews(client, build, checkpoint.tables, live?.tables ?? []);
      return { ...checkpoint, position, status: 'live' as const };
    });
  } catch (error) {
    if (error instanceof DrainFailed) return undefined;
    throw error;
  }
}

/** Folds what the log holds at this moment. @returns the position reached */
async function drain(
  { source, batchSize }: RunnerContext,
  client: PoolClient,
  projection: Projection,
  from: Checkpoint,
): Promise<bigint> {
  const head = await source.head();
  if (from.position >= head) return from.position;
  const folds = foldsType(projection);
  const tx = projectionTransaction(client, projection, from);
  const signal = AbortSignal.timeout(DRAIN_TIMEOUT_MS);
  for await (const batch of readAhead(source, from.position, { signal, batchSize })) {
    const relevant = batch.filter((event) => folds(event.type));
    try {
      if (relevant.length > 0) await projection.apply(relevant, tx);
    } catch (error) {
      throw isTransient(error) ? error : new DrainFailed();
    }
    const position = batch.at(-1)?.position ?? from.position;
    if (position >= head) return position;
  }
  throw new DrainFailed();
}

async function setStatus(client: PoolClient, build: Build, status: BuildStatus): Promise<void> {
  await client.query(
    `update projection.checkpoint set status = $4, updated_at = now()
     where name = $1 and version = $2 and build = $3`,
    [...buildParameters(build), status],
  );
}
