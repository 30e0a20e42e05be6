import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { LOG_CHANNEL } from './append-function.js';
import { Connection } from './connection.js';

const RECONNECT_PAUSE_MS = 250;

/**
 * Wakes everyone who waits for new events: rung by this process after its own appends, and by the
 * database's notifications after those of others, over one connection for all who wait.
 *
 * A ring is a hint: notifications get lost with their connection. So a wait also ends by itself.
 */
export class Doorbell {
  private rings = 0;
  private readonly waiting = new Set<() => void>();
  private readonly closing = new AbortController();
  private readonly connection: Connection;
  private listening: Promise<void> | undefined;

  /** @param pollMs longest wait, in milliseconds, before the waiting look for themselves */
  constructor(
    config: pg.ClientConfig,
    private readonly pollMs: number,
  ) {
    this.connection = new Connection(config, async (client) => {
      client.on('notification', () => this.ring());
      await client.query(`listen ${LOG_CHANNEL}`);
    });
  }

  /** How often it has rung. To be taken before looking, so that no ring between looking and waiting is missed. */
  count(): number {
    this.listening ??= this.listen();
    return this.rings;
  }

  ring(): void {
    this.rings += 1;
    for (const wake of this.waiting) wake();
  }

  /** Resolves once it has rung more than `count` times, after the poll interval, or on abort. */
  wait(count: number, signal: AbortSignal): Promise<void> {
    if (this.rings !== count || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, this.pollMs);
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.connection.close();
    await this.listening;
  }

  private async listen(): Promise<void> {
    const { signal } = this.closing;
    while (!signal.aborted) {
      await this.connection
        .use(async (client) => {
          this.ring(); // whatever was notified before the connection stood was not heard
          await once(client, 'end');
          throw new Error('the listening connection has ended');
        })
        .catch(() => {});
      await sleep(RECONNECT_PAUSE_MS, undefined, { signal }).catch(() => {});
    }
  }
}
