import type { Pool } from 'pg';
import { readCheckpoints, type Build, type Checkpoint } from './checkpoints.js';
import { describeError } from '../platform/describe-error.js';
import { pause } from './pause.js';

/** How often other processes' progress is looked up while somebody waits for it. */
const POLL_MS = 100;

interface Waiter {
  name: string;
  position: bigint;
  done(reached: boolean): void;
}

/**
 * How far readers can see in each projection: told at once by the loops of this process, looked up
 * for those of other processes.
 */
export class Progress {
  private readonly live = new Map<string, bigint>();
  private readonly waiters = new Set<Waiter>();
  private polling = false;

  constructor(
    private readonly pool: Pool,
    private readonly signal: AbortSignal,
    private readonly warn: (fields: object, message: string) => void,
  ) {}

  /** Reports a checkpoint as committed. */
  moved({ name, status, position }: Pick<Checkpoint, 'name' | 'status' | 'position'>): void {
    if (status !== 'live') return;
    this.live.set(name, position);
    for (const waiter of this.waiters) {
      if (waiter.name === name && position >= waiter.position) waiter.done(true);
    }
  }

  /** After a fault: a server that crashed may have lost the last commits, so what was known is void. */
  forget({ name }: Build): void {
    this.live.delete(name);
  }

  /** @returns whether the live tables of the projection have reached the position within the time */
  async reaches(name: string, position: bigint, timeoutMs: number): Promise<boolean> {
    if ((this.live.get(name) ?? -1n) >= position) return true;
    return new Promise((resolve) => {
      const done = (reached: boolean) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve(reached);
      };
      const waiter: Waiter = { name, position, done };
      const timer = setTimeout(() => done(false), timeoutMs);
      this.waiters.add(waiter);
      void this.poll();
    });
  }

  /** Answers everybody who still waits; used when the runner stops. */
  giveUp(): void {
    for (const waiter of this.waiters) waiter.done(false);
  }

  private async poll(): Promise<void> {
    if (this.polling) return;
    this.polling = true;
    while (this.waiters.size > 0 && !this.signal.aborted) {
      try {
        for (const checkpoint of await readCheckpoints(this.pool)) this.moved(checkpoint);
      } catch (error) {
        this.warn({ error: describeError(error) }, 'progress of projections could not be read');
      }
      await pause(POLL_MS, this.signal);
    }
    this.polling = false;
  }
}
