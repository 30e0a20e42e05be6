import pg from 'pg';

/** Answers of one statement, over a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Stores a text for good. */
export async function store(url: string, fact: string): Promise<void> {
  await query(url, 'create table if not exists fact (text text)');
  await query(url, `insert into fact values ('${fact}')`);
}

/** The texts that are stored, in order. */
export async function facts(url: string): Promise<unknown[]> {
  return (await query(url, 'select text from fact order by text')).map((row) => row['text']);
}
