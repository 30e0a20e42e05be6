import type { Pool } from 'pg';
import { randomKey } from './cipher.js';
import { SubjectErased } from './key-vault.js';
import type { KeyVault, SubjectKey } from './key-vault.js';
import type { MasterKey } from './master-key.js';

/** The vault's keys were wrapped with another master key than the one given. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  constructor() {
    super('the master key is not the one that this key vault was made with');
  }
}

interface KeyRow {
  subject_id: string;
  /** Null when the key is destroyed. */
  wrapped_key: Buffer | null;
}

/**
 * Keys in the schema `vault`, wrapped by the master key.
 *
 * A destroyed key is gone from the tables at once. Its wrapped bytes can remain in dead rows, in the
 * write-ahead log and in backups until these are recycled; whoever holds them needs the master key too.
 */
export class PostgresKeyVault implements KeyVault {
  private constructor(
    private readonly pool: Pool,
    private readonly master: MasterKey,
  ) {}

  /**
   * Opens the vault, on a database with the migrations CreateKeyVault and CreatePersonIndex. Destroys
   * again what the ledger names, so that keys restored from an older copy never serve. The pool stays the caller's.
   *
   * @throws WrongMasterKey the vault belongs to another master key
   */
  static async open(pool: Pool, master: MasterKey): Promise<PostgresKeyVault> {
    await pool.query(
      'insert into vault.master_key_check (check_value) values ($1) on conflict do nothing',
      [master.checkValue],
    );
    const { rows } = await pool.query<{ check_value: string }>(
      'select check_value from vault.master_key_check',
    );
    if (rows[0]?.check_value !== master.checkValue) throw new WrongMasterKey();
    await pool.query(
      // Also of who has no row: otherwise they would be given a new key as if nothing had been.
      `insert into vault.subject_key as key (subject_id, destroyed_at)
       select subject_id, destroyed_at from vault.destroyed_key
       on conflict (subject_id) do update
         set wrapped_key = null, destroyed_at = excluded.destroyed_at
         where key.destroyed_at is null`,
    );
    await pool.query(
      `delete from vault.person_index
       where subject_id in (select subject_id from vault.destroyed_key)`,
    );
    return new PostgresKeyVault(pool, master);
  }

  async keyFor(subject: string): Promise<SubjectKey> {
    const found = await this.keysOf([subject]);
    const key = found.get(subject) ?? (await this.create(subject));
    if (key === 'destroyed') throw new SubjectErased(subject);
    return key;
  }

  async makeKeys(subjects: readonly string[]): Promise<void> {
    const wrapped = subjects.map((subject) => this.master.wrap(randomKey(), subject));
    await this.pool.query(
      `insert into vault.subject_key (subject_id, wrapped_key)
       select * from unnest($1::text[], $2::bytea[])
       on conflict (subject_id) do nothing`,
      [subjects, wrapped],
    );
  }

  async keysOf(subjects: readonly string[]): Promise<Map<string, SubjectKey | 'destroyed'>> {
    const { rows } = await this.pool.query<KeyRow>(
      'select subject_id, wrapped_key from vault.subject_key where subject_id = any($1::text[])',
      [subjects],
    );
    return new Map(
      rows.map(({ subject_id: subject, wrapped_key: wrapped }) => [
        subject,
        wrapped ? this.master.unwrap(wrapped, subject) : 'destroyed',
      ]),
    );
  }

  /** One statement, so that ledger, key and what finds the person change together or not at all. */
  async destroy(subject: string, reason: string): Promise<void> {
    await this.pool.query(
      `with ledger as (
         insert into vault.destroyed_key (subject_id, reason) values ($1, $2)
         on conflict (subject_id) do nothing
       ), forgotten as (
         delete from vault.person_index where subject_id = $1
       )
       insert into vault.subject_key as key (subject_id, destroyed_at)
       values ($1, clock_timestamp())
       on conflict (subject_id) do update
         set wrapped_key = null, destroyed_at = excluded.destroyed_at
         where key.destroyed_at is null`,
      [subject, reason],
    );
  }

  /** Reads back what is stored: of two processes that create at once, the first one's key stands. */
  private async create(subject: string): Promise<SubjectKey | 'destroyed'> {
    await this.makeKeys([subject]);
    const stored = (await this.keysOf([subject])).get(subject);
    if (!stored) throw new Error(`the key of subject ${subject} vanished while it was made`);
    return stored;
  }
}
