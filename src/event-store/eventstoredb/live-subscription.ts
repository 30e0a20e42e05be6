import { setImmediate } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  type EventStoreDBClient,
  excludeSystemEvents,
  START,
} from '@eventstore/db-client';
import type { RecordedEvent } from '../port.js';
import { Passing } from './attempts.js';
import { toRecordedEvent } from './stored-event.js';

/** The server sends a checkpoint after so many times 32 events; nothing here uses them. */
const CHECKPOINT_INTERVAL = 1_000;

/** One subscription to everything after a position, for as long as it lives. */
export class LiveSubscription {
  private readonly subscription: AllStreamSubscription;
  private over: { error?: unknown } | undefined;
  private wake = () => {};
  private readonly unconfirmed: NodeJS.Timeout;
  private last: bigint;
  /** Whether the server has taken it on. */
  confirmed = false;

  constructor(
    client: EventStoreDBClient,
    after: bigint,
    private readonly options: { batchSize: number; attemptMs: number; signal: AbortSignal },
  ) {
    this.last = after;
    const { batchSize, attemptMs, signal } = options;
    this.subscription = client.subscribeToAll(
      {
        fromPosition: after === 0n ? START : { commit: after, prepare: after },
        filter: excludeSystemEvents({ checkpointInterval: CHECKPOINT_INTERVAL }),
      },
      // Holds so many events while the consumer works, then stops reading from the connection.
      { highWaterMark: batchSize },
    );
    this.unconfirmed = setTimeout(
      () => this.end({ error: new Passing('the subscription was not confirmed') }),
      attemptMs,
    );
    this.subscription.on('confirmation', () => {
      this.confirmed = true;
      clearTimeout(this.unconfirmed);
    });
    this.subscription.on('error', (error) => this.end({ error }));
    this.subscription.on('end', () => this.end({}));
    this.subscription.on('readable', () => this.wake());
    signal.addEventListener('abort', this.aborted);
  }

  /**
   * The events that have come, at most a batch, as soon as there is one; undefined on abort.
   *
   * @throws what ended the subscription, once all that came before has been handed out
   */
  async next(): Promise<RecordedEvent[] | undefined> {
    for (;;) {
      if (this.options.signal.aborted) return undefined;
      const batch = this.takeBatch();
      if (batch.length > 0) return batch;
      if (this.over) throw this.over.error ?? new Passing('the subscription has ended');
      await new Promise<void>((resolve) => (this.wake = resolve));
      // What has reached this process comes up one by one: a round of the event loop gathers it.
      await setImmediate();
    }
  }

  close(): void {
    clearTimeout(this.unconfirmed);
    this.options.signal.removeEventListener('abort', this.aborted);
    // The client leaves the call open when only its stream is ended.
    void this.subscription.unsubscribe().catch(() => {});
    this.subscription.destroy();
  }

  private takeBatch(): RecordedEvent[] {
    const batch: RecordedEvent[] = [];
    while (batch.length < this.options.batchSize) {
      const resolved = this.subscription.read() as { event?: never } | null;
      if (!resolved) break;
      const event = toRecordedEvent(resolved.event);
      // Sent again, or written by others: either way not the consumer's.
      if (!event || event.position <= this.last) continue;
      this.last = event.position;
      batch.push(event);
    }
    return batch;
  }

  private readonly aborted = () => this.wake();

  private end(over: { error?: unknown }): void {
    this.over ??= over;
    this.wake();
  }
}
