import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import type { Runnable } from './identity.js';
import { commandLine, isPidTaken, processIdentity } from './processes.js';
import { startWatched, type WatchedProcess } from './watched-process.js';

export type Log = (line: string) => void;

const START_TIMEOUT_MS = 120_000;
const LINES_KEPT_FOR_ERRORS = 20;

/** PostgreSQL ended before it was ready. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
  constructor(
    reason: string,
    /** The last lines PostgreSQL wrote. */
    readonly said: string,
  ) {
    super(`PostgreSQL did not start (${reason}). It said:\n${said}`);
  }

  /** Server processes of a killed postmaster are still ending and hold on to shared memory. */
  get predecessorStillEnding(): boolean {
    return this.said.includes('pre-existing shared memory block');
  }

  get portTaken(): boolean {
    return this.said.includes('could not create any TCP/IP sockets');
  }
}

/** Starts PostgreSQL on files that no other PostgreSQL uses. Resolves when it takes connections. */
export function launchPostmaster(
  { identity, native }: Runnable,
  cluster: Cluster,
  settings: Record<string, string>,
  log: Log,
): Promise<WatchedProcess> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const program = join(native, 'bin', 'postgres');
  const child = startWatched(identity, program, ['-D', cluster.data, ...options]);
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      clearTimeout(timeout);
      reject(new StartFailed(reason, said.join('\n')));
    };
    const timeout = setTimeout(() => {
      child.stdin.end();
      fail(`not ready after ${START_TIMEOUT_MS / 1000} s`);
    }, START_TIMEOUT_MS);
    createInterface({ input: child.stderr }).on('line', (line) => {
      log(line);
      said.splice(0, said.length - LINES_KEPT_FOR_ERRORS);
      said.push(line);
      if (!line.includes('database system is ready to accept connections')) return;
      clearTimeout(timeout);
      resolve(child);
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => fail(`exit code ${code}`));
  });
}

/**
 * Makes sure that no PostgreSQL works on these files: one that runs is asked to stop and waited for,
 * and the note of one that is long gone is removed when its process number now belongs to somebody
 * else (PostgreSQL would take that process for its predecessor and refuse to start).
 *
 * @param data PostgreSQL's data directory; need not exist
 * @returns whether one was running
 */
export async function endPostmaster(data: string, log: Log): Promise<boolean> {
  const note = join(data, 'postmaster.pid');
  const pid = readPid(note);
  if (pid === undefined) return false;
  if (!isPostmasterOf(pid, data)) {
    if (isPidTaken(pid)) rmSync(note, { force: true });
    return false;
  }
  // Fast, immediate, by force: after each of them the log of PostgreSQL brings everything back.
  const steps = [
    { signal: 'SIGINT', patienceMs: 60_000 },
    { signal: 'SIGQUIT', patienceMs: 10_000 },
    { signal: 'SIGKILL', patienceMs: 10_000 },
  ] as const;
  for (const { signal, patienceMs } of steps) {
    signalIfRunning(pid, signal);
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      if (!isPostmasterOf(pid, data)) return true;
      await sleep(20);
    }
    log(`PostgreSQL (process ${pid}) did not end on ${signal} within ${patienceMs / 1000} s`);
  }
  throw new Error(`PostgreSQL (process ${pid}) cannot be stopped`);
}

function readPid(note: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isPostmasterOf(pid: number, data: string): boolean {
  const isRunning = processIdentity(pid) !== undefined;
  return isRunning && `${commandLine(pid)} `.includes(`postgres -D ${data} `);
}

function signalIfRunning(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
