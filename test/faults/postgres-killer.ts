import { spawnSync } from 'node:child_process';
import { oneOf, type Random } from '../support/random.js';
import { eventually, isRunning, postmasterPid } from './processes.js';

/** Who is killed: the postmaster alone, it with all its server processes, or one server process. */
export type Victim = 'postmaster' | 'everything' | 'server process';

/**
 * Kills without warning, and waits until the database has another process of that kind. Server
 * processes outlive their postmaster for a moment, so an answer alone does not tell that it is back.
 *
 * @param dataDir data folder of an embedded database
 * @returns milliseconds of `performance.now()` at which the kill was sent
 */
export async function killPostgres(
  dataDir: string,
  victim: Victim,
  random: Random,
): Promise<number> {
  const postmaster = postmasterPid(dataDir);
  const children = childrenOf(postmaster);
  const victims = {
    postmaster: [postmaster],
    everything: [postmaster, ...children],
    'server process': [oneOf(random, children)],
  }[victim];
  const killedAt = performance.now();
  for (const pid of victims) killIfRunning(pid);
  await eventually(`${victim} is gone`, () => victims.every((pid) => !isRunning(pid)));
  if (victim === 'server process') return killedAt;
  await eventually('another PostgreSQL has started', () => newPostmaster(dataDir, postmaster));
  return killedAt;
}

function newPostmaster(dataDir: string, former: number): boolean {
  try {
    return postmasterPid(dataDir) !== former;
  } catch {
    // Between two lives there is no process number.
    return false;
  }
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child);
}

function killIfRunning(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
