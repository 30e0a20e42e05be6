import type { Pool } from 'pg';
import type { RecordedEvent } from '../event-store/port.js';
import { buildKey, readCheckpoint, type Build, type Checkpoint } from './checkpoints.js';
import { describeError } from '../platform/describe-error.js';
import { foldBatch, RebuildStopped } from './fold-batch.js';
import type { Parking } from './parked-events.js';
import { backoff, pause } from './pause.js';
import type { Progress } from './progress.js';
import type { Projection } from './projection.js';
import { readAhead, type EventSource } from './read-ahead.js';
import { isTransient } from './transaction.js';

/** The part of the logger that the runner uses. Nothing of an event's data is ever logged. */
export interface ProjectionLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every part of the runner shares. */
export interface RunnerContext {
  pool: Pool;
  source: EventSource;
  logger: ProjectionLogger;
  progress: Progress;
  signal: AbortSignal;
  batchSize: number;
  standbyMs: number;
}

/** A batch is tried whole this often before its failing events are isolated and parked. */
const TRIES_BEFORE_ISOLATION = 2;

/**
 * A checkpoint that is held but not moved may be held for a swap or a retry of parked events: waited
 * for so long before it counts as another runner's. In milliseconds.
 */
const BUSY_PAUSE_MS = 20;
const BUSY_PAUSES = 10;

export type LoopEnd = 'reached' | 'gone' | 'stopped';
export interface LoopResult {
  end: LoopEnd;
  /** How many events of the log this runner went through. */
  events: number;
}

/**
 * Folds the log into one build: as leader while it wins the lock on the checkpoint, else on standby.
 *
 * Transient faults of database or store are waited out without limit, because nobody but the log
 * knows what comes next: after each the checkpoint is read again, so that a commit whose answer was
 * lost is not folded twice.
 *
 * @param until stops once the checkpoint has reached this position; without it only when stopped
 * @returns `gone` when the build is no longer in the status it had at first sight
 * @throws RebuildStopped see foldBatch
 */
export async function runFoldLoop(
  context: RunnerContext,
  projection: Projection,
  build: Build & Pick<Checkpoint, 'status'>,
  until?: bigint,
): Promise<LoopResult> {
  const { pool, logger, signal, progress } = context;
  const result: LoopResult = { end: 'stopped', events: 0 };
  let failures = 0;
  while (!signal.aborted) {
    const before = result.events;
    try {
      const checkpoint = await readCheckpoint(pool, build);
      if (checkpoint?.status !== build.status) return { ...result, end: 'gone' };
      progress.moved(checkpoint);
      if (await lead(context, projection, checkpoint, result, until)) {
        return { ...result, end: 'reached' };
      }
      if (!signal.aborted) await standby(context, build);
      failures = 0;
    } catch (error) {
      if (error instanceof RebuildStopped) throw error;
      progress.forget(build);
      failures = result.events > before ? 1 : failures + 1;
      const fields = { build: buildKey(build), failures, error: describeError(error) };
      logger.warn(fields, 'folding failed, will be tried again');
      await pause(backoff(failures), signal);
    }
  }
  return result;
}

/** @returns whether `until` is reached; false when leadership is lost or the runner stops */
async function lead(
  context: RunnerContext,
  projection: Projection,
  checkpoint: Checkpoint,
  result: LoopResult,
  until: bigint | undefined,
): Promise<boolean> {
  const { source, progress, signal, batchSize } = context;
  const reached = (position: bigint) => until !== undefined && position >= until;
  if (reached(checkpoint.position)) return true;
  let at = checkpoint;
  for await (const batch of readAhead(source, at.position, { signal, batchSize })) {
    if (!(await foldPatiently(context, projection, at, batch))) return false;
    at = { ...at, position: batch.at(-1)?.position ?? at.position };
    result.events += batch.length;
    progress.moved(at);
    if (reached(at.position)) return true;
    if (signal.aborted) return false;
  }
  if (!signal.aborted) throw new Error('the event source ended by itself');
  return false;
}

/** Folds one batch, trying again what may be a passing fault. @returns false when leadership is lost */
async function foldPatiently(
  context: RunnerContext,
  projection: Projection,
  from: Checkpoint,
  batch: readonly RecordedEvent[],
): Promise<boolean> {
  const { pool, signal } = context;
  let tries = 0;
  for (let busy = 0; busy < BUSY_PAUSES;) {
    try {
      const options = { tries, isolateAfter: TRIES_BEFORE_ISOLATION };
      const { outcome, parked } = await foldBatch(pool, projection, from, batch, options);
      reportParked(context, from, parked);
      if (outcome !== 'busy') return outcome === 'advanced';
      busy += 1;
      await pause(BUSY_PAUSE_MS, signal);
    } catch (error) {
      const final = error instanceof RebuildStopped || tries >= TRIES_BEFORE_ISOLATION;
      if (final || isTransient(error)) throw error;
      tries += 1;
      await pause(backoff(tries), signal);
    }
  }
  return false;
}

function reportParked({ logger }: RunnerContext, build: Build, parked: readonly Parking[]): void {
  for (const { event, error } of parked.filter(({ attempts }) => attempts > 0)) {
    const { stream, position } = event;
    const fields = { build: buildKey(build), stream, position: `${position}`, error };
    logger.error(fields, 'event parked, its stream waits');
  }
}

/**
 * Waits while another runner leads. Ends when the build changes its status, or when the log has
 * gone on during two looks in a row while the checkpoint stood still: then its leader is lost.
 */
async function standby(
  { pool, source, progress, signal, standbyMs }: RunnerContext,
  build: Build & Pick<Checkpoint, 'status'>,
): Promise<void> {
  let seen: bigint | undefined;
  let behind = false;
  while (!signal.aborted) {
    const checkpoint = await readCheckpoint(pool, build);
    if (checkpoint?.status !== build.status) return;
    progress.moved(checkpoint);
    const stoodStill = checkpoint.position === seen;
    const nowBehind = stoodStill && (await source.head()) > checkpoint.position;
    if (nowBehind && behind) return;
    seen = checkpoint.position;
    behind = nowBehind;
    await pause(standbyMs, signal);
  }
}
