import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../platform/database/database.module.js';

/** Where a person has cases. */
@Injectable()
export class PersonCases {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Offices with a case of the person, open or closed; none where there is no case. */
  async officesOf(personId: string): Promise<string[]> {
    const { rows } = await this.pool.query<{ office: string }>(
      `select distinct office from read.case_overview
       where person_id = $1 and office is not null order by office`,
      [personId],
    );
    return rows.map(({ office }) => office);
  }
}
