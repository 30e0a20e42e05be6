import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which person has an identity number, by a keyed hash of the number: the number itself stands nowhere
 * but sealed in the log. A person may have two rows for as long as a change of the number takes.
 */
const STATEMENTS = [
  `create table vault.person_index (
    identity_index bytea primary key,
    subject_id text collate "C" not null,
    reserved_at timestamptz not null default clock_timestamp()
  )`,
  'create index on vault.person_index (subject_id)',
];

export class CreatePersonIndex1795000430000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table vault.person_index');
  }
}
