import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { postmasterPid } from './processes.js';
import { type Host, StandaloneApplication, type Surroundings } from './standalone-application.js';

const NOBODY = 65534;
/** A user with a name, as people have. */
const DAEMON = 1;
/** No entry in the list of users, as in a container started with --user. */
const NAMELESS = 54321;

const isRoot = process.getuid?.() === 0;
const othersCanRunNode =
  isRoot && spawnSync(process.execPath, ['--version'], { uid: NOBODY }).status === 0;
if (!isRoot) console.warn('Left out: starts as root and as other users, which only root can try');
else if (!othersCanRunNode) {
  console.warn(`Left out: starts as other users, who cannot reach ${process.execPath}`);
}
const describeWhenRoot = isRoot ? describe : describe.skip;
const describeWhenOthersCanRunNode = othersCanRunNode ? describe : describe.skip;

let application: StandaloneApplication;
let dataDir: string;
let host: Host;

beforeEach(() => {
  application = new StandaloneApplication();
  dataDir = join(application.root, 'data');
});

afterEach(async () => {
  await host.stop();
  application.remove();
});

async function start(folder: string, surroundings: Surroundings = {}): Promise<string> {
  host = application.start(folder, surroundings);
  const { url } = await host.started();
  return url;
}

async function ask(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: string }>(`select (${sql})::text as answer`);
    return rows[0]!.answer;
  } finally {
    await client.end();
  }
}

