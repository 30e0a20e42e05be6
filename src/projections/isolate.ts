import type { PoolClient } from 'pg';
import type { RecordedEvent } from '../event-store/port.js';
import { describeError } from '../platform/describe-error.js';
import { waiting, type Parking } from './parked-events.js';
import { isTransient } from './transaction.js';

/** Folds events inside the current transaction. */
export type Apply = (events: readonly RecordedEvent[]) => Promise<void>;

/**
 * Folds all of a failing batch that can be folded: halves it until the events stand alone that fail
 * by themselves. Those, and every later event of their streams, are answered for parking; whatever
 * their attempts wrote is undone by a savepoint.
 *
 * @param tries how often the batch has been tried before
 * @throws the original error when it is transient: then no event is to blame
 */
export async function foldIsolating(
  client: PoolClient,
  events: readonly RecordedEvent[],
  apply: Apply,
  tries: number,
): Promise<Parking[]> {
  const parkings: Parking[] = [];
  const parked = new Set<string>();

  const fold = async (part: readonly RecordedEvent[], attempt: number): Promise<void> => {
    const free = part.filter((event) => !parked.has(event.stream));
    parkings.push(...part.filter((event) => parked.has(event.stream)).map(waiting));
    const [first] = free;
    if (!first) return;
    const error = await attemptInSavepoint(client, () => apply(free));
    if (error === undefined) return;
    if (free.length === 1) {
      parked.add(first.stream);
      parkings.push({ event: first, error: describeError(error), attempts: attempt });
      return;
    }
    const middle = Math.ceil(free.length / 2);
    await fold(free.slice(0, middle), attempt + 1);
    await fold(free.slice(middle), attempt + 1);
  };

  await fold(events, tries + 1);
  return parkings;
}

/**
 * Runs `work` so that its failure leaves the transaction usable and nothing of it behind.
 *
 * @returns the error, or undefined when it succeeded
 * @throws transient errors, which end the transaction
 */
export async function attemptInSavepoint(
  client: PoolClient,
  work: () => Promise<void>,
): Promise<unknown> {
  await client.query('savepoint attempt');
  try {
    await work();
  } catch (error) {
    if (isTransient(error)) throw error;
    await client.query('rollback to savepoint attempt; release savepoint attempt');
    return error ?? new Error('thrown without a value');
  }
  await client.query('release savepoint attempt');
  return undefined;
}
