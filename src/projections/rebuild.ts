import type { Pool } from 'pg';
import { currentBuilds, dropRetired } from './builds.js';
import { buildKey, buildParameters, lockCheckpoint, type Checkpoint } from './checkpoints.js';
import { describeError } from '../platform/describe-error.js';
import { RebuildStopped } from './fold-batch.js';
import { runFoldLoop, type RunnerContext } from './fold-loop.js';
import { backoff, pause } from './pause.js';
import { createIndexes } from './physical-tables.js';
import type { Projection } from './projection.js';
import { swap } from './swap.js';
import { inTransaction, isTransient } from './transaction.js';

/** `superseded`: another build took its place; `stopped`: the runner stopped, the next start goes on. */
export type RebuildEnd = 'live' | 'superseded' | 'stopped';

/**
 * Fills a build from the log and puts it in the place of the live one. The live build is folded and
 * served by others meanwhile; a crash loses nothing but the batch in flight.
 *
 * 1. Fold until the head of the log is at most one batch away, without the readers' indexes.
 * 2. Create the indexes, fold what came in meanwhile.
 * 3. In one transaction: hold the live build, fold the rest, exchange the views, retire the old one.
 * 4. Drop the old tables.
 *
 * @throws RebuildStopped an event cannot be folded or the declared SQL is wrong; the reason is also
 *   kept with the checkpoint
 */
export async function rebuild(
  context: RunnerContext,
  projection: Projection,
  build: Checkpoint,
): Promise<RebuildEnd> {
  const { signal, logger, standbyMs, pool } = context;
  logger.info({ build: buildKey(build) }, 'rebuild begins or goes on');
  for (let failures = 0; ;) {
    try {
      const step = await nextStep(context, projection, build);
      failures = 0;
      if (step === 'lost') await pause(standbyMs, signal);
      else if (step !== 'forward') return step;
    } catch (error) {
      if (!isTransient(error)) throw await recordFailure(pool, build, error);
      failures += 1;
      const fields = { build: buildKey(build), failures, error: describeError(error) };
      logger.warn(fields, 'rebuild met a fault, will be tried again');
      await pause(backoff(failures), signal);
    }
  }
}

async function nextStep(
  context: RunnerContext,
  projection: Projection,
  build: Checkpoint,
): Promise<RebuildEnd | 'forward' | 'lost'> {
  const { source, pool, logger } = context;
  if (context.signal.aborted) return 'stopped';
  const until = await source.head();
  const { end, events } = await runFoldLoop(context, projection, build, until);
  if (end === 'stopped') return 'stopped';
  if (end === 'gone') return await nowLive(pool, build);
  if (events > context.batchSize) return 'forward';
  const indexing = await indexOnce(pool, projection, build);
  if (indexing !== 'done') return indexing;
  const live = await swap(context, projection, build);
  if (!live) return 'lost';
  context.progress.moved(live);
  logger.info({ build: buildKey(build) }, 'rebuild is live');
  await dropRetired(pool, projection.name).catch((error: unknown) => {
    const fields = { build: buildKey(build), error: describeError(error) };
    logger.warn(fields, 'the old tables are in use and stay until the next start');
  });
  return 'live';
}

/** @returns `done` when the indexes stand already, `forward` when they have just been created */
async function indexOnce(
  pool: Pool,
  projection: Projection,
  build: Checkpoint,
): Promise<'done' | 'forward' | 'lost'> {
  return inTransaction(pool, async (client) => {
    const checkpoint = await lockCheckpoint(client, build, 'skip');
    if (checkpoint?.status !== 'building') return 'lost';
    if (checkpoint.indexed) return 'done';
    await createIndexes(client, projection, build);
    await client.query(
      `update projection.checkpoint set indexed = true
       where name = $1 and version = $2 and build = $3`,
      buildParameters(build),
    );
    return 'forward';
  });
}

/** Another process may have swapped the build while this one stood by. */
async function nowLive(pool: Pool, build: Checkpoint): Promise<RebuildEnd> {
  const { live } = await currentBuilds(pool, build.name);
  return live && buildKey(live) === buildKey(build) ? 'live' : 'superseded';
}

async function recordFailure(pool: Pool, build: Checkpoint, error: unknown) {
  const stopped =
    error instanceof RebuildStopped
      ? error
      : new RebuildStopped(`rebuild of ${buildKey(build)} stopped: ${describeError(error)}`);
  await pool.query(
    `update projection.checkpoint set failure = $4, updated_at = now()
     where name = $1 and version = $2 and build = $3 and status = 'building'`,
    [...buildParameters(build), stopped.message],
  );
  return stopped;
}
