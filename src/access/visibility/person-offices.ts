import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../identity.js';
import { POOL } from '../../platform/database/database.module.js';

/** No office owns a person; the offices that have cases of theirs work with them. */
@Injectable()
export class PersonOffices {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * Whether somebody's office works with a person: it has a case of theirs, open or closed. A person
   * without any case is nobody's yet, so everybody's.
   */
  async includeOneOf({ offices }: Identity, personId: string): Promise<boolean> {
    if (offices === 'all') return true;
    const { rows } = await this.pool.query<{ theirs: boolean }>(
      `select coalesce(bool_or(office = any($2::text[])), true) as theirs
       from read.case_overview where person_id = $1 and office is not null`,
      [personId, offices],
    );
    return rows[0]!.theirs;
  }
}
