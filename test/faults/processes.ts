import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, processIdentity } from '../../src/platform/embedded-postgres/processes.js';
import { spawnSync } from 'node:child_process';

/** Process number of the PostgreSQL that works on an embedded database's data folder. */
export function postmasterPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'cluster/data/postmaster.pid'), 'utf8'), 10);
}

export function isRunning(pid: number): boolean {
  return processIdentity(pid) !== undefined;
}

/** Process numbers of running processes whose command line contains the text. */
export function processesWith(text: string): number[] {
  const listed = spawnSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).stdout;
  return listed
    .split('\n')
    .map(Number)
    .filter((pid) => pid > 0 && commandLine(pid).includes(text) && isRunning(pid));
}

/** The shells that stand between an application and the PostgreSQL on its data folder. */
export function watchersOf(dataDir: string): number[] {
  return processesWith(dataDir).filter((pid) => commandLine(pid).startsWith('/bin/sh -c'));
}

/**
 * @param withinMs long: how fast it goes is no matter of who waits, and machines are busy
 * @throws Error it did not come true within the time
 */
export async function eventually(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  withinMs = 60_000,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await sleep(10);
  }
}
