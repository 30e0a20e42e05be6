import { jest } from '@jest/globals';
import { IdentityProvider } from '../../src/access/login/identity-provider.js';
import { SECURITY_LOG, type SecurityLog } from '../../src/access/logs/security-log.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { Browser, goToPicker, logIn, pick } from './browser.js';

/** Name and value of the cookie of a login half done. */
const attemptCookies = ({ setCookies }: Browser): [name: string, value: string][] =>
  setCookies.flatMap((text) => {
    const [, name, value] = /^(forlop-login-[^=]+)=([^;]+)/.exec(text) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
  });

describe('Login by browser', () => {
  let house: TestApplication;
  beforeAll(async () => (house = await startTestApplication()));
  afterAll(() => house.close());

  /** A login up to the point where the browser would go to the callback. */
  const upToCallback = async (browser: Browser) => {
    const picker = await goToPicker(browser, house.url);
    let page = await browser.ask(`${picker.url}/D000001`, { method: 'POST' });
    let next = new URL(page.headers.get('location')!, page.url);
    while (next.pathname !== '/oauth2/callback') {
      page = await browser.ask(next.href);
      next = new URL(page.headers.get('location')!, page.url);
    }
    return next;
  };

  it('shows everybody of the demonstration, one button each, without script', async () => {
    const { status, text, headers } = await goToPicker(new Browser(), house.url);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text.match(/<button type="submit">/g)).toHaveLength(6);
    expect(text).toMatch(/<html lang="nb">[^]*<h1>Hvem vil du være\?<\/h1>/);
    expect(text).toContain('Dette er en demonstrasjon');
    expect(text).toMatch(/Veileder Berg[^]*0001 og 0000/);
    expect(text).not.toMatch(/<script|<style| style=| on\w+=/i);
    const [, style] = /href="([^"]+\.css)"/.exec(text)!;
    const css = await fetch(house.url + style);
    expect(css.headers.get('content-type')).toMatch(/^text\/css/);
  });

  it('leads whoever chose to the page that they asked for, with the roles of the directory', async () => {
    const { page } = await logIn(house.url, 'D000001', '/api/me?as=picked');
    expect(page.url).toBe(`${house.url}/api/me?as=picked`);
    expect(JSON.parse(page.text)).toEqual({
      id: 'D000001',
      kind: 'person',
      roles: ['veileder'],
      offices: ['0000', '0001'],
      clearances: [],
      demo: true,
    });
  });

  it.each([
    ['D000002', ['veileder'], ['0002']],
    ['D000003', ['forsker'], []],
    ['D000004', ['revisor'], []],
    ['D000005', ['administrator'], []],
    ['D000006', ['administrator'], []],
  ])('makes %s who they are', async (person, roles, offices) => {
    const { page } = await logIn(house.url, person);
    expect(JSON.parse(page.text)).toMatchObject({ id: person, roles, offices });
  });

  it('uses the code flow with PKCE, state and nonce, each anew', async () => {
    const asked = async () => {
      const { way } = await goToPicker(new Browser(), house.url);
      return new URL(way.find((address) => address.includes('/oidc/auth?'))!).searchParams;
    };
    const [one, other] = [await asked(), await asked()];
    expect(Object.fromEntries(one)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${house.url}/oauth2/callback`,
    });
    for (const secret of ['state', 'nonce', 'code_challenge']) {
      expect(one.get(secret)).toMatch(/^[\w-]{43}$/);
      expect(one.get(secret)).not.toBe(other.get(secret));
    }
  });

  it('asks anew who it is, also of a browser that was somebody else before', async () => {
    const { browser } = await logIn(house.url, 'D000003');
    const picker = await goToPicker(browser, house.url);
    expect(picker.text).toContain('Hvem vil du være?');
    const page = await pick(browser, picker, 'D000004');
    expect(JSON.parse(page.text)).toMatchObject({ id: 'D000004' });
  });

  it('finishes two logins that the same browser began in two tabs', async () => {
    const browser = new Browser();
    const [one, other] = [
      await goToPicker(browser, house.url, '/api/me?tab=1'),
      await goToPicker(browser, house.url, '/api/me?tab=2'),
    ];
    expect((await pick(browser, other, 'D000001')).url).toContain('tab=2');
    expect((await pick(browser, one, 'D000001')).url).toContain('tab=1');
  });

  it('ties the attempt to the browser with a cookie that no page can read', async () => {
    const browser = new Browser();
    await goToPicker(browser, house.url);
    const [cookie] = browser.setCookies.filter((text) => text.startsWith('forlop-login-'));
    expect(cookie).toMatch(
      /^forlop-login-[0-9a-f]{8}=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('does not let another browser finish, and leaves the attempt to the one that began it', async () => {
    const victim = new Browser();
    const callback = await upToCallback(victim);
    const thief = new Browser();
    const refused = await thief.visit(callback.href);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Innloggingen ble ikke fullført');
    expect(refused.text).toContain('/oauth2/login?redirect=%2F');
    expect(thief.cookie('forlop')).toBeUndefined();
    // A cookie of an attempt of its own does not help either.
    await goToPicker(thief, house.url);
    const [[, own]] = attemptCookies(thief) as [[string, string]];
    thief.setCookie(attemptCookies(victim)[0]![0], own);
    expect((await thief.visit(callback.href)).status).toBe(400);
    expect((await victim.visit(callback.href)).status).toBe(200);
  });

  it('finishes each attempt once', async () => {
    const browser = new Browser();
    const callback = await upToCallback(browser);
    const [[name, value]] = attemptCookies(browser) as [[string, string]];
    expect((await browser.visit(callback.href)).status).toBe(200);
    browser.setCookie(name, value);
    expect((await browser.visit(callback.href)).status).toBe(400);
  });

  it.each([
    ['state of nobody', (callback: URL) => callback.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (callback: URL) => callback.searchParams.delete('state')],
    ['state twice', (callback: URL) => callback.searchParams.append('state', 'x')],
    ['code of nobody', (callback: URL) => callback.searchParams.set('code', 'x'.repeat(43))],
    ['no code', (callback: URL) => callback.searchParams.delete('code')],
    ['issuer of somebody', (callback: URL) => callback.searchParams.set('iss', 'https://x.test')],
  ])('refuses a callback with %s', async (_, spoil) => {
    const browser = new Browser();
    const callback = await upToCallback(browser);
    spoil(callback);
    const { status, text } = await browser.visit(callback.href);
    expect(status).toBe(400);
    expect(text).toContain('Innloggingen ble ikke fullført');
    expect(browser.cookie('forlop')).toBeUndefined();
  });

  it.each([
    ['nonce', 'another'],
    ['code_verifier', 'another'.repeat(8)],
  ])('refuses an answer to another %s than it asked for', async (column, value) => {
    const browser = new Browser();
    const callback = await upToCallback(browser);
    await house.database.query(`update access.login_attempt set ${column} = $1`, [value]);
    expect((await browser.visit(callback.href)).status).toBe(400);
    expect(browser.cookie('forlop')).toBeUndefined();
  });

  it('refuses an ID token without the nonce', async () => {
    const browser = new Browser();
    const { way } = await goToPicker(browser, house.url);
    const asked = new URL(way.find((address) => address.includes('/oidc/auth?'))!);
    asked.searchParams.delete('nonce');
    const page = await pick(browser, await browser.visit(asked.href), 'D000001');
    expect(page.status).toBe(400);
    expect(browser.cookie('forlop')).toBeUndefined();
  });

  it('refuses an attempt that took too long', async () => {
    const browser = new Browser();
    const callback = await upToCallback(browser);
    await house.database.query(
      `update access.login_attempt set begun_at = begun_at - interval '10 minutes'`,
    );
    expect((await browser.visit(callback.href)).status).toBe(400);
  });

  it('tells whoever has no role whom to ask, and logs them in nowhere', async () => {
    const browser = new Browser();
    const callback = await upToCallback(browser);
    const provider = house.app.get(IdentityProvider, { strict: false });
    const spy = jest.spyOn(provider, 'identityFrom').mockResolvedValueOnce({
      id: 'D000009',
      kind: 'person',
      roles: new Set(),
      offices: [],
      clearances: new Set(),
    });
    const { status, text } = await browser.visit(callback.href);
    expect([status, spy.mock.calls.length]).toEqual([403, 1]);
    expect(text).toContain('Be lederen din');
    expect(browser.cookie('forlop')).toBeUndefined();
  });

  it.each([
    '//evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/\t/evil.test',
    '/%09/evil.test\n',
    'https://evil.test/',
    'javascript:alert(1)',
    'evil',
    '/x/..//evil.test',
    '/./%2e/..//evil.test',
    '/oauth2/login',
    '/oidc/auth',
    `/${'x'.repeat(2_001)}`,
  ])('refuses to lead to %j afterwards', async (redirect) => {
    const browser = new Browser();
    const page = await browser.ask(
      `${house.url}/oauth2/login?${new URLSearchParams({ redirect }).toString()}`,
    );
    expect([page.status, page.headers.get('location')]).toEqual([400, null]);
    expect(page.text).not.toContain('evil');
  });

  it('refuses two places to go to', async () => {
    const page = await new Browser().ask(`${house.url}/oauth2/login?redirect=/a&redirect=/b`);
    expect(page.status).toBe(400);
  });

  it('begins at the own address when it is asked for by another name of this machine', async () => {
    const byName = house.url.replace('127.0.0.1', 'localhost');
    const page = await new Browser().ask(`${byName}/oauth2/login?redirect=/api/me`);
    expect(page.headers.get('location')).toBe(`${house.url}/oauth2/login?redirect=%2Fapi%2Fme`);
    expect(page.headers.getSetCookie()).toEqual([]);
  });

  it('keeps the cookies of at most a few attempts', async () => {
    const browser = new Browser();
    for (let attempt = 0; attempt < 12; attempt += 1)
      await browser.ask(`${house.url}/oauth2/login`);
    const left = attemptCookies(browser).filter(([name]) => browser.cookie(name) !== undefined);
    expect(left.length).toBeLessThanOrEqual(6);
  });

  it('writes down who logged in, and what did not come about', async () => {
    const write = jest.spyOn(house.app.get<SecurityLog>(SECURITY_LOG, { strict: false }), 'write');
    await logIn(house.url, 'D000002');
    await new Browser().visit(`${house.url}/oauth2/callback?state=x&code=y`);
    expect(write.mock.calls.map(([event]) => event)).toEqual([
      { kind: 'logged-in', actor: 'D000002' },
      { kind: 'login-failed', rule: 'unknown-attempt' },
    ]);
    write.mockRestore();
  });
});
