import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedStreams } from '../../src/domain/seven-courses/published-streams.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import {
  ask,
  build,
  demoAuthorization,
  embeddedUrl,
  ForlopProcess,
  logIn,
} from './forlop-process.js';
import { eventually, processesWith } from './processes.js';

const MILESTONES = publishedStreams().flatMap(({ commands }) => commands).length;
const LONGEST_STOP_MS = 10_000;
const IN_ORDER = { code: 0, signal: null };
const WITH_AN_ERROR = { code: 1, signal: null };

interface Overview {
  total: number;
  cases: { caseId: string }[];
}

let dataFolder: string;
let started: ForlopProcess[] = [];

beforeAll(build, 120_000);
afterEach(async () => {
  await Promise.all(started.map((each) => each.kill()));
  started = [];
  await eventually('no PostgreSQL is left', () => processesWith(dataFolder).length === 0);
});

const newDataFolder = () => void (dataFolder = mkdtempSync(join(tmpdir(), 'forlop-start-')));
const removeDataFolder = () => rmSync(dataFolder, { recursive: true, force: true });

function start(environment: NodeJS.ProcessEnv = {}): ForlopProcess {
  const { HOME, LANG, PATH } = process.env;
  const forlop = new ForlopProcess({ HOME, LANG, PATH, FORLOP_DATA: dataFolder, ...environment });
  started.push(forlop);
  return forlop;
}

const overview = (address: string, after: number) =>
  ask<Overview>(`${address}/api/cases/status-overview?after=${after}`);

describe('forlop start on a new data folder', () => {
  beforeEach(newDataFolder);
  afterEach(removeDataFolder);

  it('records the seven courses once, and answers the same when started again', async () => {
    const first = start();
    const before = await overview(await first.listening(), MILESTONES);
    expect(before.cases).toHaveLength(7);
    expect(first.said.join()).toContain(`${MILESTONES} milestones`);
    const recorded = await logIn(embeddedUrl(dataFolder));
    expect(recorded).toHaveLength(MILESTONES);
    expect(await first.stop()).toEqual(IN_ORDER);
    expect(processesWith(dataFolder)).toEqual([]);

    const second = start();
    expect(await overview(await second.listening(), MILESTONES)).toEqual(before);
    expect(await logIn(embeddedUrl(dataFolder))).toEqual(recorded);
    expect(second.said.join()).not.toContain('milestones');
    expect(await second.stop('SIGINT')).toEqual(IN_ORDER);
  }, 60_000);

  it('stops in order while it is recording them, and completes them the next time', async () => {
    const first = start();
    await eventually('it is recording', () =>
      Promise.resolve()
        .then(() => logIn(embeddedUrl(dataFolder)))
        .then((events) => events.length > 5)
        .catch(() => false),
    );
    expect(await first.stop()).toEqual(IN_ORDER);
    expect(first.complaint).toBe('');
    expect(processesWith(dataFolder)).toEqual([]);

    const second = start();
    await second.listening();
    expect(second.said.join()).toContain('milestones');
    expect(await logIn(embeddedUrl(dataFolder))).toHaveLength(MILESTONES);
  }, 60_000);

  it('needs neither LANG, nor HOME, nor PATH', async () => {
    const bare = { HOME: undefined, LANG: undefined, PATH: undefined, LOG_LEVEL: undefined };
    const { cases } = await overview(await start(bare).listening(), MILESTONES);
    expect(cases).toHaveLength(7);
  }, 60_000);

  it('refuses to listen where others reach it, and starts nothing', async () => {
    const forlop = start({ HOST: '0.0.0.0' });
    expect(await forlop.ended).toEqual(WITH_AN_ERROR);
    expect(forlop.complaint).toMatch(/^forlop start: .*\n.*HOST is "0\.0\.0\.0".*loopback/);
    expect(forlop.complaint).not.toMatch(/^\s+at /m);
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false);
  }, 30_000);
});

