import type { Pool, PoolClient } from 'pg';
import type { RecordedEvent } from '../event-store/port.js';
import { lockCheckpoint, type Checkpoint } from './checkpoints.js';
import { describeError } from '../platform/describe-error.js';
import { attemptInSavepoint, type Apply } from './isolate.js';
import { readParked, recordFailedRetry, unpark, type ParkedEvent } from './parked-events.js';
import { projectionTransaction } from './physical-tables.js';
import type { Projection } from './projection.js';
import type { EventSource } from './read-ahead.js';
import { inTransaction } from './transaction.js';

export interface RetryResult {
  /** Events folded and unparked. */
  folded: number;
  /** Events that stay parked. */
  parked: number;
}

/**
 * Folds the parked events of one stream in their order, up to the first that still fails; its error
 * and number of attempts are updated. Holds the checkpoint, so that no later event of the stream
 * is folded or parked meanwhile.
 */
export async function retryParkedStream(
  pool: Pool,
  source: EventSource,
  projection: Projection,
  live: Checkpoint,
  stream: string,
): Promise<RetryResult> {
  return inTransaction(pool, async (client) => {
    const checkpoint = await lockCheckpoint(client, live, 'wait');
    if (checkpoint?.status !== 'live') return { folded: 0, parked: 0 };
    const parked = await readParked(client, live, stream);
    const events = await eventsOf(source, stream, parked);
    const tx = projectionTransaction(client, projection, live);
    const apply: Apply = (part) => projection.apply(part, tx);
    const folded = await foldPrefix(client, events, apply, async (event, error) =>
      recordFailedRetry(client, live, event.position, describeError(error)),
    );
    await unpark(
      client,
      live,
      events.slice(0, folded).map((event) => event.position),
    );
    return { folded, parked: parked.length - folded };
  });
}

/** Only places are parked, so the events are read from the log again. */
async function eventsOf(
  source: EventSource,
  stream: string,
  parked: readonly ParkedEvent[],
): Promise<RecordedEvent[]> {
  const wanted = new Set(parked.map(({ position }) => position));
  return (await source.read(stream)).filter((event) => wanted.has(event.position));
}

/** @returns how many of the events, counted from the first, could be folded */
async function foldPrefix(
  client: PoolClient,
  events: readonly RecordedEvent[],
  apply: Apply,
  failed: (event: RecordedEvent, error: unknown) => Promise<void>,
): Promise<number> {
  if (events.length === 0) return 0;
  if ((await attemptInSavepoint(client, () => apply(events))) === undefined) return events.length;
  for (const [index, event] of events.entries()) {
    const error = await attemptInSavepoint(client, () => apply([event]));
    if (error === undefined) continue;
    await failed(event, error);
    return index;
  }
  return events.length;
}
