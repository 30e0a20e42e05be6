import { setTimeout as sleep } from 'node:timers/promises';
import { isCommandError } from '@eventstore/db-client';
import { StoreUnavailable } from '../port.js';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

/** Something that may be otherwise at the next attempt; whether this one had an effect is not known. */
export class Passing extends Error {
  override readonly name = 'Passing';
}

/** Refusals of the server that no repetition changes, as the client names them. */
const LASTING = new Set([
  'access-denied',
  'invalid-argument',
  'invalid-transaction',
  'maximum-append-size-exceeded',
  'missing-required-metadata-property',
  'stream-deleted',
  'stream-not-found',
  'unsupported',
  'wrong-expected-version',
]);

/** gRPC: invalid argument, permission denied, failed precondition, out of range, unimplemented, unauthenticated. */
const LASTING_CODES = new Set([3, 7, 9, 11, 12, 16]);

/**
 * Whether an error of the client is one that passes with time: the node is away, busy, starting or
 * not the leader, or a cluster has not been found yet, which comes as a plain error.
 */
export function passes(error: unknown): boolean {
  if (error instanceof Passing) return true;
  // Errors of our own, and bugs, come as one of the narrower kinds.
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (name !== 'Error') return false;
  if (isCommandError(error as Error) && LASTING.has((error as { type: string }).type)) return false;
  return typeof code !== 'number' || !LASTING_CODES.has(code);
}

/**
 * Repeats an attempt, with growing pauses, for as long as its error is one that passes.
 *
 * @param deadlineMs no attempt begins later than this after the first
 * @param signal no attempt begins after it has aborted
 * @throws StoreUnavailable it is too late for another attempt; the cause is the last error
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  deadlineMs: number,
  signal?: AbortSignal,
): Promise<T> {
  const started = performance.now();
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!passes(error)) throw error;
      const pause = pauseAfter(failures);
      if (signal?.aborted || performance.now() - started + pause > deadlineMs)
        throw new StoreUnavailable('the event store cannot be reached', { cause: error });
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
}

/** How long to wait after so many failures in a row, in milliseconds. */
export function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10), LONGEST_PAUSE_MS);
}

/** The result of the work. @throws Passing it did not come in time; the work itself goes on */
export function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Passing(`no answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
