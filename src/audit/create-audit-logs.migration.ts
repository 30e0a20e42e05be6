import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at whom, with what the reader was at that time: roles change, the record does not. */
const LOOKUP_TABLE = `
  create table audit.lookup (
    id bigint generated always as identity primary key,
    lookup_id uuid not null unique,
    recorded_at timestamptz not null default clock_timestamp(),
    actor text collate "C" not null,
    actor_kind text not null,
    consumer text,
    roles text[] not null,
    offices text[] not null,
    person_id uuid not null,
    case_id uuid,
    kind text not null,
    route text not null,
    method text not null,
    override_id uuid,
    unusual boolean not null
  );
  create index lookup_of_person on audit.lookup (person_id, id);
  create index lookup_of_case on audit.lookup (case_id, id);
  create index lookup_by_actor on audit.lookup (actor, id);
  create index lookup_at on audit.lookup (recorded_at)`;

const SECURITY_EVENT_TABLE = `
  create table audit.security_event (
    id bigint generated always as identity primary key,
    recorded_at timestamptz not null default clock_timestamp(),
    kind text not null,
    actor text collate "C",
    rule text,
    route text,
    method text,
    case_id uuid,
    person_id uuid,
    override_id uuid
  );
  create index security_event_by_actor on audit.security_event (actor, id);
  create index security_event_at on audit.security_event (recorded_at)`;

const REFUSE_FUNCTION = `
  create function audit.refuse() returns trigger language plpgsql as $$
  begin
    raise exception 'the logs of access are append-only: % of %.% is refused',
      tg_op, tg_table_schema, tg_table_name
      using errcode = 'insufficient_privilege';
  end $$`;

const refuseTrigger = (table: string) => `
  create trigger append_only before update or delete or truncate on audit.${table}
    for each statement execute function audit.refuse()`;

export class CreateAuditLogs1795000420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema if not exists audit');
    for (const statement of [
      LOOKUP_TABLE,
      SECURITY_EVENT_TABLE,
      REFUSE_FUNCTION,
      refuseTrigger('lookup'),
      refuseTrigger('security_event'),
    ])
      await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('the logs of access are never dropped by a migration');
  }
}
