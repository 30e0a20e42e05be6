import { CASE_RULES } from '../../src/domain/rules/case-rules.js';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';
import { quantile, surroundings } from './support.js';

/**
 * How fast a counsellor sees the worklist and the cases of an office of 5,000 open cases, with some
 * hundred persons left out, and how fast the same is answered to somebody of all offices.
 */
const CASES = Number(process.env['CASES'] ?? 100_000);
const RESTRICTED_PERSONS = 400;
const OFFICES = 20;
const TASKS_PER_CASE = 3;
const REQUESTS = 200;
/** Milliseconds within which 95 of 100 answers are to come, warm. */
const GOAL_MS = 100;

/** The day of all requests: a tenth of the tasks is overdue on it. */
const ON = '2020-03-01';

async function main(): Promise<void> {
  const house = await startTestApplication();
  try {
    console.log(await surroundings(house.databaseUrl));
    await fill(house);
    const office = officeOf(7);
    const asked = {
      'worklist of an office, first page and counts': `/api/worklist?on=${ON}&office=${office}`,
      'the same, overdue by one rule': `/api/worklist?on=${ON}&office=${office}&urgency=overdue&rule=${RULES[0]}`,
      'the same, page 50': `/api/worklist?on=${ON}&office=${office}&page=50`,
      'worklist of a counsellor': `/api/worklist?on=${ON}&counsellor=Z100007`,
      'ready lists of an office': `/api/worklist/lists?on=${ON}&office=${office}`,
      'cases of an office': `/api/cases?office=${office}`,
      'open cases of an office with a task': `/api/cases?office=${office}&open=true&task=${RULES[0]}&on=${ON}`,
    };
    const everywhere = house.as({ roles: ['veileder'], offices: 'all' });
    const ofOffice = house.as({ roles: ['veileder'], offices: [office] });
    for (const [what, path] of Object.entries(asked)) {
      console.log(await measure(everywhere, `nobody restricted, all offices: ${what}`, path));
    }
    await restrict(house);
    for (const [what, path] of Object.entries(asked))
      console.log(await measure(ofOffice, `own office: ${what}`, path));
    console.log(await measure(everywhere, 'worklist of all offices', `/api/worklist?on=${ON}`, 10));
  } finally {
    await house.close();
  }
}

const RULES = CASE_RULES.map(({ id }) => id);
const officeOf = (at: number) => String(300 + at).padStart(4, '0');

/** Fills the tables by SQL, in an order that scatters the cases of an office over all pages. */
async function fill({ database }: TestApplication): Promise<void> {
  await database.query(
    `insert into read.case_overview (case_id, person_id, pseudonym, office, counsellor, counsellor_since, state, open,
       opened_recorded_at, last_recorded_at, revision)
     select md5(n::text)::uuid, md5('person ' || n)::uuid, 'sak-' || n, lpad((300 + n % $2)::text, 4, '0'),
       case when n % 10 > 0 then 'Z' || 100000 + n % 2000 end, date '2020-01-01' + n % 60,
       (array['work', 'work-training', 'between', 'assessment'])[1 + n % 4], true,
       now() - n * interval '1 minute', now() - (n * 7919 % $1) * interval '1 minute', 20
     from generate_series(1, $1::int) as n order by md5(n::text)`,
    [CASES, OFFICES],
  );
  await database.query(
    `insert into read.case_task (case_id, ordinal, rule, version, events, shows_from, due,
       since, pseudonym, office, counsellor, state)
     select case_id, k, ($2::text[])[1 + (hash + k * 7) % cardinality($2::text[])], 1,
       array[case_id], day, day + 14, '2020-01-01', pseudonym, office, counsellor, state
     from (select *, abs(hashtext(case_id::text)) % 100000 as hash from read.case_overview) as cases,
       generate_series(1, $1::int) as k,
       lateral (select date '2020-02-12' + (hash + k * 13) % 25 as day) as days
     order by md5(case_id::text)`,
    [TASKS_PER_CASE, RULES],
  );
  const { rows } = await database.query<{ table: string }>(
    `select unnest(tables) as table from projection.checkpoint where name = 'casework'`,
  );
  for (const { table } of rows) {
    const { rows: found } = await database.query<{ name: string }>(
      `select format('read.%I', relname) as name from pg_class
       where relkind = 'r' and relname like $1 || '\\_v%'`,
      [table],
    );
    for (const { name } of found) await database.query(`vacuum analyze ${name}`);
  }
}

/** Every level of protection, blocks and relations, spread over the cases of all offices. */
async function restrict({ database }: TestApplication): Promise<void> {
  await database.query(
    `insert into read.person_restriction (person_id, protection, shielded, blocked, block_handlers, related)
     select person_id, (array['confidential', 'strictlyConfidential', null])[1 + n % 3], n % 5 = 0, n % 7 = 0,
       array['Z1'], array['Z' || n] from (
         select person_id, row_number() over (order by case_id) as n from read.case_overview limit $1) as few`,
    [RESTRICTED_PERSONS],
  );
  await database.query('analyze');
}

async function measure(
  caller: Pick<Caller, 'get'>,
  what: string,
  path: string,
  requests = REQUESTS,
): Promise<string> {
  for (let warm = 0; warm < requests / 10; warm++) await caller.get(path);
  const times: number[] = [];
  let total = 0;
  for (let turn = 0; turn < requests; turn++) {
    const began = performance.now();
    const { status, body } = await caller.get(path);
    times.push(performance.now() - began);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    total = body.total ?? body.lists.length;
  }
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const verdict = p95 < GOAL_MS ? '' : ` (goal: ${GOAL_MS} ms)`;
  return `${what}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${verdict}, total ${total}`;
}

await main();
