import pg from 'pg';
import { MIGRATIONS } from '../../cli/installation.js';
import { migrate } from '../../platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import type { Identity } from '../identity.js';
import { LoginAttempts } from '../login/login-attempts.js';
import { Sessions } from './sessions.js';

const MINUTE = 60_000;

const DAHL: Identity = {
  id: 'D000002',
  kind: 'person',
  roles: new Set(['veileder', 'leser']),
  offices: ['0002'],
  clearances: new Set(['confidential']),
};

describe('Sessions over time', () => {
  let db: TestDatabase;
  let pool: pg.Pool;
  let now: number;
  const clock = () => new Date(now);
  const sessions = () => new Sessions(pool, { idleMs: 60 * MINUTE, wholeMs: 600 * MINUTE }, clock);

  beforeAll(async () => {
    db = await createTestDatabase();
    await migrate(db.url, MIGRATIONS);
    pool = new pg.Pool({ connectionString: db.url, max: 2 });
  });
  beforeEach(() => (now = Date.UTC(2026, 0, 5, 7)));
  afterAll(async () => {
    await pool.end();
    await db.drop();
  });

  const stored = async (): Promise<number> =>
    (await pool.query('select from access.session')).rowCount ?? 0;

  it('know who it was, with roles, offices and clearances', async () => {
    expect(await sessions().use(await sessions().start(DAHL))).toEqual(DAHL);
    const everywhere: Identity = { ...DAHL, offices: 'all' };
    expect(await sessions().use(await sessions().start(everywhere))).toEqual(everywhere);
  });

  it('end to the millisecond when they are not used', async () => {
    const id = await sessions().start(DAHL);
    now += 60 * MINUTE - 1;
    expect(await sessions().use(id)).toBeDefined();
    now += 60 * MINUTE;
    expect(await sessions().use(id)).toBeUndefined();
  });

  it('end to the millisecond after their whole time', async () => {
    const id = await sessions().start(DAHL);
    const end = now + 600 * MINUTE;
    while (now + 50 * MINUTE < end) {
      now += 50 * MINUTE;
      expect(await sessions().use(id)).toBeDefined();
    }
    now = end - 1;
    const { endsAt, idleEndsAt } = (await sessions().timesOf(id))!;
    expect([endsAt.getTime(), idleEndsAt.getTime()]).toEqual([end, end]);
    now = end;
    expect(await sessions().use(id)).toBeUndefined();
  });

  it('note a use at most twice a minute', async () => {
    const id = await sessions().start(DAHL);
    const version = async () =>
      (await pool.query('select xmin::text from access.session order by started_at desc')).rows;
    const before = await version();
    for (let second = 0; second < 29; second += 1) {
      now += 1_000;
      await sessions().use(id);
    }
    expect(await version()).toEqual(before);
    now += 1_000;
    await sessions().use(id);
    expect(await version()).not.toEqual(before);
  });

  it('do not pile up: those that are over go when the next one begins', async () => {
    for (let at = 0; at < 5; at += 1) await sessions().start(DAHL);
    now += 600 * MINUTE;
    await sessions().start(DAHL);
    expect(await stored()).toBe(1);
  });

  it('give a role that no longer exists to nobody', async () => {
    const id = await sessions().start(DAHL);
    await pool.query(
      `update access.session set identity = jsonb_set(identity, '{roles}', '["leser", "king"]')`,
    );
    expect((await sessions().use(id))!.roles).toEqual(new Set(['leser']));
  });

  it('are preceded by attempts that end after ten minutes and do not pile up either', async () => {
    const attempts = new LoginAttempts(pool, clock);
    const [early, late] = [await attempts.begin('/a'), await attempts.begin('/b')];
    now += 10 * MINUTE - 1;
    expect(await attempts.take(early.state, early.browserSecret)).toMatchObject({
      redirect: '/a',
    });
    now += 1;
    expect(await attempts.take(late.state, late.browserSecret)).toBeUndefined();
    await attempts.begin('/c');
    const { rows } = await pool.query('select redirect from access.login_attempt');
    expect(rows).toEqual([{ redirect: '/c' }]);
  });
});
