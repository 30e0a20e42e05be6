import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, prepare, ROOT } from './prepare.mjs';

// `npm run lint`: rules and the house plan, formatting, types. Everything is told, not only the first.

const CHECKS = [
  ['oxlint', '--deny-warnings'],
  ['prettier', '--check', '.'],
  ['tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['tsc', '--noEmit', '-p', 'web/tsconfig.json'],
];

try {
  await prepare({ build: false });
} catch (error) {
  fail(error.message);
}
for (const [tool, ...args] of CHECKS) {
  const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', tool), args, {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
