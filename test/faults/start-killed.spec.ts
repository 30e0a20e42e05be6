import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { eventId } from '../../src/domain/stream/ids.js';
import { publishedStreams } from '../../src/domain/seven-courses/published-streams.js';
import { streamOf } from '../../src/event-store/streams.js';
import { announcedSeed, randomFrom, wholeNumber } from '../support/random.js';
import {
  ask,
  build,
  databaseFolder,
  embeddedUrl,
  ForlopProcess,
  type LoggedEvent,
  logIn,
} from './forlop-process.js';
import { InsistentClient } from './insistent-client.js';
import { killPostgres } from './postgres-killer.js';
import { eventually, postmasterPid, processesWith } from './processes.js';

const STREAMS = publishedStreams();
/** The events of each stream that the seven courses and their employers come to, in their order. */
const EXPECTED = Object.fromEntries(
  STREAMS.map(({ commands, ...subject }) => [
    streamOf(subject),
    commands.map(({ commandId }) => eventId(commandId, 0)),
  ]),
);
const MILESTONES = STREAMS.flatMap(({ commands }) => commands).length;

let root: string;
let untouched: string;
let dataFolder: string;
let running: ForlopProcess[] = [];
const seed = announcedSeed('killed applications');
const random = randomFrom(seed);

beforeAll(async () => {
  build();
  root = mkdtempSync(join(tmpdir(), 'forlop-start-killed-'));
  untouched = join(root, 'untouched');
  dataFolder = untouched;
  const first = start({ DEMO: 'false' });
  await first.listening();
  await first.stop();
}, 120_000);
beforeEach(() => {
  dataFolder = join(root, randomUUID());
  cpSync(untouched, dataFolder, { recursive: true, verbatimSymlinks: true });
});
afterEach(async () => {
  await Promise.all(running.map((each) => each.kill()));
  running = [];
  await eventually('no PostgreSQL is left', () => processesWith(dataFolder).length === 0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function start(environment: NodeJS.ProcessEnv = {}): ForlopProcess {
  const { HOME, LANG, PATH } = process.env;
  const forlop = new ForlopProcess({ HOME, LANG, PATH, FORLOP_DATA: dataFolder, ...environment });
  running.push(forlop);
  return forlop;
}

/** Ids of the events of each stream, in the order of revisions. */
function idsByStream(events: LoggedEvent[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { stream, id } of events) (ids[stream] ??= []).push(id);
  return ids;
}

describe('an application that is killed while it records the seven courses', () => {
  // Somewhere in each third of the way, but not so late that it could be done before the kill.
  it.each([1, 2, 3])(
    'completes them at the next start (cut in third %i)',
    async (third) => {
      const latest = MILESTONES - 20;
      const cut = wholeNumber(random, ((third - 1) * latest) / 3, (third * latest) / 3);
      const first = start();
      await untilLogged(cut);
      const postmaster = postmasterPid(databaseFolder(dataFolder));
      first.process.kill('SIGKILL');
      if (third === 2) process.kill(postmaster, 'SIGKILL');
      await first.ended;

      const second = start();
      const address = await second.listening();
      const completed = Number(/(\d+) milestones/.exec(second.said.join())?.[1] ?? 0);
      console.info(`killed at ${cut} of ${MILESTONES}; ${completed} were still to be recorded`);
      const events = await logIn(embeddedUrl(dataFolder));
      expect({ seed, ids: idsByStream(events) }).toEqual({ seed, ids: EXPECTED });
      expect(completed).toBeLessThanOrEqual(MILESTONES - cut);
      expect(completed).toBeGreaterThan(0);
      const { cases } = await ask<{ cases: unknown[] }>(
        `${address}/api/cases/status-overview?after=${MILESTONES}`,
      );
      expect(cases).toHaveLength(7);
    },
    30_000,
  );
});

/** Waits until a log that is being written has so many events. */
/** Waits for a log of so many events; the database need not be there yet. */
async function untilLogged(count: number): Promise<void> {
  let client: pg.Client | undefined;
  await eventually('the database takes a connection', async () => {
    client = await connected().catch(() => undefined);
    return client !== undefined;
  });
  const head = 'select coalesce(max(position), 0)::int as head from log.event';
  const logged = async () =>
    (await client!.query<{ head: number }>(head).catch(() => undefined))?.rows[0]?.head ?? 0;
  while ((await logged()) < count) await sleep(1);
  await client!.end();
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: embeddedUrl(dataFolder) });
  client.on('error', () => {});
  await client.connect();
  return client;
}

describe('an application that is killed while clients record', () => {
  it('stores every command once and answers its repetition the same', async () => {
    let forlop = start({ DEMO: 'false' });
    let address = await forlop.listening();
    const clients = [1, 2, 3, 4].map(() => new InsistentClient(() => address));
    const end = new AbortController();
    const recording = Promise.all(clients.map((client) => client.recordUntil(end.signal)));
    const away: number[] = [];
    for (let kill = 0; kill < 3; kill++) {
      await sleep(300 + 700 * random());
      const killedAt = performance.now();
      await forlop.kill();
      forlop = start({ DEMO: 'false' });
      address = await forlop.listening();
      away.push(Math.round(performance.now() - killedAt));
    }
    // Its database dies under it: the application stays and goes on.
    for (const victim of ['postmaster', 'everything', 'server process'] as const) {
      await sleep(300 + 700 * random());
      await killPostgres(databaseFolder(dataFolder), victim, random);
    }
    await sleep(500);
    end.abort();
    await recording;
    expect(forlop.process.exitCode).toBeNull();

    const sent = clients.flatMap((client) => client.sent);
    const events = await logIn(embeddedUrl(dataFolder));
    const repeated = sent.filter(({ tries }) => tries > 1).length;
    const refusals = clients.flatMap((client) => client.refusals);
    console.info(
      `${sent.length} commands, ${repeated} repeated, away for ${away.join(', ')} ms; ` +
        `refused meanwhile: ${JSON.stringify(tally(refusals))}`,
    );
    expect({ seed, commands: commandsIn(events) }).toEqual({
      seed,
      commands: sent.map(({ key }) => key).sort(),
    });
    const stored = new Map(events.map((event) => [event.id, event]));
    for (const { answer } of sent) {
      const [event] = answer.events;
      const { position } = answer;
      expect(stored.get(event!.id)).toMatchObject({ ...event, position });
    }
    for (const client of clients) await client.repeatEverything();
    expect(await logIn(embeddedUrl(dataFolder))).toEqual(events);
    expect(repeated).toBeGreaterThan(0);
  }, 90_000);
});

const commandsIn = (events: LoggedEvent[]) => events.map(({ commandId }) => commandId).sort();

function tally(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
