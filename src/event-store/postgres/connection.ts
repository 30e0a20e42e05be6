import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isPassing } from '../../platform/database/passing-error.js';
import { StoreUnavailable } from '../port.js';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Repeats an attempt, with growing pauses, for as long as its error is one that passes.
 *
 * @param deadlineMs no attempt begins later than this after the first
 * @throws StoreUnavailable the deadline has passed or `signal` aborted; the cause is the last error
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  deadlineMs: number,
  signal?: AbortSignal,
): Promise<T> {
  const started = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (signal?.aborted || performance.now() - started + pause > deadlineMs)
        throw new StoreUnavailable('the event store cannot be reached', { cause: error });
    }
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/**
 * One connection that is opened when needed and given up after an error that passes, because then
 * nobody knows what state it is in.
 */
export class Connection {
  private client: Promise<pg.Client> | undefined;

  constructor(
    private readonly config: pg.ClientConfig,
    private readonly prepare: (client: pg.Client) => Promise<unknown>,
  ) {}

  async use<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const opening = (this.client ??= this.open());
    try {
      return await work(await opening);
    } catch (error) {
      if (isPassing(error)) this.forget(opening);
      throw error;
    }
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    await client?.end().catch(() => {});
  }

  private open(): Promise<pg.Client> {
    const client = new pg.Client(this.config);
    const opening = client
      .connect()
      .then(() => this.prepare(client))
      .then(() => client)
      .catch((error) => {
        void client.end().catch(() => {});
        throw error;
      });
    // Without a listener, a connection that breaks while idle would end the process.
    client.on('error', () => this.forget(opening));
    return opening;
  }

  private forget(opening: Promise<pg.Client>): void {
    if (this.client === opening) this.client = undefined;
    opening.then((client) => client.end()).catch(() => {});
  }
}
