import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is logged in by browser, and who is about to. What is stored lets nobody in: ids are hashed. */
export class CreateSessions1795000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists access;

      create table access.session (
        id_hash    bytea       primary key,
        actor      text        not null,
        identity   jsonb       not null,
        started_at timestamptz not null,
        used_at    timestamptz not null
      );
      create index session_by_actor on access.session (actor);
      create index session_by_start on access.session (started_at);
      create index session_by_use on access.session (used_at);

      create table access.login_attempt (
        state_hash    bytea       primary key,
        browser_hash  bytea       not null,
        code_verifier text        not null,
        nonce         text        not null,
        redirect      text        not null,
        begun_at      timestamptz not null
      );
      create index login_attempt_by_begin on access.login_attempt (begun_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.session, access.login_attempt');
  }
}
