import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Opener } from '../event-store/sealing/opener.js';
import { POOL } from '../platform/database/database.module.js';
import { caughtUpOnce, caughtUpTo, type AfterQuery } from '../projections/read-your-writes.js';
import { ProjectionRunner } from '../projections/runner.js';
import { withheld } from './visibility/withheld.js';
import { readHistories, type HistoryRow } from './case-history/case-history.table.js';

/** What every question to casework begins with. */
@Injectable()
export class CaseworkReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly runner: ProjectionRunner,
    private readonly opener: Opener,
  ) {}

  /**
   * Waits until the read models show the log up to the position that a query names, and until it is
   * known whom lists must leave out.
   *
   * @throws ProblemError 503 with Retry-After when they do not in time
   */
  async caughtUpTo(query: AfterQuery): Promise<void> {
    await Promise.all([
      caughtUpTo(this.runner, 'casework', query),
      // Also whom lists must leave out.
      caughtUpTo(this.runner, 'people', query),
      caughtUpOnce(this.runner, 'people'),
    ]);
  }

  /** The histories of some cases with personal fields still sealed: enough for anything but text. */
  sealedHistories(
    caseIds: readonly string[],
    knownAt?: string,
  ): Promise<Map<string, HistoryRow[]>> {
    return readHistories(this.pool, caseIds, knownAt);
  }

  /**
   * The history of one case; empty when there is no such case, or was not then.
   *
   * @param texts whether personal fields are shown in plain text; else they are withheld
   */
  async history(caseId: string, texts: boolean, knownAt?: string): Promise<HistoryRow[]> {
    const rows = (await readHistories(this.pool, [caseId], knownAt)).get(caseId) ?? [];
    return this.readable(rows, texts);
  }

  /** Sealed histories as somebody may read them: opened, or with personal fields withheld. */
  async readable(sealed: HistoryRow[], texts: boolean): Promise<HistoryRow[]> {
    return texts ? this.opener.open(sealed) : withheld(sealed);
  }
}
