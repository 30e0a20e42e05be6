import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAuthorization } from '../support/demo-token.js';
import { median } from './support.js';

/** `npm start` on an installed and built tree with no data yet, to the first answered request, login included. */
const ROUNDS = 3;

async function coldStartSeconds(): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'forlop-bench-'));
  const began = performance.now();
  const { FORLOP_TEST_SERVER: _, ...env } = process.env;
  const npm = spawn('npm', ['start', '--silent'], {
    env: { ...env, FORLOP_DATA: data, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const address = await addressIn(npm.stdout);
    const authorization = await demoAuthorization(address);
    const response = await fetch(`${address}/api/cases/status-overview`, {
      headers: { authorization },
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return (performance.now() - began) / 1000;
  } finally {
    process.kill(-npm.pid!, 'SIGTERM');
    await once(npm, 'exit');
    await rm(data, { recursive: true, force: true });
  }
}

function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    output.on('data', (chunk) => {
      text += String(chunk);
      const address = /listens on (\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    output.on('end', () => reject(new Error(`it did not start: ${text}`)));
  });
}

await coldStartSeconds(); // builds, if that was not done
const seconds: number[] = [];
for (let round = 0; round < ROUNDS; round++) seconds.push(await coldStartSeconds());
console.log(
  `cold start to the first answer: median ${median(seconds).toFixed(2)} s (${seconds.map((s) => s.toFixed(2)).join(', ')})`,
);
