import type { Pool } from 'pg';
import { keyedHash, type SecretKey } from './cipher.js';
import { SubjectErased } from './key-vault.js';
import type { MasterKey } from './master-key.js';

/** Whom a number is reserved for. */
export interface Holder {
  subject: string;
  /** Reserved so long ago that whatever was to record the number has done so, or never will. */
  settled: boolean;
}

/** No append takes longer. */
const SETTLED_AFTER = `interval '60 seconds'`;

/**
 * Finds a person by identity number without holding any number: rows are keyed hashes, under a key
 * that whoever has a copy of the database alone does not have. The log decides who has a number; a row
 * here is a claim, made before the number is recorded and held against the log by whoever asks.
 */
export class PersonIndex {
  private readonly key: SecretKey;

  constructor(
    private readonly pool: Pool,
    master: MasterKey,
  ) {
    this.key = master.deriveKey('person index');
  }

  async find(identityNumber: string): Promise<Holder | undefined> {
    const { rows } = await this.pool.query<Holder>(
      `select subject_id as subject, reserved_at < clock_timestamp() - ${SETTLED_AFTER} as settled
       from vault.person_index where identity_index = $1`,
      [this.indexOf(identityNumber)],
    );
    return rows[0];
  }

  /**
   * Reserves a number for a person. Of several who ask at once, one gets it.
   *
   * @returns who holds it, when that is somebody else
   * @throws SubjectErased the person's key was destroyed: nothing may lead to them any more
   */
  async reserve(identityNumber: string, subject: string): Promise<Holder | undefined> {
    // Who held it may let go of it between the two statements; more than once is not to be expected.
    for (let attempt = 1; attempt <= 3; attempt++) {
      const { rowCount } = await this.pool.query(
        `insert into vault.person_index as held (identity_index, subject_id)
         select $1::bytea, $2::text
         where not exists (select from vault.destroyed_key where subject_id = $2::text)
         on conflict (identity_index) do update set reserved_at = clock_timestamp()
         where held.subject_id = excluded.subject_id`,
        [this.indexOf(identityNumber), subject],
      );
      if (rowCount === 1) return undefined;
      const holder = await this.find(identityNumber);
      if (holder) return holder;
    }
    throw new SubjectErased(subject);
  }

  /**
   * Reserves a number that somebody reserved and never recorded.
   *
   * @returns whether it could be had: not when somebody reserved it anew meanwhile
   */
  async takeOver(identityNumber: string, from: string, subject: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update vault.person_index set subject_id = $3, reserved_at = clock_timestamp()
       where identity_index = $1 and subject_id = $2
         and reserved_at < clock_timestamp() - ${SETTLED_AFTER}`,
      [this.indexOf(identityNumber), from, subject],
    );
    return rowCount === 1;
  }

  /** Lets go of every number that was reserved for a person but the one they have, if any. */
  async keepOnly(identityNumber: string | undefined, subject: string): Promise<void> {
    await this.pool.query(
      `delete from vault.person_index
       where subject_id = $2 and identity_index is distinct from $1::bytea`,
      [identityNumber === undefined ? null : this.indexOf(identityNumber), subject],
    );
  }

  private indexOf(identityNumber: string): Buffer {
    return Buffer.from(keyedHash(this.key, identityNumber), 'hex');
  }
}
