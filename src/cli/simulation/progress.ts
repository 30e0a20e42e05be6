import type { WriteStream } from 'node:tty';

const WIDTH = 30;
/** Where nobody looks at a bar, a line for each such part. */
const STEP_PERCENT = 10;

/**
 * Tells how far something has come: a bar on a terminal, a line for every tenth elsewhere.
 *
 * @param out where it is written
 */
export class Progress {
  private readonly began = performance.now();
  private told = 0;

  constructor(
    private readonly what: string,
    private readonly total: number,
    private readonly out: Pick<WriteStream, 'write'> & { isTTY?: boolean },
  ) {}

  /** @param events recorded so far by this run */
  reach(done: number, events: number): void {
    const percent = Math.floor((100 * done) / this.total);
    const rate = Math.round(events / ((performance.now() - this.began) / 1000));
    const text = `${this.what}: ${String(percent).padStart(3)} %, ${events} events, ${rate} a second`;
    if (this.out.isTTY) {
      const filled = Math.round((WIDTH * done) / this.total);
      const bar = '#'.repeat(filled).padEnd(WIDTH, '.');
      this.out.write(`\r[${bar}] ${text} ${done === this.total ? '\n' : ''}`);
    } else if (percent >= this.told + STEP_PERCENT) {
      this.told = percent - (percent % STEP_PERCENT);
      this.out.write(`${text}\n`);
    }
  }
}