/** Effective user of a running process. */
function userOf(pid: number): number {
  return Number(spawnSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
}

/** An environment in which only these commands exist. */
function withOnly(...commands: string[]): NodeJS.ProcessEnv {
  const folder = join(application.root, 'commands');
  mkdirSync(folder, { recursive: true });
  for (const command of commands) {
    const path = spawnSync('/bin/sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
    symlinkSync(path.stdout.trim(), join(folder, command));
  }
  return { PATH: folder };
}

it('keeps data safe: nothing is acknowledged before it is on disk', async () => {
  const url = await start(dataDir);
  expect(await ask(url, "current_setting('fsync')")).toBe('on');
  expect(await ask(url, "current_setting('synchronous_commit')")).toBe('on');
  expect(await ask(url, "current_setting('full_page_writes')")).toBe('on');
  expect(await ask(url, "current_setting('max_connections')")).toBe('100');
});

it('stores UTF-8 and sorts alike everywhere, whatever the language of the surroundings', async () => {
  const url = await start(dataDir, { env: { PATH: process.env['PATH'] } });
  expect(await ask(url, "current_setting('server_encoding')")).toBe('UTF8');
  const locale =
    'select datlocprovider::text || datlocale from pg_database where datname = current_database()';
  expect(await ask(url, locale)).toBe('bC.UTF-8');
  expect(await ask(url, "upper('forløp på å') || length('ø')")).toBe('FORLØP PÅ Å1');
});

it('is not misled by settings of another PostgreSQL in the surroundings', async () => {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PGDATA: '/nowhere',
    PGPORT: '1',
    PGUSER: 'other',
  };
  const url = await start(dataDir, { env });
  expect(await ask(url, 'select 1')).toBe('1');
});

it('lets nobody in without the password, and writes it into one file only', async () => {
  const url = new URL(await start(dataDir));
  const password = url.password;
  expect(Buffer.from(password, 'base64url').length).toBeGreaterThanOrEqual(16);

  url.password = 'guess';
  await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  url.password = '';
  await expect(ask(url.href, 'select 1')).rejects.toThrow('client password must be a string');

  const mentions = spawnSync('grep', ['-rlF', '-e', password, application.root], {
    encoding: 'utf8',
  });
  expect(mentions.stdout.trim().split('\n')).toEqual([join(dataDir, 'cluster/password')]);
  expect(statSync(join(dataDir, 'cluster/password')).mode & 0o777).toBe(0o600);
  expect(host.log.join('\n')).not.toContain(password);
});

it('listens on the loopback interface and nowhere else', async () => {
  const url = await start(dataDir);
  expect(await ask(url, "current_setting('listen_addresses')")).toBe('127.0.0.1');
  expect(await ask(url, "current_setting('unix_socket_directories')")).toBe('');
  const { port } = new URL(url);
  await expect(connects('::1', Number(port))).resolves.toBe(false);
  expect(existsSync(`/tmp/.s.PGSQL.${port}`)).toBe(false);
});

it('writes nothing of a statement into its log, also when it fails', async () => {
  const url = await start(dataDir);
  await expect(ask(url, "select 'Kari Nordmann'::integer")).rejects.toThrow('Kari Nordmann');
  expect(host.log.some((line) => line.includes('ready to accept connections'))).toBe(true);
  expect(host.log.filter((line) => line.includes('Kari'))).toEqual([]);
});

it('makes the links between libraries that a blocked install script has not made', async () => {
  application.removeLibraryLinks();
  const url = await start(dataDir);
  expect(await ask(url, 'select 1')).toBe('1');
  expect(existsSync(join(dataDir, 'binaries'))).toBe(false);
});

describeWhenRoot('as root', () => {
  it('runs with program and data in a home that is closed to others', async () => {
    application.removeLibraryLinks();
    chmodSync(application.home, 0o700);
    const url = await start(join(application.home, 'app/data'));
    expect(await ask(url, 'select 1')).toBe('1');
  });

  it('runs in a closed home where user namespaces are not allowed', async () => {
    chmodSync(application.home, 0o700);
    dataDir = join(application.home, 'app/data');
    const url = await start(dataDir, { env: withOnly('setpriv', 'id', 'rm') });
    expect(await ask(url, 'select 1')).toBe('1');
    expect(userOf(postmasterPid(dataDir))).toBe(NOBODY);
  });

  it('runs with nothing but the right to become another user', async () => {
    application.removeLibraryLinks();
    chmodSync(application.home, 0o700);
    const url = await start(dataDir, { env: withOnly('id', 'rm') });
    expect(await ask(url, 'select 1')).toBe('1');
    expect(userOf(postmasterPid(dataDir))).toBe(NOBODY);
    expect(readdirSync(join(dataDir, 'binaries'))).toHaveLength(1);
  });

  it('says what to do where root can reach the data under no other identity', async () => {
    chmodSync(application.home, 0o700);
    const attempt = start(join(application.home, 'app/data'), { env: withOnly('id', 'rm') });
    await expect(attempt).rejects.toThrow('choose another folder with FORLOP_DATA');
  });

  it('goes on with the same data when root runs it by other means than before', async () => {
    const first = await start(dataDir, { env: withOnly('setpriv', 'id', 'rm') });
    await ask(first, "select set_config('x.y', 'z', false)");
    await host.stop();
    const url = await start(dataDir);
    expect((await host.started()).startedBy).toBe('existing data');
    expect(await ask(url, 'select 1')).toBe('1');
  });
});

describeWhenOthersCanRunNode('as another user', () => {
  it('runs as a normal user who may not write to the program', async () => {
    dataDir = application.folderOf(NOBODY);
    const url = await start(dataDir, { uid: NOBODY, env: { PATH: process.env['PATH'] } });
    expect(await ask(url, 'select 1')).toBe('1');
    expect(userOf(postmasterPid(dataDir))).toBe(NOBODY);
    expect(existsSync(join(dataDir, 'binaries'))).toBe(false);
  });

  it('copies programs whose links are missing and may not be made', async () => {
    application.removeLibraryLinks();
    dataDir = application.folderOf(NOBODY);
    const surroundings = { uid: NOBODY, env: { PATH: process.env['PATH'] } };
    await start(dataDir, surroundings);
    await host.stop();
    const url = await start(dataDir, surroundings);
    expect(await ask(url, 'select 1')).toBe('1');
    expect(readdirSync(join(dataDir, 'binaries'))).toHaveLength(1);
  });

  it('runs as a user without a name and without a home', async () => {
    dataDir = application.folderOf(NAMELESS);
    const url = await start(dataDir, { uid: NAMELESS, env: { PATH: process.env['PATH'] } });
    expect(await ask(url, 'select 1')).toBe('1');
  });

  it('leaves a folder to its user when root starts it once', async () => {
    dataDir = application.folderOf(DAEMON);
    await start(dataDir);
    await host.stop();
    expect(lstatSync(join(dataDir, 'cluster/data')).uid).toBe(DAEMON);
    const url = await start(dataDir, { uid: DAEMON });
    expect(await ask(url, 'select 1')).toBe('1');
  });
});

function connects(hostName: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, hostName, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
