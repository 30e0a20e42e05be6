import { connect } from 'node:net';
import { startTestApplication, type TestApplication } from '../support/application.js';

const CSP =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';" +
  "connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';object-src 'none'";

const EVERYWHERE: Record<string, string> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

/** Asks over a bare connection, as no library would; answers status, headers and body. */
function bare(url: string, text: string | Buffer): Promise<BareAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.setTimeout(15_000, () =>
      socket.destroy(new Error(`no end after: ${answer.slice(0, 40)}`)),
    );
    socket.on('error', reject);
    socket.on('close', () => resolve(read(answer)));
  });
}

interface BareAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function read(answer: string): BareAnswer {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [status = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  return { status: Number(status.split(' ')[1]), headers: Object.fromEntries(headers), body };
}

describe('Headers of every answer', () => {
  let house: TestApplication;
  let host: string;
  beforeAll(async () => {
    house = await startTestApplication();
    host = new URL(house.url).host;
  });
  afterAll(() => house.close());

  const asked = (line: string, headers = `host: ${host}\r\n`, body = '') =>
    bare(house.url, `${line}\r\n${headers}connection: close\r\n\r\n${body}`);

  const ANSWERS: [name: string, ask: () => Promise<BareAnswer>, status: number][] = [
    ['of an open route', () => asked('GET /health/live HTTP/1.1'), 200],
    ['of the OpenAPI document', () => asked('GET /api/openapi.json HTTP/1.1'), 200],
    ['to nobody', () => asked('GET /api/cases HTTP/1.1'), 401],
    ['of an address without anything', () => asked('GET /nothing HTTP/1.1'), 404],
    ['of an address that is no URL', () => asked('GET /%E0%A4 HTTP/1.1'), 400],
    [
      'of a route with too long a part',
      () => asked(`GET /api/cases/${'a'.repeat(300)} HTTP/1.1`),
      414,
    ],
    ['to another host', () => asked('GET /api/cases HTTP/1.1', 'host: evil.example\r\n'), 421],
    ['to no host', () => asked('GET /api/cases HTTP/1.1', ''), 421],
    [
      'to a name in front of ours',
      () => asked('GET /api/cases HTTP/1.1', `host: x.${host}\r\n`),
      421,
    ],
    ['to TRACE', () => asked('TRACE /api/cases HTTP/1.1'), 405],
    ['to OPTIONS', () => asked('OPTIONS /api/cases HTTP/1.1'), 405],
    ['to a method of other servers', () => asked('PURGE /api/cases HTTP/1.1'), 405],
    ['to a method that does not exist', () => asked('FETCH /api/cases HTTP/1.1'), 405],
    ['to a tunnel', () => asked(`CONNECT ${host} HTTP/1.1`), 405],
    [
      'to an expectation',
      () => asked('GET /health/live HTTP/1.1', `host: ${host}\r\nexpect: 200-maybe\r\n`),
      417,
    ],
    [
      'to headers that are too large',
      () => asked('GET /health/live HTTP/1.1', `host: ${host}\r\nx: ${'a'.repeat(20_000)}\r\n`),
      431,
    ],
    [
      'to what is no request',
      () => bare(house.url, `GET /health/live HTTP/1.1\r\nhost: ${host}\r\nno header\r\n\r\n`),
      400,
    ],
    [
      'to two lengths',
      () =>
        asked(
          'POST /api/cases HTTP/1.1',
          `host: ${host}\r\ncontent-length: 2\r\ncontent-length: 3\r\n`,
          '{}',
        ),
      400,
    ],
    [
      'to a length and chunks',
      () =>
        asked(
          'POST /api/cases HTTP/1.1',
          `host: ${host}\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n`,
          '0\r\n\r\n',
        ),
      400,
    ],
    [
      'to a body that is too large',
      () =>
        asked(
          'POST /api/cases HTTP/1.1',
          `host: ${host}\r\ncontent-type: application/json\r\ncontent-length: 100001\r\n`,
          'x',
        ),
      413,
    ],
  ];

  it.each(ANSWERS)('are there %s', async (_, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(EVERYWHERE);
    expect(answer.headers['permissions-policy']).toContain('camera=()');
    for (const absent of [
      'x-powered-by',
      'server',
      'strict-transport-security',
      'access-control-allow-origin',
    ])
      expect(answer.headers).not.toHaveProperty(absent);
    if (status < 400) return;
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(answer.body)).toMatchObject({ status, code: expect.any(String) });
  });

  it('does not believe a host or an address that somebody before us is said to have seen', async () => {
    const forwarded = `host: evil.example\r\nx-forwarded-host: ${host}\r\nx-forwarded-for: 127.0.0.1\r\nforwarded: host=${host}\r\n`;
    expect((await asked('GET /api/cases HTTP/1.1', forwarded)).status).toBe(421);
  });

  it('answers health under any name: whoever watches asks by the address of a container', async () =>
    expect((await asked('GET /health/ready HTTP/1.1', 'host: 10.0.0.7:1\r\n')).status).toBe(200));

  it('lets go of a client that does not come to an end with its request', async () => {
    const server = house.app.getHttpServer() as { requestTimeout: number; headersTimeout: number };
    expect(server.requestTimeout).toBe(120_000);
    [server.headersTimeout, server.requestTimeout] = [200, 300];
    const answer = await bare(house.url, `POST /api/cases HTTP/1.1\r\nhost: ${host}\r\n`);
    [server.headersTimeout, server.requestTimeout] = [60_000, 120_000];
    expect(answer).toMatchObject({ status: 408, headers: EVERYWHERE });
  }, 20_000);
});

describe('Behind https', () => {
  it('says for two years that it is reached in no other way, and answers under its public name', async () => {
    const house = await startTestApplication({
      settings: { PUBLIC_URL: 'https://forlop.example', ...AZURE },
    });
    const answer = await bare(
      house.url,
      'GET /nothing HTTP/1.1\r\nhost: forlop.example\r\nconnection: close\r\n\r\n',
    );
    await house.close();
    expect(answer).toMatchObject({
      status: 404,
      headers: { 'strict-transport-security': 'max-age=63072000; includeSubDomains' },
    });
    expect(answer.headers['content-security-policy']).toContain(
      "form-action 'self' https://login.example",
    );
  });
});

const AZURE = {
  AZURE_OPENID_CONFIG_ISSUER: 'https://login.example/v2.0',
  AZURE_OPENID_CONFIG_JWKS_URI: 'https://login.example/keys',
  AZURE_APP_CLIENT_ID: 'forlop',
  ROLE_GROUPS: 'veileder=1',
};
