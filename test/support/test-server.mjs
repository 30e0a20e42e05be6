import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './typescript.mjs';

/** What a test run loses in a power cut it can do without. */
const CARELESS = { fsync: 'off', full_page_writes: 'off' };

/**
 * Starts one PostgreSQL server for a whole run and names it in FORLOP_TEST_SERVER. When that is set
 * already, to the connection string of a running server, the start is spared.
 *
 * @param {{ durable?: boolean }} [options] durable: writes reach the disk, as in earnest
 * @returns {Promise<() => Promise<void>>} stops the server and removes its data
 */
export async function startTestServer({ durable = false } = {}) {
  if (process.env.FORLOP_TEST_SERVER) return async () => {};
  const { startEmbeddedPostgres } =
    await import('../../src/platform/embedded-postgres/embedded-postgres.ts');
  const folder = mkdtempSync(join(tmpdir(), 'forlop-test-server-'));
  const recent = [];
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    log: (line) => recent.push(line) > 200 && recent.shift(),
    settings: { max_connections: '300', ...(durable ? {} : CARELESS) },
  });
  void server.exited.then((error) => {
    if (error) console.error(`The test server is gone: ${error.message}\n${recent.join('\n')}`);
  });
  process.env.FORLOP_TEST_SERVER = server.url;
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
