import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../platform/database/database.module.js';

/** Names of employers, for lists of cases that concern them. */
@Injectable()
export class EmployerNames {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Those that are registered, by id; a case may name an employer that is not. */
  async of(employerIds: readonly string[]): Promise<Map<string, string>> {
    if (employerIds.length === 0) return new Map();
    const { rows } = await this.pool.query<{ employer_id: string; name: string }>({
      name: 'employer-names',
      text: `select employer_id, name from read.employer_overview
             where employer_id = any($1::uuid[]) and name is not null`,
      values: [[...new Set(employerIds)]],
    });
    return new Map(rows.map(({ employer_id, name }) => [employer_id, name]));
  }
}
