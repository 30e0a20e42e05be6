import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from '../../platform/database/database.module.js';
import type { Role } from '../identity.js';
import type { LookupKind } from '../route-rule.js';

/** One look-up as the person whom it concerns is told of it: who looked is told by role and office. */
export interface LookupOfPerson {
  /** RFC 3339 in UTC. */
  at: string;
  kind: LookupKind;
  roles: readonly Role[];
  /** Office numbers; `all` for somebody with national access. */
  offices: readonly string[];
  byMachine: boolean;
  /** Organisation number of the organisation that asked by a machine, where its token said so. */
  consumer?: string;
  caseId?: string;
  /** Whether it rested on an override, with a reason given. */
  byOverride: boolean;
}

interface Row {
  recorded_at: Date;
  kind: LookupKind;
  roles: Role[];
  offices: string[];
  actor_kind: string;
  consumer: string | null;
  case_id: string | null;
  override_id: string | null;
}

/** Who has looked at one person: for the person's own report, so without staff identifiers. */
@Injectable()
export class LookupsOfPerson {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Every look-up, oldest first. */
  async lookupsOf(personId: string): Promise<LookupOfPerson[]> {
    const { rows } = await this.pool.query<Row>(
      `select recorded_at, kind, roles, offices, actor_kind, consumer, case_id, override_id
       from audit.lookup where person_id = $1 order by id`,
      [personId],
    );
    return rows.map((row) => ({
      at: row.recorded_at.toISOString(),
      kind: row.kind,
      roles: row.roles,
      offices: row.offices,
      byMachine: row.actor_kind === 'machine',
      ...(row.consumer === null ? {} : { consumer: row.consumer }),
      ...(row.case_id === null ? {} : { caseId: row.case_id }),
      byOverride: row.override_id !== null,
    }));
  }
}
