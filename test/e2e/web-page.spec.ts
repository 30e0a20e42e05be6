import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ForlopProcess } from '../faults/forlop-process.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

describe('The page as it is served', () => {
  let db: TestDatabase;
  let folder: string;
  let forlop: ForlopProcess;
  let address: string;

  beforeAll(async () => {
    build();
    db = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'forlop-served-'));
    forlop = new ForlopProcess({ DATABASE_URL: db.url, FORLOP_DATA: folder, DEMO: 'false' });
    address = await forlop.listening();
  }, 240_000);

  afterAll(async () => {
    await forlop?.stop();
    rmSync(folder, { recursive: true, force: true });
    await db?.drop();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, address), { headers });

  it.each([
    '/',
    '/saker',
    '/saker/any/registrer/start-training',
    '/arbeidsgivere/any',
    '/tilgjengelighet',
  ])('is one document at %s, for anybody, and never kept', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('<div id="page">');
  });

  it('is nowhere else: an address of the API that is none says so as a problem', async () => {
    for (const path of ['/api/nothing', '/assets/nothing.js', '/index.html', '/elsewhere']) {
      const answer = await get(path);
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    }
  });

  it('gives its files compressed, to be kept for good, and nothing outside their folder', async () => {
    const document = await (await get('/')).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(document)![1]!;
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(document)![1]!;
    for (const [path, type] of [
      [script, 'javascript'],
      [style, 'text/css'],
    ] as const) {
      const answer = await get(path, { 'accept-encoding': 'br' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    for (const path of ['/assets/..%2findex.html', '/assets/%2e%2e/%2e%2e/main.js', '/assets/'])
      expect((await get(path)).status).toBe(404);
  });

  it('may run its own scripts and styles alone', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});
