import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStoreDBClient } from '@eventstore/db-client';
import type { RecordedEvent } from '../port.js';
import { passes, pauseAfter } from './attempts.js';
import { LiveSubscription } from './live-subscription.js';

export interface FollowOptions {
  batchSize: number;
  attemptMs: number;
  /** How long an error that the server does not explain is waited out, in milliseconds. */
  deadlineMs: number;
  signal: AbortSignal;
}

/** gRPC's name for an error inside of the server. It may pass, or come of a position that is none. */
const UNKNOWN = 2;

/**
 * Everything after a position, over one subscription after the other: when one ends, the next begins
 * after the last event that was handed out.
 *
 * Only events move the position. The server's own checkpoints are not used: the client reports one
 * when it comes in, ahead of the events before it that still wait to be read. Whoever goes on from
 * there after a crash has missed those events.
 */
export async function* follow(
  client: EventStoreDBClient,
  after: bigint,
  options: FollowOptions,
): AsyncGenerator<RecordedEvent[], void> {
  const { signal, deadlineMs } = options;
  let position = after;
  let lastWell = performance.now();
  for (let failures = 0; !signal.aborted;) {
    const live = new LiveSubscription(client, position, options);
    try {
      for (let batch = await live.next(); batch; batch = await live.next()) {
        position = batch.at(-1)?.position ?? position;
        failures = 0;
        yield batch;
      }
    } catch (error) {
      if (live.confirmed) lastWell = performance.now();
      const inexplicable = (error as { code?: unknown }).code === UNKNOWN;
      const tooLong = performance.now() - lastWell > deadlineMs;
      if (!passes(error) || (inexplicable && tooLong)) throw error;
      failures += 1;
    } finally {
      live.close();
    }
    if (failures > 0) await sleep(pauseAfter(failures), undefined, { signal }).catch(() => {});
  }
}
