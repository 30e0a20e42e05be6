import { randomBytes, randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApplication } from '../../src/cli/application.js';
import { MIGRATIONS } from '../../src/cli/installation.js';
import {
  PostgresEventStore,
  type PostgresEventStoreOptions,
} from '../../src/event-store/postgres/postgres-event-store.js';
import type { EventStore } from '../../src/event-store/port.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createLogger } from '../../src/platform/logging.js';
import { createTestDatabase } from './postgres.js';

export interface Answer {
  status: number;
  headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

/** The whole application on a database of its own, asked over real HTTP. */
export interface TestApplication {
  app: NestFastifyApplication;
  url: string;
  database: pg.Pool;
  databaseUrl: string;
  log: EventStore;
  get(path: string): Promise<Answer>;
  /** Sends a command with a key of its own, unless the headers bring one. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Opens a case and answers its id. */
  openCase(fields?: object): Promise<string>;
  /** Registers an employer and answers its id. */
  registerEmployer(fields?: object): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param options `log`: how its PostgreSQL log is opened, where that differs from the application in
 *   earnest; `openLog`: another log altogether
 */
export async function startTestApplication(
  options: { log?: PostgresEventStoreOptions; openLog?: () => Promise<EventStore> } = {},
): Promise<TestApplication> {
  const db = await createTestDatabase();
  await migrate(db.url, MIGRATIONS);
  const log = options.openLog
    ? await options.openLog()
    : await PostgresEventStore.connect(db.url, options.log);
  const masterKey = MasterKey.fromBase64(randomBytes(32).toString('base64'));
  const app = await createApplication({
    databaseUrl: db.url,
    log,
    masterKey,
    logger: createLogger('silent'),
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const database = new pg.Pool({ connectionString: db.url, max: 2 });
  // A connection that is broken on purpose while idle must not end the test run.
  database.on('error', () => {});
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  return {
    app,
    url,
    database,
    databaseUrl: db.url,
    log,
    get: (path) => ask(url + path),
    post,
    openCase: async (fields = {}) =>
      (await post('/api/cases', { office: '0315', ...fields })).body.caseId as string,
    registerEmployer: async (fields = {}) =>
      (await post('/api/employers', { name: 'Fjordbyen bakery', ...fields })).body
        .employerId as string,
    close: async () => {
      await app.close();
      await database.end();
      await db.drop();
    },
  };
}

async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}
