import type { Pool } from 'pg';
import type { Erasure, ErasureLedger } from './erasure-ledger.js';
import type { KeyVault } from './key-vault.js';
import { stated } from '../../platform/database/rows.js';

/** Processes that share a database mostly share the file as well: one at a time. Only ours. */
const LEDGER_LOCK = 7_201_002;

/**
 * Erases persons: writes it down outside the database, then in it, and destroys the key. Whatever was
 * done before a crash, the rest follows when it is done again or the installation is opened.
 */
export class KeyErasures {
  constructor(
    private readonly pool: Pool,
    private readonly vault: Pick<KeyVault, 'destroy'>,
    private readonly ledger: ErasureLedger,
  ) {}

  /** @throws LedgerDamaged nothing was destroyed */
  erase(erasure: Erasure): Promise<void> {
    return this.alone(async () => {
      await this.ledger.add([erasure]);
      await this.destroy(erasure);
    });
  }

  /**
   * Brings file and database to say the same: who is erased by one of them is erased by both.
   *
   * @returns those whom the database did not know as erased: it is an older copy
   * @throws LedgerDamaged nothing was changed
   */
  reconcile(): Promise<Erasure[]> {
    return this.alone(async () => {
      const inFile = await this.ledger.entries();
      const inDatabase = await this.recorded();
      await this.ledger.add(inDatabase);
      const known = new Set(inDatabase.map(({ personId }) => personId));
      const forgotten = inFile.filter(({ personId }) => !known.has(personId));
      for (const erasure of forgotten) await this.destroy(erasure);
      return forgotten;
    });
  }

  private async destroy(erasure: Erasure): Promise<void> {
    const { personId, decision, at, erasureId, basis, decidedBy, approvedBy } = erasure;
    await this.pool.query(
      `insert into vault.destroyed_key
         (subject_id, reason, destroyed_at, erasure_id, basis, decided_by, approved_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (subject_id) do nothing`,
      [personId, decision, at, erasureId, basis, decidedBy, approvedBy],
    );
    await this.vault.destroy(personId, decision);
  }

  private async recorded(): Promise<Erasure[]> {
    const { rows } = await this.pool.query<{ [Field in keyof Erasure]-?: string | null }>(
      `select subject_id as "personId", reason as decision, erasure_id as "erasureId", basis,
         decided_by as "decidedBy", approved_by as "approvedBy",
         to_char(destroyed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from vault.destroyed_key order by destroyed_at, subject_id`,
    );
    return rows.map((row) => stated<Erasure>(row));
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
      return await work();
    } finally {
      // Only to give the lock back: the work has connections of its own.
      await client.query('rollback').catch(() => {});
      client.release();
    }
  }
}
