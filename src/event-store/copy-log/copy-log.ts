import { isDeepStrictEqual } from 'node:util';
import type { EventStore, RecordedEvent } from '../port.js';
import type { LogTarget } from './log-target.js';

/** Events that are stored together; a larger chunk would hold up other writers of the same server. */
const CHUNK = 500;

/** The target holds something else than the beginning of the source. */
export class LogsDiffer extends Error {
  override readonly name = 'LogsDiffer';
}

export interface CopiedLog {
  /** Events that the target had already. */
  present: number;
  /** Events that were copied now. */
  copied: number;
}

/**
 * Copies a log as it stands at the call into another store, and compares it event by event.
 *
 * 1. What the target has must be the beginning of the source, to the letter; otherwise nothing is
 *    written. So a copy that was cut short is taken up where it stopped.
 * 2. The rest is stored in the order of the source.
 * 3. Every event stored now is read back and compared.
 *
 * Events recorded in the source meanwhile are left for the next call: stop the application first.
 *
 * @param onProgress told after each chunk how many events of the source the target has
 * @throws LogsDiffer see 1 and 3
 */
export async function copyLog(
  source: EventStore,
  target: LogTarget,
  onProgress: (done: number) => void = () => {},
): Promise<CopiedLog> {
  const [sourceHead, targetHead] = await Promise.all([source.head(), target.head()]);
  const originals = eventsUpTo(source, 0n, sourceHead);
  const present = await compare(originals, eventsUpTo(target, 0n, targetHead), 0);
  let copied = 0;
  let reached = targetHead;
  for await (const chunk of inChunks(originals)) {
    await target.restore(chunk);
    const head = await target.head();
    const differing = await compare(
      each(chunk),
      eventsUpTo(target, reached, head),
      present + copied,
    );
    if (differing !== chunk.length)
      throw new LogsDiffer('the target took over fewer events than it was given');
    reached = head;
    copied += chunk.length;
    onProgress(present + copied);
  }
  return { present, copied };
}

/** Compares as many events as the copy has; answers their number. */
async function compare(
  originals: AsyncIterator<RecordedEvent>,
  copies: AsyncIterable<RecordedEvent>,
  before: number,
): Promise<number> {
  let compared = 0;
  for await (const copy of copies) {
    const original = await originals.next();
    compared += 1;
    if (original.done || !isSame(original.value, copy))
      throw new LogsDiffer(
        `event ${before + compared} of the target (${copy.type} in ${copy.stream}) is not the one of the source`,
      );
  }
  return compared;
}

/** All but the position, which is each store's own. */
function isSame(a: RecordedEvent, b: RecordedEvent): boolean {
  return isDeepStrictEqual({ ...a, position: 0n }, { ...b, position: 0n });
}

/** The events of a log after a position, up to and including another; ends there. */
async function* eventsUpTo(
  store: EventStore,
  after: bigint,
  last: bigint,
): AsyncGenerator<RecordedEvent> {
  if (last <= after) return;
  const reading = new AbortController();
  try {
    for await (const batch of store.follow(after, { signal: reading.signal, batchSize: CHUNK })) {
      for (const event of batch) {
        if (event.position > last) return;
        yield event;
        if (event.position === last) return;
      }
    }
  } finally {
    reading.abort();
  }
}

async function* inChunks(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent[]> {
  let chunk: RecordedEvent[] = [];
  for await (const event of events) {
    chunk.push(event);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function* each(events: readonly RecordedEvent[]): AsyncGenerator<RecordedEvent> {
  yield* events;
}
