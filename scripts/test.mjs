import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fail, prepare, ROOT } from './prepare.mjs';

// `npm test` runs everything; `npm test -- path` what is under the path.

try {
  await prepare({ build: false });
} catch (error) {
  fail(error.message);
}

const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const flags = [process.env.NODE_OPTIONS, '--experimental-vm-modules'].filter(Boolean).join(' ');
const child = spawn(process.execPath, [jest, ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { ...process.env, NODE_OPTIONS: flags },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});
