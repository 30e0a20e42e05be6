import { spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyBinaries, findBinaries, linkLibraries, type NativeFolder } from './binaries.js';

interface User {
  uid: number;
  gid: number;
}

/** As whom PostgreSQL's programs run. They refuse to run as root, for good reasons. */
export interface Identity {
  /** Words put before a command to run it as this identity. */
  prefix: string[];
  /** The user a command is started as; ourselves when absent. */
  startAs?: User;
  /** Who must own the data, where we have to see to it; only root can and needs to. */
  owner?: User;
}

/** The programs, and the identity under which they run and reach the data folder. */
export interface Runnable {
  identity: Identity;
  native: NativeFolder;
}

/** PATH and nothing else: settings of the surroundings (PGPORT, LD_LIBRARY_PATH) must not leak in. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin' };
}

/**
 * Finds the first identity under which the programs run and the data folder can be written, and
 * hands it the folder.
 *
 * @param dataFolder absolute path of an existing folder
 * @throws Error none works, with what was tried
 */
export function chooseIdentity(dataFolder: string): Runnable {
  const installed = findBinaries();
  const native = linkLibraries(installed) ? installed : copyBinaries(installed, dataFolder);
  const failures: string[] = [];
  for (const identity of candidates(dataFolder)) {
    handOver(dataFolder, identity.owner);
    const unreachable = failureOf(identity, '/bin/sh', ['-c', WRITE_PROBE, 'probe', dataFolder]);
    if (unreachable !== undefined) {
      failures.push(unreachable);
      continue;
    }
    let failure = programFailure(identity, native);
    if (failure === undefined) return { identity, native };
    const copy = copyBinaries(installed, dataFolder);
    handOver(dataFolder, identity.owner);
    failure = programFailure(identity, copy);
    if (failure === undefined) return { identity, native: copy };
    failures.push(failure);
  }
  throw new Error(
    `The embedded PostgreSQL cannot run with its data in ${dataFolder}. ` +
      'Start as a normal user, choose another folder with FORLOP_DATA, ' +
      `or set DATABASE_URL to a PostgreSQL server of your own. Tried: ${failures.join(' | ')}`,
  );
}

/** Writes in earnest, because `test -w` does not heed every way in which a process may be allowed to. */
const WRITE_PROBE = 'cd "$1" && : > "$1/.reachable" && rm "$1/.reachable"';

function candidates(dataFolder: string): Identity[] {
  const uid = process.getuid?.();
  if (uid === undefined) {
    throw new Error(
      'The embedded PostgreSQL runs on Linux and macOS. On this system, start inside WSL ' +
        'or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  // In a user namespace of its own a process of root is "nobody" to itself and to PostgreSQL, and
  // still owns the files: nothing has to change hands.
  const inNamespace: Identity = { prefix: ['unshare', '--user'] };
  const self: Identity = { prefix: [] };
  // initdb wants a name for its user, and "nobody" has one.
  if (uid !== 0) return nameOf(uid) === undefined ? [inNamespace, self] : [self];

  const identities: Identity[] = [{ ...inNamespace, owner: { uid: 0, gid: 0 } }];
  const { uid: ownerUid, gid: ownerGid } = lstatSync(dataFolder);
  const nobody = userNobody();
  // Root must not take a folder away from the user who will start next without being root.
  if (ownerUid !== 0 && ownerUid !== nobody?.uid && nameOf(ownerUid) !== undefined) {
    const owner = { uid: ownerUid, gid: ownerGid };
    identities.unshift({ prefix: [], startAs: owner, owner });
  }
  if (nobody !== undefined) identities.push(throughClosedFolders(nobody), asUser(nobody));
  return identities;
}

function asUser(user: User): Identity {
  return { prefix: [], startAs: user, owner: user };
}

/** With the right to pass folders that are closed to it, such as root's home above the data. */
function throughClosedFolders(user: User): Identity {
  const become = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  // The secure bit makes access(2), with which initdb looks for its neighbours, heed the right too.
  const passing = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  passing.push('--securebits=+no_setuid_fixup');
  return { prefix: [...become, ...passing], owner: user };
}

function nameOf(uid: number): string | undefined {
  return idOf(['-un', String(uid)]);
}

function userNobody(): User | undefined {
  const [uid, gid] = [idOf(['-u', 'nobody']), idOf(['-g', 'nobody'])];
  // macOS prints -2 as 4294967294; a process is started with the signed number.
  return uid === undefined || gid === undefined
    ? undefined
    : { uid: Number(uid) | 0, gid: Number(gid) | 0 };
}

function idOf(question: string[]): string | undefined {
  const { status, stdout } = spawnSync('id', question, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function programFailure(identity: Identity, native: NativeFolder): string | undefined {
  return (
    failureOf(identity, join(native, 'bin', 'postgres'), ['--version']) ??
    failureOf(identity, join(native, 'bin', 'initdb'), ['--version'])
  );
}

function failureOf(identity: Identity, command: string, args: string[]): string | undefined {
  const [program, ...words] = [...identity.prefix, command, ...args] as [string, ...string[]];
  const { status, error, stderr } = spawnSync(program, words, {
    ...identity.startAs,
    cwd: '/',
    env: bareEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return undefined;
  return error?.message ?? `${program}: ${stderr.trim() || `exit code ${status}`}`;
}

/** The folder itself goes last, so that a hand-over that was cut short is repeated. */
function handOver(path: string, owner: User | undefined): void {
  if (owner === undefined) return;
  const entry = lstatSync(path);
  if (entry.isDirectory()) {
    for (const name of readdirSync(path)) handOver(join(path, name), owner);
  }
  if (entry.uid !== owner.uid) lchownSync(path, owner.uid, owner.gid);
}
