import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people have begun to write and not recorded yet. Unlike the log it forgets: rows are replaced,
 * discarded, and gone after some days. What was written is sealed; `subject_id` says whom it concerns.
 */
export class CreateDrafts1795000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema drafts;

      create table drafts.draft (
        author     text        not null,
        kind       text        not null check (kind in ('course', 'employer')),
        about      text        not null,
        command    text        not null,
        subject_id text collate "C",
        sealed     text        not null,
        revision   integer,
        fact       uuid,
        saved_at   timestamptz not null default clock_timestamp(),
        primary key (author, kind, about, command)
      );

      create index on drafts.draft (subject_id);
      create index on drafts.draft (saved_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema drafts cascade');
  }
}
