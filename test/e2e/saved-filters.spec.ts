import { startTestApplication, type Answer, type TestApplication } from '../support/application.js';

describe('The saved filters of the worklist', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  beforeEach(() => house.database.query('delete from casework.saved_filter'));
  afterAll(() => house.close());

  const address = (name: string) => `/api/worklist/saved-filters/${encodeURIComponent(name)}`;

  async function send(method: 'PUT' | 'DELETE', name: string, body?: unknown): Promise<Answer> {
    const response = await fetch(house.url + address(name), {
      method,
      headers: {
        authorization: house.authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  }
  const save = (name: string, query: unknown = {}) => send('PUT', name, { query });
  const names = async () =>
    (await house.get('/api/worklist/saved-filters')).body.filters.map(
      ({ name }: { name: string }) => name,
    );

  it('are kept by name, replaced and deleted', async () => {
    const overdue = { counsellor: 'Z990101', urgency: 'overdue,today', sort: 'shown' };
    expect(await save('Mine, på overtid', overdue)).toMatchObject({
      status: 200,
      body: { name: 'Mine, på overtid', query: overdue },
    });
    await save('Alle');
    expect(await names()).toEqual(['Alle', 'Mine, på overtid']);
    expect((await house.get(address('Mine, på overtid'))).body.query).toEqual(overdue);
    await save('Alle', { office: '0315' });
    expect((await house.get(address('Alle'))).body.query).toEqual({ office: '0315' });
    expect(await send('DELETE', 'Alle')).toMatchObject({
      status: 200,
      body: { filters: [{ name: 'Mine, på overtid', query: overdue }] },
    });
    expect(await names()).toEqual(['Mine, på overtid']);
  });

  it('are answered as queries that the worklist takes', async () => {
    await save('f', { urgency: ['overdue', 'week'], office: '0315', pageSize: '20' });
    const { query } = (await house.get(address('f'))).body;
    expect(query.urgency).toBe('overdue,week');
    expect((await house.get(`/api/worklist?${new URLSearchParams(query)}`)).status).toBe(200);
  });

  it.each<[string, string, unknown, string]>([
    ['a field the worklist does not know', 'f', { query: { colour: 'red' } }, 'colour'],
    ['a rule that does not exist', 'f', { query: { rule: 'no-rule' } }, 'rule'],
    ['a day', 'f', { query: { on: '2020-01-01' } }, 'query.on'],
    ['a page', 'f', { query: { page: '2' } }, 'query.page'],
    ['no query', 'f', {}, 'query'],
    ['a name that may be anything', '<b>', { query: {} }, 'name'],
    ['a name too long', 'x'.repeat(61), { query: {} }, 'name'],
  ])('refuse %s', async (_, name, body, field) => {
    const answer = await send('PUT', name, body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].field).toBe(field);
    expect(await names()).toEqual([]);
  });

  it('are no more than fifty, however many are saved at once', async () => {
    const answers = await Promise.all(Array.from({ length: 54 }, (_, at) => save(`filter ${at}`)));
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(4);
    expect(refused[0]?.body.code).toBe('too-many-filters');
    const [one] = await names();
    expect((await save(one, { office: '0315' })).status).toBe(200);
    await send('DELETE', one);
    expect((await save('in its place')).status).toBe(200);
  });

  it('are of one person: another sees, counts and deletes none of them', async () => {
    await house.database.query(
      `insert into casework.saved_filter (actor, name, query)
       select 'somebody else', 'theirs ' || n, '{}' from generate_series(1, 50) as n`,
    );
    expect(await names()).toEqual([]);
    expect((await save('mine')).status).toBe(200);
    expect((await send('DELETE', 'theirs 1')).status).toBe(404);
    expect((await house.get(address('theirs 1'))).body.code).toBe('filter-not-found');
  });
});
