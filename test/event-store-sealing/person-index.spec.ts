import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CreateKeyVault1795000100000 } from '../../src/event-store/sealing/create-key-vault.migration.js';
import { CreatePersonIndex1795000430000 } from '../../src/event-store/sealing/create-person-index.migration.js';
import { SubjectErased } from '../../src/event-store/sealing/key-vault.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { PersonIndex } from '../../src/event-store/sealing/person-index.js';
import { PostgresKeyVault } from '../../src/event-store/sealing/postgres-key-vault.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const master = MasterKey.fromBase64(Buffer.alloc(32, 'a').toString('base64'));
const NUMBER = '01829712381';

describe('The index of persons by identity number', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let index: PersonIndex;
  beforeAll(async () => {
    database = await createTestDatabase();
    await migrate(database.url, [CreateKeyVault1795000100000, CreatePersonIndex1795000430000]);
    pool = new pg.Pool({ connectionString: database.url, max: 10 });
    index = new PersonIndex(pool, master);
  });
  beforeEach(() => pool.query('truncate vault.person_index'));
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const age = () =>
    pool.query(`update vault.person_index set reserved_at = reserved_at - interval '61 seconds'`);
  const rows = async () =>
    (await pool.query('select subject_id from vault.person_index')).rows.map(
      ({ subject_id: subject }) => subject as string,
    );

  it('reserves a number for one of many who ask at once, and again for the same', async () => {
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    const holders = await Promise.all(subjects.map((subject) => index.reserve(NUMBER, subject)));
    const winner = subjects[holders.indexOf(undefined)]!;
    expect(holders.filter((holder) => holder === undefined)).toHaveLength(1);
    for (const holder of holders.filter((one) => one !== undefined))
      expect(holder).toEqual({ subject: winner, settled: false });
    expect(await index.reserve(NUMBER, winner)).toBeUndefined();
    expect(await index.find(NUMBER)).toEqual({ subject: winner, settled: false });
  });

  it('finds nobody with another master key', async () => {
    await index.reserve(NUMBER, randomUUID());
    const other = MasterKey.fromBase64(Buffer.alloc(32, 'b').toString('base64'));
    expect(await new PersonIndex(pool, other).find(NUMBER)).toBeUndefined();
  });

  it('gives an old reservation to one of those who take it over, and a new one to nobody', async () => {
    const [gone, first, second] = [randomUUID(), randomUUID(), randomUUID()];
    await index.reserve(NUMBER, gone);
    expect(await index.takeOver(NUMBER, gone, first)).toBe(false);
    await age();
    expect(await index.find(NUMBER)).toEqual({ subject: gone, settled: true });
    const taken = await Promise.all(
      [first, second].map((subject) => index.takeOver(NUMBER, gone, subject)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('lets go of what a person no longer has', async () => {
    const subject = randomUUID();
    await index.reserve(NUMBER, subject);
    await index.reserve('01829712462', subject);
    await index.keepOnly('01829712462', subject);
    expect(await index.find(NUMBER)).toBeUndefined();
    expect(await index.find('01829712462')).toMatchObject({ subject });
    await index.keepOnly(undefined, subject);
    expect(await rows()).toEqual([]);
  });

  it('forgets a person with their key, and reserves nothing for them after', async () => {
    const [erased, other] = [randomUUID(), randomUUID()];
    await index.reserve(NUMBER, erased);
    await index.reserve('01829712462', other);
    await (await PostgresKeyVault.open(pool, master)).destroy(erased, 'decision 1');
    expect(await rows()).toEqual([other]);
    await expect(index.reserve(NUMBER, erased)).rejects.toThrow(SubjectErased);
    expect(await index.reserve(NUMBER, other)).toBeUndefined();
  });

  it('forgets persons of the ledger whose rows came back with an older copy', async () => {
    const erased = randomUUID();
    const vault = await PostgresKeyVault.open(pool, master);
    await vault.destroy(erased, 'decision 2');
    await pool.query(
      `insert into vault.person_index (identity_index, subject_id) values ('\\x01', $1)`,
      [erased],
    );
    await PostgresKeyVault.open(pool, master);
    expect(await rows()).toEqual([]);
  });
});
