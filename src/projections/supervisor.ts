import { buildKey, readCheckpoints, type Checkpoint } from './checkpoints.js';
import { describeError } from '../platform/describe-error.js';
import { RebuildStopped } from './fold-batch.js';
import { runFoldLoop, type RunnerContext } from './fold-loop.js';
import { pause } from './pause.js';
import type { Projection } from './projection.js';
import { rebuild, type RebuildEnd } from './rebuild.js';

/** How often checkpoints are looked through for builds that other processes ordered or swapped. */
const SUPERVISION_MS = 1_000;

const taskKey = (build: Checkpoint) => `${buildKey(build)}/${build.status}`;

/** Sees to it that every build which this process can fold is being folded, by one task each. */
export class Supervisor {
  private readonly tasks = new Map<string, Promise<RebuildEnd | void>>();
  private wake = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly context: RunnerContext,
    private readonly projections: ReadonlyMap<string, Projection>,
  ) {}

  start(): void {
    this.running ??= this.supervise();
  }

  /** Resolves when the runner's signal has aborted and every task has finished its batch. */
  async ended(): Promise<void> {
    this.wake.abort();
    await this.running;
    await Promise.allSettled(this.tasks.values());
  }

  /** Starts folding a build, or joins the task that does. @throws RebuildStopped see rebuild */
  fold(projection: Projection, build: Checkpoint): Promise<RebuildEnd | void> {
    const key = taskKey(build);
    const current = this.tasks.get(key);
    if (current) return current;
    const folding =
      build.status === 'building'
        ? rebuild(this.context, projection, build)
        : runFoldLoop(this.context, projection, build).then(() => undefined);
    const task = folding.finally(() => {
      this.tasks.delete(key);
      // A rebuild that ended leaves a build to be folded live.
      this.wake.abort();
    });
    this.tasks.set(key, task);
    return task;
  }

  private async supervise(): Promise<void> {
    const { pool, signal, logger } = this.context;
    while (!signal.aborted) {
      this.wake = new AbortController();
      try {
        for (const checkpoint of await readCheckpoints(pool)) this.attend(checkpoint);
      } catch (error) {
        logger.warn({ error: describeError(error) }, 'checkpoints could not be read');
      }
      await pause(SUPERVISION_MS, this.wake.signal);
    }
  }

  private attend(checkpoint: Checkpoint): void {
    const projection = this.projections.get(checkpoint.name);
    if (projection?.version !== checkpoint.version) return;
    if (checkpoint.status === 'retired' || checkpoint.failure !== null) return;
    if (this.tasks.has(taskKey(checkpoint)) || this.context.signal.aborted) return;
    this.fold(projection, checkpoint).catch((error: unknown) => {
      const why = error instanceof RebuildStopped ? { reason: error.message } : { error };
      this.context.logger.error({ build: buildKey(checkpoint), ...why }, 'folding ended');
    });
  }
}
