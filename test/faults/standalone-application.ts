import { transformFileSync } from '@swc/core';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { swcOptions } from '../support/swc-options.mjs';

const PLATFORM_PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;

const HOST_PROGRAM = `
  import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
  const say = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
  try {
    const { url, port, startedBy, stop, exited } = await startEmbeddedPostgres({
      dataDir: process.argv[2],
      log: (line) => say({ log: line }),
    });
    say({ started: { url, port, startedBy } });
    void exited.then((error) => say({ exited: error?.message ?? 'in order' }));
    process.stdin.once('data', async () => {
      await stop();
      process.exit();
    });
  } catch (error) {
    say({ failed: error.name + ': ' + error.message });
    process.exitCode = 1;
  }
`;

/**
 * A folder of its own with the embedded database as the application has it, in plain JavaScript, so
 * that other users can start it, it can be made read-only and it can be killed.
 */
export class StandaloneApplication {
  /** Above everything; readable by all. */
  readonly root = mkdtempSync(join(tmpdir(), 'forlop-faults-'));
  /** Holds the application; a test may close it. */
  readonly home = join(this.root, 'home');
  readonly packageFolder = join(this.home, 'app', 'node_modules', PLATFORM_PACKAGE);

  constructor() {
    const app = join(this.home, 'app');
    const sources = join(import.meta.dirname, '../../src/platform/embedded-postgres');
    mkdirSync(join(app, 'embedded-postgres'), { recursive: true });
    for (const name of readdirSync(sources).filter((file) => /(?<!\.spec)\.ts$/.test(file))) {
      const { code } = transformFileSync(join(sources, name), swcOptions);
      writeFileSync(join(app, 'embedded-postgres', name.replace(/ts$/, 'js')), code);
    }
    writeFileSync(join(app, 'package.json'), '{"type":"module"}');
    writeFileSync(join(app, 'host.js'), HOST_PROGRAM);
    const installed = dirname(dirname(createRequire(import.meta.url).resolve(PLATFORM_PACKAGE)));
    // Hard links where possible: the package is large, and no test changes its files.
    mkdirSync(dirname(this.packageFolder), { recursive: true });
    const linked = spawnSync('cp', ['-al', installed, this.packageFolder]).status === 0;
    if (!linked) {
      rmSync(this.packageFolder, { recursive: true, force: true });
      cpSync(installed, this.packageFolder, { recursive: true, verbatimSymlinks: true });
    }
    chmodSync(this.root, 0o755);
  }

  /** As npm leaves the package when install scripts are blocked. */
  removeLibraryLinks(): void {
    const folder = join(this.packageFolder, 'native', 'lib');
    for (const name of readdirSync(folder)) {
      if (lstatSync(join(folder, name)).isSymbolicLink()) unlinkSync(join(folder, name));
    }
  }

  /** A folder for data that belongs to the given user and is closed to others. */
  folderOf(uid: number): string {
    const folder = mkdtempSync(join(this.root, 'data-'));
    chownSync(folder, uid, uid);
    return folder;
  }

  start(dataDir: string, surroundings: Surroundings = {}): Host {
    return new Host(join(this.home, 'app', 'host.js'), dataDir, surroundings);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export interface Surroundings {
  uid?: number;
  /** The whole environment; our own when absent. */
  env?: NodeJS.ProcessEnv;
}

interface Started {
  url: string;
  port: number;
  startedBy: string;
}

/** A process that runs the embedded database as the application does. */
export class Host {
  readonly log: string[] = [];
  readonly process: ChildProcess;
  private readonly outcome: Promise<Started>;
  private readonly ended: Promise<unknown>;
  private resolveExited: (how: string) => void = () => {};
  /** Why the host was told that its database is gone. */
  readonly databaseExited = new Promise<string>((resolve) => (this.resolveExited = resolve));

  constructor(program: string, dataDir: string, { uid, env }: Surroundings) {
    this.process = spawn(process.execPath, [program, dataDir], {
      ...(uid === undefined ? {} : { uid, gid: uid }),
      env: env ?? { ...process.env, NODE_OPTIONS: '' },
      cwd: '/',
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.ended = once(this.process, 'exit');
    this.outcome = new Promise((resolve, reject) => {
      createInterface({ input: this.process.stdout! }).on('line', (line) => {
        const said = JSON.parse(line) as {
          log?: string;
          started?: Started;
          failed?: string;
          exited?: string;
        };
        if (said.log !== undefined) this.log.push(said.log);
        if (said.started) resolve(said.started);
        if (said.failed !== undefined) reject(new Error(said.failed));
        if (said.exited !== undefined) this.resolveExited(said.exited);
      });
      this.process.once('exit', () => reject(new Error('the host ended before it had started')));
    });
    this.outcome.catch(() => {});
  }

  /** @throws Error the database did not start; the message is that of its error */
  started(): Promise<Started> {
    return this.outcome;
  }

  async stop(): Promise<void> {
    this.process.stdin!.write('stop\n');
    await this.ended;
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }
}
