import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { postmasterPid } from './processes.js';

const ROOT = join(import.meta.dirname, '../..');

/** Builds the application, once for as long as its sources stay the same. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/forlop.mjs', 'help'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the application cannot be built: ${stderr}`);
}

/** What is measured here is what it can take, not what it lets one caller do. */
const UNLIMITED = { RATE_LIMIT_PER_MINUTE: '10000000' };

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** `forlop start`, as a user runs it, in a process of its own. */
export class ForlopProcess {
  /** What it has said to its user so far, without the line ends. */
  readonly said: string[] = [];
  /** What it has said on standard error. */
  complaint = '';
  readonly process: ChildProcess;
  readonly ended: Promise<Ending>;
  private readonly listeners = new Set<() => void>();

  /**
   * @param environment besides any free port, no synthetic courses and no limit of requests, all that
   *   it is started with
   */
  constructor(environment: NodeJS.ProcessEnv) {
    this.process = spawn(process.execPath, [join(ROOT, 'dist/cli/forlop.js'), 'start'], {
      env: { PORT: '0', LOG_LEVEL: 'warn', DEMO_CASES: '0', ...UNLIMITED, ...environment },
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stderr!.setEncoding('utf8').on('data', (text: string) => (this.complaint += text));
    createInterface({ input: this.process.stdout! }).on('line', (line) => {
      this.said.push(line);
      for (const listener of this.listeners) listener();
    });
    this.ended = once(this.process, 'close').then(([code, signal]) => ({ code, signal }));
  }

  /** Its address, as soon as it listens: what it wanted to record is recorded by then. */
  async listening(): Promise<string> {
    return /listens on (http\S+)/.exec(await this.saying('listens on'))![1]!;
  }

  /** The line with these words, once it is said. @throws Error it ended without saying it */
  saying(words: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const line = this.said.find((each) => each.includes(words));
        if (line === undefined) return;
        this.listeners.delete(look);
        resolve(line);
      };
      this.listeners.add(look);
      void this.ended.then(({ code, signal }) =>
        reject(new Error(`it ended (${code ?? signal}) without "${words}": ${this.complaint}`)),
      );
      look();
    });
  }

  /** Asks it to stop. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.process.kill(signal);
    return this.ended;
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }
}

/** Folder of the embedded database within the application's data folder. */
export const databaseFolder = (dataFolder: string): string => join(dataFolder, 'postgres');

export interface LoggedEvent {
  id: string;
  stream: string;
  revision: number;
  position: string;
  type: string;
  commandId: string;
}

/** Connection string of the embedded database that runs on a data folder. */
export function embeddedUrl(dataFolder: string): string {
  const folder = databaseFolder(dataFolder);
  const password = readFileSync(join(folder, 'cluster/password'), 'utf8');
  const note = readFileSync(join(folder, 'cluster/data/postmaster.pid'), 'utf8').split('\n');
  if (!(postmasterPid(folder) > 0)) throw new Error('no database runs');
  return `postgres://forlop:${password}@127.0.0.1:${note[3]}/postgres`;
}

/** Everything in the log of a database, in the order of positions. */
export async function logIn(url: string): Promise<LoggedEvent[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<LoggedEvent>(
      `select event_id as id, stream, revision, position, type, meta->>'commandId' as "commandId"
       from log.event order by position`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** Value of `Authorization` for the counsellor's demonstration client. @throws Error there is none */
export async function demoAuthorization(address: string): Promise<string> {
  const response = await fetch(new URL('/oidc/token', address), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('demo-veileder:demo').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (response.status !== 200) throw new Error(`no token from ${address}: ${response.status}`);
  const { access_token } = (await response.json()) as { access_token: string };
  return `Bearer ${access_token}`;
}

/** What an address answers to the counsellor's demonstration client; it must answer 200. */
export async function ask<T>(url: string): Promise<T> {
  const authorization = await demoAuthorization(url);
  const response = await fetch(url, { headers: { authorization } });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}
