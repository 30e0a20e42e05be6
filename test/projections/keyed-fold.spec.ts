import { createHash } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import type { RecordedEvent } from '../../src/event-store/port.js';
import { jsonb } from '../../src/projections/columns.js';
import { keyedFold } from '../../src/projections/keyed-fold.js';
import type { ProjectionTransaction } from '../../src/projections/projection.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { recordedEvents } from './support/test-log.js';

/** Has a column of every type, and a fold that reads back what it wrote. */
const ledger = keyedFold({
  table: 'ledger',
  columns: {
    account: 'text',
    entries: 'integer',
    total: 'bigint',
    mean: 'double precision',
    closed: 'boolean',
    since: 'date',
    lastEntryAt: 'timestamptz',
    history: jsonb<{ on: string | null; amount: number }[]>(),
    trail: 'text',
  },
  key: 'account',
  keyOf: ({ data }) => data['accounts'] as string[],
  evolve(row, event, account) {
    if (event.type === 'Erased') return undefined;
    if (event.type === 'Looked') return row;
    const amount = Number(event.data['amount']);
    const total = (row?.total ?? 0n) + 9_007_199_254_740_993n + BigInt(amount);
    const entries = (row?.entries ?? 0) + 1;
    const history = [...(row?.history ?? []), { on: row?.since ?? null, amount }].slice(-3);
    return {
      account,
      entries,
      total,
      mean: Number(total) / entries,
      closed: amount === 0 ? null : amount < 0,
      since: row?.since ?? (amount > 3 ? '2024-02-29' : null),
      lastEntryAt: event.recordedAt,
      history,
      trail: `${row?.lastEntryAt ?? '-'}|${String(row?.closed)}|${row?.mean ?? '-'}|${amount}`,
    };
  },
});

describe('A keyed fold', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let statements: string[];
  let tx: ProjectionTransaction;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    // Far from UTC and from ISO dates, to show that the fold does not depend on the session.
    await client.query(`set timezone = 'Pacific/Chatham'; set datestyle = 'SQL, DMY'`);
    tx = {
      async query<Row>(sql: string, params: readonly unknown[] = []) {
        statements.push(sql);
        return (await client.query(sql, [...params])).rows as Row[];
      },
      table: (name) => `"${name}"`,
    };
  });
  beforeEach(async () => {
    await client.query(ledger.table.create.replace('{table}', '"ledger"'));
    statements = [];
  });
  afterEach(() => client.query('drop table if exists ledger'));
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const dump = async () => {
    const { rows } = await client.query('select l::text as row from ledger l order by account');
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  };

  const foldIn = async (events: readonly RecordedEvent[], sizes: readonly number[]) => {
    await client.query('truncate ledger');
    let from = 0;
    for (let turn = 0; from < events.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? events.length;
      await ledger.apply(events.slice(from, from + size), tx);
      from += size;
    }
    return dump();
  };

  const entry = fc.record({
    type: fc.constantFrom('Booked', 'Booked', 'Booked', 'Erased', 'Looked'),
    accounts: fc.array(fc.constantFrom('a', 'B', 'æ', "o'\\,{}", '{"x"}', 'Ω'), { maxLength: 3 }),
    amount: fc.integer({ min: -5, max: 9 }),
  });
  const log = fc.array(entry, { minLength: 1, maxLength: 60 }).map((entries) => {
    return recordedEvents(
      entries.map(({ type, accounts, amount }) => ({
        stream: 's',
        type,
        data: { accounts, amount },
      })),
    );
  });
  const sizes = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 10 });

  it('gives the same table however the log is divided into batches', async () => {
    await fc.assert(
      fc.asyncProperty(log, sizes, async (events, division) => {
        const oneByOne = await foldIn(events, [1]);
        expect(await foldIn(events, division)).toBe(oneByOne);
        expect(await foldIn(events, [events.length])).toBe(oneByOne);
      }),
      { numRuns: 60 },
    );
  });

  it('needs three statements at most, whatever the size of the batch', async () => {
    const events = recordedEvents(
      Array.from({ length: 500 }, (_, index) => ({
        stream: 's',
        type: index >= 450 && index % 5 === 0 ? 'Erased' : 'Booked',
        data: { accounts: [`k${index % 100}`], amount: index },
      })),
    );
    await ledger.apply(events.slice(0, 250), tx);
    statements = [];
    await ledger.apply(events.slice(250), tx);
    expect(statements.map((sql) => sql.split(' ')[0])).toEqual(['select', 'insert', 'delete']);
  });

  it('writes nothing for events that change nothing', async () => {
    const [booked, looked, other] = recordedEvents([
      { stream: 's', type: 'Booked', data: { accounts: ['a'], amount: 1 } },
      { stream: 's', type: 'Looked', data: { accounts: ['a'] } },
      { stream: 's', type: 'Looked', data: { accounts: [] } },
    ]);
    if (!booked || !looked || !other) throw new Error('three events');
    await ledger.apply([booked], tx);
    statements = [];
    await ledger.apply([other], tx);
    expect(statements).toEqual([]);
    await ledger.apply([looked], tx);
    expect(statements.map((sql) => sql.split(' ')[0])).toEqual(['select']);
  });

  it('refuses a row that does not carry its key', async () => {
    const careless = keyedFold({
      table: 'ledger',
      columns: { account: 'text' },
      key: 'account',
      keyOf: () => 'a',
      evolve: () => ({ account: 'b' }),
    });
    const events = recordedEvents([{ stream: 's' }]);
    await expect(careless.apply(events, tx)).rejects.toThrow('does not carry the key');
  });

  it('refuses a key that is not text', () => {
    const declare = () =>
      keyedFold({
        table: 'ledger',
        columns: { account: 'integer' },
        key: 'account',
        keyOf: () => 'a',
        evolve: (row) => row,
      });
    expect(declare).toThrow('must be a text or uuid column');
  });
});
