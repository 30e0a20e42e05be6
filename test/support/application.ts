import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { loadConfiguration } from '../../src/platform/configuration/configuration.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createLogger } from '../../src/platform/logging.js';
import { TestIssuer, type TestIdentity, type TokenOverrides } from './issuer.js';
import { createTestDatabase } from './postgres.js';

export interface Answer {
  status: number;
  headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

/** Requests of one identity. */
export interface Caller {
  get(path: string): Promise<Answer>;
  /** Sends a command with a key of its own, unless the headers bring one. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Opens a case and answers its id. */
  openCase(fields?: object): Promise<string>;
  /** Registers an employer and answers its id. */
  registerEmployer(fields?: object): Promise<string>;
}

/** The whole application on a database of its own, asked over real HTTP by `DEFAULT_IDENTITY`. */
export interface TestApplication extends Caller {
  app: NestFastifyApplication;
  url: string;
  database: pg.Pool;
  databaseUrl: string;
  log: EventStore;
  /** Where the application keeps its files. */
  dataFolder: string;
  issuer: TestIssuer;
  /** Value of the header for requests that a suite makes itself: `Bearer …` of `DEFAULT_IDENTITY`. */
  authorization: string;
  /** The same application, asked by somebody else; what is not said is as in `DEFAULT_IDENTITY`. */
  as(identity: TestIdentity): Caller;
  /** An access token of theirs; `overrides` for one that does not hold. */
  token(identity?: TestIdentity, overrides?: TokenOverrides): Promise<string>;
  /** Asked with this value in `Authorization`, or by nobody. */
  withAuthorization(authorization: string | undefined): Caller;
  close(): Promise<void>;
}

export interface TestApplicationOptions {
  /** How its PostgreSQL log is opened, where that differs from the application in earnest. */
  log?: PostgresEventStoreOptions;
  /** Another log altogether. */
  openLog?: () => Promise<EventStore>;
  /** Where the lines of the application log go; without it there is none. */
  logLines?: string[];
  /** Settings, as the environment would have them. */
  settings?: Record<string, string>;
}

export async function startTestApplication(
  options: TestApplicationOptions = {},
): Promise<TestApplication> {
  const db = await createTestDatabase();
  await migrate(db.url, MIGRATIONS);
  const log = options.openLog
    ? await options.openLog()
    : await PostgresEventStore.connect(db.url, options.log);
  const masterKey = MasterKey.fromBase64(randomBytes(32).toString('base64'));
  const dataFolder = await mkdtemp(join(tmpdir(), 'forlop-test-application-'));
  const issuer = await TestIssuer.create();
  const app = await createApplication({
    databaseUrl: db.url,
    log,
    masterKey,
    logger: options.logLines
      ? createLogger('debug', { write: (line) => options.logLines?.push(line) })
      : createLogger('silent'),
    configuration: loadConfiguration({
      NODE_ENV: 'test',
      FORLOP_DATA: dataFolder,
      RATE_LIMIT_PER_MINUTE: '10000000',
      ...options.settings,
    }),
    issuers: [issuer.trusted],
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const database = new pg.Pool({ connectionString: db.url, max: 2 });
  // A connection that is broken on purpose while idle must not end the test run.
  database.on('error', () => {});
  const authorization = `Bearer ${await issuer.token()}`;
  return {
    ...callerOf(url, async () => authorization),
    app,
    url,
    database,
    databaseUrl: db.url,
    log,
    dataFolder,
    issuer,
    authorization,
    as: (identity) => {
      const token = issuer.token(identity);
      return callerOf(url, async () => `Bearer ${await token}`);
    },
    token: (identity, overrides) => issuer.token(identity, overrides),
    withAuthorization: (value) => callerOf(url, async () => value),
    close: async () => {
      await app.close();
      await database.end();
      await db.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function callerOf(url: string, authorization: () => Promise<string | undefined>): Caller {
  const send = async (path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const value = await authorization();
    const headers = { ...(value === undefined ? {} : { authorization: value }), ...init.headers };
    return ask(url + path, { ...init, headers });
  };
  const post: Caller['post'] = (path, body, headers = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  return {
    get: (path) => send(path, {}),
    post,
    openCase: async (fields = {}) =>
      (await post('/api/cases', { office: '0315', ...fields })).body.caseId as string,
    registerEmployer: async (fields = {}) =>
      (await post('/api/employers', { name: 'Fjordbyen bakery', ...fields })).body
        .employerId as string,
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
