import pg from 'pg';
import { CASE_RULES } from '../../src/domain/rules/case-rules.js';
import { PageHouse, type Visitor } from '../browser/page-house.js';
import { median, quantile, surroundings } from './support.js';

/**
 * How long a counsellor waits for the page, from asking for an address to what can be worked with, in
 * a browser that has its files; and how evenly a long list moves when it is scrolled.
 */
const LINES = 10_000;
const ROUNDS = 9;
/** A frame on a screen of 60 Hz, in milliseconds. */
const FRAME_MS = 1000 / 60;

async function main(): Promise<void> {
  const house = await PageHouse.open();
  try {
    console.log(await surroundings(house.databaseUrl));
    const visitor = await house.visitor('berg');
    const aCase = `/saker/${await visitor.caseIdOf('case-4')}`;
    await report('case', visitor, aCase, 'a:has-text("Registrer milepæl")');
    await report('worklist', visitor, '/', 'main h2');
    await fillWorklist(house.databaseUrl);
    const long = '/?pageSize=100';
    await report(`worklist of ${LINES} tasks, 100 on the page`, visitor, long, 'main h2');
    console.log(await framesWhileScrolling(visitor));
  } finally {
    await house.close();
  }
}

async function report(what: string, { page }: Visitor, path: string, ready: string) {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    if (round > 0) times.push(performance.now() - began);
  }
  const [best, worst] = [Math.min(...times), Math.max(...times)];
  console.log(
    `${what}: median ${median(times).toFixed(0)} ms (${best.toFixed(0)} to ${worst.toFixed(0)})`,
  );
}

/** Cases with a task each, at the counsellor's office, straight into the tables. */
async function fillWorklist(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await pool.query(
    `insert into read.case_overview (case_id, person_id, pseudonym, office, state, open,
       opened_recorded_at, last_recorded_at, revision)
     select md5(n::text)::uuid, md5('person ' || n)::uuid, 'lang-' || n, '0001', 'work-training', true,
       now(), now(), 1 from generate_series(1, $1::int) as n`,
    [LINES],
  );
  await pool.query(
    `insert into read.case_task (case_id, ordinal, rule, version, events, shows_from, due, pseudonym, office, state)
     select case_id, 1, ($1::text[])[1 + abs(hashtext(pseudonym)) % cardinality($1::text[])], 1,
       array[case_id], current_date - 7, current_date + abs(hashtext(pseudonym)) % 20 - 10, pseudonym, office, state
     from read.case_overview where pseudonym like 'lang-%'`,
    [CASE_RULES.map(({ id }) => id)],
  );
  await pool.end();
}

/** One wheel turn after another from top to bottom; a frame that comes late is one that is seen. */
async function framesWhileScrolling({ page }: Visitor): Promise<string> {
  await page.waitForLoadState('networkidle');
  const gaps = await page.evaluate<number[]>(`new Promise((resolve) => {
    const gaps = []; let before = performance.now();
    const step = (now) => {
      gaps.push(now - before); before = now; scrollBy(0, 120);
      const end = document.documentElement.scrollHeight - innerHeight - scrollY < 2;
      if (end && gaps.length > 10) resolve(gaps.slice(1)); else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  const late = gaps.filter((gap) => gap > 2 * FRAME_MS).length;
  return `scrolling it: ${gaps.length} frames, p95 ${quantile(gaps, 0.95).toFixed(1)} ms, ${late} later than two frames`;
}

await main();
