import pg from 'pg';
import { InMemoryKeyVault } from '../../src/event-store/sealing/in-memory-key-vault.js';
import { SubjectErased } from '../../src/event-store/sealing/key-vault.js';
import type { KeyVault, SubjectKey } from '../../src/event-store/sealing/key-vault.js';
import { CachingKeyVault } from '../../src/event-store/sealing/caching-key-vault.js';
import { bytesOfKey } from '../../src/event-store/sealing/cipher.js';
import { CreateKeyVault1795000100000 } from '../../src/event-store/sealing/create-key-vault.migration.js';
import { CreatePersonIndex1795000430000 } from '../../src/event-store/sealing/create-person-index.migration.js';
import { MasterKey, WrappedKeyBroken } from '../../src/event-store/sealing/master-key.js';
import {
  PostgresKeyVault,
  WrongMasterKey,
} from '../../src/event-store/sealing/postgres-key-vault.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const master = MasterKey.fromBase64(Buffer.alloc(32, 'a').toString('base64'));
const hex = (key: SubjectKey | 'destroyed' | undefined) =>
  key === undefined || key === 'destroyed' ? key : bytesOfKey(key).toString('hex');

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url, [CreateKeyVault1795000100000, CreatePersonIndex1795000430000]);
  pool = new pg.Pool({ connectionString: database.url, max: 10 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe.each<[string, () => Promise<KeyVault>]>([
  ['in memory', async () => new InMemoryKeyVault()],
  ['in PostgreSQL', () => PostgresKeyVault.open(pool, master)],
  [
    'in PostgreSQL behind a cache',
    async () => new CachingKeyVault(await PostgresKeyVault.open(pool, master)),
  ],
])('A key vault %s', (name, openVault) => {
  let vault: KeyVault;
  const subject = (who: string) => `${who} ${name}`;

  beforeAll(async () => {
    vault = await openVault();
  });

  it('makes one random key for each person on first use', async () => {
    const key = hex(await vault.keyFor(subject('kari')));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(hex(await vault.keyFor(subject('kari')))).toBe(key);
    expect(hex(await vault.keyFor(subject('ola')))).not.toBe(key);
  });

  it('makes one key though many ask at once', async () => {
    const keys = await Promise.all(
      Array.from({ length: 50 }, () => vault.keyFor(subject('popular'))),
    );
    expect(new Set(keys.map(hex)).size).toBe(1);
  });

  it('makes the keys of many in one go, and leaves those who have one or whose key is destroyed', async () => {
    const key = await vault.keyFor(subject('first'));
    await vault.destroy(subject('last'), 'decision 6');
    const people = ['first', 'second', 'last'].map(subject);
    await vault.makeKeys(people);
    await vault.makeKeys([]);
    const found = await vault.keysOf(people);
    expect(hex(found.get(subject('first'))!)).toBe(hex(key));
    expect(hex(found.get(subject('second'))!)).toMatch(/^[0-9a-f]{64}$/);
    expect(found.get(subject('last'))).toBe('destroyed');
  });

  it('finds the keys of many, and leaves out who never had one', async () => {
    const key = await vault.keyFor(subject('kari'));
    await vault.destroy(subject('gone'), 'decision 7');
    const found = await vault.keysOf([subject('kari'), subject('gone'), subject('nobody')]);
    expect(new Map([...found].map(([who, its]) => [who, hex(its)]))).toEqual(
      new Map([
        [subject('kari'), hex(key)],
        [subject('gone'), 'destroyed'],
      ]),
    );
    expect(await vault.keysOf([])).toEqual(new Map());
  });

  it('never gives or makes a key again once it is destroyed', async () => {
    await vault.keyFor(subject('per'));
    await vault.destroy(subject('per'), 'decision 8');
    await vault.destroy(subject('per'), 'decision 8 again');
    await expect(vault.keyFor(subject('per'))).rejects.toThrow(SubjectErased);
    expect((await vault.keysOf([subject('per')])).get(subject('per'))).toBe('destroyed');
  });

  it('makes no key for a person who was erased before having one', async () => {
    await vault.destroy(subject('early'), 'decision 9');
    await expect(vault.keyFor(subject('early'))).rejects.toThrow(SubjectErased);
  });

  it('takes any text for a subject', async () => {
    const odd = subject("Robert'); drop schema vault; -- æøå 🫐");
    const key = await vault.keyFor(odd);
    expect(hex((await vault.keysOf([odd])).get(odd))).toBe(hex(key));
  });
});

describe('The key vault in PostgreSQL', () => {
  it('gives two processes that create a key at once the same one', async () => {
    for (let round = 0; round < 20; round += 1) {
      const pools = [0, 1].map(() => new pg.Pool({ connectionString: database.url, max: 1 }));
      const vaults = await Promise.all(pools.map((own) => PostgresKeyVault.open(own, master)));
      const keys = await Promise.all(vaults.map((vault) => vault.keyFor(`twice ${round}`)));
      await Promise.all(pools.map((own) => own.end()));
      expect(hex(keys[0])).toBe(hex(keys[1]));
    }
  });

  it('keeps keys over a restart', async () => {
    const key = await (await PostgresKeyVault.open(pool, master)).keyFor('kari');
    expect(hex(await (await PostgresKeyVault.open(pool, master)).keyFor('kari'))).toBe(hex(key));
  });

  it('says at once that the master key is the wrong one', async () => {
    const other = MasterKey.fromBase64(Buffer.alloc(32, 'b').toString('base64'));
    await PostgresKeyVault.open(pool, master);
    await expect(PostgresKeyVault.open(pool, other)).rejects.toThrow(WrongMasterKey);
  });

  it('holds no key in plain', async () => {
    const vault = await PostgresKeyVault.open(pool, master);
    const key = hex(await vault.keyFor('kari'));
    const { rows } = await pool.query('select * from vault.subject_key, vault.master_key_check');
    const dump = JSON.stringify(rows, (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('hex') : value,
    );
    expect(dump).toContain('kari');
    expect(dump).not.toContain(key);
    expect(dump).not.toContain(Buffer.alloc(32, 'a').toString('hex'));
  });

  it('refuses keys that were swapped between people', async () => {
    const vault = await PostgresKeyVault.open(pool, master);
    await vault.keyFor('thief');
    await vault.keyFor('victim');
    await pool.query(
      `update vault.subject_key set wrapped_key =
         (select wrapped_key from vault.subject_key where subject_id = 'victim')
       where subject_id = 'thief'`,
    );
    await expect(vault.keysOf(['thief'])).rejects.toThrow(WrappedKeyBroken);
  });

  it('keeps a ledger of destroyed keys with the first reason, which nobody can change', async () => {
    const vault = await PostgresKeyVault.open(pool, master);
    await vault.destroy('per', 'decision 1');
    await vault.destroy('per', 'decision 2');
    const { rows } = await pool.query(
      "select reason, destroyed_at from vault.destroyed_key where subject_id = 'per'",
    );
    expect(rows).toEqual([{ reason: 'decision 1', destroyed_at: expect.any(Date) }]);
    for (const tampering of [
      "update vault.destroyed_key set reason = 'other'",
      'delete from vault.destroyed_key',
      'truncate vault.destroyed_key',
      'delete from vault.subject_key',
      'truncate vault.subject_key',
      "update vault.subject_key set wrapped_key = '\\x00', destroyed_at = null where subject_id = 'per'",
    ]) {
      await expect(pool.query(tampering)).rejects.toThrow(/is refused/);
    }
  });

  it('destroys again at start what an older copy of the keys brought back', async () => {
    const vault = await PostgresKeyVault.open(pool, master);
    await vault.keyFor('restored');
    await pool.query("insert into vault.destroyed_key values ('restored', 'decision 3')");
    const reopened = await PostgresKeyVault.open(pool, master);
    expect((await reopened.keysOf(['restored'])).get('restored')).toBe('destroyed');
  });

  it('can be taken down and set up again', async () => {
    const own = await createTestDatabase();
    const client = new pg.Client({ connectionString: own.url });
    await client.connect();
    const runner = { query: (sql: string) => client.query(sql) };
    const migration = new CreateKeyVault1795000100000();
    await migration.up(runner as never);
    await migration.down(runner as never);
    await migration.up(runner as never);
    const { rows } = await client.query('select count(*)::int as keys from vault.subject_key');
    expect(rows).toEqual([{ keys: 0 }]);
    await client.end();
    await own.drop();
  });
});
