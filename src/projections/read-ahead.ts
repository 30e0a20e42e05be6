import type { EventStore, RecordedEvent } from '../event-store/port.js';

/** What the runner needs of an event store. */
export type EventSource = Pick<EventStore, 'follow' | 'head' | 'read'>;

/**
 * Follows the log and reads one batch ahead, so that reading and folding overlap.
 * Ends without error when `signal` aborts.
 */
export async function* readAhead(
  source: Pick<EventStore, 'follow'>,
  after: bigint,
  { signal, batchSize }: { signal: AbortSignal; batchSize: number },
): AsyncGenerator<readonly RecordedEvent[]> {
  const reading = new AbortController();
  const stop = () => reading.abort();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const batches = source
    .follow(after, { signal: reading.signal, batchSize })
    [Symbol.asyncIterator]();
  let next = batches.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = batches.next();
      // Its failure is met by the await above; until then it must not count as unhandled.
      next.catch(() => {});
      if (value.length > 0) yield value;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    // Waits until the source has let go of its connection; its farewell error has no reader.
    await next.then(
      () => batches.return?.(),
      () => {},
    );
  }
}
