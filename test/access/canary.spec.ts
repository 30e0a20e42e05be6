import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { Canaries, dump, filesIn, holdsNumber, NUMBER } from './canaries.js';

interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}
interface Operation {
  parameters?: { in: string; name: string }[];
  requestBody?: { content: { 'application/json': { schema: Schema; example?: object } } };
}
type Method = 'get' | 'post' | 'put' | 'delete';
type Ids = Readonly<Record<string, string>>;

const SIDE_BY_SIDE = 8;

const HEADERS = [
  'idempotency-key',
  'if-match',
  'if-none-match',
  'user-agent',
  'referer',
  'cookie',
  'accept',
  'x-request-id',
  'x-forwarded-for',
  'traceparent',
];

/**
 * What is kept as it is written and has room for a word: names of things, of enterprises and
 * identifiers of staff. A field that comes to this list has been thought about.
 */
const IN_PLAIN = new Set([
  'announce-opening.workArea',
  'assign-contact-person.staff',
  'assign-counsellor.counsellor',
  'block-person.handlers',
  'cases.pseudonym',
  'change-employer-facts.name',
  'contact-employer.staff',
  'contact-employer.unit',
  'declare-relation.staff',
  'employers.name',
  'employers.office',
  'end-follow-up.criterion',
  'end-preparation.title',
  'give-consent.holder',
  'give-consent.purpose',
  'give-consent.wording',
  'raise-misuse-concern.rule',
  'record-background.tradeCertificate',
  'start-employment.workArea',
  'start-preparation.provider',
  'start-preparation.title',
  'start-training.workArea',
]);

