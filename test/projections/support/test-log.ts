import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { EventEmitter } from 'node:events';
import type { JsonObject, RecordedEvent } from '../../../src/event-store/port.js';
import type { EventSource } from '../../../src/projections/read-ahead.js';

/** A log in memory that counts what is read from it, and whose positions are not dense. */
export class TestLog implements EventSource {
  readonly events: RecordedEvent[] = [];
  /** How many readers were opened, and how many events they were given. */
  opened = 0;
  delivered = 0;
  private readonly appended = new EventEmitter().setMaxListeners(0);

  append(stream: string, type = 'Counted', data: JsonObject = {}): RecordedEvent {
    const [event] = this.appendAll([{ stream, type, data }]);
    if (!event) throw new Error('nothing appended');
    return event;
  }

  appendAll(entries: readonly { stream: string; type?: string; data?: JsonObject }[]) {
    const revisions = new Map<string, number>();
    for (const event of this.events) revisions.set(event.stream, event.revision);
    const added = entries.map(({ stream, type = 'Counted', data = {} }, index): RecordedEvent => {
      const revision = (revisions.get(stream) ?? 0) + 1;
      revisions.set(stream, revision);
      const ordinal = this.events.length + index + 1;
      return {
        id: randomUUID(),
        stream,
        revision,
        type,
        data,
        schemaVersion: 1,
        position: BigInt(ordinal) * 10n,
        recordedAt: new Date(Date.UTC(2026, 0, 1) + ordinal).toISOString().replace('Z', '000Z'),
        recordedBy: { actor: 'Z990001' },
        commandId: randomUUID(),
        correlationId: randomUUID(),
      };
    });
    this.events.push(...added);
    this.appended.emit('appended');
    return added;
  }

  async *follow(
    after: bigint,
    { signal, batchSize = 500 }: { signal: AbortSignal; batchSize?: number },
  ): AsyncGenerator<RecordedEvent[]> {
    this.opened += 1;
    let next = this.events.findIndex((event) => event.position > after);
    if (next < 0) next = this.events.length;
    while (!signal.aborted) {
      const batch = this.events.slice(next, next + batchSize);
      if (batch.length > 0) {
        next += batch.length;
        this.delivered += batch.length;
        yield batch;
      } else {
        await once(this.appended, 'appended', { signal }).catch(() => {});
      }
    }
  }

  async head(): Promise<bigint> {
    return this.events.at(-1)?.position ?? 0n;
  }

  async read(stream: string): Promise<RecordedEvent[]> {
    return this.events.filter((event) => event.stream === stream);
  }
}
