import {
  type AllStreamResolvedEvent,
  BACKWARDS,
  END,
  type EventStoreDBClient,
  type ResolvedEvent,
  StreamNotFoundError,
  type StreamingRead,
} from '@eventstore/db-client';
import type { RecordedEvent } from '../port.js';
import { Passing, persist } from './attempts.js';
import { toRecordedEvent } from './stored-event.js';

/**
 * Reads from the leader, so that what was appended is seen. The client sets no deadline for reads:
 * here one that falls silent counts as lost and is begun anew.
 */
export class Reader {
  /** Position of the newest event of the log, and of the newest event of any kind that was looked at. */
  private newest = 0n;
  private looked = 0n;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly options: { deadlineMs: number; attemptMs: number; closed: AbortSignal },
  ) {}

  afterRevision(stream: string, revision: number): Promise<RecordedEvent[]> {
    const { deadlineMs, closed } = this.options;
    return persist(() => this.readOnce(stream, revision), deadlineMs, closed);
  }

  /** @throws what one attempt meets, see passes */
  async readOnce(stream: string, revision = 0): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    const read = this.client.readStream(stream, {
      fromRevision: BigInt(revision),
      requiresLeader: true,
    });
    try {
      await this.take(read, ({ event }) => {
        const recorded = toRecordedEvent(event);
        if (recorded) events.push(recorded);
        return true;
      });
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return events;
  }

  head(): Promise<bigint> {
    const { deadlineMs, closed } = this.options;
    return persist(() => this.headOnce(), deadlineMs, closed);
  }

  /**
   * Looks back from the end of everything. The client cannot filter this read, and many events of
   * the server may stand at the end: those once looked at are not looked at again.
   */
  private async headOnce(): Promise<bigint> {
    let end: bigint | undefined;
    let found = 0n;
    const floor = this.looked;
    const read = this.client.readAll({
      direction: BACKWARDS,
      fromPosition: END,
      requiresLeader: true,
    });
    await this.take(read, ({ event }) => {
      const position = event?.position?.commit;
      if (position === undefined) return true;
      end ??= position;
      if (position <= floor) return false;
      found = toRecordedEvent(event)?.position ?? 0n;
      return found === 0n;
    });
    if (end !== undefined && end > this.looked) this.looked = end;
    if (found > this.newest) this.newest = found;
    return this.newest;
  }

  /** Hands on what is read until there is no more, or `wantsMore` answers false. */
  private take<E extends ResolvedEvent | AllStreamResolvedEvent>(
    read: StreamingRead<E>,
    wantsMore: (event: E) => boolean,
  ): Promise<void> {
    const { attemptMs, closed } = this.options;
    return new Promise((resolve, reject) => {
      const settle = (error?: unknown) => {
        clearTimeout(timer);
        closed.removeEventListener('abort', close);
        read.off('data', onData);
        read.off('end', settle);
        void read.cancel().catch(() => {});
        if (error) reject(error as Error);
        else resolve();
      };
      const close = () => settle(new Passing('the event store is closed'));
      const silence = () => settle(new Passing(`nothing was read within ${attemptMs} ms`));
      const onData = (event: E) => {
        timer.refresh();
        if (!wantsMore(event)) settle();
      };
      const timer = setTimeout(silence, attemptMs);
      closed.addEventListener('abort', close);
      read.on('data', onData);
      read.on('end', settle);
      // Stays attached: an error that comes late would otherwise end the process.
      read.on('error', settle);
    });
  }
}
