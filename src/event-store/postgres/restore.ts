import type pg from 'pg';
import { WrongExpectedRevision, type RecordedEvent } from '../port.js';
import { storedForms } from '../stored-form.js';
import { APPEND_LOCK, LOG_CHANNEL } from './append-function.js';

const MISPLACED = `
  select n.stream, n.revision, coalesce(last.revision, 0) as last
  from (
    select *, row_number() over (partition by stream order by i) as ordinal
    from unnest($1::text[], $2::int[]) with ordinality n(stream, revision, i)
  ) n
  left join lateral (
    select e.revision from log.event e where e.stream = n.stream order by e.revision desc limit 1
  ) last on true
  where n.revision <> coalesce(last.revision, 0) + n.ordinal
  order by n.i limit 1`;

const INSERT = `
  with inserted as (
    insert into log.event
      (position, stream, revision, event_id, type, schema_version, data, meta, recorded_at)
    select coalesce((select max(position) from log.event), 0) + n.i, n.stream, n.revision, n.id, n.type,
      n.schema_version, n.data::json, n.meta::json, n.recorded_at
    from unnest($1::text[], $2::int[], $3::uuid[], $4::text[], $5::smallint[], $6::text[], $7::text[],
      $8::timestamptz[]) with ordinality n(stream, revision, id, type, schema_version, data, meta, recorded_at, i)
    returning position
  )
  select pg_notify('${LOG_CHANNEL}', max(position)::text) from inserted`;

/** Stores events with the revisions and record times they already have; all of them or none. */
export async function restoreEvents(
  client: pg.Client,
  events: readonly RecordedEvent[],
): Promise<void> {
  const forms = events.flatMap((event) => storedForms(event.stream, 'any', [event]));
  const streams = events.map(({ stream }) => stream);
  const revisions = events.map(({ revision }) => revision);
  await client.query('begin');
  try {
    // A statement of its own, as in the append: what follows must see every earlier append.
    await client.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    const { rows } = await client.query<{ stream: string; revision: number; last: number }>(
      MISPLACED,
      [streams, revisions],
    );
    const [misplaced] = rows;
    if (misplaced)
      throw new WrongExpectedRevision(misplaced.stream, misplaced.revision - 1, misplaced.last);
    await client.query(INSERT, [
      streams,
      revisions,
      forms.map(({ id }) => id),
      forms.map(({ type }) => type),
      forms.map(({ schemaVersion }) => schemaVersion),
      forms.map(({ data }) => data),
      forms.map(({ meta }) => meta),
      events.map(({ recordedAt }) => recordedAt),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
