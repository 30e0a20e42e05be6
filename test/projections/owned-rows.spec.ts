import fc from 'fast-check';
import pg from 'pg';
import { jsonb } from '../../src/projections/columns.js';
import { ownedRows } from '../../src/projections/owned-rows.js';
import type { ProjectionTransaction } from '../../src/projections/projection.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

const visits = ownedRows(
  'visit',
  'guestBook',
  {
    guest: 'text',
    from: 'date',
    nights: 'integer',
    paid: 'boolean',
    extras: jsonb<readonly string[]>(),
    rooms: 'uuid[]',
  },
  ['create index on {table} (guest)'],
);

type Visit = Parameters<typeof visits.replace>[1][number][1][number];

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('A table of owned rows', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let statements: string[];
  let tx: ProjectionTransaction;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(visits.definition.create.replace('{table}', '"visit"'));
    tx = {
      async query<Row>(sql: string, params: readonly unknown[] = []) {
        statements.push(sql.split(' ')[0]!);
        return (await client.query(sql, [...params])).rows as Row[];
      },
      table: (name) => `"${name}"`,
    };
  });
  beforeEach(async () => {
    statements = [];
    await client.query('truncate visit');
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const stored = async () =>
    (
      await client.query(
        `select guest_book, ordinal, guest, "from"::text, nights, paid, extras, rooms from visit
         order by guest_book, ordinal`,
      )
    ).rows;

  const visit = fc.record<Visit>({
    guest: fc.constantFrom('a', "o'\\,{}", 'Ω', null),
    from: fc.constantFrom('2024-02-29', null),
    nights: fc.integer({ min: -1, max: 3 }),
    paid: fc.constantFrom(true, false, null),
    extras: fc.array(fc.constantFrom('tea', '"', '{'), { maxLength: 2 }),
    rooms: fc.option(fc.array(fc.constantFrom(id(101), id(102)), { maxLength: 3 })),
  });
  const replacement = fc.record({
    owner: fc.constantFrom(id(1), id(2), id(3)),
    rows: fc.array(visit, { maxLength: 4 }),
  });

  /** Folds a log in which each entry replaces an owner's rows: a batch writes the last of each. */
  async function foldIn(log: { owner: string; rows: Visit[] }[], sizes: readonly number[]) {
    await client.query('truncate visit');
    for (let from = 0, turn = 0; from < log.length; turn += 1) {
      const size = sizes[turn % sizes.length]!;
      const batch = log.slice(from, from + size);
      await visits.replace(tx, [...new Map(batch.map(({ owner, rows }) => [owner, rows]))]);
      from += size;
    }
    return stored();
  }

  it('has the same rows however the log is divided into batches', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(replacement, { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        async (log, sizes) => {
          const oneByOne = await foldIn(log, [1]);
          expect(await foldIn(log, sizes)).toEqual(oneByOne);
          const last = new Map(log.map(({ owner, rows }) => [owner, rows]));
          expect(oneByOne).toEqual(
            [...last]
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .flatMap(([owner, rows]) =>
                rows.map((row, at) => ({ guest_book: owner, ordinal: at + 1, ...row })),
              ),
          );
        },
      ),
      { numRuns: 60 },
    ));

  it('needs two statements at most, whatever the number of owners', async () => {
    const row: Visit = { guest: 'a', from: null, nights: 1, paid: null, extras: [], rooms: [] };
    const many = Array.from({ length: 300 }, (_, at) => [id(at), [row, row]] as const);
    await visits.replace(tx, many);
    expect(statements).toEqual(['delete', 'insert']);
    await visits.replace(tx, []);
    expect(statements).toHaveLength(2);
  });

  it('refuses an owner who comes twice: which of the two would stay?', () =>
    expect(
      visits.replace(tx, [
        [id(1), []],
        [id(1), []],
      ]),
    ).rejects.toThrow('comes twice'));
});
