import type { EventStore, RecordedEvent } from '../event-store/port.js';
import type { EventSource } from './read-ahead.js';

/** So many batches are kept for followers that are a little slower than the fastest. */
const KEPT_BATCHES = 8;

interface FollowOptions {
  signal: AbortSignal;
  batchSize: number;
}

/** The reading of the log's end, as long as anybody takes part in it. */
interface Tail {
  batches: AsyncIterator<RecordedEvent[]>;
  stop: AbortController;
  /** Position after which everything read is still kept. */
  start: bigint;
  kept: RecordedEvent[][];
  followers: number;
  /** The read under way; none while nobody wants more than is kept. Answers false at the end. */
  reading: Promise<boolean> | undefined;
}

/**
 * A source whose followers share one reader once they have reached the end of the log: an event is
 * then read, and what is sealed in it opened, once and not once for each projection. A follower that
 * is behind reads for itself until it has caught up, so that it slows nobody.
 */
export class SharedTail implements EventSource {
  private tail: Tail | undefined;

  constructor(private readonly source: EventSource) {}

  head(): Promise<bigint> {
    return this.source.head();
  }

  read(...place: Parameters<EventStore['read']>): Promise<RecordedEvent[]> {
    return this.source.read(...place);
  }

  async *follow(
    after: bigint,
    { signal, batchSize = 500 }: { signal: AbortSignal; batchSize?: number },
  ): AsyncGenerator<RecordedEvent[]> {
    let position = after;
    while (!signal.aborted) {
      for (const phase of [this.catchUp, this.share]) {
        for await (const batch of phase.call(this, position, { signal, batchSize })) {
          position = batch.at(-1)?.position ?? position;
          yield batch;
        }
      }
    }
  }

  /** Reads for this follower alone, up to the end of the log. */
  private async *catchUp(after: bigint, options: FollowOptions): AsyncGenerator<RecordedEvent[]> {
    if (after >= (await this.source.head())) return;
    for await (const batch of this.source.follow(after, options)) {
      yield batch;
      const end = batch.at(-1)?.position ?? after;
      if (batch.length < options.batchSize && end >= (await this.source.head())) return;
    }
    if (!options.signal.aborted) throw new SourceEnded();
  }

  /** Takes part in the common reading; ends when this follower has fallen behind what is kept of it. */
  private async *share(after: bigint, options: FollowOptions): AsyncGenerator<RecordedEvent[]> {
    const tail = (this.tail ??= this.openTail(after, options.batchSize));
    tail.followers += 1;
    let position = after;
    try {
      while (position >= tail.start && !options.signal.aborted) {
        const batch = tail.kept.find((each) => (each.at(-1)?.position ?? 0n) > position);
        const news = batch?.filter((event) => event.position > position) ?? [];
        position = news.at(-1)?.position ?? position;
        if (news.length > 0) yield news;
        else if (!(await unlessAborted(this.readOn(tail), options.signal))) break;
      }
    } finally {
      tail.followers -= 1;
      if (tail.followers === 0) this.closeTail(tail);
    }
  }

  private openTail(after: bigint, batchSize: number): Tail {
    const stop = new AbortController();
    const batches = this.source.follow(after, { signal: stop.signal, batchSize });
    const iterator = batches[Symbol.asyncIterator]();
    return { batches: iterator, stop, start: after, kept: [], followers: 0, reading: undefined };
  }

  private closeTail(tail: Tail): void {
    tail.stop.abort();
    if (this.tail === tail) this.tail = undefined;
  }

  /** Reads one more batch, for all who wait for it. @throws whatever the source throws, to all of them */
  private readOn(tail: Tail): Promise<boolean> {
    tail.reading ??= this.readBatch(tail).finally(() => (tail.reading = undefined));
    return tail.reading;
  }

  private async readBatch(tail: Tail): Promise<boolean> {
    try {
      const { done, value } = await tail.batches.next();
      if (done) throw new SourceEnded();
      tail.kept.push(value);
      if (tail.kept.length > KEPT_BATCHES) {
        tail.start = tail.kept.shift()?.at(-1)?.position ?? tail.start;
      }
      return true;
    } catch (error) {
      // A reader that failed is of no further use: whoever comes next opens a new one.
      this.closeTail(tail);
      throw error;
    }
  }
}

class SourceEnded extends Error {
  override readonly name = 'SourceEnded';
}

/** The result of the work, or false as soon as the signal aborts; the work itself goes on. */
function unlessAborted(work: Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(false);
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
