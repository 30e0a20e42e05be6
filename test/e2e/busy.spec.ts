import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { APPEND_LOCK } from '../../src/event-store/postgres/append-function.js';
import { type Answer, startTestApplication, type TestApplication } from '../support/application.js';

const QUEUE = 3;
const DEADLINE_MS = 1_500;

describe('an application that is asked to record more than it can', () => {
  let house: TestApplication;
  let other: pg.PoolClient;
  beforeAll(async () => {
    house = await startTestApplication({
      log: { maxQueued: QUEUE, deadlineMs: DEADLINE_MS, lockTimeoutMs: 500 },
    });
    other = await house.database.connect();
  });
  afterEach(() => other.query('select pg_advisory_unlock_all()'));
  afterAll(async () => {
    other.release();
    await house.close();
  });

  const holdUpTheLog = () => other.query(`select pg_advisory_lock(${APPEND_LOCK})`);
  const letTheLogGo = () => other.query(`select pg_advisory_unlock(${APPEND_LOCK})`);

  const note = { experience: ['lager'] };
  const record = (caseId: string, key: string) =>
    house.post(`/api/cases/${caseId}/commands/record-background`, note, { 'idempotency-key': key });

  it('refuses at once what does not fit into the queue, and stores what does', async () => {
    const caseIds: string[] = [];
    while (caseIds.length < 12) caseIds.push(await house.openCase());
    await house.get(`/api/cases?after=${await house.log.head()}`);
    const keys = caseIds.map(() => randomUUID());
    await holdUpTheLog();
    const before = await everything();
    const inFlight = record(caseIds[0]!, keys[0]!);
    await waitingForTheLog();
    const began = performance.now();
    const rest = caseIds.slice(1).map((caseId, i) => record(caseId, keys[i + 1]!));
    const busy: Answer[] = [];
    await Promise.all([
      ...rest.map((answer) => answer.then((each) => each.status === 503 && busy.push(each))),
      (async () => {
        while (busy.length < rest.length - QUEUE) await new Promise(setImmediate);
        expect(performance.now() - began).toBeLessThan(DEADLINE_MS);
        expect(await everything()).toEqual(before);
        expect((await house.get(`/api/cases/${caseIds[5]}`)).status).toBe(200);
        await letTheLogGo();
      })(),
    ]);
    for (const { headers, body } of busy) {
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(headers.get('retry-after')).toBe('1');
      expect(body).toMatchObject({ status: 503, code: 'store-busy' });
    }
    const answers = await Promise.all([inFlight, ...rest]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1 + QUEUE);
    for (const [i, { status }] of answers.entries())
      expect(await revisionsOf(caseIds[i]!)).toEqual(status === 201 ? [1, 2] : [1]);
    // What was refused can be sent again with its key, and what was stored is not stored again.
    for (const [i, caseId] of caseIds.entries()) {
      expect(await record(caseId, keys[i]!)).toMatchObject({ status: 201, body: { revision: 2 } });
      expect(await revisionsOf(caseId)).toEqual([1, 2]);
    }
  }, 20_000);

  it('says that it does not know when the log does not come free, and stores once in the end', async () => {
    const caseId = await house.openCase();
    const key = randomUUID();
    await holdUpTheLog();
    const unanswered = await record(caseId, key);
    expect(unanswered).toMatchObject({ status: 503, body: { code: 'store-unavailable' } });
    expect(unanswered.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(unanswered.headers.get('retry-after')).toBe('1');
    await letTheLogGo();
    expect(await record(caseId, key)).toMatchObject({ status: 201, body: { revision: 2 } });
    expect(await revisionsOf(caseId)).toEqual([1, 2]);
  }, 20_000);

  async function revisionsOf(caseId: string): Promise<number[]> {
    return (await house.log.read(`course-${caseId}`)).map(({ revision }) => revision);
  }

  async function waitingForTheLog(): Promise<void> {
    const waits = `select 1 from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    while ((await house.database.query(waits)).rowCount === 0) await new Promise(setImmediate);
  }

  /** Every row of log, read models and checkpoints. Keys of persons may be made ahead of their use. */
  async function everything(): Promise<unknown[]> {
    const tables = [
      'log.event',
      'read.case_history',
      'read.case_overview',
      'projection.checkpoint',
    ];
    const found: unknown[] = [];
    for (const table of tables)
      found.push((await other.query(`select t::text as row from ${table} t order by 1`)).rows);
    return found;
  }
});
