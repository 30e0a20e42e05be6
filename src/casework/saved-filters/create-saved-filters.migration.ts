import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one thing that casework keeps and cannot fold from the log: what people chose to look at. */
export class CreateSavedFilters1795000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists casework;

      create table casework.saved_filter (
        actor    text        not null,
        name     text        not null,
        query    jsonb       not null,
        saved_at timestamptz not null default now(),
        primary key (actor, name)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema casework cascade');
  }
}
