import { mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from './processes.js';

export interface FolderLock {
  release(): void;
}

/** Another process, or this one, already works with the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(
    readonly folder: string,
    readonly pid: number,
    /** RFC 3339: when the holder took the folder. */
    readonly since: string,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid} since ${since}. ` +
        'Stop that process, or choose another folder with FORLOP_DATA.',
    );
  }
}

interface Holder {
  pid: number;
  process: string;
  since: string;
}

/**
 * Takes a folder for this process alone, among the processes of one machine. A holder that has died
 * leaves nothing to clean up by hand.
 *
 * Every holder takes the next number in `lock/` with a symbolic link, whose target says who it is:
 * a link comes into being whole or not at all, and for one process only. The highest number is
 * never removed, so whoever decides by an outdated view meets it afterwards and steps back; clearing
 * a dead holder's lock needs no moment in which nobody or two processes hold it.
 *
 * @param folder existing folder, writable by this process
 * @throws FolderInUse
 */
export function lockFolder(folder: string): FolderLock {
  const locks = join(folder, 'lock');
  mkdirSync(locks, { recursive: true, mode: 0o700 });
  for (;;) {
    const newest = newestNumber(locks);
    const holder = newest === 0 ? null : readHolder(locks, newest);
    if (holder === 'gone') continue;
    if (holder !== null && processIdentity(holder.pid) === holder.process) {
      throw new FolderInUse(folder, holder.pid, holder.since);
    }
    const mine = newest + 1;
    if (!take(locks, mine, describeThisProcess())) continue;
    if (newestNumber(locks) > mine) {
      rmSync(numbered(locks, mine), { force: true });
      continue;
    }
    removeOlder(locks, mine);
    return { release: () => release(locks, mine) };
  }
}

function release(locks: string, mine: number): void {
  // Fails only when somebody has tidied the folder away, and then there is nothing to release.
  try {
    take(locks, mine + 1, null);
    removeOlder(locks, mine + 1);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

function describeThisProcess(): Holder {
  const identity = processIdentity(process.pid);
  if (identity === undefined) throw new Error('Cannot tell when this process started');
  return { pid: process.pid, process: identity, since: new Date().toISOString() };
}

function newestNumber(locks: string): number {
  return Math.max(0, ...readdirSync(locks).map(Number).filter(Number.isSafeInteger));
}

/** Null for a number that was released; 'gone' when a newer one has replaced it meanwhile. */
function readHolder(locks: string, number: number): Holder | null | 'gone' {
  try {
    return JSON.parse(readlinkSync(numbered(locks, number))) as Holder | null;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 'gone';
    throw error;
  }
}

function take(locks: string, number: number, holder: Holder | null): boolean {
  try {
    symlinkSync(JSON.stringify(holder), numbered(locks, number));
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeOlder(locks: string, than: number): void {
  for (const name of readdirSync(locks)) {
    if (Number(name) < than) rmSync(join(locks, name), { force: true });
  }
}

function numbered(locks: string, number: number): string {
  return join(locks, String(number));
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
