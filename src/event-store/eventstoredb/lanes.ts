import { StoreBusy } from '../port.js';

interface Job {
  key: string;
  start(): void;
}

/**
 * Runs work in the order in which it was asked for, one at a time for each key and a bounded number
 * in all.
 */
export class Lanes {
  private readonly ready: Job[] = [];
  /** What waits behind the work that is ready or runs under the same key. */
  private readonly behind = new Map<string, Job[]>();
  private running = 0;
  private waiting = 0;
  private idle: { promise: Promise<void>; resolve(): void } | undefined;

  /** @param limits how many may run at once, and how many may wait besides */
  constructor(private readonly limits: { running: number; waiting: number }) {}

  /** @throws StoreBusy too many wait already; the work was not begun */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.limits.waiting)
      return Promise.reject(new StoreBusy('too many appends wait already'));
    return new Promise((resolve, reject) => {
      const start = () => {
        const done = work();
        done.then(resolve, reject);
        void done.catch(() => {}).then(() => this.finished(key));
      };
      this.waiting += 1;
      const queue = this.behind.get(key);
      if (queue) queue.push({ key, start });
      else {
        this.behind.set(key, []);
        this.ready.push({ key, start });
      }
      this.startNext();
    });
  }

  /** Resolves when nothing runs and nothing waits. */
  settled(): Promise<void> {
    if (this.running + this.waiting === 0) return Promise.resolve();
    if (!this.idle) {
      let resolve = () => {};
      const promise = new Promise<void>((done) => (resolve = done));
      this.idle = { promise, resolve };
    }
    return this.idle.promise;
  }

  private startNext(): void {
    while (this.running < this.limits.running) {
      const job = this.ready.shift();
      if (!job) return;
      this.running += 1;
      this.waiting -= 1;
      job.start();
    }
  }

  private finished(key: string): void {
    this.running -= 1;
    const next = this.behind.get(key)?.shift();
    if (next) this.ready.push(next);
    else this.behind.delete(key);
    this.startNext();
    if (this.running + this.waiting === 0) this.idle?.resolve();
  }
}
