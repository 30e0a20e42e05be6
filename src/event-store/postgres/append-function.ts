/**
 * The append, as it runs inside PostgreSQL.
 *
 * Why no reader can miss an event: positions are drawn under one lock that is held until the
 * transaction ends, and PostgreSQL makes a transaction visible before it releases its locks. So
 * whoever sees a position sees, or will never see, every position below it. A sequence instead of
 * the lock would let a later position become visible first, and a reader would step over the earlier.
 */

/** Key of the advisory lock that puts all appends in one line. Advisory locks are per database. */
export const APPEND_LOCK = 7_201_002;

/** Channel of the one notification that each writing batch sends; its payload is the new head. */
export const LOG_CHANNEL = 'forlop_log';

/** How the function is told of 'any' and 'exists'; other expectations are revisions from 0. */
export const EXPECT_ANY = -2;
export const EXPECT_EXISTS = -1;

/**
 * Joins the JSON texts of a batch into one parameter. JSON text never contains this control
 * character, and splitting is far cheaper than quoting and unquoting an array of JSON texts.
 */
export const TEXT_SEPARATOR = '\u001f';

/**
 * What one command comes to, seen from the log as it is: 'append', or the answer to give instead.
 *
 * Known events count as the same append only where they stand together in this stream, in this
 * order and, if a revision was expected, right after it. Any other known event is a refusal.
 */
export const JUDGE_FUNCTION = `
  create function log.judge(stream_name text, expected int, ids uuid[])
    returns table (outcome text, revision int, "position" bigint)
    language sql stable
    set enable_seqscan = off
  as $$
    with known as (
      select count(*) as events,
        count(*) filter (where e.stream <> stream_name) as elsewhere,
        min(e.revision - i.ordinal) as base,
        max(e.revision - i.ordinal) as highest_base,
        max(e.revision) as revision,
        max(e.position) as position
      from unnest(ids) with ordinality i(id, ordinal)
      join log.event e on e.event_id = i.id
    ),
    stream as (
      select coalesce((
        select e.revision from log.event e
        where e.stream = stream_name order by e.revision desc limit 1
      ), 0) as revision
    ),
    verdict as (
      select case
        when known.elsewhere > 0 then 'id-taken'
        when known.events = cardinality(ids) and known.base = known.highest_base
          and (expected < 0 or expected = known.base) then 'duplicate'
        when known.events > 0 then 'conflict'
        when (select count(distinct id) from unnest(ids) id) < cardinality(ids) then 'id-taken'
        when expected = ${EXPECT_ANY} or expected = stream.revision
          or (expected = ${EXPECT_EXISTS} and stream.revision > 0) then 'append'
        else 'conflict'
      end as outcome
      from known, stream
    )
    select verdict.outcome,
      case verdict.outcome when 'duplicate' then known.revision else stream.revision end,
      coalesce(known.position, 0)
    from verdict, known, stream
  $$`;

/**
 * The revision each command of a batch builds on, or -1 where it must not be written. Commands of
 * one batch are on different streams, so all that an earlier one can take from a later is an id.
 */
export const JUDGE_BATCH_FUNCTION = `
  create function log.judge_batch(streams text[], expected int[], sizes int[], ids uuid[])
    returns int[] language plpgsql stable
  as $$
  declare
    bases int[] := '{}';
    taken uuid[] := '{}';
    own uuid[];
    last int := 0;
    verdict record;
  begin
    for command in 1 .. cardinality(streams) loop
      own := ids[last + 1 : last + sizes[command]];
      last := last + sizes[command];
      select * into verdict from log.judge(streams[command], expected[command], own);
      if verdict.outcome = 'append' and not own && taken then
        bases := bases || verdict.revision;
        taken := taken || own;
      else
        bases := bases || -1;
      end if;
    end loop;
    return bases;
  end $$`;

/**
 * Appends a batch of commands, each wholly or not at all, each without regard to its neighbours.
 *
 * Per command: `streams`, `expected`, `sizes` (number of events, at least 1); a stream at most
 * once. Per event, in the order of the commands: `owners` (its command, from 1), `ordinals` (in
 * its command, from 1) and the event itself. Answers one row per command, in their order.
 *
 * The usual batch has no known events, so the unique index on the ids is left to find them: the
 * insert is tried at once, and only if it fails are the commands judged one by one.
 */
export const APPEND_FUNCTION = `
  create function log.append(
    streams text[], expected int[], sizes int[],
    owners int[], ordinals int[], event_streams text[], ids uuid[], types text[],
    schema_versions smallint[], data text, meta text)
    returns table (outcome text, revision int, "position" bigint)
    language plpgsql
    -- A plan made while the table was small must not become a scan of the whole log later.
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
  as $$
  #variable_conflict use_column
  declare
    head bigint;
    stamp timestamptz;
    bases int[];  -- revision that each command builds on; -1 for a command that is not written
    judged boolean := false;
    written int;
  begin
    -- A statement of its own: the statements after it take a fresh snapshot that holds every earlier append.
    perform pg_advisory_xact_lock(${APPEND_LOCK});

    select e.position, e.recorded_at into head, stamp
      from log.event e order by e.position desc limit 1;
    head := coalesce(head, 0);
    stamp := greatest(clock_timestamp(), stamp);

    bases := array(
      select case
          when c.expected = ${EXPECT_ANY} or c.expected = coalesce(last.revision, 0)
            or (c.expected = ${EXPECT_EXISTS} and last.revision > 0)
          then coalesce(last.revision, 0) else -1 end
      from unnest(streams, expected) with ordinality c(stream, expected, i)
      left join lateral (
        select e.revision from log.event e
        where e.stream = c.stream order by e.revision desc limit 1
      ) last on true
      order by c.i);

    loop
      begin
        insert into log.event
          (position, stream, revision, event_id, type, schema_version, data, meta, recorded_at)
        select head + row_number() over (order by n.i), n.stream, bases[n.owner] + n.ordinal,
          n.id, n.type, n.schema_version, n.data::json, n.meta::json, stamp
        from unnest(owners, ordinals, event_streams, ids, types, schema_versions,
          string_to_array(data, E'\\x1f'), string_to_array(meta, E'\\x1f'))
          with ordinality n(owner, ordinal, stream, id, type, schema_version, data, meta, i)
        where bases[n.owner] >= 0;
        get diagnostics written = row_count;
        exit;
      exception when unique_violation then
        if judged then raise; end if;
        bases := log.judge_batch(streams, expected, sizes, ids);
        judged := true;
      end;
    end loop;

    if written > 0 then
      perform pg_notify('${LOG_CHANNEL}', (head + written)::text);
    end if;

    return query
      select verdict.outcome, verdict.revision, verdict.position
      from (
        select c.*,
          sum(c.size) over (order by c.i) as last,
          sum(c.size) filter (where c.base >= 0) over (order by c.i) as last_written
        from unnest(streams, expected, sizes, bases) with ordinality c(stream, expected, size, base, i)
      ) c
      cross join lateral (
        select 'appended' as outcome, c.base + c.size as revision, head + c.last_written as position
          where c.base >= 0
        union all
        select j.* from log.judge(c.stream, c.expected, ids[c.last - c.size + 1 : c.last]) j
          where c.base < 0
      ) verdict
      order by c.i;
  end $$`;
