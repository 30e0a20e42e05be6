import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { OVERRIDE_MS, type Overrides } from '../../access/overrides/overrides.js';
import type { OverrideInForce } from '../../access/policy/case-policy.js';
import { notTheirOwn } from '../../access/visibility/visible-cases.js';
import { KEY_VAULT } from '../../event-store/event-store.module.js';
import type { KeyVault } from '../../event-store/sealing/key-vault.js';
import { seal } from '../../event-store/sealing/sealed-value.js';
import { POOL } from '../../platform/database/database.module.js';
import { utcText } from '../../platform/database/rows.js';

/** An override as somebody takes it. */
export interface OverrideToTake {
  actor: string;
  caseId: string;
  personId: string;
  reasonCode: string;
  /** In plain text; stored sealed. */
  reason: string;
}

/** An override as an auditor reads it: without what was written of the person. */
export interface TakenOverride {
  overrideId: string;
  actor: string;
  caseId: string;
  personId: string;
  reasonCode: string;
  /** RFC 3339 in UTC. */
  takenAt: string;
  until: string;
}

const COLUMNS = `override_id as "overrideId", actor, case_id as "caseId", person_id as "personId",
  reason_code as "reasonCode", ${utcText('taken_at')} as "takenAt", ${utcText('until')} as "until"`;

@Injectable()
export class RecordedOverrides implements Overrides {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(KEY_VAULT) private readonly vault: KeyVault,
  ) {}

  async inForce(actor: string, caseId: string): Promise<OverrideInForce | undefined> {
    const { rows } = await this.pool.query<OverrideInForce>(
      `select override_id as "overrideId" from access.case_override
       where actor = $1 and case_id = $2 and until > clock_timestamp()
       order by until desc limit 1`,
      [actor, caseId],
    );
    return rows[0];
  }

  /** @throws SubjectErased the person's data are erased: no reason can be sealed any more */
  async take(taken: OverrideToTake): Promise<Pick<TakenOverride, 'overrideId' | 'until'>> {
    const { actor, caseId, personId, reasonCode, reason } = taken;
    const overrideId = randomUUID();
    const key = await this.vault.keyFor(personId);
    const place = { subject: personId, eventId: overrideId, path: 'reason' };
    const { rows } = await this.pool.query<{ until: string }>(
      `insert into access.case_override
         (override_id, actor, case_id, person_id, reason_code, reason, until)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp() + $7 * interval '1 millisecond')
       returning ${utcText('until')} as until`,
      [
        overrideId,
        actor,
        caseId,
        personId,
        reasonCode,
        seal(reason, key, place).$sealed,
        OVERRIDE_MS,
      ],
    );
    return { overrideId, until: rows[0]!.until };
  }

  /**
   * A page of all overrides, newest first, with how many there are.
   *
   * @param reader what concerns them or their relations is left out
   */
  async page(
    { actor, caseId }: { actor?: string | undefined; caseId?: string | undefined },
    { skip, take }: { skip: number; take: number },
    reader: string,
  ): Promise<{ total: number; overrides: TakenOverride[] }> {
    const asked = `from access.case_override o
      where ($1::text is null or actor = $1) and ($2::uuid is null or case_id = $2)
        and ${notTheirOwn('o', '$3')}`;
    const filter = [actor ?? null, caseId ?? null, reader];
    const { rows } = await this.pool.query<TakenOverride>(
      `select ${COLUMNS} ${asked} order by taken_at desc, override_id limit $4 offset $5`,
      [...filter, take, skip],
    );
    const counted = await this.pool.query<{ total: number }>(
      `select count(*)::int as total ${asked}`,
      filter,
    );
    return { total: counted.rows[0]!.total, overrides: rows };
  }

  /** Every override that opened a case of a person, in the order in which they were taken. */
  async ofPerson(personId: string): Promise<TakenOverride[]> {
    const { rows } = await this.pool.query<TakenOverride>(
      `select ${COLUMNS} from access.case_override where person_id = $1 order by taken_at`,
      [personId],
    );
    return rows;
  }
}
