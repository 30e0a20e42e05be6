import { createHash, randomUUID } from 'node:crypto';
import { request as ask } from 'node:http';
import { CaseworkReader } from '../../src/casework/casework-reader.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const CASES = Number(process.env['MALFORMED_CASES'] ?? 10_000);
const AT_ONCE = 8;

/** Mulberry32: the same seed gives the same cases. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MARK = 'zq7echo';
const TEXTS = [
  `${MARK}\\u0000`,
  `${MARK}\\ud800`,
  `\\u202e${MARK}`,
  `${MARK}<script>`,
  MARK.repeat(200),
  '2018-02-30',
  '2026-W01',
  'infinity',
  '1e999',
];
const BODIES = [
  '',
  '[]',
  'null',
  '"text"',
  '{"a":',
  '{"__proto__":{"a":1}}',
  '{"a":1,"a":2}',
  '[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]',
  '{"n":1e999}',
  '{"n":NaN}',
  `{"${MARK}":1}`,
  '{"constructor":{"prototype":{}}}',
  ...TEXTS.map((text) => `{"occurredOn":"${text}","${MARK}":"${text}"}`),
];
const PARTS = [
  '%00',
  '%ED%A0%80',
  "'%20or%20''='",
  `${MARK}`,
  '9'.repeat(80),
  '-1',
  '%F0%9F%98%80',
  `..%2f${MARK}`,
];
const METHODS = ['TRACE', 'OPTIONS', 'PATCH', 'PROPFIND', 'PURGE'];
const TYPES = [
  'text/plain',
  'application/xml',
  'application/json; charset=utf-16',
  'multipart/form-data; boundary=x',
  '',
];
const TOKENS = [
  'Bearer',
  'Bearer x.y.z',
  `Bearer ${'a'.repeat(4000)}`,
  'Basic eDp5',
  `Bearer ${MARK}`,
];

interface Case {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Buffer | string;
}
type Route = [path: string, method: string, hasBody: boolean];

describe('Malformed requests (R15)', () => {
  let house: TestApplication;
  let routes: Route[];
  let random: () => number;
  const ids: Record<string, string> = { name: 'mine' };
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;

  beforeAll(async () => {
    process.stdout.write(`malformed requests: SEED=${seed}\n`);
    random = randomFrom(seed);
    house = await startTestApplication();
    ids['caseId'] = await house.openCase();
    ids['employerId'] = await house.registerEmployer();
    const { body } = await house.get('/api/openapi.json');
    routes = Object.entries(body.paths as Record<string, Record<string, { requestBody?: object }>>)
      .flatMap(([path, operations]) =>
        Object.entries(operations).map(([method, { requestBody }]): Route => [
          path,
          method.toUpperCase(),
          requestBody !== undefined,
        ]),
      )
      .filter(([path]) => !path.startsWith('/health'));
    await house.get(`/api/cases?after=${await house.log.head()}`);
  });
  afterAll(() => house.close());

  /** One request that is wrong in one way; each way is refused by every route it is used on. */
  function malformed(nobody: boolean): Case {
    const [path, method, hasBody] = oneOf(routes);
    const at = (part?: string) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => part ?? ids[name] ?? randomUUID());
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    if (!nobody) headers['authorization'] = house.authorization;
    const ways: (() => Case)[] = [
      () => ({ method: oneOf(METHODS), path: at(), headers }),
      () => ({ method, path: at(), headers: { ...headers, host: `${MARK}.example` } }),
      () => ({ method, path: at(), headers: { ...headers, authorization: oneOf(TOKENS) } }),
      () => ({ method, path: `${at()}/${oneOf(PARTS)}/nothing`, headers }),
      ...(path.includes('{caseId}') || path.includes('{employerId}')
        ? [() => ({ method, path: at(oneOf(PARTS)), headers, ...(hasBody ? { body: '{}' } : {}) })]
        : []),
      ...(method === 'GET' && routesWithQuery.has(path)
        ? [() => ({ method, path: `${at()}?${oneOf(PARTS)}=${oneOf(PARTS)}`, headers })]
        : []),
      ...(hasBody
        ? [
            () => ({ method, path: at(), headers, body: oneOf(BODIES) }),
            () => ({
              method,
              path: at(),
              headers: { ...headers, 'content-type': oneOf(TYPES) },
              body: `{"${MARK}":1}`,
            }),
            () => ({
              method,
              path: at(),
              headers,
              body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
            }),
            () => ({ method, path: at(), headers, body: `{"${MARK}":"${'x'.repeat(100_001)}"}` }),
            () => ({
              method,
              path: at(),
              headers: { ...headers, 'content-encoding': 'br' },
              body: '{"a"',
            }),
          ]
        : []),
    ];
    return oneOf(ways)();
  }
  const routesWithQuery = new Set([
    '/api/cases',
    '/api/worklist',
    '/api/employers',
    '/api/cases/{caseId}',
  ]);

  function send({
    method,
    path,
    headers,
    body,
  }: Case): Promise<{ status: number; type: string; text: string }> {
    const { hostname, port } = new URL(house.url);
    return new Promise((resolve, reject) => {
      // A connection of its own: the server may close it before it has read a refused body.
      const request = ask({ hostname, port, method, path, headers, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text,
          }),
        );
        response.on('error', reject);
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  async function fault(one: Case): Promise<string | undefined> {
    const { status, type, text } = await send(one);
    const what = `${one.method} ${one.path.slice(0, 80)} ${String(one.body ?? '').slice(0, 40)}: ${status}`;
    if (status < 400 || status >= 500) return what;
    if (!type.startsWith('application/problem+json')) return `${what} ${type}`;
    if (text.includes(MARK) && !isNamedField(text)) return `${what} echoes`;
    return /node_modules|\.[jt]s:\d|Error:/.test(text) ? `${what} shows inner workings` : undefined;
  }
  /** The name of a field at fault is told, so that it can be found; its value never is. */
  const isNamedField = (text: string): boolean =>
    !JSON.stringify(JSON.parse(text), (key, value) =>
      key === 'field' ? undefined : value,
    ).includes(MARK);

  async function fingerprint(): Promise<string> {
    const { rows } = await house.database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('read', 'log') and table_type = 'BASE TABLE' order by 1`,
    );
    const hash = createHash('sha256');
    for (const { name } of rows) {
      const { rows: found } = await house.database.query(
        `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${name} t`,
      );
      hash.update(`${name} ${found[0].sum}\n`);
    }
    return hash.digest('hex');
  }

  it.each([
    ['nobody', true],
    ['a counsellor', false],
  ])(
    'of %s are refused as problems, and change nothing',
    async (_, nobody) => {
      const [head, before] = [await house.log.head(), await fingerprint()];
      const faults: string[] = [];
      let left = CASES / 2;
      const work = async () => {
        while (left-- > 0 && faults.length < 20) {
          const found = await fault(malformed(nobody));
          if (found) faults.push(found);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(faults).toEqual([]);
      expect([await house.log.head(), await fingerprint()]).toEqual([head, before]);
    },
    90_000,
  );

  it('would be found out: a handler that throws is', async () => {
    CaseworkReader.prototype.caughtUpTo = () => {
      throw new Error('thrown by the test');
    };
    const found = await fault({
      method: 'GET',
      path: `/api/cases/${ids['caseId']}/timeline`,
      headers: { authorization: house.authorization },
    });
    expect(found).toContain(': 500');
  });
});
