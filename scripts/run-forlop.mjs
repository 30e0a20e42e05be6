import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, prepare, ROOT } from './prepare.mjs';

/**
 * Prepares the clone and becomes the command line of Forløp. It runs in this very process: a signal
 * to it, also one that cannot be caught, reaches the application itself, and so does its exit code.
 *
 * @param {string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export async function runForlop(args, options) {
  try {
    await prepare(options);
  } catch (error) {
    fail(error.message);
  }
  const program = join(ROOT, 'dist', 'cli', 'forlop.js');
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}
