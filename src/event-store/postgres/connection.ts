import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreUnavailable } from '../port.js';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1_000;

/**
 * SQLSTATE classes after which the same call may succeed: connection lost, transaction to be
 * repeated, server out of resources, server shutting down or query cancelled by a timeout.
 */
const PASSING_CLASSES = new Set(['08', '40', '53', '57', '58']);
/** Lock not available, idle session ended, and read-only: a standby that has not been promoted yet. */
const PASSING_CODES = new Set(['55P03', '25P03', '25006']);

/**
 * Whether an error of the driver or the server is one that passes with time. Broken and refused
 * connections come as plain errors, bugs of ours as one of the narrower kinds.
 */
export function passes(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) {
    const code = error.code ?? '';
    return PASSING_CODES.has(code) || PASSING_CLASSES.has(code.slice(0, 2));
  }
  return ['Error', 'AggregateError'].includes((error as Error | undefined)?.name ?? '');
}

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
      if (!passes(error)) throw error;
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
      if (passes(error)) this.forget(opening);
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
