import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import { noSuchEmployer } from '../../access/address-ids.js';
import { Opener } from '../../event-store/sealing/opener.js';
import { POOL } from '../../platform/database/database.module.js';
import { caughtUpTo, type AfterQuery } from '../../projections/read-your-writes.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { CaseworkReader } from '../casework-reader.js';
import { readsTexts } from '../visibility/texts-shown.js';
import { withheld } from '../visibility/withheld.js';
import { employerHistory, type EmployerRow } from './employer-history.table.js';
import { HiddenCases } from './hidden-cases.js';

/** What every question about employers begins with. */
@Injectable()
export class EmployersReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly runner: ProjectionRunner,
    private readonly opener: Opener,
    private readonly cases: CaseworkReader,
    private readonly hidden: HiddenCases,
  ) {}

  /**
   * Waits until both employers and what cases tell of them are shown up to a position.
   *
   * @throws ProblemError 503 with Retry-After when they are not in time
   */
  async caughtUpTo(query: AfterQuery): Promise<void> {
    await Promise.all([caughtUpTo(this.runner, 'employers', query), this.cases.caughtUpTo(query)]);
  }

  /**
   * The history of one employer as a reader may see it: in plain text, or for one who reads without
   * texts with these withheld, and without what names a case that they may not open.
   *
   * @throws ProblemError 404 there is no such employer, or was none then
   */
  async history(reader: Identity, employerId: string, knownAt?: string): Promise<EmployerRow[]> {
    const histories = await employerHistory.read(this.pool, [employerId], knownAt);
    const rows = histories.get(employerId);
    if (!rows) throw noSuchEmployer();
    const shown = await this.hidden.leftOut(reader, rows);
    return readsTexts(reader) ? this.opener.open(shown) : withheld(shown);
  }
}
