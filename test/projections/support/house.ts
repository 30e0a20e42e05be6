import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrate } from '../../../src/platform/database/migrate.js';
import { CreateProjections1795000200000 } from '../../../src/projections/create-projections.migration.js';
import { ProjectionRunner, type RunnerOptions } from '../../../src/projections/runner.js';
import { createTestDatabase } from '../../support/postgres.js';

export interface LoggedLine {
  level: 'info' | 'warn' | 'error';
  fields: object;
  message: string;
}

/** A database with the projections' schema, and runners over it that are stopped at the end. */
export class House {
  readonly logged: LoggedLine[] = [];
  private readonly runners: ProjectionRunner[] = [];

  private constructor(
    readonly url: string,
    readonly pool: pg.Pool,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<House> {
    const database = await createTestDatabase();
    await migrate(database.url, [CreateProjections1795000200000]);
    const pool = new pg.Pool({ connectionString: database.url });
    pool.on('error', () => {});
    return new House(database.url, pool, database.drop);
  }

  runner(options: Pick<RunnerOptions, 'store' | 'projections'> & Partial<RunnerOptions>) {
    const log = (level: LoggedLine['level']) => (fields: object, message: string) =>
      void this.logged.push({ level, fields, message });
    const logger = { info: log('info'), warn: log('warn'), error: log('error') };
    const runner = new ProjectionRunner({ database: this.url, logger, ...options });
    this.runners.push(runner);
    return runner;
  }

  async query<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query(sql, params)).rows as Row[];
  }

  async trails(view = 'read.trail'): Promise<Record<string, string>> {
    const rows = await this.query<{ stream: string; revisions: string }>(
      `select stream, revisions from ${view}`,
    );
    return Object.fromEntries(rows.map(({ stream, revisions }) => [stream, revisions]));
  }

  async stopRunners(): Promise<void> {
    await Promise.all(this.runners.splice(0).map((runner) => runner.stop()));
  }

  /** Stops every runner and makes the house as new. */
  async clear(): Promise<void> {
    await this.stopRunners();
    await this.query('drop schema read cascade');
    await this.query('create schema read');
    await this.query('delete from projection.checkpoint');
    this.logged.length = 0;
  }

  async close(): Promise<void> {
    await this.stopRunners();
    await this.pool.end();
    await this.drop();
  }
}

/** Waits until something holds, at most so many milliseconds. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  withinMs = 30_000,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`still not so after ${withinMs} ms`);
    await sleep(10);
  }
}
