import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does the work while no other process prepares the same clone; waits for one that does.
 *
 * @param {string} folder where the lock is kept; made when it does not exist
 * @param {() => void} work
 */
export async function withPreparationLock(folder, work) {
  mkdirSync(folder, { recursive: true });
  // A symbolic link comes into being in one step together with its target, the owner's number.
  const lock = join(folder, '.preparing');
  await acquire(lock);
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function acquire(lock) {
  for (let announced = false; ;) {
    if (take(lock)) {
      // Two processes that clear a dead owner's lock at the same time could each take one; the one
      // whose link has been cleared away by the other notices here and waits.
      await sleep(100);
      if (ownerOf(lock) === process.pid) return;
      continue;
    }
    const owner = ownerOf(lock);
    if (owner === undefined) continue;
    if (!isAlive(owner)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!announced) console.error(`Waiting for process ${owner}, which prepares this folder …`);
    announced = true;
    await sleep(250);
  }
}

function take(lock) {
  try {
    symlinkSync(String(process.pid), lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined when the lock was given back while we looked. */
function ownerOf(lock) {
  try {
    return Number(readlinkSync(lock));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
