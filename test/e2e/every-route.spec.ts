import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/access/identity.js';
import { startTestApplication, type Answer, type TestApplication } from '../support/application.js';

interface Operation {
  parameters?: { in: string; name: string }[];
  requestBody?: object;
}
type Method = 'get' | 'put' | 'post' | 'delete';

/** Values that no parameter takes, whatever it means. */
const NEVER = ['%00', 'a%00b'];
/** Values that some parameter may take, and that none may stumble over. */
const AT_WILL = [
  '%ED%A0%80',
  '%27%22%5C%3B--',
  '%25_',
  '1e999%0d%0a',
  '-1',
  '',
  '9'.repeat(60),
  '0000-01-01',
  '9999-12-31',
  '99999999-12-31',
  '%F0%9F%98%80',
  'true,false',
];
/** Bodies that no command and no filter takes. */
const BODIES: readonly [name: string, body: string, status: number][] = [
  ['a list', '[]', 422],
  ['null', 'null', 422],
  ['an unknown field', '{"colour":"red"}', 422],
  ['a field that the system fills in', '{"knownThen":{"revision":1,"findings":[]}}', 422],
  ['the type of a corrected fact', '{"factType":"CaseOpened"}', 422],
  ['half a body', '{"note":', 400],
  ['__proto__', '{"__proto__":{"a":1}}', 400],
  ['NUL', '{"note":"a\\u0000"}', 400],
];

/** Who is let in, so that it is the content that is judged and not who sends it. */
function whoseWork(method: Method, path: string): Role {
  if (/^\/api\/(erasures|access\/sessions)/.test(path)) return 'administrator';
  if (path.startsWith('/api/audit/')) return 'revisor';
  if (path.startsWith('/api/access/overrides') && method === 'get') return 'revisor';
  return 'veileder';
}

/** Of every address that the OpenAPI document lists: a new one is held to this without a word here. */
describe('Every address, whatever is sent to it', () => {
  let house: TestApplication;
  let addresses: [path: string, method: Method, operation: Operation][];
  const named: Record<string, string> = { name: 'mine' };
  const authorizations = new Map<Role, string>();
  beforeAll(async () => {
    house = await startTestApplication();
    named['caseId'] = await house.openCase();
    named['employerId'] = await house.registerEmployer();
    named['personId'] = (await house.post('/api/people', { name: 'Testperson' })).body.personId;
    for (const role of ['revisor', 'administrator'] as const)
      authorizations.set(role, `Bearer ${await house.token({ roles: [role] })}`);
    const { body } = await house.get('/api/openapi.json');
    addresses = Object.entries(body.paths as Record<string, Record<Method, Operation>>).flatMap(
      ([path, operations]) =>
        Object.entries(operations).map(
          ([method, operation]) =>
            [path, method as Method, operation] as (typeof addresses)[number],
        ),
    );
  });
  afterAll(() => house.close());

  const at = (path: string, ids = named) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'unknown');
  const ofMethod = (...methods: Method[]) =>
    addresses.filter(([, method]) => methods.includes(method));
  const queryOf = ({ parameters = [] }: Operation) =>
    parameters.filter((one) => one.in === 'query').map(({ name }) => name);

  async function send(method: Method, path: string, body?: string): Promise<Answer> {
    const response = await fetch(house.url + path, {
      method: method.toUpperCase(),
      headers: {
        authorization: authorizations.get(whoseWork(method, path)) ?? house.authorization,
        'idempotency-key': randomUUID(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  /** What is wrong with an answer; nothing where it is a success or says what to do. */
  function fault({ status, headers, body }: Answer): string | undefined {
    if (status < 400) return undefined;
    if (status >= 500) return `${status} ${body?.code}`;
    if (!headers.get('content-type')?.startsWith('application/problem+json')) return 'no problem';
    if (typeof body.code !== 'string') return 'no code';
    return /node_modules|\.js:\d|Error:/.test(JSON.stringify(body)) ? 'inner workings' : undefined;
  }

  it('takes or refuses any value of any parameter of a query', async () => {
    const faults: string[] = [];
    for (const [path, , operation] of ofMethod('get'))
      for (const parameter of queryOf(operation)) {
        for (const value of [...NEVER, ...AT_WILL]) {
          const answer = await send('get', `${at(path)}?${parameter}=${value}`);
          const wrong =
            fault(answer) ?? (NEVER.includes(value) && answer.status < 400 ? 'taken' : undefined);
          if (wrong) faults.push(`${path}?${parameter}=${value}: ${wrong}`);
        }
        const twice = await send('get', `${at(path)}?${parameter}=1&${parameter}=2`);
        if (fault(twice)) faults.push(`${path}?${parameter} twice: ${fault(twice)}`);
      }
    expect(faults).toEqual([]);
  }, 60_000);

  it('refuses parameters that it does not know, where it has any', async () => {
    const taken: string[] = [];
    for (const [path, , operation] of ofMethod('get'))
      for (const unknown of ['colour', '__proto__', 'constructor', 'hasOwnProperty']) {
        if (queryOf(operation).length === 0) continue;
        const { status } = await send('get', `${at(path)}?${unknown}=1`);
        if (status !== 422) taken.push(`${path}?${unknown}: ${status}`);
      }
    expect(taken).toEqual([]);
  });

  it('has a bound for every list', async () => {
    const unbounded: string[] = [];
    for (const [path, , operation] of ofMethod('get')) {
      if (!queryOf(operation).includes('pageSize')) continue;
      for (const query of ['pageSize=201', 'pageSize=0', 'page=0', 'page=1e9', 'page=1000000']) {
        const { status } = await send('get', `${at(path)}?${query}`);
        if (status !== 422) unbounded.push(`${path}?${query}: ${status}`);
      }
      const last = await send('get', `${at(path)}?page=999999&pageSize=200`);
      if (last.status !== 200) unbounded.push(`${path}, last page: ${last.status}`);
    }
    expect(unbounded).toEqual([]);
  });

  it('answers an id that names nothing as one that cannot name anything', async () => {
    const faults: string[] = [];
    for (const [path, method, { requestBody }] of addresses) {
      if (!/\{(caseId|employerId)\}/.test(path)) continue;
      for (const id of ['x', '%00', "'%20or%20''='", randomUUID()]) {
        const ids = { caseId: id, employerId: id };
        const answer = await send(method, at(path, ids), requestBody && '{}');
        // Of an id that can be one, the fields of a command are looked at first.
        const expected = requestBody === undefined ? [404] : [404, 422];
        if (fault(answer) || !expected.includes(answer.status))
          faults.push(`${method} ${path} ${id}: ${answer.status}`);
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it.each(BODIES)(
    'refuses the body %s, and records nothing',
    async (_, body, status) => {
      const before = await house.log.head();
      const faults: string[] = [];
      for (const [path, method, { requestBody }] of addresses) {
        if (requestBody === undefined) continue;
        const answer = await send(method, at(path), body);
        if (fault(answer) || answer.status !== status)
          faults.push(`${method} ${path}: ${answer.status} ${fault(answer) ?? ''}`);
      }
      expect(faults).toEqual([]);
      expect(await house.log.head()).toBe(before);
    },
    60_000,
  );
});
