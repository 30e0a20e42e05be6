import { once } from 'node:events';
import { connect } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { forgedTokens } from '../support/forged-tokens.js';
import { secondsFromNow } from '../support/issuer.js';
import { startKeyServer, type KeyServer } from '../support/key-server.js';

/** What of an answer somebody without a login could learn from. */
interface Seen {
  status: number;
  body: string;
  headers: Record<string, string>;
}

let house: TestApplication;

/** Sends the header fields as they stand: `fetch` would join or refuse some of them. */
async function ask(...fields: string[]): Promise<Seen> {
  const { port } = new URL(house.url);
  const socket = connect(Number(port), '127.0.0.1');
  const lines = ['GET /api/me HTTP/1.1', `Host: 127.0.0.1:${port}`, 'Connection: close', ...fields];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  const [head, body] = Buffer.concat(chunks).toString().split('\r\n\r\n') as [string, string];
  const [status, ...headers] = head.split('\r\n');
  return {
    status: Number(status!.split(' ')[1]),
    body,
    headers: Object.fromEntries(
      headers
        .map((line) => [line.split(': ')[0]!.toLowerCase(), line.split(': ')[1]!] as const)
        .filter(([name]) => !/^(date|x-ratelimit-|x-request-id)/.test(name)),
    ),
  };
}

const authorization = (token: string) => `Authorization: Bearer ${token}`;

describe('a request with a token', () => {
  let nobody: Seen;
  beforeAll(async () => {
    house = await startTestApplication();
    nobody = await ask();
  }, 60_000);
  afterAll(() => house.close());

  it('is answered when the token holds', async () => {
    expect(await house.get('/api/me')).toMatchObject({
      status: 200,
      body: { id: 'Z990100', roles: ['veileder', 'forsker'], offices: 'all', clearances: [] },
    });
    expect((await ask(authorization(await house.token()))).status).toBe(200);
    expect((await ask(`authorization: bEARER ${await house.token()}`)).status).toBe(200);
    const { body } = await house
      .as({ id: 'Z9', roles: [], offices: ['0316', '0315'] })
      .get('/api/me');
    expect(body).toMatchObject({ id: 'Z9', roles: [], offices: ['0315', '0316'] });
  });

  it('is answered as one without a token when it does not, whatever is wrong', async () => {
    expect(nobody).toMatchObject({
      status: 401,
      headers: {
        'www-authenticate': 'Bearer',
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
      },
    });
    expect(JSON.parse(nobody.body)).toMatchObject({ code: 'login-required' });
    const forged = await forgedTokens(house.issuer);
    expect(forged.length).toBeGreaterThanOrEqual(25);
    for (const { name, token } of forged)
      expect({ name, ...(await ask(authorization(token))) }).toEqual({ name, ...nobody });
  });

  it('is refused with two tokens, even when both hold', async () => {
    const token = await house.token();
    expect(await ask(authorization(token), authorization(token))).toEqual(nobody);
    expect(await ask(authorization(token), 'Authorization: Basic ZGVtbzpkZW1v')).toEqual(nobody);
    expect(await ask('Authorization: Basic ZGVtbzpkZW1v')).toEqual(nobody);
  });

  it('leaves why it was refused in the security log, and nothing of the token', async () => {
    const { rows: before } = await house.database.query(
      'select max(id) as last from audit.security_event',
    );
    const token = await house.token({}, { claims: { aud: 'somebody-else' } });
    await ask(authorization(token));
    const written = async () =>
      (
        await house.database.query(
          `select * from audit.security_event where id > coalesce($1, 0) and kind = 'token-refused'`,
          [before[0].last],
        )
      ).rows;
    for (let turn = 0; turn < 100 && (await written()).length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const rows = await written();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      rule: 'audience',
      route: '/api/me',
      method: 'GET',
      actor: null,
    });
    for (const part of token.split('.')) expect(JSON.stringify(rows)).not.toContain(part);
  });
});

describe('a request with a token of the directory', () => {
  const ISSUER = 'https://login.example/tenant/v2.0';
  let keys: KeyServer;
  let first: { jwk: JWK; privateKey: CryptoKey };
  let second: { jwk: JWK; privateKey: CryptoKey };

  const pair = async (kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    return { jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' }, privateKey };
  };
  const statusWith = async ({ jwk, privateKey }: typeof first, audience = 'forlop') => {
    const token = await new SignJWT({ scp: 'api', NAVident: 'Z990300', groups: ['counsellors'] })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: jwk.kid! })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setSubject('s')
      .setIssuedAt()
      .setExpirationTime(secondsFromNow(600))
      .sign(privateKey);
    const answer = await house.withAuthorization(`Bearer ${token}`).get('/api/me');
    return { status: answer.status, ...(answer.body as { code?: string; roles?: string[] }) };
  };

  beforeAll(async () => {
    [first, second] = await Promise.all([pair('first'), pair('second')]);
    keys = await startKeyServer([]);
    keys.publish('fails');
    house = await startTestApplication({
      settings: {
        AZURE_OPENID_CONFIG_ISSUER: ISSUER,
        AZURE_OPENID_CONFIG_JWKS_URI: keys.address,
        AZURE_APP_CLIENT_ID: 'forlop',
        ROLE_GROUPS: 'veileder=counsellors',
      },
    });
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await keys.close();
  });

  it('is not let in while its keys cannot be had, and told to come again', async () => {
    expect(await statusWith(first)).toMatchObject({
      status: 503,
      code: 'identity-provider-unavailable',
    });
    expect((await house.get('/api/me')).status).toBe(200);
  });

  it('is let in once they can, with the role that its group gives', async () => {
    keys.publish([first.jwk]);
    expect(await statusWith(first)).toMatchObject({ status: 200, roles: ['veileder'] });
    expect(await statusWith(first, 'somebody-else')).toMatchObject({ status: 401 });
    expect(await statusWith(second)).toMatchObject({ status: 401, code: 'login-required' });
  });

  it('is let in by the last keys while their address does not answer', async () => {
    keys.publish('fails');
    expect(await statusWith(first)).toMatchObject({ status: 200 });
  });
});
