import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That somebody opened a case of another office, and why: kept for ever, changed by nobody. */
export class CreateOverrides1795000410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists access;

      create table access.case_override (
        override_id uuid        primary key,
        actor       text        not null,
        case_id     uuid        not null,
        person_id   uuid        not null,
        reason_code text        not null,
        -- Sealed under the key of the person: erased with everything else of them.
        reason      text        not null,
        taken_at    timestamptz not null default clock_timestamp(),
        until       timestamptz not null
      );
      create index on access.case_override (actor, case_id, until desc);
      create index on access.case_override (person_id);

      create function access.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'overrides are append-only: % is refused', tg_op
          using errcode = 'insufficient_privilege';
      end $$;

      create trigger append_only before update or delete or truncate on access.case_override
        for each statement execute function access.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table access.case_override;
      drop function access.refuse_change();
    `);
  }
}
