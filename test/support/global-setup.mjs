import { startTestServer } from './test-server.mjs';

export default async function globalSetup() {
  globalThis.stopTestServer = await startTestServer();
}
