import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from '../test/support/chromium.mjs';
import { fail, prepare, ROOT } from './prepare.mjs';

// `npm test` runs everything; `npm test -- path` what is under the path.

try {
  await prepare({ build: false });
} catch (error) {
  fail(error.message);
}

// A laptop without a browser can test all the rest. Where the verdict on a change is made (CI), the
// suites of the page are run all the same, and fail.
const hasNoBrowser = !findChromium() && !process.env.CI;
const withoutBrowser = hasNoBrowser
  ? ['--testPathIgnorePatterns', '/node_modules/', '/test/browser/']
  : [];
const sayWhatIsLeftOut = () =>
  hasNoBrowser && console.warn(`The suites under test/browser are left out. ${NO_CHROMIUM}`);

const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
sayWhatIsLeftOut();
const flags = [process.env.NODE_OPTIONS, '--experimental-vm-modules'].filter(Boolean).join(' ');
const child = spawn(process.execPath, [jest, ...process.argv.slice(2), ...withoutBrowser], {
  cwd: ROOT,
  env: { ...process.env, NODE_OPTIONS: flags },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  sayWhatIsLeftOut();
  process.exitCode = code ?? 128 + constants.signals[signal];
});
