import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LOCK_MODULE = pathToFileURL(
  join(import.meta.dirname, '../../scripts/preparation-lock.mjs'),
).href;

/** Writes when its work starts and ends; its work takes a moment, as an installation does. */
const PREPARER = `
  import { appendFileSync } from 'node:fs';
  import { withPreparationLock } from ${JSON.stringify(LOCK_MODULE)};
  const [folder] = process.argv.slice(1);
  await withPreparationLock(folder, () => {
    appendFileSync(folder + '/diary', 'start\\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    appendFileSync(folder + '/diary', 'end\\n');
  });
`;

describe('preparing one clone', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'forlop-preparing-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is done by one process at a time', async () => {
    await Promise.all([1, 2, 3].map(prepare));
    expect(diary()).toEqual(['start', 'end', 'start', 'end', 'start', 'end']);
    expect(readdirSync(folder)).toEqual(['diary']);
  });

  it('goes on where a preparing process has died', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    symlinkSync(String(dead.pid), join(folder, '.preparing'));
    await Promise.all([1, 2].map(prepare));
    expect(diary()).toEqual(['start', 'end', 'start', 'end']);
  });

  async function prepare(): Promise<void> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', PREPARER, folder], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await once(child, 'exit');
  }

  function diary(): string[] {
    return readFileSync(join(folder, 'diary'), 'utf8').trim().split('\n');
  }
});
