import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTestDatabase } from '../support/postgres.js';
import { build } from './forlop-process.js';

const LONGEST_STOP_MS = 10_000;

describe('npm start', () => {
  it('ends the application when npm is told to stop, as a supervisor tells the process it knows', async () => {
    build();
    const database = await createTestDatabase();
    const dataFolder = mkdtempSync(join(tmpdir(), 'forlop-npm-'));
    const { HOME, PATH } = process.env;
    const settings = { FORLOP_DATA: dataFolder, DATABASE_URL: database.url, DEMO: 'false' };
    const npm = spawn('npm', ['start', '--silent'], {
      env: { HOME, PATH, ...settings, PORT: '0', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    try {
      const output = createInterface({ input: npm.stdout });
      // Ends with its last writer: the application, whether or not npm is still there.
      const ended = once(output, 'close').then(() => 'ended');
      await new Promise<void>((listens) =>
        output.on('line', (line) => line.includes('listens on') && listens()),
      );
      npm.kill('SIGTERM');
      expect(await Promise.race([ended, goesOnAfter(LONGEST_STOP_MS)])).toBe('ended');
    } finally {
      endGroup(npm.pid!);
      await database.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  }, 120_000);
});

const goesOnAfter = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, 'goes on').unref());

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nobody is left, as it should be.
  }
}
