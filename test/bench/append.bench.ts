import pg from 'pg';
import { storedForms } from '../../src/event-store/stored-form.js';
import { sendBatch } from '../../src/event-store/postgres/append-batch.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { createLogDatabase } from '../event-store/log-database.js';
import { median, milestone, quantile, surroundings } from './support.js';

/**
 * Appends per second, one event each, by a number of callers that each wait for their answer:
 *
 * - coalesced: through the event store
 * - one by one: the same function, one transaction for each append, over as many connections as help
 * - bare: a multi-row insert of the same rows, as many as there are callers, into a table with the
 *   same columns and indexes: no lock, no checks, no notification. The ceiling.
 */
const CALLERS = [1, 16, 128, 512];
const ROUNDS = 5;
const ROUND_MS = 1_500;
const CONNECTIONS = 20;
const STREAMS = 20_000;

type Append = () => Promise<number>;
interface Round {
  rate: number;
  p99: number;
}

const BARE_TABLE = `
  create table bare (like log.event including constraints including indexes)`;
const BARE_INSERT = `
  insert into bare select * from unnest($1::bigint[], $2::text[], $3::int[], $4::uuid[], $5::text[],
    $6::smallint[], $7::json[], $8::json[], $9::timestamptz[])`;

async function main(): Promise<void> {
  const database = await createLogDatabase();
  const store = await PostgresEventStore.connect(database.url);
  const pool = new pg.Pool({ connectionString: database.url, max: CONNECTIONS });
  const bareClient = new pg.Client({ connectionString: database.url });
  await bareClient.connect();
  await bareClient.query(BARE_TABLE);
  try {
    console.log(await surroundings(database.url));
    for (const callers of CALLERS) {
      const bare = bareInsert(bareClient, callers);
      const variants: Record<string, () => Promise<Round>> = {
        coalesced: () => measure(callers, () => coalesced(store)),
        'one by one': () => measure(callers, () => oneByOne(pool)),
        bare: () => measure(1, bare),
      };
      const rounds = await interleaved(variants);
      report(callers, rounds);
    }
  } finally {
    await Promise.all([store.close(), pool.end(), bareClient.end()]);
    await database.drop();
  }
}

function aStream(): string {
  return `course-${Math.floor(Math.random() * STREAMS)}`;
}

async function coalesced(store: PostgresEventStore): Promise<number> {
  await store.append(aStream(), 'any', [milestone()]);
  return 1;
}

async function oneByOne(pool: pg.Pool): Promise<number> {
  const stream = aStream();
  const events = storedForms(stream, 'any', [milestone()]);
  const client = await pool.connect();
  try {
    await sendBatch(client, [{ stream, expected: 'any', events }]);
  } finally {
    client.release();
  }
  return 1;
}

let bareRows = 0;
const bareRevisions = new Map<string, number>();

function bareInsert(client: pg.Client, rows: number): Append {
  return async () => {
    const streams = Array.from({ length: rows }, aStream);
    const events = streams.flatMap((stream) => storedForms(stream, 'any', [milestone()]));
    const now = new Date().toISOString();
    const values = [
      events.map(() => (bareRows += 1)),
      streams,
      streams.map((stream) => {
        const revision = (bareRevisions.get(stream) ?? 0) + 1;
        bareRevisions.set(stream, revision);
        return revision;
      }),
      events.map((event) => event.id),
      events.map((event) => event.type),
      events.map((event) => event.schemaVersion),
      events.map((event) => event.data),
      events.map((event) => event.meta),
      events.map(() => now),
    ];
    await client.query({ name: 'bare', text: BARE_INSERT, values });
    return rows;
  };
}

/** Rate and latency of a number of callers that each call again as soon as they are answered. */
async function measure(callers: number, append: Append): Promise<Round> {
  const latencies: number[] = [];
  let appended = 0;
  const start = performance.now();
  const caller = async () => {
    for (;;) {
      const before = performance.now();
      if (before - start >= ROUND_MS) return;
      const events = await append();
      appended += events;
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return {
    rate: (1_000 * appended) / (performance.now() - start),
    p99: quantile(latencies, 0.99),
  };
}

/** In turns, so that whatever else the machine does meets all variants alike. The first round only warms up. */
async function interleaved(
  variants: Record<string, () => Promise<Round>>,
): Promise<Map<string, Round[]>> {
  const rounds = new Map<string, Round[]>();
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, run] of Object.entries(variants)) {
      const result = await run();
      if (round > 0) rounds.set(name, [...(rounds.get(name) ?? []), result]);
    }
  return rounds;
}

function report(callers: number, rounds: Map<string, Round[]>): void {
  const rate = (name: string) => median((rounds.get(name) ?? []).map((round) => round.rate));
  const p99 = (name: string) => median((rounds.get(name) ?? []).map((round) => round.p99));
  console.log(`\n${callers} callers, median of ${ROUNDS} rounds`);
  for (const name of rounds.keys())
    console.log(
      `  ${name.padEnd(12)} ${Math.round(rate(name)).toString().padStart(7)} events/s` +
        `   p99 ${p99(name).toFixed(1).padStart(6)} ms`,
    );
  console.log(
    `  coalesced is ${(rate('coalesced') / rate('one by one')).toFixed(1)} × one by one` +
      ` and ${Math.round((100 * rate('coalesced')) / rate('bare'))} % of bare`,
  );
}

await main();
