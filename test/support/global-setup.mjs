import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './typescript.mjs';

/**
 * One PostgreSQL server for the whole run. With FORLOP_TEST_SERVER set to the connection string of a
 * running server, that one is used and the start spared.
 */
export default async function globalSetup() {
  if (process.env.FORLOP_TEST_SERVER) return;
  const { startEmbeddedPostgres } =
    await import('../../src/platform/embedded-postgres/embedded-postgres.ts');
  const folder = mkdtempSync(join(tmpdir(), 'forlop-test-server-'));
  const recent = [];
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    log: (line) => recent.push(line) > 200 && recent.shift(),
    // What a test run loses in a power cut it can do without.
    settings: { max_connections: '300', fsync: 'off', full_page_writes: 'off' },
  });
  void server.exited.then((error) => {
    if (error) console.error(`The test server is gone: ${error.message}\n${recent.join('\n')}`);
  });
  process.env.FORLOP_TEST_SERVER = server.url;
  globalThis.stopTestServer = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
