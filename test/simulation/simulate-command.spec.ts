import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../faults/forlop-process.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { newFolder } from './simulated-log.js';

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

describe('forlop simulate', () => {
  const folder = newFolder();
  let database: TestDatabase;
  beforeAll(async () => {
    build();
    database = await createTestDatabase();
  }, 120_000);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  function simulate(args: string, environment: NodeJS.ProcessEnv = {}): Promise<Said> {
    const { HOME, PATH } = process.env;
    const settings = { FORLOP_DATA: folder, DATABASE_URL: database.url, LOG_LEVEL: 'warn' };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join('dist', 'cli', 'forlop.js'), 'simulate', ...args.split(' ').filter(Boolean)],
        { env: { HOME, PATH, ...settings, ...environment } },
        (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });
  }

  const truth = () => readFileSync(join(folder, 'simulation', 'here-30', 'truth.csv'), 'utf8');

  it('records a population once, tells how far it is, and writes down what is true of it', async () => {
    const first = await simulate('--cases 30 --seed here --to 2024-01-31');
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Recorded 103 streams/),
    });
    expect(first.stderr).toContain('100 %');
    expect(first.stderr).not.toContain('refused');
    const before = truth();
    expect(before.trimEnd().split('\n')).toHaveLength(31);
    const second = await simulate('--cases 30 --seed here --to 2024-01-31');
    expect(second.stdout).toContain('Recorded 0 streams');
    expect(second.stdout).toContain('103 streams were there already');
    expect(truth()).toBe(before);
  }, 60_000);

  it.each<[string, RegExp, NodeJS.ProcessEnv?]>([
    ['--seed here', /give --cases/],
    ['--cases 10', /give --seed/],
    ['--cases 10 --seed ../up', /give --seed/],
    ['--cases ten --seed here', /--cases ten: give a whole number/],
    ['--cases 10 --seed here --to 2024-02-30', /--to 2024-02-30 is no day/],
    ['--cases 10 --seed here --to 2099-01-01', /has not come yet/],
    ['--cases 10 --seed here --from 2024-02-01 --to 2024-01-01', /--from is later than --to/],
    ['--cases 10 --seed here', /refused in production/, { NODE_ENV: 'production' }],
  ])('refuses %s with a sentence', async (args, sentence, environment = {}) => {
    const { code, stderr } = await simulate(args, environment);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
