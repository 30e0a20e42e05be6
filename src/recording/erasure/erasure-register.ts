import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { notTheirOwn } from '../../access/visibility/visible-cases.js';
import { POOL } from '../../platform/database/database.module.js';
import type { Erasure } from '../../event-store/sealing/erasure-ledger.js';
import { stated } from '../../platform/database/rows.js';

export const ERASURE_STATUSES = ['proposed', 'rejected', 'approved', 'carried-out'] as const;
export type ErasureStatus = (typeof ERASURE_STATUSES)[number];

/** One erasure from its proposal on. No field of it is personal. */
export interface ErasureProcedure {
  erasureId: string;
  /** Random id of the person. */
  personId: string;
  /** Why it may be erased. */
  basis: string;
  /** Reference of the decision. */
  decision: string;
  status: ErasureStatus;
  proposedBy: string;
  /** RFC 3339 in UTC, as all moments here. */
  proposedAt: string;
  /** Who approved or rejected it. */
  decidedBy?: string;
  decidedAt?: string;
  carriedOutAt?: string;
}

export type Proposal = Pick<ErasureProcedure, 'personId' | 'basis' | 'decision'>;

export interface ErasureFilter {
  status?: string | undefined;
  personId?: string | undefined;
}

const utc = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const PROCEDURES = `
  select p.id as "erasureId", p.person_id as "personId", p.basis, p.decision,
    case when done.at is not null then 'carried-out' else coalesce(decided.kind, 'proposed') end as status,
    p.proposed_by as "proposedBy", ${utc('p.proposed_at')} as "proposedAt",
    decided.actor as "decidedBy", ${utc('decided.at')} as "decidedAt",
    ${utc('done.at')} as "carriedOutAt"
  from erasure.proposal p
  left join erasure.step decided
    on decided.proposal_id = p.id and decided.kind in ('approved', 'rejected')
  left join erasure.step done on done.proposal_id = p.id and done.kind = 'carried-out'`;

/** What is proposed, decided and done of erasures. Nothing in it is ever changed. */
@Injectable()
export class ErasureRegister {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** @returns the id of the proposal; undefined where one for this person is not rejected */
  async propose({ personId, basis, decision }: Proposal, by: string): Promise<string | undefined> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      // Two that are proposed at once would each see none.
      await client.query(`select pg_advisory_xact_lock(hashtextextended('erasure/' || $1, 0))`, [
        personId,
      ]);
      const { rows } = await client.query<{ id: string }>(
        `insert into erasure.proposal (id, person_id, basis, decision, proposed_by)
         select $1, $2, $3, $4, $5
         where not exists (
           select from erasure.proposal p where p.person_id = $2 and not exists (
             select from erasure.step s where s.proposal_id = p.id and s.kind = 'rejected'))
         returning id`,
        [randomUUID(), personId, basis, decision, by],
      );
      await client.query('commit');
      return rows[0]?.id;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async find(erasureId: string): Promise<ErasureProcedure | undefined> {
    const [found] = await this.select('where p.id = $1', [erasureId]);
    return found;
  }

  /** Approved and not known to be carried out in full: the oldest first. */
  async unfinished(): Promise<ErasureProcedure[]> {
    return this.select(
      `where decided.kind = 'approved' and done.at is null order by decided.at, p.id`,
      [],
    );
  }

  /** Newest first. @param reader what concerns them or their relations is left out */
  async list(
    { status, personId }: ErasureFilter,
    { skip, take }: { skip: number; take: number },
    reader: string,
  ): Promise<{ total: number; erasures: ErasureProcedure[] }> {
    const where = `where ($1::uuid is null or p.person_id = $1) and ($2::text is null or $2 =
      case when done.at is not null then 'carried-out' else coalesce(decided.kind, 'proposed') end)
      and ${notTheirOwn('p', '$3')}`;
    const filter = [personId ?? null, status ?? null, reader];
    const erasures = await this.select(
      `${where} order by p.proposed_at desc, p.id limit $4 offset $5`,
      [...filter, take, skip],
    );
    const { rows } = await this.pool.query<{ total: number }>(
      `select count(*)::int as total from (${PROCEDURES} ${where}) as all_of_them`,
      filter,
    );
    return { total: rows[0]?.total ?? 0, erasures };
  }

  /** @returns false where it was decided already, the same way or the other */
  async decide(erasureId: string, verdict: 'approved' | 'rejected', by: string): Promise<boolean> {
    return this.step(erasureId, verdict, by);
  }

  async markCarriedOut(erasureId: string, by: string): Promise<void> {
    await this.step(erasureId, 'carried-out', by);
  }

  /**
   * Enters what the ledger outside the database knows and an older copy of the database does not, as
   * approved, so that the rest of it is carried out again. Erasures without a procedure are passed over.
   */
  async enter(ledger: readonly Erasure[]): Promise<void> {
    const decided = ledger.filter(
      ({ erasureId, basis, decidedBy, approvedBy }) =>
        erasureId && basis && decidedBy && approvedBy,
    );
    await this.pool.query(
      `insert into erasure.proposal (id, person_id, basis, decision, proposed_by, proposed_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
       on conflict (id) do nothing`,
      [
        decided.map(({ erasureId }) => erasureId),
        decided.map(({ personId }) => personId),
        decided.map(({ basis }) => basis),
        decided.map(({ decision }) => decision),
        decided.map(({ decidedBy }) => decidedBy),
        decided.map(({ at }) => at),
      ],
    );
    await this.pool.query(
      `insert into erasure.step (proposal_id, kind, actor, at)
       select id, 'approved', actor, at
       from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as given (id, actor, at)
       on conflict do nothing`,
      [
        decided.map(({ erasureId }) => erasureId),
        decided.map(({ approvedBy }) => approvedBy),
        decided.map(({ at }) => at),
      ],
    );
  }

  private async step(erasureId: string, kind: string, by: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `insert into erasure.step (proposal_id, kind, actor) values ($1, $2, $3)
       on conflict do nothing`,
      [erasureId, kind, by],
    );
    return rowCount === 1;
  }

  private async select(where: string, values: unknown[]): Promise<ErasureProcedure[]> {
    const { rows } = await this.pool.query<Record<string, unknown>>(
      `${PROCEDURES} ${where}`,
      values,
    );
    return rows.map((row) => stated<ErasureProcedure>(row));
  }
}
