import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { employers } from '../../domain/employer/decider.js';
import type { Employer } from '../../domain/employer/employer.js';
import { factOf } from '../../event-store/streams.js';
import { POOL } from '../../platform/database/database.module.js';
import { employerHistory } from './employer-history.table.js';

/** Employers whose state is kept between questions: about 2 kB each. */
const KEPT_EMPLOYERS = 10_000;
/** Histories that are read at a time, so that one question does not hold all of them in memory. */
const CHUNK = 500;

/** An employer as a list has found it. */
export interface Listed {
  employerId: string;
  revision: number;
}

/**
 * The states of employers, personal fields sealed, for judging many of them at once. A kept state
 * serves as long as the employer stands at its revision, so it can never show less than the list.
 */
@Injectable()
export class EmployerStates {
  private readonly kept = new Map<string, { revision: number; employer: Employer }>();

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async of(listed: readonly Listed[]): Promise<Map<string, Employer>> {
    const states = new Map<string, Employer>();
    const missing: string[] = [];
    for (const { employerId, revision } of listed) {
      const found = this.kept.get(employerId);
      if (found && found.revision >= revision) states.set(employerId, found.employer);
      else missing.push(employerId);
    }
    for (let at = 0; at < missing.length; at += CHUNK)
      for (const [employerId, state] of await this.read(missing.slice(at, at + CHUNK)))
        states.set(employerId, state);
    return states;
  }

  private async read(ids: readonly string[]): Promise<[string, Employer][]> {
    const histories = await employerHistory.read(this.pool, ids);
    return [...histories].map(([employerId, rows]) => {
      const employer = employers.fold(rows.map(factOf));
      this.keep(employerId, { revision: rows.at(-1)!.revision, employer });
      return [employerId, employer];
    });
  }

  private keep(employerId: string, state: { revision: number; employer: Employer }): void {
    // Deleting first moves the employer to the end: the map's order is the order of last use.
    this.kept.delete(employerId);
    this.kept.set(employerId, state);
    if (this.kept.size <= KEPT_EMPLOYERS) return;
    const [oldest] = this.kept.keys();
    this.kept.delete(oldest!);
  }
}
