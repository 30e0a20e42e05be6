import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is proposed and decided of erasures. Nobody can change it afterwards, and the database itself
 * refuses an approval by the one who proposed.
 */
const STATEMENTS = [
  `alter table vault.destroyed_key
     add column erasure_id uuid, add column basis text,
     add column decided_by text, add column approved_by text`,
  'create schema erasure',
  `create table erasure.proposal (
     id          uuid primary key,
     person_id   uuid        not null,
     basis       text        not null,
     decision    text        not null,
     proposed_by text        not null,
     proposed_at timestamptz not null default clock_timestamp()
   )`,
  'create index on erasure.proposal (person_id)',
  `create table erasure.step (
     proposal_id uuid        not null references erasure.proposal,
     kind        text        not null check (kind in ('approved', 'rejected', 'carried-out')),
     actor       text        not null,
     at          timestamptz not null default clock_timestamp(),
     primary key (proposal_id, kind)
   )`,
  `create unique index decided_once on erasure.step (proposal_id)
     where kind in ('approved', 'rejected')`,
  `create function erasure.refuse() returns trigger language plpgsql as $$
   begin
     raise exception '% of erasure.% is refused', tg_op, tg_table_name
       using errcode = 'insufficient_privilege';
   end $$`,
  ...['proposal', 'step'].map(
    (table) => `create trigger append_only before update or delete or truncate on erasure.${table}
     for each statement execute function erasure.refuse()`,
  ),
  `create function erasure.four_eyes() returns trigger language plpgsql as $$
   begin
     if new.kind = 'approved' and exists (
       select from erasure.proposal where id = new.proposal_id and proposed_by = new.actor
     ) then
       raise exception 'an erasure is approved by somebody else than the one who proposed it'
         using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`,
  `create trigger four_eyes before insert on erasure.step
     for each row execute function erasure.four_eyes()`,
];

export class CreateErasures1795000440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema erasure cascade');
    await runner.query(`alter table vault.destroyed_key
      drop column erasure_id, drop column basis, drop column decided_by, drop column approved_by`);
  }
}
