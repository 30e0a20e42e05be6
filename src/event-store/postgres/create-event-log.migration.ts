import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_FUNCTION, JUDGE_BATCH_FUNCTION, JUDGE_FUNCTION } from './append-function.js';

/**
 * The log itself. `data` and `meta` are `json`, not `jsonb`: the stored text is what the ledger
 * hashes, and jsonb would reorder keys and rewrite numbers. Names sort by bytes (collate "C"), so
 * an upgrade of the system's collations cannot corrupt an index of the log.
 */
const LOG_TABLE = `
  create table log.event (
    position bigint primary key,
    stream text collate "C" not null,
    revision int not null,
    event_id uuid not null,
    type text collate "C" not null,
    schema_version smallint not null,
    data json not null,
    meta json not null,
    recorded_at timestamptz not null,
    constraint event_stream_revision unique (stream, revision),
    constraint event_id_once unique (event_id)
  )`;

const REFUSE_FUNCTION = `
  create function log.refuse() returns trigger language plpgsql as $$
  begin
    raise exception 'the log is append-only: % of log.event is refused', tg_op
      using errcode = 'insufficient_privilege',
            hint = 'record a correction or a retraction as a new event';
  end $$`;

// A deleted tail would have its positions used again, and readers past it would never know.
const REFUSE_TRIGGER = `
  create trigger append_only before update or delete or truncate on log.event
    for each statement execute function log.refuse()`;

export class CreateEventLog1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema log');
    for (const statement of [
      LOG_TABLE,
      REFUSE_FUNCTION,
      REFUSE_TRIGGER,
      JUDGE_FUNCTION,
      JUDGE_BATCH_FUNCTION,
      APPEND_FUNCTION,
    ])
      await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('the log is never dropped by a migration');
  }
}
