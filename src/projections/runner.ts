import type { Pool } from 'pg';
import { openPool } from '../platform/database/pool.js';
import { currentBuilds, dropRetired, orderRebuild, prepareBuilds } from './builds.js';
import { buildKey, readCheckpoints, type Build, type BuildStatus } from './checkpoints.js';
import { describeError } from '../platform/describe-error.js';
import { RebuildStopped } from './fold-batch.js';
import type { ProjectionLogger, RunnerContext } from './fold-loop.js';
import { readParked, type ParkedEvent } from './parked-events.js';
import { Progress } from './progress.js';
import { assertDeclarations, type Projection } from './projection.js';
import type { EventSource } from './read-ahead.js';
import { retryParkedStream, type RetryResult } from './retry-parked.js';
import { SharedTail } from './shared-tail.js';
import { Supervisor } from './supervisor.js';

export interface RunnerOptions {
  store: EventSource;
  /** Connection string, for a pool of the runner's own, or a pool that somebody else closes. */
  database: string | Pool;
  projections: readonly Projection[];
  logger: ProjectionLogger;
  /** Most events folded in one transaction; as many as are there are taken. Default 2,000. */
  batchSize?: number;
  /** How often a runner on standby looks at the leader's checkpoint, in milliseconds. Default 500. */
  standbyMs?: number;
}

/** The state of one build. A projection has a live one and, while it is rebuilt, another. */
export interface ProjectionStatus extends Build {
  status: BuildStatus;
  position: bigint;
  /** Distance to the head of the log in the store's own measure: events in PostgreSQL. */
  lag: bigint;
  parked: number;
  /** Why a rebuild stopped. */
  failure?: string;
}

/**
 * Folds the log into the read models, each at its own pace. Any number of processes may run one over
 * the same database: each build has one leader at a time, found by the lock on its checkpoint.
 */
export class ProjectionRunner {
  private readonly projections: ReadonlyMap<string, Projection>;
  private readonly stopping = new AbortController();
  private readonly onceCaughtUp = new Set<string>();
  private readonly context: RunnerContext;
  private readonly supervisor: Supervisor;
  private stopped: Promise<void> | undefined;

  /** @throws Error see assertDeclarations */
  constructor(private readonly options: RunnerOptions) {
    const { projections, database, store, logger, batchSize = 2_000, standbyMs = 500 } = options;
    assertDeclarations(projections);
    this.projections = new Map(projections.map((projection) => [projection.name, projection]));
    const pool = typeof database === 'string' ? ownPool(database, projections.length) : database;
    const { signal } = this.stopping;
    const progress = new Progress(pool, signal, (fields, text) => logger.warn(fields, text));
    const source = new SharedTail(store);
    this.context = { pool, source, logger, progress, signal, batchSize, standbyMs };
    this.supervisor = new Supervisor(this.context, this.projections);
  }

  /**
   * Creates the tables of new projections, orders a rebuild of those whose version was raised, and
   * begins to fold. Returns before anything is caught up.
   *
   * @throws Error the database cannot be reached or the declared SQL is wrong
   */
  async start(): Promise<void> {
    for (const projection of this.projections.values()) {
      const live = await prepareBuilds(this.context.pool, projection);
      if (live.version > projection.version) {
        const fields = { build: buildKey(live), declared: projection.version };
        this.options.logger.warn(fields, 'a newer version is live: served, not folded');
      }
      await dropRetired(this.context.pool, projection.name).catch((error: unknown) => {
        const fields = { projection: projection.name, error: describeError(error) };
        this.options.logger.warn(fields, 'old tables are in use and stay until the next start');
      });
    }
    this.supervisor.start();
  }

  /** Finishes the batches in flight, commits them and lets go of the connections. Final. */
  stop(): Promise<void> {
    this.stopped ??= this.end();
    return this.stopped;
  }

  /**
   * Waits until readers of a projection see the log up to a position, whichever process folds it.
   *
   * @returns false when the time is over (or the runner stopped) before that
   */
  async waitFor(name: string, position: bigint, timeoutMs: number): Promise<boolean> {
    return this.context.progress.reaches(this.declared(name).name, position, timeoutMs);
  }

  /**
   * Whether a read model has shown the log as far as it went when this was asked: true for ever once
   * it was. A read model that is filled for the first time serves what it has so far.
   */
  async wasCaughtUp(name: string, timeoutMs: number): Promise<boolean> {
    if (this.onceCaughtUp.has(name)) return true;
    const head = await this.context.source.head();
    if (!(await this.waitFor(name, head, timeoutMs))) return false;
    this.onceCaughtUp.add(name);
    return true;
  }

  /** The state of every build of every declared projection. */
  async status(): Promise<ProjectionStatus[]> {
    const [checkpoints, head] = await Promise.all([
      readCheckpoints(this.context.pool),
      this.context.source.head(),
    ]);
    return checkpoints
      .filter(({ name }) => this.projections.has(name))
      .map(({ name, version, build, status, position, parked, failure }) => {
        const lag = head > position ? head - position : 0n;
        const state = { name, version, build, status, position, lag, parked };
        return failure === null ? state : { ...state, failure };
      });
  }

  /**
   * Folds a projection anew from the beginning of the log, beside the live tables, and swaps it in.
   * Joins a rebuild under way. Works with or without `start()`.
   *
   * @throws RebuildStopped it failed, was superseded, or the runner was stopped meanwhile
   */
  async rebuild(name: string): Promise<void> {
    const projection = this.declared(name);
    const build = await orderRebuild(this.context.pool, projection);
    const end = await this.supervisor.fold(projection, build);
    if (end !== 'live') throw new RebuildStopped(`rebuild of ${buildKey(build)}: ${end}`);
  }

  /** The events that wait for a correction of a projection, in the order of the log. */
  async parked(name: string): Promise<ParkedEvent[]> {
    const { live } = await currentBuilds(this.context.pool, this.declared(name).name);
    return live ? readParked(this.context.pool, live) : [];
  }

  /**
   * Folds parked events again, all or those of one stream, in their order; what succeeds is unparked
   * and its stream flows again. To be called when what made them fail has been mended.
   */
  async retryParked(name: string, stream?: string): Promise<RetryResult> {
    const projection = this.declared(name);
    const { pool, source } = this.context;
    const { live } = await currentBuilds(pool, name);
    const total: RetryResult = { folded: 0, parked: 0 };
    if (live?.version !== projection.version) return total;
    const parked = await readParked(pool, live, stream);
    for (const each of new Set(parked.map((event) => event.stream))) {
      const { folded, parked: left } = await retryParkedStream(
        pool,
        source,
        projection,
        live,
        each,
      );
      total.folded += folded;
      total.parked += left;
    }
    return total;
  }

  private async end(): Promise<void> {
    this.stopping.abort();
    this.context.progress.giveUp();
    await this.supervisor.ended();
    if (typeof this.options.database === 'string') await this.context.pool.end();
  }

  private declared(name: string): Projection {
    const projection = this.projections.get(name);
    if (!projection) throw new Error(`no projection is called ${name}`);
    return projection;
  }
}

function ownPool(connectionString: string, projections: number): Pool {
  // Two for each projection, one that is live and one that is rebuilt: none waits for another's batch.
  const max = 2 * projections + 2;
  return openPool({ connectionString, max, application_name: 'forlop projections' });
}
