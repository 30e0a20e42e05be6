import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { withPreparationLock } from './preparation-lock.mjs';

// Runs before anything is installed: only what Node brings along may be imported here.

export const ROOT = dirname(import.meta.dirname);
const BUILD_STAMP = join(ROOT, 'dist', '.built-from');
const BUILD_INPUTS = ['src', 'web', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/**
 * Brings a clone to the point where the application can be started: packages as in the lock file,
 * and `dist` built from the sources as they are. Does only what is missing.
 *
 * @param {{ quiet?: boolean, build?: boolean }} [options] quiet: say nothing unless something fails;
 *   build: false to install only
 */
export async function prepare({ quiet = false, build = true } = {}) {
  checkNodeVersion();
  const isReady = () => isInstalled() && (!build || isBuilt());
  if (isReady()) return;
  await withPreparationLock(join(ROOT, 'dist'), () => {
    if (!isInstalled()) install(quiet);
    if (build && !isBuilt()) compile(quiet);
  });
}

/** Ends the process when this Node is too old, with what to do. */
function checkNodeVersion() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  fail(
    `This is Node ${process.versions.node}, and Forløp needs ${engines.node}. ` +
      'Install a current version from https://nodejs.org and try again.',
  );
}

/** Whether npm's own note of what it installed agrees with the lock file. */
function isInstalled() {
  const note = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const installed = packagesIn(note);
  const agrees = ([path, { version, optional }]) =>
    installed.has(path) ? installed.get(path).version === version : optional === true;
  return [...wanted].every(agrees) && [...installed.keys()].every((path) => wanted.has(path));
}

function packagesIn(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

function install(quiet) {
  if (!quiet) console.error('Installing packages …');
  const npm = process.env.npm_execpath;
  // Started by npm, it is that npm; its settings, such as ignore-scripts, come with the environment.
  const [command, before] = basename(npm ?? '').startsWith('npm-cli')
    ? [process.execPath, [npm]]
    : ['npm', []];
  const { env, cleanUp } = environmentForNpm();
  // Tests and build need the development packages, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  try {
    run(command, [...before, ...args], { quiet, env, what: 'Installing the packages' });
  } finally {
    cleanUp();
  }
}

/** npm needs a place for its cache; without a usable home it gets a temporary one. */
function environmentForNpm() {
  const cache = process.env.npm_config_cache ?? join(homeOrNowhere(), '.npm');
  if (canCreate(cache)) return { env: process.env, cleanUp: () => {} };
  const home = mkdtempSync(join(tmpdir(), 'forlop-npm-'));
  return {
    env: { ...process.env, HOME: home, npm_config_cache: join(home, '.npm') },
    cleanUp: () => rmSync(home, { recursive: true, force: true }),
  };
}

function homeOrNowhere() {
  try {
    return homedir();
  } catch {
    return '/nonexistent';
  }
}

function canCreate(path) {
  if (!existsSync(path)) return path !== dirname(path) && canCreate(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isBuilt() {
  return existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === fingerprintOfSources();
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  for (const path of BUILD_INPUTS.flatMap((input) => filesUnder(join(ROOT, input)))) {
    hash
      .update(`${relative(ROOT, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function compile(quiet) {
  if (!quiet) console.error('Building …');
  // Taken before, so that a source that changes meanwhile is built the next time.
  const fingerprint = fingerprintOfSources();
  rmSync(BUILD_STAMP, { force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { quiet, what: 'Building' });
  run(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
    quiet,
    what: 'Building the page',
  });
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, fingerprint);
}

function run(command, args, { quiet, env = process.env, what }) {
  // Standard output belongs to the program that is started afterwards.
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 2, 2];
  const result = spawnSync(command, args, { cwd: ROOT, env, stdio, encoding: 'utf8' });
  if (result.status === 0) return;
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Error(`${what} failed (${result.error?.message ?? `exit code ${result.status}`})`);
}

/** Ends the process with a message for the user, without a stack that says nothing to them. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
