import type { RecordedEvent } from '../port.js';
import type { Doorbell } from './doorbell.js';
import type { LogReader } from './log-reader.js';

/**
 * Reads the log on and on from a position. While the consumer works on a full batch the next one is
 * already being read; at the end of the log the doorbell is awaited. Ends when `signal` aborts.
 */
export async function* feed(
  reader: Pick<LogReader, 'afterPosition'>,
  doorbell: Pick<Doorbell, 'count' | 'wait'>,
  after: bigint,
  batchSize: number,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent[], void> {
  const readAfter = (position: bigint) => {
    const heard = doorbell.count();
    const events = reader.afterPosition(position, batchSize, signal);
    // A batch read ahead may fail while nobody awaits it; the error is met when it is wanted.
    events.catch(() => {});
    return { heard, events };
  };
  let position = after;
  let next = readAfter(position);
  while (!signal.aborted) {
    const { heard, events } = next;
    const batch = await unlessAborted(events, signal);
    if (!batch) return;
    const last = batch.at(-1);
    if (last) position = last.position;
    const full = batch.length === batchSize;
    if (full) next = readAfter(position);
    if (last) yield batch;
    if (full) continue;
    if (!last) await doorbell.wait(heard, signal);
    if (!signal.aborted) next = readAfter(position);
  }
}

/** The result of the work, or undefined as soon as the signal aborts. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  // Not Promise.race with one promise of the abort: each race would stay attached to it, with its batch.
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
