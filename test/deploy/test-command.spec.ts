import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NOWHERE = join(import.meta.dirname, 'no-such-browser');
const SAID = `The suites under test/browser are left out. There is no Chromium here: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.`;

/** What `npm test` would run, without running it. */
function suitesWith(environment: NodeJS.ProcessEnv): { suites: string[]; said: string } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/test.mjs', '--listTests'],
    { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...environment }, encoding: 'utf8' },
  );
  expect(status).toBe(0);
  return { suites: stdout.split('\n').filter((line) => line.endsWith('.spec.ts')), said: stderr };
}

const ofThePage = (suite: string) => suite.includes('/test/browser/');

describe('npm test', () => {
  it('leaves out the suites of the page, and those alone, on a machine without a browser, and says so', () => {
    const all = suitesWith({ CHROMIUM_PATH: process.execPath, CI: '' });
    const without = suitesWith({ CHROMIUM_PATH: NOWHERE, CI: '' });
    expect(all.suites.filter(ofThePage).length).toBeGreaterThan(4);
    expect(without.suites).toEqual(expect.arrayContaining(all.suites.filter((s) => !ofThePage(s))));
    expect(without.suites.filter(ofThePage)).toEqual([]);
    expect(without.said).toContain(SAID);
    expect(all.said).not.toContain(SAID);
  });

  it('leaves nothing out where the verdict on a change is made', () => {
    const { suites, said } = suitesWith({ CHROMIUM_PATH: NOWHERE, CI: 'true' });
    expect(suites.some(ofThePage)).toBe(true);
    expect(said).not.toContain(SAID);
  });
});
