import type { Pool, PoolClient } from 'pg';
import type { RecordedEvent } from '../event-store/port.js';
import { buildParameters, type Build } from './checkpoints.js';

/**
 * An event that a projection could not fold, or that waits behind such an event of its stream.
 * Place and reason only: the data stay in the log.
 */
export interface ParkedEvent extends Build {
  stream: string;
  position: bigint;
  eventId: string;
  /** Class, code and place of the error; never its message. */
  error: string;
  /** How often folding it was tried; 0 for an event that waits behind another. */
  attempts: number;
  parkedAt: Date;
}

/** An event about to be parked. */
export interface Parking {
  event: RecordedEvent;
  error: string;
  attempts: number;
}

export const WAITS = 'waits behind an earlier event of its stream';
export const waiting = (event: RecordedEvent): Parking => ({ event, error: WAITS, attempts: 0 });

const OF_BUILD = 'where projection = $1 and version = $2 and build = $3';

/** Which of these streams have parked events. */
export async function parkedStreams(
  client: PoolClient,
  build: Build,
  streams: readonly string[],
): Promise<Set<string>> {
  const { rows } = await client.query<{ stream: string }>(
    `select distinct stream from projection.parked_event ${OF_BUILD} and stream = any($4)`,
    [...buildParameters(build), streams],
  );
  return new Set(rows.map((row) => row.stream));
}

export async function park(client: PoolClient, build: Build, parkings: readonly Parking[]) {
  await client.query(
    `insert into projection.parked_event
       (projection, version, build, stream, position, event_id, error, attempts)
     select $1, $2, $3, * from unnest($4::text[], $5::bigint[], $6::uuid[], $7::text[], $8::int[])`,
    [
      ...buildParameters(build),
      parkings.map(({ event }) => event.stream),
      parkings.map(({ event }) => event.position),
      parkings.map(({ event }) => event.id),
      parkings.map(({ error }) => error),
      parkings.map(({ attempts }) => attempts),
    ],
  );
}

/** Everything parked with a build, or one stream of it, in the order of the log. */
export async function readParked(
  db: Pool | PoolClient,
  build: Build,
  stream?: string,
): Promise<ParkedEvent[]> {
  const { rows } = await db.query<Omit<ParkedEvent, 'position'> & { position: string }>(
    `select projection as name, version, build, stream, position, event_id as "eventId",
            error, attempts, parked_at as "parkedAt"
     from projection.parked_event ${OF_BUILD} and ($4::text is null or stream = $4)
     order by position`,
    [...buildParameters(build), stream ?? null],
  );
  return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
}

/** Removes what has been folded after all and keeps the count of the (locked) checkpoint true. */
export async function unpark(client: PoolClient, build: Build, positions: readonly bigint[]) {
  await client.query(
    `with gone as (
       delete from projection.parked_event ${OF_BUILD} and position = any($4) returning 1
     )
     update projection.checkpoint set parked = parked - (select count(*) from gone)
     where name = $1 and version = $2 and build = $3`,
    [...buildParameters(build), positions],
  );
}

export async function recordFailedRetry(
  client: PoolClient,
  build: Build,
  position: bigint,
  error: string,
) {
  await client.query(
    `update projection.parked_event set error = $5, attempts = attempts + 1
     ${OF_BUILD} and position = $4`,
    [...buildParameters(build), position, error],
  );
}
