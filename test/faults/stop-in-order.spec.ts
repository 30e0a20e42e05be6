import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import type { EventStore } from '../../src/event-store/port.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { build, demoAuthorization, ForlopProcess } from './forlop-process.js';
import { eventually } from './processes.js';

const CLIENTS = 8;
const LONGEST_STOP_MS = 10_000;

interface Answered {
  caseId: string;
  event: string;
}

describe.each(['postgres', 'eventstoredb'])(
  'An application with its log in %s that is told to stop',
  (store) => {
    let database: TestDatabase;
    let double: EventStoreDbDouble | undefined;
    let dataFolder: string;
    let forlop: ForlopProcess;
    beforeAll(async () => {
      build();
      database = await createTestDatabase();
      if (store === 'eventstoredb') double = await EventStoreDbDouble.start();
      dataFolder = mkdtempSync(join(tmpdir(), 'forlop-stop-'));
    }, 120_000);
    afterAll(async () => {
      await forlop.kill();
      double?.goAway();
      await database.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    });

    const openLog = (): Promise<EventStore> =>
      double
        ? EventStoreDbEventStore.connect(double.url)
        : PostgresEventStore.connect(database.url);

    it('finishes what it has begun, keeps what it has acknowledged, and ends within ten seconds', async () => {
      const { HOME, LANG, PATH } = process.env;
      forlop = new ForlopProcess({
        HOME,
        LANG,
        PATH,
        FORLOP_DATA: dataFolder,
        DATABASE_URL: database.url,
        DEMO: 'false',
        EVENT_STORE: store,
        ...(double ? { EVENTSTORE_URL: double.url } : {}),
      });
      const address = await forlop.listening();
      const answered: Answered[] = [];
      const clients = Array.from({ length: CLIENTS }, () => recordUntilRefused(address, answered));
      await sleep(1_500);
      await eventually('all clients are busy', () => answered.length > CLIENTS);
      const told = performance.now();
      expect(await forlop.stop()).toEqual({ code: 0, signal: null });
      expect(performance.now() - told).toBeLessThan(LONGEST_STOP_MS);
      await Promise.all(clients);
      expect(forlop.complaint).toBe('');

      const log = await openLog();
      for (const caseId of new Set(answered.map((one) => one.caseId))) {
        const stored = (await log.read(`course-${caseId}`)).map(({ id }) => id);
        const acknowledged = answered
          .filter((one) => one.caseId === caseId)
          .map(({ event }) => event);
        expect(stored).toEqual(expect.arrayContaining(acknowledged));
        expect(new Set(stored).size).toBe(stored.length);
      }
      await checkpointIsWhereTheTablesAre(log);
      await log.close();
    }, 60_000);

    /** The last batch is in the tables with its checkpoint, or neither is. */
    async function checkpointIsWhereTheTablesAre(log: EventStore): Promise<void> {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query<{ position: string; events: number }>(
        `select position, (select count(*)::int from read.case_history) as events
       from projection.checkpoint where name = 'casework' and status = 'live'`,
      );
      await client.end();
      const checkpoint = BigInt(rows[0]!.position);
      let folded = 0;
      const reading = new AbortController();
      const head = await log.head();
      for await (const batch of log.follow(0n, { signal: reading.signal })) {
        folded += batch.filter(({ position }) => position <= checkpoint).length;
        if (batch.at(-1)!.position >= head) break;
      }
      expect(rows[0]!.events).toBe(folded);
    }
  },
);

/** Opens a case and records on it until the application no longer answers. */
async function recordUntilRefused(address: string, answered: Answered[]): Promise<void> {
  const authorization = await demoAuthorization(address);
  const post = (path: string, body: object) =>
    fetch(address + path, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
  try {
    const opened = (await (await post('/api/cases', { office: '0315' })).json()) as {
      caseId: string;
    };
    for (let n = 1; ; n++) {
      const response = await post(`/api/cases/${opened.caseId}/commands/hold-follow-up-contact`, {
        directedAt: ['user'],
        topic: `contact ${n}`,
      });
      const answer = (await response.json()) as { events: { id: string }[] };
      if (response.status === 201)
        answered.push({ caseId: opened.caseId, event: answer.events[0]!.id });
    }
  } catch {
    // It is gone: nothing more is answered.
  }
}
