import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RecordedSecurityLog } from '../access/logs/recorded-security-log.js';
import type { SecurityEvent } from '../access/logs/security-log.js';
import { page } from '../access/paging.js';
import { POOL } from '../platform/database/database.module.js';
import { IN_PERIOD, NOT_OWN } from './period-query.js';
import type { SecurityEventQuery } from './security-event-query.js';
import { stated } from '../platform/database/rows.js';

export interface AuditedSecurityEvent extends Omit<SecurityEvent, 'kind'> {
  /** RFC 3339 in UTC. */
  at: string;
  kind: string;
}

const FOUND = `
  from audit.security_event entry
  where ${IN_PERIOD} and ${NOT_OWN}
    and ($4::text is null or actor = $4)
    and ($5::text is null or kind = $5)
    and ($6::text is null or rule = $6)
    and ($7::uuid is null or person_id = $7)
    and ($8::uuid is null or case_id = $8)`;

const LIST = `
  select recorded_at, kind, actor, rule, route, method, case_id as "caseId",
    person_id as "personId", override_id as "overrideId"
  ${FOUND} order by id desc limit $9 offset $10`;
const COUNT = `select count(*)::int as total ${FOUND}`;

/** The security log as an auditor reads it. */
@Injectable()
export class SecurityEventsReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly log: RecordedSecurityLog,
  ) {}

  /** Newest first. @param reader what concerns them or their relations is left out */
  async list(query: SecurityEventQuery, reader: string) {
    const { from, to, actor, kind, rule, personId, caseId } = query;
    const filter = [from, to, reader, actor, kind, rule, personId, caseId].map(
      (value) => value ?? null,
    );
    const { take, skip } = page(query);
    const [{ rows }, { rows: counted }] = await Promise.all([
      this.pool.query<EventRow>(LIST, [...filter, take, skip]),
      this.pool.query<{ total: number }>(COUNT, filter),
    ]);
    return {
      total: counted[0]!.total,
      notStored: this.log.lost,
      events: rows.map(({ recorded_at: at, ...fields }) => ({
        at: at.toISOString(),
        ...stated<Omit<AuditedSecurityEvent, 'at'>>(fields),
      })),
    };
  }
}

type EventRow = { recorded_at: Date } & Record<keyof SecurityEvent, string | null>;
