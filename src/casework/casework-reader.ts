import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Opener } from '../event-store/sealing/opener.js';
import { POOL } from '../platform/database/database.module.js';
import { ProblemError } from '../platform/http/problem.js';
import { ProjectionRunner } from '../projections/runner.js';
import { readHistories, type HistoryRow } from './case-history/case-history.table.js';

/** Longest that a reader waits for its own write to be shown, in milliseconds. */
const PATIENCE_MS = 2_000;

/** What every question to casework begins with. */
@Injectable()
export class CaseworkReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly runner: ProjectionRunner,
    private readonly opener: Opener,
  ) {}

  /**
   * Waits until the read models show the log up to a position.
   *
   * @throws ProblemError 503 with Retry-After when they do not in time
   */
  async caughtUpTo(after: string | undefined): Promise<void> {
    if (after === undefined || (await this.runner.waitFor('casework', BigInt(after), PATIENCE_MS)))
      return;
    throw new ProblemError(
      503,
      'not-caught-up',
      'The milestone is recorded but not shown yet. Ask again.',
      { headers: { 'retry-after': '1' } },
    );
  }

  /** The histories of some cases with personal fields still sealed: enough for anything but text. */
  sealedHistories(
    caseIds: readonly string[],
    knownAt?: string,
  ): Promise<Map<string, HistoryRow[]>> {
    return readHistories(this.pool, caseIds, knownAt);
  }

  /** The history of one case in plain text; empty when there is no such case, or was not then. */
  async history(caseId: string, knownAt?: string): Promise<HistoryRow[]> {
    const histories = await readHistories(this.pool, [caseId], knownAt);
    return this.opener.open(histories.get(caseId) ?? []);
  }
}
