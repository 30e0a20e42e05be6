import type { Pool } from 'pg';
import type { Course } from '../../domain/course/course.js';
import { fold } from '../../domain/course/decider.js';
import { factOf } from '../../event-store/streams.js';
import type { JsonObject } from '../../event-store/port.js';

/** Cases folded at a time: bounds the memory, whatever the size of the set. */
const CHUNK = 500;

interface FactRow {
  case_id: string;
  event_id: string;
  type: string;
  occurred_on: string | null;
  source: string | null;
  data: JsonObject;
}

/**
 * The courses of a set of cases, from the case histories that casework keeps. Personal fields stay
 * sealed: statistics need none of them.
 *
 * @param caseIds absent: every case
 */
export async function* coursesOf(
  pool: Pool,
  caseIds: readonly string[] | undefined,
): AsyncGenerator<Course> {
  for (let last: string | undefined; ;) {
    const { rows: cases } = await pool.query<{ case_id: string }>(
      `select case_id from read.case_overview
       where ($1::uuid is null or case_id > $1) and ($2::uuid[] is null or case_id = any($2::uuid[])) order by case_id limit ${CHUNK}`,
      [last ?? null, caseIds ?? null],
    );
    if (cases.length === 0) return;
    yield* await load(
      pool,
      cases.map(({ case_id }) => case_id),
    );
    last = cases.at(-1)!.case_id;
  }
}

async function load(pool: Pool, caseIds: string[]): Promise<Course[]> {
  const { rows } = await pool.query<FactRow>(
    `select case_id, event_id, type, occurred_on, source, data from read.case_history
     where case_id = any($1::uuid[]) order by case_id, revision`,
    [caseIds],
  );
  const histories = new Map<string, FactRow[]>(caseIds.map((caseId) => [caseId, []]));
  for (const row of rows) histories.get(row.case_id)?.push(row);
  return [...histories.values()].map((history) => fold(history.map(toFact)));
}

const toFact = ({ event_id, type, data, occurred_on, source }: FactRow) =>
  factOf({
    id: event_id,
    type,
    data,
    ...(occurred_on === null ? {} : { occurredOn: occurred_on }),
    ...(source === null ? {} : { source }),
  });
