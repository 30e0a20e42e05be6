import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApplication } from '../../src/cli/application.js';
import { openInstallation } from '../../src/cli/installation.js';
import { fillLog } from '../../src/cli/simulation/fill-log.js';
import { SimulatedStreams } from '../../src/cli/simulation/simulated-streams.js';
import { sealedFieldsOf } from '../../src/domain/catalogue.js';
import { courses } from '../../src/domain/course/decider.js';
import { Population } from '../../src/domain/simulation/population.js';
import { EVENT_STORE, KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { EventStore, JsonObject, NewEvent } from '../../src/event-store/port.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import type { KeyVault, SubjectKey } from '../../src/event-store/sealing/key-vault.js';
import { MasterKey } from '../../src/event-store/sealing/master-key.js';
import { Opener } from '../../src/event-store/sealing/opener.js';
import { courseStream, streamOf } from '../../src/event-store/streams.js';
import { loadConfiguration } from '../../src/platform/configuration/configuration.js';
import { createLogger } from '../../src/platform/logging.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import type { TestIdentity, TestIssuer } from '../support/issuer.js';

export interface Open {
  app: NestFastifyApplication;
  store: EventStore;
  /** Answers the body as text. */
  ask(
    identity: TestIdentity,
    path: string,
    body?: object,
  ): Promise<{ status: number; text: string }>;
  /** Waits until all read models show the whole log. */
  shown(): Promise<void>;
  close(): Promise<void>;
}

/** Opens an installation on a database the way `forlop start` does, and serves it. */
export async function openOn(
  databaseUrl: string,
  dataFolder: string,
  issuer: TestIssuer,
  log: (line: string) => void,
): Promise<Open> {
  const configuration = loadConfiguration({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    FORLOP_DATA: dataFolder,
    RATE_LIMIT_PER_MINUTE: '10000000',
  });
  const logger = createLogger('info', { write: log });
  const installation = await openInstallation(configuration, logger);
  const app = await createApplication({
    ...installation,
    logger,
    configuration,
    issuers: [issuer.trusted],
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const store = app.get<EventStore>(EVENT_STORE);
  const tokens = new Map<string, string>();
  return {
    app,
    store,
    async ask(identity, path, body) {
      const who = JSON.stringify(identity);
      const token = tokens.get(who) ?? (await issuer.token(identity));
      tokens.set(who, token);
      const answer = await fetch(url + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    async shown() {
      const runner = app.get(ProjectionRunner);
      const head = await store.head();
      for (const { name } of await runner.status())
        if (!(await runner.waitFor(name, head, 60_000))) throw new Error(`${name} is behind`);
    },
    async close() {
      await app.close();
      await installation.close();
    },
  };
}

export interface Told {
  caseId: string;
  personId: string;
}

export const canary = (n: number, field: string): string =>
  `kanari-${n}-${field.replace(/\W/g, '')}`;

/** Simulated courses, each of a person in the register with canaries in the personal fields. */
export async function tellOf(
  { app, store, shown }: Open,
  persons: number,
  inEveryField: (n: number) => boolean,
): Promise<Told[]> {
  const day = { from: '2023-01-01', to: '2025-06-30' };
  // More cases than persons: some come back for another one.
  const cases = Math.ceil(persons * 1.3);
  const streams = new SimulatedStreams(new Population({ seed: 'erasures', cases, ...day }));
  await fillLog(store, app.get<KeyVault>(KEY_VAULT), streams);
  const opened = await Promise.all(
    Array.from({ length: cases }, async (_, n): Promise<Told> => {
      const stream = streams.nameOf(streams.count - cases + n);
      const [opening] = await store.read(stream);
      return { caseId: stream.slice('course-'.length), personId: opening!.subject! };
    }),
  );
  const told = [...new Map(opened.map((one) => [one.personId, one])).values()].slice(0, persons);
  expect(told).toHaveLength(persons);
  await Promise.all(
    told.map(async ({ caseId, personId }, n) => {
      const events = inEveryField(n)
        ? (await everyPersonalEvent()).map((event) => filled(event, n, personId))
        : [newEvent('BackgroundRecorded', { note: canary(n, 'note') }, personId)];
      await store.append(courseStream(caseId), 'exists', events);
      await store.append(streamOf({ kind: 'person', id: personId }), 'none', [
        newEvent('PersonRegistered', detailsOf(n), personId),
      ]);
    }),
  );
  await shown();
  return told;
}

const DETAILS = ['name', 'identityNumber', 'telephone', 'email', 'postalAddress'];
const detailsOf = (n: number): JsonObject =>
  Object.fromEntries(DETAILS.map((field) => [field, canary(n, field)]));

const newEvent = (type: string, data: JsonObject, subject: string): NewEvent => ({
  id: randomUUID(),
  type,
  schemaVersion: 1,
  data,
  recordedBy: { actor: 'Z990100' },
  commandId: randomUUID(),
  subject,
});

interface Golden {
  type: string;
  data: JsonObject;
}

let golden: Promise<Golden[]> | undefined;

/** Every type of event of a course with personal fields, with all its fields. */
function everyPersonalEvent(): Promise<Golden[]> {
  golden ??= Promise.all(
    courses.entries
      .filter(({ event }) => sealedFieldsOf({ type: event, data: {} }).length > 0)
      .map(async ({ event }) => {
        const path = new URL(`../golden/events/${event}.v1.json`, import.meta.url);
        return { type: event, data: JSON.parse(await readFile(path, 'utf8')).stored as JsonObject };
      }),
  );
  return golden;
}

function filled({ type, data }: Golden, n: number, subject: string): NewEvent {
  const text = JSON.stringify(data).replaceAll(
    /\{"\$sealed":"[^"]*"\}/g,
    JSON.stringify(canary(n, type)),
  );
  return newEvent(type, JSON.parse(text) as JsonObject, subject);
}

const PLAIN = /kanari-(\d+)-/g;
/** The same in the text form of bytes. */
const IN_BYTES = /6b616e6172692d((?:3\d)+)2d/g;

/** Numbers of the persons whose canaries stand in a text. */
export function canariesIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const [, digits] of text.matchAll(PLAIN)) found.add(Number(digits));
  for (const [, hex] of text.matchAll(IN_BYTES))
    found.add(Number(Buffer.from(hex!, 'hex').toString()));
  return found;
}

/** Whose canaries stand in plain in any row of any table of any schema. */
export async function canariesInDump(databaseUrl: string): Promise<Set<number>> {
  return withDatabase(databaseUrl, async (database) => {
    const { rows: tables } = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(15);
    const found = new Set<number>();
    for (const { name } of tables) {
      const { rows } = await database.query<{ row: string }>(
        `select t::text as row from ${name} t`,
      );
      for (const n of canariesIn(rows.map(({ row }) => row).join('\n'))) found.add(n);
    }
    return found;
  });
}

/** Whose canaries somebody reads who has a copy of the database and the master key. */
export async function canariesWithKeys(
  databaseUrl: string,
  dataFolder: string,
): Promise<Set<number>> {
  const master = await MasterKey.fromFile(join(dataFolder, 'master-key'));
  const keys = await withDatabase(databaseUrl, async (database) => {
    const { rows } = await database.query<{ subject_id: string; wrapped_key: Buffer }>(
      'select subject_id, wrapped_key from vault.subject_key where wrapped_key is not null',
    );
    return new Map(
      rows.map(({ subject_id: id, wrapped_key: wrapped }) => [id, master.unwrap(wrapped, id)]),
    );
  });
  const keysOf = async (subjects: readonly string[]) =>
    new Map<string, SubjectKey | 'destroyed'>(
      subjects.map((subject) => [subject, keys.get(subject) ?? 'destroyed']),
    );
  const log = await PostgresEventStore.connect(databaseUrl);
  try {
    const [head, found, end] = [await log.head(), new Set<number>(), new AbortController()];
    for await (const batch of log.follow(0n, { signal: end.signal })) {
      const opened = await new Opener({ keysOf }).open(batch);
      for (const n of canariesIn(JSON.stringify(opened.map(({ data }) => data)))) found.add(n);
      if (batch.at(-1)!.position >= head) end.abort();
    }
    return found;
  } finally {
    await log.close();
  }
}

/** Whose canaries stand in plain in any file below a folder. */
export async function canariesInFiles(folder: string): Promise<Set<number>> {
  const found = new Set<number>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'latin1');
    for (const n of canariesIn(text)) found.add(n);
  }
  return found;
}

export async function withDatabase<T>(
  url: string,
  work: (database: pg.Pool) => Promise<T>,
): Promise<T> {
  const database = new pg.Pool({ connectionString: url, max: 1 });
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}

/** A copy of a database as it is now. Nobody may be connected to it. @returns the copy's address */
export async function backupOf(url: string): Promise<string> {
  const [source, copy] = [new URL(url), new URL(url)];
  copy.pathname = `${source.pathname}_backup`;
  const server = new URL(url);
  server.pathname = '/postgres';
  await withDatabase(server.href, (database) =>
    database.query(
      `create database ${copy.pathname.slice(1)} template ${source.pathname.slice(1)}`,
    ),
  );
  return copy.href;
}

export async function dropDatabase(url: string): Promise<void> {
  const [name, server] = [new URL(url).pathname.slice(1), new URL(url)];
  server.pathname = '/postgres';
  await withDatabase(server.href, (database) =>
    database.query(`drop database if exists ${name} with (force)`),
  );
}
