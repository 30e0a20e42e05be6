import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Identity, Runnable } from './identity.js';
import { startWatched } from './watched-process.js';

export const SUPERUSER = 'forlop';

export interface Cluster {
  /** PostgreSQL's own data directory. */
  data: string;
  password: string;
  /** Whether it was made just now. */
  fresh: boolean;
}

/** PostgreSQL's own data directory within our data folder; exists after the first start. */
export function clusterData(dataFolder: string): string {
  return join(dataFolder, 'cluster', 'data');
}

/**
 * Opens the database files of a data folder, and makes them first when there are none. Files and
 * password come into being together by one renaming: a first start that is cut short leaves only
 * a folder that the next start sweeps away.
 *
 * @param dataFolder absolute path of a folder that is locked for us
 * @throws Error initdb failed, with what it said
 */
export async function openCluster(dataFolder: string, runnable: Runnable): Promise<Cluster> {
  const cluster = join(dataFolder, 'cluster');
  sweepHalfMade(dataFolder);
  const fresh = !existsSync(cluster);
  if (fresh) {
    const half = join(dataFolder, `cluster.half-${randomBytes(4).toString('hex')}`);
    await makeCluster(half, runnable);
    renameSync(half, cluster);
    syncFolder(dataFolder);
  }
  const password = readFileSync(join(cluster, 'password'), 'utf8');
  return { data: clusterData(dataFolder), password, fresh };
}

function sweepHalfMade(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith('cluster.half-')) continue;
    rmSync(join(dataFolder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function makeCluster(folder: string, { identity, native }: Runnable): Promise<void> {
  mkdirSync(folder, { mode: 0o700 });
  if (identity.owner) lchownSync(folder, identity.owner.uid, identity.owner.gid);
  const passwordFile = join(folder, 'password');
  writePassword(passwordFile, identity);
  await run(identity, join(native, 'bin', 'initdb'), [
    `--pgdata=${join(folder, 'data')}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // The provider built into PostgreSQL: UTF-8 and the same order on every system, whatever LANG says.
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]);
}

function writePassword(path: string, identity: Identity): void {
  const file = openSync(path, 'wx', 0o600);
  writeSync(file, randomBytes(24).toString('base64url'));
  if (identity.owner) fchownSync(file, identity.owner.uid, identity.owner.gid);
  fsyncSync(file);
  closeSync(file);
}

function run(identity: Identity, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startWatched(identity, program, args);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`initdb failed with exit code ${code}: ${said.trim()}`));
    });
  });
}

/** Without it a power cut could undo the renaming after we have said that the database is there. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