/** R23: what is sent of a person is in no log, no error, no file and no table in plain. */
describe('A name, a diagnosis and an identity number that are sent through everything', () => {
  const canaries = new Canaries();
  const logLines: string[] = [];
  const refusals: string[] = [];
  const sealed = new Set<string>();
  const recorded = new Set<string>();
  let house: TestApplication;
  let authorization: string;
  let operations: [path: string, method: Method, operation: Operation][];
  let schemas: Record<string, Schema>;
  const agent = new Agent({ keepAlive: true });
  let everything: string;
  let files: string;

  beforeAll(async () => {
    house = await startTestApplication({ logLines });
    authorization = `Bearer ${await house.token({ roles: ['veileder', 'forsker', 'administrator'] })}`;
    const { body } = await house.get('/api/openapi.json');
    schemas = body.components.schemas;
    operations = Object.entries(body.paths as Record<string, Record<Method, Operation>>).flatMap(
      ([path, all]) =>
        Object.entries(all).map(
          ([method, operation]) =>
            [path, method as Method, operation] as (typeof operations)[number],
        ),
    );
    await through(operations);
    // What fails inside is what is logged: a look-up that cannot be written down.
    await house.database.query('alter table audit.lookup rename to away');
    const { caseId } = await newThings();
    await send('GET', `/api/cases/${caseId}`, {
      headers: { 'x-name': canaries.for('fault') },
    });
    await house.database.query('alter table audit.away rename to lookup');
    await house.get(`/api/cases?after=${await house.log.head()}`);
    await house.get(`/api/employers?after=${await house.log.head()}`);
    everything = await dump(house.database);
    files = await filesIn(house.dataFolder);
  }, 120_000);
  afterAll(async () => {
    agent.destroy();
    await house.close();
  });

  async function through(all: typeof operations): Promise<void> {
    const left = [...all];
    const worker = async () => {
      for (let next = left.pop(); next; next = left.pop()) {
        const ids = await newThings();
        await throughBody(next, ids);
        await throughAddress(next, ids);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
    const { caseId } = await newThings();
    for (const header of HEADERS) {
      const word = canaries.for(`header ${header}`);
      await send('GET', `/api/cases/${caseId}`, { headers: { [header]: `${word} ${NUMBER}` } });
    }
    await send('GET', '/api/cases', { headers: { authorization: `Bearer ${NUMBER}.a.b` } });
  }

  const newThings = async (): Promise<Ids> => ({
    caseId: await house.openCase(),
    employerId: await house.registerEmployer(),
    personId: (await house.post('/api/people', { name: 'Testperson' })).body.personId,
    erasureId: randomUUID(),
    name: 'mine',
    command: 'correct-fact',
  });

  async function throughBody(
    [path, method, { requestBody }]: (typeof operations)[number],
    ids: Ids,
  ) {
    if (!requestBody) return;
    const { schema, example = {} } = requestBody.content['application/json'];
    for (const { name, put, isSealed } of leaves(schema)) {
      const way = `${path.split('/').at(-1)}.${name}`;
      const word = canaries.for(way);
      if (isSealed) sealed.add(way);
      const whole = name.endsWith('email')
        ? `${word}@example.org`
        : `${word}, har ${word}, ${NUMBER}`;
      const texts = [whole, word, NUMBER];
      for (const text of texts) {
        const status = await send(method, at(path, ids), { body: { ...example, ...put(text) } });
        if (status === 201 || (method === 'put' && status === 200)) recorded.add(way);
      }
    }
    const broken = canaries.for(`${path} cut short`);
    await send(method, at(path, ids), { body: `{"note":"${broken} ${NUMBER}` });
  }

  async function throughAddress(
    [path, method, { parameters = [] }]: (typeof operations)[number],
    ids: Ids,
  ) {
    const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    for (const name of method === 'get' ? [...query, 'colour'] : []) {
      const word = canaries.for(`${path}?${name}`);
      for (const value of [`${word}%20${NUMBER}`, NUMBER])
        await send(method, `${at(path, ids)}?${name}=${value}`);
    }
    for (const parameter of path.match(/\{\w+\}/g) ?? []) {
      const word = canaries.for(`${path} at ${parameter}`);
      for (const value of [`${word}%20${NUMBER}`, NUMBER])
        await send(
          method,
          at(path.replace(parameter, value), ids),
          method === 'get' ? {} : { body: {} },
        );
    }
  }

  /** The fields of a body that text can be put into, one level of groups and lists deep. */
  function leaves(schema: Schema) {
    const { properties = {} } = resolved(schema);
    return Object.entries(properties).flatMap(([name, field]) => {
      const isList = field.type === 'array';
      const item = resolved(isList ? (field.items ?? {}) : field);
      const isSealed = field.description?.includes('Sealed') ?? false;
      const wrap = (value: unknown) => ({ [name]: isList ? [value] : value });
      if (isDraft(name, item))
        return [{ name, isSealed, put: (text: string) => wrap({ note: [text] }) }];
      if (!item.properties) return [{ name, isSealed, put: (text: string) => wrap(text) }];
      return Object.entries(item.properties).map(([inner, { description }]) => ({
        name: `${name}.${inner}`,
        isSealed: isSealed || (description?.includes('Sealed') ?? false),
        put: (text: string) => wrap({ [inner]: text }),
      }));
    });
  }

  /** It takes whatever somebody has begun to write. */
  const isDraft = (name: string, { type, properties }: Schema) =>
    name === 'fields' && type === 'object' && !properties;

  const resolved = (schema: Schema): Schema =>
    schema.$ref ? (schemas[schema.$ref.split('/').at(-1)!] ?? {}) : schema;

  const at = (path: string, ids: Ids) =>
    path
      .replace('/api/drafts/{command}', '/api/drafts/open-case')
      .replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'x');

  /** Not by fetch: it would refuse some of the headers before they are sent. */
  function send(
    method: string,
    path: string,
    { body, headers = {} }: { body?: object | string; headers?: Record<string, string> } = {},
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const sent = httpRequest(house.url + path, {
        agent,
        method: method.toUpperCase(),
        headers: {
          authorization,
          'idempotency-key': randomUUID(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      sent.on('error', reject);
      sent.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          const text = `${JSON.stringify(answer.headers)} ${Buffer.concat(chunks).toString()}`;
          if (status >= 400) refusals.push(`${method} ${status} ${text}`);
          resolve(status);
        });
      });
      sent.end(typeof body === 'object' ? JSON.stringify(body) : body);
    });
  }

  it('were sent, recorded, refused and logged about', () => {
    expect([...sealed].filter((way) => recorded.has(way)).length).toBeGreaterThan(30);
    expect([...recorded]).toContain('{command}.fields');
    expect(everything).toContain('drafts.draft');
    expect(refusals.length).toBeGreaterThan(500);
    expect(logLines.length).toBeGreaterThan(5);
  });

  it('are in no line of the application log, and none had to be masked', () => {
    const log = logLines.join('\n');
    expect([canaries.in(log), holdsNumber(log)]).toEqual([[], false]);
    expect(log).not.toContain('"masked"');
  });

  it('are in no answer that refuses or fails', () => {
    const telling = refusals.filter((text) => canaries.in(text).length > 0 || holdsNumber(text));
    expect(telling.slice(0, 3)).toEqual([]);
  });

  it('are in no file', () => {
    expect([canaries.in(files), holdsNumber(files)]).toEqual([[], false]);
  });

  it('are in no table, the number in none at all', () => {
    expect(canaries.in(everything).filter((way) => sealed.has(way))).toEqual([]);
    expect(holdsNumber(everything)).toBe(false);
  });

  it('would be found: what went into fields that are not sealed is there', () => {
    const inPlain = canaries.in(everything);
    expect(inPlain).toEqual(expect.arrayContaining(['cases.pseudonym', 'employers.name']));
    expect(inPlain.filter((way) => !IN_PLAIN.has(way))).toEqual([]);
  });
});
