import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Appended, EventStore, NewEvent } from '../../src/event-store/port.js';
import { StoreUnavailable, WrongExpectedRevision } from '../../src/event-store/port.js';
import { CreateEventLog1795000000000 } from '../../src/event-store/postgres/create-event-log.migration.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { newEvent } from '../contract/subject.js';
import {
  type Attempt,
  checkAttempts,
  checkLog,
  type Standing,
  type StoredEvent,
} from '../event-store/log-check.js';
import { announcedSeed, oneOf, randomFrom, shuffled, wholeNumber } from '../support/random.js';
import { killPostgres, type Victim } from './postgres-killer.js';
import { eventually } from './processes.js';

const APPENDERS = 12;
const STREAMS = 40;
/** The supervisor brings the database back five times in a minute; the others cost it no life. */
const VICTIMS: Victim[] = [
  'postmaster',
  'postmaster',
  'postmaster',
  'everything',
  'everything',
  ...Array.from({ length: 7 }, (): Victim => 'server process'),
];
const LONGEST_RECOVERY_MS = 10_000;

type Appends = Pick<EventStore, 'append'>;

describe('a log whose database is killed while twelve write to it', () => {
  let folder: string;
  let database: EmbeddedPostgres;
  const stores: PostgresEventStore[] = [];
  const seed = announcedSeed('the log and killed databases');
  const random = randomFrom(seed);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'forlop-killed-'));
    database = await startEmbeddedPostgres({ dataDir: folder, log: () => {} });
    await migrate(database.url, [CreateEventLog1795000000000]);
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  afterAll(async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const connect = async (options = {}) => {
    const store = await PostgresEventStore.connect(database.url, options);
    stores.push(store);
    return store;
  };

  it('holds every acknowledged append once, where it was said to be', async () => {
    // One waits for the database and repeats by itself; the other gives up and leaves the outcome open.
    const patient = await connect({ deadlineMs: 20_000 });
    const hasty = await connect({ deadlineMs: 100 });
    const end = new AbortController();
    const appenders = Array.from({ length: APPENDERS }, (_, i) =>
      appendUntil(end.signal, i % 3 === 0 ? hasty : patient),
    );
    const seen: Standing[] = [];
    const follower = follow(patient, end.signal, seen);

    const recoveries: number[] = [];
    for (const victim of shuffled(random, VICTIMS)) {
      await sleep(300 + 500 * random());
      const killedAt = await killPostgres(folder, victim, random);
      await patient.append('probe', 'any', [event()]);
      recoveries.push(Math.round(performance.now() - killedAt));
    }
    end.abort();
    const attempts = (await Promise.all(appenders)).flat();
    await follower;

    const stored = await storedEvents();
    const probes = probesIn(stored);
    const unknown = attempts.filter(({ answer }) => answer === undefined);
    const found = new Set(stored.map(({ id }) => id));
    console.info(
      `${recoveries.length} kills, ${attempts.length - unknown.length} acknowledged, ` +
        `${unknown.length} unknown (${unknown.filter(({ events }) => found.has(events[0]!.id)).length} stored), ` +
        `${stored.length} events; recovery ${Math.min(...recoveries)} to ${Math.max(...recoveries)} ms`,
    );
    expect({ seed, ...checkAttempts([...attempts, ...probes], stored) }).toEqual({
      seed,
      lost: 0,
      misplaced: 0,
      halfStored: 0,
      refusedButStored: 0,
      altered: 0,
      uninvited: 0,
      holes: 0,
      revisionGaps: 0,
      outOfTime: 0,
    });
    const sound = { missed: 0, doubled: 0, holes: 0, outOfOrder: 0 };
    expect({ seed, ...checkLog(seen, stored) }).toEqual({ seed, ...sound });
    expect(unknown.length).toBeGreaterThan(0);
    expect(attempts.length).toBeGreaterThan(500);
    expect(Math.max(...recoveries)).toBeLessThan(LONGEST_RECOVERY_MS);
  }, 90_000);

  it('would not, if appends were acknowledged before the database has answered', async () => {
    await storedEvents(); // waits for the database, if the test before has left it recovering
    const store = await connect({ deadlineMs: 100 });
    const hurried: Appends = {
      async append(stream, expected, events): Promise<Appended> {
        store.append(stream, expected, events).catch(() => {});
        return { revision: Number(expected) + events.length, position: 0n, duplicate: false };
      },
    };
    const end = new AbortController();
    const appenders = Array.from({ length: APPENDERS }, () => appendUntil(end.signal, hurried));
    for (let kill = 0; kill < 3; kill++) {
      await sleep(100);
      await killPostgres(folder, 'server process', random);
    }
    end.abort();
    const attempts = (await Promise.all(appenders)).flat();
    await stores.splice(stores.indexOf(store), 1)[0]!.close();
    const stored = await storedEvents();
    expect(checkAttempts(attempts, stored).lost).toBeGreaterThan(0);
  }, 30_000);

  function event(): NewEvent {
    const id = randomUUID();
    return newEvent({ id, data: { marker: id, 'æøå "\\': [1.5, null, random()] } });
  }

  /** Appends one after the other, each from where the appender believes the stream to be. */
  async function appendUntil(end: AbortSignal, store: Appends): Promise<Attempt[]> {
    const attempts: Attempt[] = [];
    const own = `own-${randomUUID()}`;
    const believed = new Map<string, number>();
    while (!end.aborted) {
      const shared = random() < 0.3;
      const stream = shared ? `shared-${wholeNumber(random, 0, STREAMS)}` : own;
      const expected = shared ? 'any' : (believed.get(stream) ?? 0);
      const events = Array.from({ length: wholeNumber(random, 1, 4) }, event);
      const sent = events.map(({ id, data }) => ({ id, data: JSON.stringify(data) }));
      const attempt: Attempt = { stream, events: sent, began: performance.now(), ended: 0 };
      try {
        const { revision, position } = await store.append(stream, expected, events);
        attempt.answer = { revision, position };
        believed.set(stream, revision);
      } catch (error) {
        if (error instanceof WrongExpectedRevision) {
          attempt.answer = 'refused';
          believed.set(stream, error.actual);
        } else if (!(error instanceof StoreUnavailable)) throw error;
      }
      attempt.ended = performance.now();
      attempts.push(attempt);
      await sleep(oneOf(random, [0, 1, 5]));
    }
    return attempts;
  }

  /** Sees the log from the beginning, and to its end once all have stopped writing. */
  async function follow(store: PostgresEventStore, writing: AbortSignal, seen: Standing[]) {
    const stop = new AbortController();
    writing.addEventListener('abort', () => setTimeout(() => stop.abort(), 2_000));
    for await (const batch of store.follow(0n, { signal: stop.signal })) seen.push(...batch);
  }

  async function storedEvents(): Promise<StoredEvent[]> {
    let client!: pg.Client;
    // After the last kill the database may still be recovering.
    await eventually('the database takes a connection', async () => {
      client = new pg.Client({ connectionString: database.url });
      client.on('error', () => {});
      return client.connect().then(
        () => true,
        () => false,
      );
    });
    const { rows } = await client.query<Omit<StoredEvent, 'position'> & { position: string }>(
      `select position, stream, revision, event_id as id, data::text as data
       from log.event order by position`,
    );
    await client.end();
    return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
  }
});

/** What was appended only to see whether the database is back. */
function probesIn(stored: StoredEvent[]): Attempt[] {
  return stored
    .filter(({ stream }) => stream === 'probe')
    .map(({ stream, id, data }) => ({ stream, events: [{ id, data }], began: 0, ended: 0 }));
}
