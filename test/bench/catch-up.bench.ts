import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { createLogDatabase } from '../event-store/log-database.js';
import { median, milestone, surroundings } from './support.js';

/**
 * Events per second that a follower reads from the start of the log, with a small and with a large
 * log behind it. The rates must be alike: a feed without its index slows down as the log grows.
 */
const SMALL = 10_000;
const LARGE = 100_000;
const BATCH_SIZES = [100, 500, 2_000];
const ROUNDS = 5;

async function main(): Promise<void> {
  const databases = await Promise.all([createLogDatabase(), createLogDatabase()]);
  const stores = await Promise.all(databases.map(({ url }) => PostgresEventStore.connect(url)));
  const [small, large] = stores as [PostgresEventStore, PostgresEventStore];
  try {
    console.log(await surroundings(databases[0].url));
    await fill(small, SMALL);
    await fill(large, LARGE);
    for (const batchSize of BATCH_SIZES) {
      const rates = { small: [] as number[], large: [] as number[] };
      for (let round = 0; round <= ROUNDS; round += 1) {
        const ofSmall = await rate(small, SMALL, batchSize);
        const ofLarge = await rate(large, LARGE, batchSize);
        if (round === 0) continue; // it only warms up
        rates.small.push(ofSmall);
        rates.large.push(ofLarge);
      }
      report(batchSize, median(rates.small), median(rates.large));
    }
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await Promise.all(databases.map((database) => database.drop()));
  }
}

async function fill(store: PostgresEventStore, events: number): Promise<void> {
  const perAppend = 500;
  for (let stored = 0; stored < events; stored += perAppend)
    await store.append(`course-${stored}`, 'none', Array.from({ length: perAppend }, milestone));
}

async function rate(store: PostgresEventStore, events: number, batchSize: number): Promise<number> {
  const abort = new AbortController();
  const start = performance.now();
  let seen = 0;
  for await (const batch of store.follow(0n, { signal: abort.signal, batchSize })) {
    seen += batch.length;
    if (seen >= events) abort.abort();
  }
  return (1_000 * seen) / (performance.now() - start);
}

function report(batchSize: number, small: number, large: number): void {
  console.log(
    `batches of ${batchSize.toString().padStart(5)}: ` +
      `${Math.round(small)} events/s with ${SMALL} stored, ` +
      `${Math.round(large)} events/s with ${LARGE} stored: ${Math.round((100 * large) / small)} %`,
  );
}

await main();
