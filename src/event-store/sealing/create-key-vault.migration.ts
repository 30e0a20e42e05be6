import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys live in a schema of their own, so that they can have a role and backups of their own.
 * `subject_id` is a random identifier; collation "C" compares it by its bytes.
 */
const TABLES = [
  `create table vault.subject_key (
    subject_id text collate "C" primary key,
    wrapped_key bytea,
    created_at timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    constraint destroyed_has_no_key check ((wrapped_key is null) = (destroyed_at is not null))
  )`,
  `create table vault.destroyed_key (
    subject_id text collate "C" primary key,
    reason text not null,
    destroyed_at timestamptz not null default clock_timestamp()
  )`,
  `create table vault.master_key_check (
    only_row boolean primary key default true check (only_row),
    check_value text not null
  )`,
];

const REFUSALS = [
  `create function vault.refuse() returns trigger language plpgsql as $$
  begin
    raise exception '% of vault.% is refused', tg_op, tg_table_name
      using errcode = 'insufficient_privilege';
  end $$`,
  `create trigger append_only before update or delete or truncate on vault.destroyed_key
    for each statement execute function vault.refuse()`,
  `create trigger never_removed before delete or truncate on vault.subject_key
    for each statement execute function vault.refuse()`,
  `create trigger never_revived before update on vault.subject_key
    for each row when (old.wrapped_key is null and new.wrapped_key is not null)
    execute function vault.refuse()`,
];

export class CreateKeyVault1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema vault');
    for (const statement of [...TABLES, ...REFUSALS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema vault cascade');
  }
}
