import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getType, idnr } from '@navikt/fnrvalidator';

const run = promisify(execFile);
const ROOT = process.cwd();
const LOCK_FILE = 'package-lock.json';

async function trackedFiles(): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 1 << 24 });
  return stdout.split('\0').filter((path) => path !== '');
}

/** What secretlint finds in files; empty where it finds nothing. */
async function secretsIn(paths: readonly string[], cwd = ROOT): Promise<string> {
  try {
    await run(
      process.execPath,
      [
        join(ROOT, 'node_modules/secretlint/bin/secretlint.js'),
        '--secretlintrc',
        join(ROOT, '.secretlintrc.json'),
        ...paths,
      ],
      { cwd, maxBuffer: 1 << 24, env: { ...process.env, NODE_OPTIONS: '' } },
    );
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}` || String(error);
  }
}

/** Numbers in a text that could be somebody's: valid, and not of the synthetic series. */
const realNumbersIn = (text: string): string[] =>
  (text.match(/(?<![\d.])\d{11}(?![\d.])/g) ?? []).filter(
    (digits) =>
      idnr(digits).status === 'valid' && ['fnr', 'dnr', 'hnr'].includes(getType(digits) ?? ''),
  );

/** Digits with two check digits of modulus 11, as every identity number has them. */
function withCheckDigits(nine: string): string {
  const digit = (weights: number[], digits: string) => {
    const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
    return String((11 - rest) % 11);
  };
  const first = digit([3, 7, 6, 1, 8, 9, 4, 5, 2], nine);
  return nine + first + digit([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], nine + first);
}

describe('The files of the repository', () => {
  let paths: string[];
  beforeAll(async () => {
    paths = await trackedFiles();
    if (paths.length < 100) throw new Error('the list of tracked files is not complete');
  });

  it('hold no secret', async () => {
    expect(await secretsIn(paths.filter((path) => path !== LOCK_FILE))).toBe('');
  }, 120_000);

  it('hold no number that could be a real person', async () => {
    const found: string[] = [];
    for (const path of paths) {
      if (path === LOCK_FILE) continue;
      const text = await readFile(join(ROOT, path), 'utf8').catch(() => '');
      if (realNumbersIn(text).length > 0) found.push(path);
    }
    expect(found).toEqual([]);
  });

  it('would be found out: a planted key and a planted number are', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forlop-secrets-'));
    const planted = join(folder, 'planted.txt');
    // In two parts, or this file itself would be found.
    await writeFile(
      planted,
      `-----BEGIN RSA ${'PRIVATE KEY'}-----\n${'MIIEpAIBAAKCAQEA'.repeat(20)}\n-----END RSA ${'PRIVATE KEY'}-----\n`,
    );
    const found = await secretsIn(['planted.txt'], folder);
    await rm(folder, { recursive: true });
    expect(found).toMatch(/PRIVATE ?KEY/i);
    const made = Array.from({ length: 20 }, (_, at) => withCheckDigits(`010190${450 + at}`)).filter(
      (digits) => digits.length === 11,
    );
    expect(made.flatMap((digits) => realNumbersIn(`a ${digits} b`)).length).toBeGreaterThan(0);
  }, 60_000);
});