describe('forlop start on data that are there', () => {
  beforeAll(async () => {
    newDataFolder();
    const first = start({ DEMO: 'false' });
    await first.listening();
    await first.stop();
  }, 60_000);
  afterAll(removeDataFolder);

  it('leaves the log empty without demonstration data', async () => {
    const address = await start({ DEMO: 'false' }).listening();
    expect(await logIn(embeddedUrl(dataFolder))).toEqual([]);
    expect(await overview(address, 0)).toMatchObject({ total: 0, cases: [] });
  }, 30_000);

  it('stops although clients wait for an answer or have not asked anything yet', async () => {
    const forlop = start({ DEMO: 'false' });
    const address = await forlop.listening();
    const port = Number(new URL(address).port);
    const reserve = connect(port, '127.0.0.1');
    const slow = connect(port, '127.0.0.1', () => slow.write('POST /api/cases HTTP/1.1\r\n'));
    await Promise.all([reserve, slow].map((socket) => once(socket, 'connect')));
    for (const socket of [reserve, slow]) socket.on('error', () => {});
    await ask(`${address}/health/live`);
    const headers = { authorization: await demoAuthorization(address) };
    const waiting = fetch(`${address}/api/cases?after=999`, { headers }).then(
      ({ status }) => status,
    );
    await eventually('all are connected', () => slow.bytesWritten > 0);
    const asked = performance.now();
    expect(await forlop.stop()).toEqual(IN_ORDER);
    expect(performance.now() - asked).toBeLessThan(LONGEST_STOP_MS);
    expect(await waiting).toBe(503);
    expect(processesWith(dataFolder)).toEqual([]);
  }, 30_000);

  it('lets one of two that start at the same time serve, and the other name it', async () => {
    const both = [start({ DEMO: 'false' }), start({ DEMO: 'false' })] as const;
    const outcomes = await Promise.allSettled(both.map((each) => each.listening()));
    const winner = both[outcomes.findIndex(({ status }) => status === 'fulfilled')]!;
    const loser = both[outcomes.findIndex(({ status }) => status === 'rejected')]!;
    expect(await loser.ended).toEqual(WITH_AN_ERROR);
    expect(loser.complaint).toContain(`in use by process ${winner.process.pid} since 2`);
    expect(loser.complaint).toContain('FORLOP_DATA');
    expect(await ask(`${await winner.listening()}/health/ready`)).toEqual({ status: 'ready' });
  }, 30_000);

  it('says that its port is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const forlop = start({ PORT: String(port), DEMO: 'false' });
    expect(await forlop.ended).toEqual(WITH_AN_ERROR);
    expect(forlop.complaint).toContain(String(port));
    expect(processesWith(dataFolder)).toEqual([]);
    other.close();
  }, 30_000);
});

describe('forlop start with DATABASE_URL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    newDataFolder();
    database = await createTestDatabase();
  });
  afterAll(async () => {
    removeDataFolder();
    await database.drop();
  });

  it('starts no database of its own, and may start twice at once without doubling', async () => {
    const both = [1, 2].map(() => start({ DATABASE_URL: database.url }));
    const addresses = await Promise.all(both.map((each) => each.listening()));
    const recorded = await logIn(database.url);
    expect(recorded).toHaveLength(MILESTONES);
    expect(new Set(recorded.map(({ commandId }) => commandId)).size).toBe(MILESTONES);
    for (const address of addresses)
      expect((await overview(address, MILESTONES)).cases).toHaveLength(7);
    expect(processesWith(dataFolder)).toEqual([]);
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false);
    for (const each of both) expect(await each.stop()).toEqual(IN_ORDER);
  }, 60_000);

  it('ends with a sentence when its key is not the one the data were sealed with', async () => {
    const forlop = start({
      DATABASE_URL: database.url,
      FORLOP_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    expect(await forlop.ended).toEqual(WITH_AN_ERROR);
    expect(forlop.complaint).toBe(
      'forlop start: the master key is not the one that this key vault was made with\n',
    );
  }, 30_000);

  it('ends with a sentence when the database cannot be reached', async () => {
    const forlop = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' });
    expect(await forlop.ended).toEqual(WITH_AN_ERROR);
    expect(forlop.complaint).toMatch(/^forlop start: .*127\.0\.0\.1:9/);
  }, 30_000);
});
