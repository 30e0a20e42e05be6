import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from '../../src/platform/embedded-postgres/folder-lock.js';
import { processIdentity } from '../../src/platform/embedded-postgres/processes.js';
import { type Host, StandaloneApplication } from './standalone-application.js';

describe('two starts on one data folder', () => {
  let application: StandaloneApplication;
  let dataDir: string;

  beforeAll(() => {
    application = new StandaloneApplication();
    dataDir = join(application.root, 'data');
  });

  afterAll(() => application.remove());

  // The first race makes the database, the second finds it, the third finds a dead holder too.
  it.each(['in order', 'by a kill', 'in order'])('one wins; then it ends %s', async (ending) => {
    const hosts = [1, 2, 3].map(() => application.start(dataDir));
    const outcomes = await Promise.allSettled(hosts.map((host) => host.started()));
    const winners = hosts.filter((_, index) => outcomes[index]!.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    const winner = winners[0] as Host;
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      const { message } = outcome.reason as Error;
      expect(message).toContain(`FolderInUse: The data folder ${dataDir} is in use`);
      expect(message).toContain(`by process ${winner.process.pid} since 2`);
    }
    await (ending === 'in order' ? winner.stop() : winner.kill());
  });
});

describe('a lock on a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'forlop-lock-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is refused to a second taker in the same process, until it is released', () => {
    const first = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    first.release();
    const second = lockFolder(folder);
    first.release();
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    second.release();
  });

  it('passes over a holder whose number now belongs to a later process', () => {
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
    try {
      leaveHolder(stranger.pid!, 'an earlier boot 1');
      lockFolder(folder).release();
      leaveHolder(stranger.pid!, processIdentity(stranger.pid!)!);
      expect(() => lockFolder(folder)).toThrow(
        `in use by process ${stranger.pid} since 2026-01-01`,
      );
    } finally {
      stranger.kill();
    }
  });

  function leaveHolder(pid: number, identity: string): void {
    const locks = join(folder, 'lock');
    mkdirSync(locks, { recursive: true });
    const next = Math.max(0, ...readdirSync(locks).map(Number)) + 1;
    const holder = { pid, process: identity, since: '2026-01-01T00:00:00.000Z' };
    symlinkSync(JSON.stringify(holder), join(locks, String(next)));
  }
});
