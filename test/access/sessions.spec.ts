import { request, type IncomingMessage } from 'node:http';
import { jest } from '@jest/globals';
import { IdentityProvider } from '../../src/access/login/identity-provider.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { logIn, type Browser } from './browser.js';

const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin' };

describe('A session', () => {
  let house: TestApplication;
  beforeAll(async () => (house = await startTestApplication()));
  afterAll(() => house.close());

  const me = (browser: Browser) => browser.ask(`${house.url}/api/me`);
  const session = (browser: Browser) => browser.ask(`${house.url}/oauth2/session`);
  const logout = (browser: Browser, headers: Record<string, string> = SAME_ORIGIN) =>
    browser.ask(`${house.url}/oauth2/logout`, { method: 'POST', headers });
  const age = (minutes: number, ...columns: string[]) =>
    house.database.query(
      `update access.session set ${columns
        .map((column) => `${column} = ${column} - interval '${minutes} minutes'`)
        .join(', ')}`,
    );

  it('is a cookie that no page can read and no other site can send along', async () => {
    const { browser } = await logIn(house.url);
    const cookies = browser.setCookies.filter((text) => text.startsWith('forlop='));
    expect(cookies).toEqual([
      expect.stringMatching(/^forlop=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('is kept as a hash that lets nobody in', async () => {
    const { browser } = await logIn(house.url);
    const { rows } = await house.database.query('select * from access.session');
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(browser.cookie('forlop'));
    for (const { id_hash } of rows as { id_hash: Buffer }[]) {
      browser.setCookie('forlop', id_hash.toString('base64url'));
      expect((await me(browser)).status).toBe(401);
    }
  });

  it('gets a new id at each login, and the old one is over', async () => {
    const { browser } = await logIn(house.url);
    const old = browser.cookie('forlop')!;
    await browser
      .visit(`${house.url}/oauth2/login`)
      .then((picker) => browser.visit(`${picker.url}/D000002`, { method: 'POST' }));
    expect(browser.cookie('forlop')).not.toBe(old);
    expect(JSON.parse((await me(browser)).text)).toMatchObject({ id: 'D000002' });
    browser.setCookie('forlop', old);
    expect((await me(browser)).status).toBe(401);
  });

  it('does not take an id that somebody else chose', async () => {
    const { browser } = await logIn(house.url);
    for (const value of ['', 'x', 'A'.repeat(43), '..%2f', "' or 1=1 --"]) {
      browser.setCookie('forlop', value);
      expect((await me(browser)).status).toBe(401);
    }
  });

  it('tells how long it goes on, without going on longer for it', async () => {
    const { browser } = await logIn(house.url);
    await age(59, 'used_at');
    const { idleEndsInSeconds, endsInSeconds } = JSON.parse((await session(browser)).text);
    expect(idleEndsInSeconds).toBeGreaterThan(30);
    expect(idleEndsInSeconds).toBeLessThanOrEqual(60);
    expect(endsInSeconds).toBeGreaterThan(9 * 3600);
    await age(2, 'used_at');
    expect((await session(browser)).status).toBe(401);
  });

  it('goes on while it is used, and ends when it is not', async () => {
    const { browser } = await logIn(house.url);
    for (const _ of [1, 2, 3]) {
      await age(50, 'used_at');
      expect((await me(browser)).status).toBe(200);
    }
    await age(61, 'used_at');
    expect((await me(browser)).status).toBe(401);
  });

  it('ends after ten hours however much it is used', async () => {
    const { browser } = await logIn(house.url);
    await age(10 * 60 - 1, 'started_at');
    expect((await me(browser)).status).toBe(200);
    await age(2, 'started_at');
    expect((await me(browser)).status).toBe(401);
  });

  it('is removed when it is over, at the latest when somebody else logs in', async () => {
    await logIn(house.url, 'D000003');
    await age(61, 'used_at');
    await logIn(house.url, 'D000004');
    const { rows } = await house.database.query('select actor from access.session');
    expect(rows).toEqual([{ actor: 'D000004' }]);
  });

  it('ends at logout, in the database too', async () => {
    const { browser } = await logIn(house.url);
    const id = browser.cookie('forlop')!;
    const page = await logout(browser);
    expect([page.status, JSON.parse(page.text)]).toEqual([200, { next: '/oauth2/logged-out' }]);
    expect(page.headers.getSetCookie()).toEqual([
      'forlop=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ]);
    browser.setCookie('forlop', id);
    expect((await me(browser)).status).toBe(401);
    expect((await browser.ask(`${house.url}/oauth2/logged-out`)).text).toContain('Du er logget ut');
  });

  it('is not ended by a picture or a link', async () => {
    const { browser } = await logIn(house.url);
    expect((await browser.ask(`${house.url}/oauth2/logout`)).status).toBe(404);
    expect((await me(browser)).status).toBe(200);
  });

  describe('ended by an administrator', () => {
    const end = (body: object) =>
      house.as({ id: 'D000005', roles: ['administrator'] }).post('/api/access/sessions/end', body);

    it('is over at once, in every browser of that person and of nobody else', async () => {
      await end({ actor: 'D000001' });
      const [one, two, other] = [
        (await logIn(house.url, 'D000001')).browser,
        (await logIn(house.url, 'D000001')).browser,
        (await logIn(house.url, 'D000002')).browser,
      ];
      expect((await end({ actor: 'D000001' })).body).toEqual({ ended: 2 });
      const statuses = await Promise.all([one, two, other].map(async (b) => (await me(b)).status));
      expect(statuses).toEqual([401, 401, 200]);
      expect((await end({ actor: 'D000001' })).body).toEqual({ ended: 0 });
    });

    it('is refused to everybody else', async () => {
      for (const role of ['veileder', 'leser', 'forsker', 'revisor'] as const) {
        const { status } = await house
          .as({ roles: [role] })
          .post('/api/access/sessions/end', { actor: 'D000001' });
        expect(status).toBe(403);
      }
      expect((await end({})).status).toBe(422);
    });
  });

  describe('a write with its cookie', () => {
    const write = (browser: Browser, headers: Record<string, string>) =>
      browser.ask(`${house.url}/api/cases`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
          ...headers,
        },
        body: '{"office":"0001"}',
      });

    it.each<[string, Record<string, string> | ((url: string) => Record<string, string>)]>([
      ['says so itself', SAME_ORIGIN],
      ['has the own origin and says nothing', (url) => ({ origin: url })],
    ])('is taken from a page of ours that %s', async (_, headers) => {
      const { browser } = await logIn(house.url);
      const given = typeof headers === 'function' ? headers(house.url) : headers;
      expect((await write(browser, given)).status).toBe(201);
    });

    it.each<[string, Record<string, string>]>([
      ['another site', { 'sec-fetch-site': 'cross-site' }],
      ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
      ['nowhere', { 'sec-fetch-site': 'none' }],
      ['a page that lies about its origin', { 'sec-fetch-site': 'cross-site', origin: 'own' }],
      ['another origin', { origin: 'https://evil.test' }],
      ['an origin that is hidden', { origin: 'null' }],
      ['nobody knows where', {}],
    ])('is refused from %s', async (_, headers) => {
      const { browser } = await logIn(house.url);
      const before = await house.log.head();
      const given = headers['origin'] === 'own' ? { ...headers, origin: house.url } : headers;
      const { status, text } = await write(browser, given);
      expect([status, JSON.parse(text).code]).toEqual([403, 'cross-site']);
      expect((await logout(browser, given)).status).toBe(403);
      expect(await house.log.head()).toEqual(before);
      expect((await me(browser)).status).toBe(200);
    });

    it('may be read from anywhere a link can be', async () => {
      const { browser } = await logIn(house.url);
      const page = await browser.ask(`${house.url}/api/me`, {
        headers: { 'sec-fetch-site': 'cross-site' },
      });
      expect(page.status).toBe(200);
    });

    it('needs none of it with a token, which no other site can send', async () => {
      const answer = await house.post(
        '/api/cases',
        { office: '0001' },
        { 'sec-fetch-site': 'cross-site' },
      );
      expect(answer.status).toBe(201);
    });
  });

  it('gives way to a token: who the token says is who is calling', async () => {
    const { browser } = await logIn(house.url, 'D000003');
    const asked = (authorization: string) =>
      browser.ask(`${house.url}/api/me`, { headers: { authorization } });
    const token = await house.token({ id: 'Z990200', roles: ['leser'] });
    expect(JSON.parse((await asked(`Bearer ${token}`)).text)).toMatchObject({ id: 'Z990200' });
    expect((await asked('Bearer x')).status).toBe(401);
  });
});

describe('Behind https', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication({
      settings: {
        PUBLIC_URL: 'https://forlop.test',
        AZURE_OPENID_CONFIG_ISSUER: 'https://directory.test/',
        AZURE_OPENID_CONFIG_JWKS_URI: 'https://directory.test/keys',
        AZURE_APP_CLIENT_ID: 'forlop',
        AZURE_APP_CLIENT_SECRET: 'secret',
        AZURE_APP_WELL_KNOWN_URL: 'https://directory.test/.well-known/openid-configuration',
        ROLE_GROUPS: 'veileder=group',
      },
    });
    const provider = house.app.get(IdentityProvider, { strict: false });
    jest.spyOn(provider, 'addressFor').mockImplementation(async ({ state }) => `/?state=${state}`);
    jest.spyOn(provider, 'identityFrom').mockResolvedValue({
      id: 'Z990101',
      kind: 'person',
      roles: new Set(['veileder']),
      offices: ['0315'],
      clearances: new Set(),
    });
  });
  afterAll(() => house.close());

  /** As it comes through the server in front, which keeps the name that the browser asked for. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<IncomingMessage>((resolve, reject) =>
      request(house.url + path, { method, headers: { host: 'forlop.test', ...headers } })
        .on('response', (answer) => resolve(answer.resume()))
        .on('error', reject)
        .end(),
    );

  it('takes every cookie over https and from this host alone', async () => {
    const begun = await ask('/oauth2/login?redirect=/api/me');
    const [attempt = ''] = begun.headers['set-cookie'] ?? [];
    expect(attempt).toMatch(
      /^__Host-forlop-login-[0-9a-f]{8}=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const back = `/oauth2/callback${begun.headers.location!.slice(1)}&code=x`;
    const done = await ask(back, { cookie: attempt.split(';')[0]! });
    const session = done.headers['set-cookie']!.at(-1)!;
    expect(session).toMatch(/^__Host-forlop=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const [cookie = ''] = session.split(';');
    expect((await ask('/api/me', { cookie })).statusCode).toBe(200);
    // A neighbour under the same domain could plant the name without the prefix.
    expect((await ask('/api/me', { cookie: cookie.replace('__Host-', '') })).statusCode).toBe(401);
    const origin = { cookie, origin: 'https://forlop.test' };
    expect((await ask('/oauth2/logout', { ...origin, origin: house.url }, 'POST')).statusCode).toBe(
      403,
    );
    expect((await ask('/oauth2/logout', origin, 'POST')).statusCode).toBe(200);
  });
});
