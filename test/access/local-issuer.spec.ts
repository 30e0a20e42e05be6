import { BoundedStore, adapterOver } from '../../src/access/local-issuer/bounded-adapter.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

describe('The local issuer', () => {
  let house: TestApplication;
  beforeAll(async () => (house = await startTestApplication()));
  afterAll(() => house.close());

  const token = async (authorization: string, form = 'grant_type=client_credentials') => {
    const answer = await fetch(`${house.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };

  it('says where everything is, by its own address whatever it is asked by', async () => {
    const answer = await fetch(`${house.url}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' },
    });
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      issuer: `${house.url}/oidc`,
      authorization_endpoint: `${house.url}/oidc/auth`,
      token_endpoint: `${house.url}/oidc/token`,
      jwks_uri: `${house.url}/oidc/jwks`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'client_credentials'],
    });
    expect(text).not.toContain('evil');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keeps its private key to itself', async () => {
    const { keys } = (await (await fetch(`${house.url}/oidc/jwks`)).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });

  it.each([
    ['demo-veileder', 'veileder'],
    ['demo-forsker', 'forsker'],
    ['demo-revisor', 'revisor'],
    ['demo-administrator', 'administrator'],
  ])('gives %s a token that opens the door', async (client, role) => {
    const { status, body } = await token(basic(client, 'demo'));
    expect([status, body['token_type'], body['expires_in']]).toEqual([200, 'Bearer', 3600]);
    const answer = await house.withAuthorization(`Bearer ${body['access_token']}`).get('/api/me');
    expect(answer.body).toMatchObject({
      id: client,
      kind: 'machine',
      roles: [role],
      offices: 'all',
    });
  });

  it.each([
    ['a wrong secret', basic('demo-veileder', 'guess'), undefined, 401],
    ['nobody known', basic('nobody', 'demo'), undefined, 401],
    ['the client of the login', basic('forlop', 'demo'), undefined, 401],
    ['another grant', basic('demo-veileder', 'demo'), 'grant_type=password', 400],
    ['a code', basic('demo-veileder', 'demo'), 'grant_type=authorization_code&code=x', 400],
  ])('gives none to %s', async (_, authorization, form, expected) => {
    const { status, body } = await token(authorization, form);
    expect([status, body['access_token']]).toEqual([expected, undefined]);
  });

  it.each([
    ['without PKCE', { code_challenge: undefined }],
    ['with a challenge in plain', { code_challenge_method: 'plain' }],
    ['to another address', { redirect_uri: 'https://evil.test/' }],
    ['for a token in the address', { response_type: 'token' }],
    ['by another client', { client_id: 'demo-veileder' }],
  ])('begins no login %s', async (_, changed) => {
    const asked = {
      client_id: 'forlop',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${house.url}/oauth2/callback`,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      ...changed,
    };
    const given = Object.entries(asked).filter(([, value]) => value !== undefined);
    const query = new URLSearchParams(given as [string, string][]).toString();
    const answer = await fetch(`${house.url}/oidc/auth?${query}`, { redirect: 'manual' });
    expect(answer.headers.get('location') ?? '').not.toMatch(/code=|\/oidc\/pick|evil/);
    expect([303, 400]).toContain(answer.status);
  });

  it('asks whoever comes to the picker out of nowhere to begin anew', async () => {
    for (const [method, path] of [
      ['GET', '/oidc/pick/x'],
      ['POST', '/oidc/pick/x/D000001'],
    ] as const) {
      const answer = await fetch(house.url + path, { method });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('Logg inn på nytt');
    }
  });

  it('takes no body that is larger than a form', async () => {
    const { status } = await token(basic('demo-veileder', 'demo'), 'x='.padEnd(200_000, 'y'));
    expect(status).toBe(400);
  });
});

describe('Where people log in through a directory', () => {
  let house: TestApplication;
  beforeAll(
    async () =>
      (house = await startTestApplication({
        settings: {
          AZURE_OPENID_CONFIG_ISSUER: 'http://127.0.0.1:9/issuer',
          AZURE_OPENID_CONFIG_JWKS_URI: 'http://127.0.0.1:9/keys',
          AZURE_APP_CLIENT_ID: 'forlop',
          AZURE_APP_CLIENT_SECRET: 'secret',
          AZURE_APP_WELL_KNOWN_URL: 'http://127.0.0.1:9/.well-known/openid-configuration',
          ROLE_GROUPS: 'veileder=group',
          PUBLIC_URL: 'https://forlop.test',
        },
      })),
  );
  afterAll(() => house.close());

  it('there is no local issuer', async () => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/oidc/token', '/oidc/pick/x'])
      expect((await fetch(house.url + path)).status).toBe(404);
  });
});

describe('What the issuer remembers', () => {
  it('is forgotten after its time', async () => {
    let now = 0;
    const store = new BoundedStore(10, () => now);
    const codes = adapterOver(store, 'AuthorizationCode');
    await codes.upsert('a', { grantId: 'g' }, 60);
    expect(await codes.find('a')).toEqual({ grantId: 'g' });
    now = 60_000;
    expect(await codes.find('a')).toBeUndefined();
    expect(store.size).toBe(0);
  });

  it('never grows beyond its bound: the oldest goes first', async () => {
    const store = new BoundedStore(100);
    const sessions = adapterOver(store, 'Session');
    for (let at = 0; at < 1_000; at += 1) await sessions.upsert(`${at}`, { uid: `u${at}` }, 60);
    expect(store.size).toBe(100);
    expect(await sessions.find('899')).toBeUndefined();
    expect(await sessions.findByUid('u999')).toEqual({ uid: 'u999' });
  });

  it('is revoked together with what it was granted with, kind by kind', async () => {
    const store = new BoundedStore();
    const codes = adapterOver(store, 'AuthorizationCode');
    await codes.upsert('a', { grantId: 'g' }, 60);
    await codes.upsert('b', { grantId: 'h' }, 60);
    await codes.consume('b');
    await codes.revokeByGrantId('g');
    expect(await codes.find('a')).toBeUndefined();
    expect(await codes.find('b')).toMatchObject({ consumed: expect.any(Number) });
    await codes.destroy('b');
    expect(store.size).toBe(0);
  });
});
