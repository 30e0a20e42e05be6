import { randomUUID } from 'node:crypto';
import { startTestApplication, type Answer, type TestApplication } from '../support/application.js';

/** What a log must never take in. Each is a 4xx with code and remedy, and changes nothing. */
describe('Malformed input', () => {
  let house: TestApplication;
  let caseId: string;
  beforeAll(async () => {
    house = await startTestApplication();
    caseId = await house.openCase();
    // The fingerprint looks at the read models: they must have come to rest first.
    await house.get(`/api/cases?after=${await house.log.head()}`);
  });
  afterAll(() => house.close());

  const background = (body: unknown, headers = {}) =>
    house.post(`/api/cases/${caseId}/commands/record-background`, body, headers);
  const training = (fields: string) =>
    house.post(
      `/api/cases/${caseId}/commands/start-training`,
      `{"employerId":"${randomUUID()}",${fields}}`,
    );

  async function refused(
    send: () => Promise<Answer>,
    status: number,
    code: string,
    field?: string,
  ) {
    const before = await fingerprint();
    const answer = await send();
    const fields = (answer.body?.errors ?? []).map((error: { field: string }) => error.field);
    expect([answer.status, fields.includes(field ?? 'none')]).toEqual([
      status,
      field !== undefined,
    ]);
    expect([
      answer.body.code,
      ...(answer.body.errors ?? []).map((error: { code: string }) => error.code),
    ]).toContain(code);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    for (const error of answer.body.errors ?? []) expect(error.remedy).not.toBe('');
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.js:\d|Error:/);
    expect(await fingerprint()).toBe(before);
  }

  /** Log and read models as one text. */
  async function fingerprint(): Promise<string> {
    const { rows } = await house.database.query(
      `select (select count(*) from log.event) as events, (select md5(string_agg(h::text, '' order by case_id, revision)) from read.case_history h) as history,
              (select md5(string_agg(o::text, '' order by case_id)) from read.case_overview o) as overview`,
    );
    return JSON.stringify(rows);
  }

  it.each([
    ['NUL in a text', '{"note":"a\\u0000b"}', 400, 'not-text', 'note'],
    ['half a surrogate pair', '{"note":"a\\ud800b"}', 400, 'not-text', 'note'],
    ['NUL in a key', '{"a\\u0000b":1}', 400, 'not-text', ''],
    ['a key twice', '{"note":"a","note":"b"}', 400, 'duplicate-key', 'note'],
    [
      'a key twice further in',
      '{"experience":[{"a":1,"a":2}]}',
      400,
      'duplicate-key',
      'experience[0].a',
    ],
    ['__proto__ as a key', '{"__proto__":{"polluted":true}}', 400, 'forbidden-key', ''],
    [
      'constructor as a key',
      '{"constructor":{"prototype":{"polluted":true}}}',
      400,
      'forbidden-key',
      '',
    ],
    ['an escaped __proto__', '{"\\u005f_proto__":1}', 400, 'forbidden-key', ''],
    [
      'a number beyond all numbers',
      '{"schoolingInterrupted":1e999}',
      400,
      'out-of-range',
      'schoolingInterrupted',
    ],
    ['NaN', '{"schoolingInterrupted":NaN}', 400, 'not-json', ''],
    ['a comment', '{"note":"a" /* hidden */}', 400, 'not-json', ''],
    ['a trailing comma', '{"note":"a",}', 400, 'not-json', ''],
    ['half a body', '{"note":"a', 400, 'not-json', ''],
    ['two bodies', '{}{}', 400, 'not-json', ''],
    [
      'a body too deep',
      `{"note":${'['.repeat(50)}${']'.repeat(50)}}`,
      400,
      'too-deep',
      'note' + '[0]'.repeat(11),
    ],
    ['nothing but brackets', '['.repeat(99_000), 400, 'too-deep', '[0]'.repeat(12)],
    ['a list for the body', '[]', 422, 'not-an-object', ''],
    ['a text for the body', '"note"', 422, 'not-an-object', ''],
    ['null for the body', 'null', 422, 'not-an-object', ''],
    ['a list for a text', '{"note":["a"]}', 422, 'not-text', 'note'],
    ['a text for a list', '{"experience":"a"}', 422, 'not-a-list', 'experience'],
    ['an object for a text', '{"note":{"$ne":""}}', 422, 'not-text', 'note'],
    [
      'a text for a boolean',
      '{"schoolingInterrupted":"true"}',
      422,
      'not-a-boolean',
      'schoolingInterrupted',
    ],
    ['null for an optional field', '{"note":null}', 422, 'not-text', 'note'],
    ['an unknown field', '{"notes":"a"}', 422, 'unknown-field', 'notes'],
    ['an unknown choice', '{"education":"phd"}', 422, 'not-a-choice', 'education'],
    ['something that looks sealed', '{"note":{"$sealed":"1.AAAA"}}', 422, 'not-text', 'note'],
    ['a control character', '{"note":"a\\u0007b"}', 422, 'control-characters', 'note'],
    ['a text too long', JSON.stringify({ note: 'a'.repeat(2001) }), 422, 'too-long', 'note'],
  ])('refuses %s', (_, body, status, code, field) =>
    refused(() => background(body), status, code, field),
  );

  it.each([
    '2026-W01',
    '2018-02-30',
    '2018-13',
    'infinity',
    'now',
    '2018-05-14T12:00:00Z',
    '20180514',
    '1700',
    '',
    '2018-05/2018-04',
    '..',
    '٢٠١٨',
  ])('refuses the date %p', (date) =>
    refused(
      () => training(`"occurredOn":${JSON.stringify(date)}`),
      422,
      'not-a-date',
      'occurredOn',
    ),
  );

  it.each([
    ['"hoursPerWeek":"37"', 'not-a-number'],
    ['"hoursPerWeek":[37]', 'not-a-number'],
    ['"hoursPerWeek":1e300', 'out-of-range'],
    ['"hoursPerWeek":-1', 'out-of-range'],
    ['"hoursPerWeek":37.555', 'not-a-number'],
  ])('refuses the number in %s', (fields, code) =>
    refused(() => training(fields), 422, code, 'hoursPerWeek'),
  );

  it('refuses a date that has not come', () =>
    refused(() => training('"occurredOn":"2099-01-01"'), 409, 'in-the-future', 'occurredOn'));

  it('refuses bytes that are not UTF-8', () =>
    refused(
      () => background(Buffer.from([0x7b, 0x22, 0x6e, 0xff, 0x22, 0x3a, 0x31, 0x7d])),
      400,
      'not-utf-8',
      '',
    ));
  it('refuses a body too large', () =>
    refused(
      () => background(JSON.stringify({ note: 'a'.repeat(200_000) })),
      413,
      'body-too-large',
    ));
  it('refuses another media type', () =>
    refused(
      () => background('note=a', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'unsupported-media-type',
    ));
  it('refuses another charset', () =>
    refused(
      () => background('{}', { 'content-type': 'application/json; charset=utf-16' }),
      415,
      'unsupported-charset',
    ));
  it('refuses a command without a key', () =>
    refused(
      () => background({}, { 'idempotency-key': '' }),
      400,
      'idempotency-key-required',
      'Idempotency-Key',
    ));
  it('refuses a key that is no uuid', () =>
    refused(
      () => background({}, { 'idempotency-key': '1; drop table' }),
      400,
      'not-a-uuid',
      'Idempotency-Key',
    ));
  it('refuses a revision that is none', () =>
    refused(() => background({}, { 'if-match': '7' }), 400, 'not-a-revision', 'If-Match'));
  it('refuses an unknown command', () =>
    refused(
      () => house.post(`/api/cases/${caseId}/commands/delete-case`, {}),
      404,
      'unknown-command',
    ));
  it('refuses to open an open case through its commands', () =>
    refused(
      () => house.post(`/api/cases/${caseId}/commands/open-case`, { office: '0315' }),
      404,
      'unknown-command',
    ));

  it.each([
    ['/api/cases?page=-1', 422, 'not-a-page', 'page'],
    ['/api/cases?page=1e99', 422, 'not-a-page', 'page'],
    ['/api/cases?pageSize=201', 422, 'not-a-page-size', 'pageSize'],
    ['/api/cases?page=1&page=2', 422, 'not-text', 'page'],
    ['/api/cases?sort=case_id;drop', 422, 'not-a-choice', 'sort'],
    ['/api/cases?state=%00', 422, 'not-a-choice', 'state'],
    ['/api/cases?colour=red', 422, 'unknown-field', 'colour'],
    ['/api/cases?after=abc', 422, 'not-a-position', 'after'],
    ['/api/cases?after=99999999999999999999', 422, 'too-long', 'after'],
    ['/api/cases?__proto__=1', 422, 'unknown-field', '__proto__'],
    ['/api/cases?office=031%00', 422, 'not-an-office', 'office'],
    ['/api/cases?counsellor=%ED%A0%80', 422, 'not-an-identifier', 'counsellor'],
    ['/api/cases/status-overview?at=2018-02-30', 422, 'not-a-day', 'at'],
    ['/api/cases/status-overview?at=2018-W01', 422, 'not-a-day', 'at'],
    ['/api/research/milestones?cases=1', 422, 'not-case-ids', 'cases'],
    ['/api/research/milestones?cutOff=infinity', 422, 'not-a-day', 'cutOff'],
    ['/api/research/milestones?cutOff=2099-12-31', 422, 'in-the-future', 'cutOff'],
    ['/api/research/milestones?after=-1', 422, 'not-a-position', 'after'],
    ['/api/nothing', 404, 'not-found', undefined],
    ['/api/cases/%00', 404, 'case-not-found', undefined],
    ['/api/cases/%00/timeline', 404, 'case-not-found', undefined],
    ['/api/cases/%E0%A4%A', 400, 'bad-address', undefined],
    [`/api/cases/${'a'.repeat(300)}`, 414, 'address-too-long', undefined],
  ])('refuses GET %s', (path, status, code, field) =>
    refused(() => house.get(path), status, code, field),
  );

  it.each([
    'at=2018-13-01',
    'knownAt=2018-05-14',
    'knownAt=2018-02-30T00:00:00Z',
    'knownAt=infinity',
    'knownAt=2018-05-14T25:00:00Z',
  ])('refuses the moment %s', (moment) =>
    refused(
      () => house.get(`/api/cases/${caseId}?${moment}`),
      422,
      moment.startsWith('at') ? 'not-a-day' : 'not-an-instant',
      moment.split('=')[0],
    ),
  );

  it('answers 503, and when to ask again, when a reader waits for what nobody recorded', async () => {
    const answer = await house.get('/api/cases?after=999999999');
    expect(answer).toMatchObject({ status: 503, body: { code: 'not-caught-up' } });
    expect(answer.headers.get('retry-after')).toBe('1');
  });
});
