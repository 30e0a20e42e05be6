import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { facts, store } from './facts.js';
import { eventually, isRunning, postmasterPid, processesWith, watchersOf } from './processes.js';
import { type Host, StandaloneApplication } from './standalone-application.js';

let application: StandaloneApplication;
let dataDir: string;
let hosts: Host[];

beforeEach(() => {
  application = new StandaloneApplication();
  dataDir = join(application.root, 'data');
  hosts = [];
});

afterEach(async () => {
  await Promise.all(hosts.map((host) => host.kill()));
  await eventually('no PostgreSQL is left', () => processesWith(dataDir).length === 0);
  application.remove();
});

function start(): Host {
  const host = application.start(dataDir);
  hosts.push(host);
  return host;
}

describe('when it is stopped', () => {
  it('ends in order, waits for it, and keeps what was stored', async () => {
    const first = start();
    const { url, startedBy } = await first.started();
    expect(startedBy).toBe('fresh');
    await store(url, 'a');
    const pid = postmasterPid(dataDir);
    await first.stop();
    expect(isRunning(pid)).toBe(false);
    expect(first.log.at(-1)).toContain('database system is shut down');
    expect(await first.databaseExited).toBe('in order');

    const second = start();
    const again = await second.started();
    expect(again.startedBy).toBe('existing data');
    expect(await facts(again.url)).toEqual(['a']);
    expect(second.log.join()).not.toContain('recovery');
  });

  it('does not wait for clients that stay connected', async () => {
    const host = start();
    const client = new pg.Client({ connectionString: (await host.started()).url });
    client.on('error', () => {});
    await client.connect();
    await host.stop();
    expect(processesWith(dataDir)).toEqual([]);
  });
});

describe('when the application is killed', () => {
  it('ends too, and starts again with everything that was stored', async () => {
    const first = start();
    await store((await first.started()).url, 'a');
    const pid = postmasterPid(dataDir);
    await first.kill();
    await eventually('PostgreSQL has ended', () => !isRunning(pid), 5_000);
    expect(existsSync(join(dataDir, 'cluster/data/postmaster.pid'))).toBe(false);

    const { url, startedBy } = await start().started();
    expect(startedBy).toBe('existing data');
    expect(await facts(url)).toEqual(['a']);
  });

  it('starts again while its predecessor is still ending', async () => {
    const first = start();
    await store((await first.started()).url, 'a');
    await first.kill();
    expect(await facts((await start().started()).url)).toEqual(['a']);
  });

  it('stops and replaces a database that nobody watches any more', async () => {
    const first = start();
    await store((await first.started()).url, 'a');
    const orphan = postmasterPid(dataDir);
    // Halted, the application cannot bring the database back before it is killed itself.
    first.process.kill('SIGSTOP');
    for (const pid of watchersOf(dataDir)) process.kill(pid, 'SIGKILL');
    await first.kill();
    const { url, startedBy } = await start().started();
    expect(startedBy).toBe('replaced orphan');
    expect(isRunning(orphan)).toBe(false);
    expect(await facts(url)).toEqual(['a']);
  });
});

describe('when the first start is cut short', () => {
  it.each([50, 200, 400])('leaves nothing half-made after %i ms of initdb', async (delayMs) => {
    const first = start();
    await eventually('initdb works', () => halfMade().length > 0);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await first.kill();
    const cutShort = !existsSync(join(dataDir, 'cluster'));

    const { url, startedBy } = await start().started();
    expect(startedBy).toBe(cutShort ? 'fresh' : 'existing data');
    await store(url, 'a');
    expect(await facts(url)).toEqual(['a']);
    expect(halfMade()).toEqual([]);
  });

  it('sweeps away what an earlier cut left', async () => {
    mkdirSync(join(dataDir, 'cluster.half-00000000/data'), { recursive: true });
    writeFileSync(join(dataDir, 'cluster.half-00000000/password'), 'secret');
    await start().started();
    expect(halfMade()).toEqual([]);
  });
});

function halfMade(): string[] {
  if (!existsSync(dataDir)) return [];
  return readdirSync(dataDir).filter((name) => name.startsWith('cluster.half-'));
}
