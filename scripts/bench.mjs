import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, prepare, ROOT } from './prepare.mjs';

// `npm run bench` runs every bench; `npm run bench -- append` those whose name contains the word.

try {
  await prepare({ build: false });
} catch (error) {
  fail(error.message);
}

const { startTestServer } = await import('../test/support/test-server.mjs');
const stopTestServer = await startTestServer({ durable: true });
const folder = join(ROOT, 'test', 'bench');
const wanted = process.argv[2] ?? '';
const benches = readdirSync(folder).filter((n) => n.endsWith('.bench.ts') && n.includes(wanted));
try {
  for (const name of benches.sort()) {
    console.log(`\n${name}`);
    const loader = join(ROOT, 'test', 'support', 'typescript.mjs');
    const bench = spawn(process.execPath, ['--import', loader, join(folder, name)], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    const [code] = await once(bench, 'exit');
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  await stopTestServer();
}
