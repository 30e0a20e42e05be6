import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { facts, query, store } from './facts.js';
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

describe('when PostgreSQL is killed', () => {
  it('comes back on the same port, so that a pool goes on', async () => {
    const { url, port } = await start().started();
    await store(url, 'a');
    const pool = new pg.Pool({ connectionString: url, max: 3 });
    pool.on('error', () => {});
    await pool.query('select 1');

    const killed = postmasterPid(dataDir);
    process.kill(killed, 'SIGKILL');
    await eventually('the pool works again', async () => {
      if (isRunning(killed)) return false;
      return pool.query('select text from fact').then(
        ({ rows }) => rows.length === 1 && postmasterPid(dataDir) !== killed,
        () => false,
      );
    });
    await pool.end();
    expect(new URL(url).port).toBe(String(port));
  });

  it('waits for a statement that goes on without it, which could still write', async () => {
    const host = start();
    const { url } = await host.started();
    await store(url, 'a');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    const long = client.query('select count(*) from generate_series(1, 20000000)').catch(() => {});
    await eventually('the statement runs', async () => {
      const running =
        "select from pg_stat_activity where state = 'active' and query like '%series%'";
      return (await query(url, running)).length === 2;
    });
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await eventually('PostgreSQL is back', () => facts(url).then(Boolean, () => false));
    expect(host.log.join()).toContain('pre-existing shared memory block');
    await long;
    await client.end();
  });

  it('comes back when its watching shell is killed', async () => {
    const { url } = await start().started();
    await store(url, 'a');
    const before = postmasterPid(dataDir);
    const watchers = watchersOf(dataDir);
    expect(watchers).toHaveLength(2);
    for (const pid of watchers) process.kill(pid, 'SIGKILL');
    await eventually('another PostgreSQL answers', async () => {
      const answers = await facts(url).then(
        (found) => found.length === 1,
        () => false,
      );
      return answers && !isRunning(before) && postmasterPid(dataDir) !== before;
    });
  });

  it('can be stopped while it is coming back', async () => {
    const host = start();
    await host.started();
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await eventually('the death is noticed', () => host.log.join().includes('unexpectedly'));
    await host.stop();
    expect(processesWith(dataDir)).toEqual([]);
  });

  it('gives up when it dies again and again, and says so', async () => {
    const host = start();
    await host.started();
    let killed = 0;
    const reason = await new Promise<string>((resolve) => {
      void host.databaseExited.then(resolve);
      const timer = setInterval(() => {
        if (killed === 6) return clearInterval(timer);
        try {
          const pid = postmasterPid(dataDir);
          const readyTimes = host.log.filter((line) => line.includes('ready to accept')).length;
          if (readyTimes !== killed + 1 || !isRunning(pid)) return;
          process.kill(pid, 'SIGKILL');
          killed += 1;
        } catch {
          // Between two lives there is no process number.
        }
      }, 20);
    });
    expect(killed).toBe(6);
    expect(reason).toBe('PostgreSQL died 6 times in a minute');
  }, 60_000);

  it('recovers everything when the application is killed with it', async () => {
    const first = start();
    const { url } = await first.started();
    await store(url, 'a');
    const pid = postmasterPid(dataDir);
    first.process.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await first.kill();
    expect(existsSync(join(dataDir, 'cluster/data/postmaster.pid'))).toBe(true);

    const second = start();
    expect(await facts((await second.started()).url)).toEqual(['a']);
    expect(second.log.join()).toContain('automatic recovery in progress');
  });

  it('starts although its old process number now belongs to another program', async () => {
    const first = start();
    await store((await first.started()).url, 'a');
    const note = join(dataDir, 'cluster/data/postmaster.pid');
    const left = readFileSync(note, 'utf8');
    await first.stop();
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    try {
      writeFileSync(note, left.replace(/^\d+/, String(stranger.pid)));
      expect(await facts((await start().started()).url)).toEqual(['a']);
      expect(stranger.exitCode).toBeNull();
      expect(isRunning(stranger.pid!)).toBe(true);
    } finally {
      stranger.kill();
    }
  });
});
