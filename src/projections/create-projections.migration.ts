import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checkpoints and parked events of the projections, and the schema where their tables live. */
export class CreateProjections1795000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists projection;
      create schema if not exists read;

      create table projection.checkpoint (
        name       text        not null,
        version    integer     not null check (version > 0),
        build      integer     not null check (build > 0),
        position   bigint      not null default 0,
        status     text        not null check (status in ('building', 'live', 'retired')),
        tables     text[]      not null,
        indexed    boolean     not null,
        parked     integer     not null default 0 check (parked >= 0),
        failure    text,
        updated_at timestamptz not null default now(),
        primary key (name, version, build)
      );
      create unique index one_live_build on projection.checkpoint (name) where status = 'live';
      create unique index one_next_build on projection.checkpoint (name) where status = 'building';
      comment on column projection.checkpoint.parked is
        'number of rows in parked_event; kept here so that the row lock covers it';
      comment on column projection.checkpoint.failure is
        'why a rebuild stopped; holds no event data';

      create table projection.parked_event (
        projection text        not null,
        version    integer     not null,
        build      integer     not null,
        stream     text        not null,
        position   bigint      not null,
        event_id   uuid        not null,
        error      text        not null,
        attempts   integer     not null,
        parked_at  timestamptz not null default now(),
        primary key (projection, version, build, stream, position),
        foreign key (projection, version, build)
          references projection.checkpoint (name, version, build) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema projection cascade; drop schema read cascade');
  }
}
