import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import type { Course } from '../../domain/course/course.js';
import { fold } from '../../domain/course/decider.js';
import { WithdrawConsent } from '../../domain/course/intake.js';
import { specOf } from '../../domain/stream/milestone.js';
import { factOf } from '../../event-store/streams.js';
import type { JsonObject } from '../../event-store/port.js';
import { mayRestOn, withdrewFromResearch } from './researchable.js';

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
 * The courses of a set of cases that figures for this reader may rest on, from the case histories
 * that casework keeps. Personal fields stay sealed: statistics need none of them.
 *
 * @param caseIds absent: every case
 */
export async function* coursesOf(
  pool: Pool,
  reader: Identity,
  caseIds: readonly string[] | undefined,
): AsyncGenerator<Course> {
  const withdrawn = await withdrawnPersons(pool, caseIds);
  for (let last: string | undefined; ;) {
    const values: unknown[] = [last ?? null, caseIds ?? null, withdrawn];
    const value = (one: unknown) => `$${values.push(one)}`;
    const { rows: cases } = await pool.query<{ case_id: string }>(
      `select case_id from read.case_overview o
       where ($1::uuid is null or case_id > $1) and ($2::uuid[] is null or case_id = any($2::uuid[]))
         and not coalesce(person_id = any($3::uuid[]), false)
         and ${mayRestOn(reader, 'o', caseIds !== undefined, value)}
       order by case_id limit ${CHUNK}`,
      values,
    );
    if (cases.length === 0) return;
    const ids = cases.map(({ case_id }) => case_id);
    yield* (await load(pool, ids)).values();
    last = ids.at(-1);
  }
}

/**
 * Persons who took back a consent to research: none of their cases counts, whichever the consent was
 * recorded in.
 *
 * @param caseIds only persons of these cases; absent: of every case
 */
async function withdrawnPersons(
  pool: Pool,
  caseIds: readonly string[] | undefined,
): Promise<string[]> {
  const { rows } = await pool.query<{ person_id: string; cases: string[] }>(
    `select person_id, array_agg(case_id) as cases from read.case_overview
     where person_id in (
       select person_id from read.case_history h join read.case_overview using (case_id)
       where h.type = '${WITHDRAWAL}')
       and ($1::uuid[] is null or person_id in (
         select person_id from read.case_overview where case_id = any($1::uuid[])))
     group by person_id`,
    [caseIds ?? null],
  );
  const withdrawn: string[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) {
    const some = rows.slice(at, at + CHUNK);
    const courses = await load(
      pool,
      some.flatMap(({ cases }) => cases),
    );
    const isWithdrawn = ({ cases }: (typeof some)[number]) =>
      withdrewFromResearch(cases.map((caseId) => courses.get(caseId)!));
    withdrawn.push(...some.filter(isWithdrawn).map(({ person_id }) => person_id));
  }
  return withdrawn;
}

const WITHDRAWAL = specOf(WithdrawConsent).event;

async function load(pool: Pool, caseIds: string[]): Promise<Map<string, Course>> {
  const { rows } = await pool.query<FactRow>(
    `select case_id, event_id, type, occurred_on, source, data from read.case_history
     where case_id = any($1::uuid[]) order by case_id, revision`,
    [caseIds],
  );
  const histories = new Map<string, FactRow[]>(caseIds.map((caseId) => [caseId, []]));
  for (const row of rows) histories.get(row.case_id)?.push(row);
  return new Map([...histories].map(([caseId, history]) => [caseId, fold(history.map(toFact))]));
}

const toFact = ({ event_id, type, data, occurred_on, source }: FactRow) =>
  factOf({
    id: event_id,
    type,
    data,
    ...(occurred_on === null ? {} : { occurredOn: occurred_on }),
    ...(source === null ? {} : { source }),
  });
