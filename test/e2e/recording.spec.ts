import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';

const EMPLOYER = randomUUID();

describe('Recording a course', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  const command = (caseId: string, name: string, body: object, headers = {}) =>
    house.post(`/api/cases/${caseId}/commands/${name}`, body, headers);

  it('opens a case, records a training and shows it to a reader who waits', async () => {
    const opened = await house.post('/api/cases', {
      office: '0315',
      gender: 'woman',
      occurredOn: '2018-01-08',
    });
    expect(opened.status).toBe(201);
    expect(opened.headers.get('location')).toBe(`/api/cases/${opened.body.caseId}`);
    const started = await command(opened.body.caseId, 'start-training', {
      employerId: EMPLOYER,
      occurredOn: '2018-03',
    });
    expect(started).toMatchObject({
      status: 201,
      body: {
        revision: 2,
        events: [{ type: 'TrainingStarted', revision: 2 }],
        findings: expect.arrayContaining([
          expect.objectContaining({ rule: 'training-without-agreement', outcome: 'departed' }),
        ]),
      },
    });

    const shown = await house.get(
      `/api/cases/${opened.body.caseId}?after=${started.body.position}`,
    );
    expect(shown.body).toMatchObject({
      status: 'open',
      state: 'work-training',
      facts: { gender: 'woman', openedOn: '2018-01-08' },
      spells: [{ id: started.body.events[0].id, kind: 'training', from: '2018-03', running: true }],
    });
    expect(shown.body.facts).not.toHaveProperty('ageBand');
    expect(shown.headers.get('cache-control')).toBe('no-store');
  });

  it('answers a repeated command with the same answer, and stores it once', async () => {
    const caseId = await house.openCase();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await command(caseId, 'start-training', { employerId: EMPLOYER }, headers);
    await command(caseId, 'record-background', { education: 'higherLong' });
    const again = await command(caseId, 'start-training', { employerId: EMPLOYER }, headers);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(await house.log.read(`course-${caseId}`)).toHaveLength(3);
  });

  it('opens one case when the opening is sent five times at once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => house.post('/api/cases', { office: '0315' }, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it.each([
    [
      'another body',
      async (caseId: string) =>
        command(
          caseId,
          'start-training',
          { employerId: randomUUID() },
          { 'idempotency-key': caseId },
        ),
    ],
    [
      'another command',
      async (caseId: string) =>
        command(caseId, 'record-background', { education: 'none' }, { 'idempotency-key': caseId }),
    ],
    [
      'another case',
      async (caseId: string) =>
        command(
          await house.openCase(),
          'start-training',
          { employerId: EMPLOYER },
          { 'idempotency-key': caseId },
        ),
    ],
  ])('refuses a key that comes back with %s', async (_, reuse) => {
    const caseId = await house.openCase();
    await command(
      caseId,
      'start-training',
      { employerId: EMPLOYER },
      { 'idempotency-key': caseId },
    );
    expect(await reuse(caseId)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  });

  it('refuses to record on a case that has moved on', async () => {
    const caseId = await house.openCase();
    await command(caseId, 'record-background', { education: 'none' });
    const stale = await command(
      caseId,
      'start-training',
      { employerId: EMPLOYER },
      { 'if-match': '"1"' },
    );
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-revision' } });
    expect(stale.headers.get('etag')).toBe('"2"');
    const fresh = await command(
      caseId,
      'start-training',
      { employerId: EMPLOYER },
      { 'if-match': '"2"' },
    );
    expect(fresh.status).toBe(201);
  });

  it('lets twelve people record on one case at once without losing any of it', async () => {
    const caseId = await house.openCase();
    const contacts = Array.from({ length: 12 }, (_, day) => ({
      directedAt: ['user'],
      occurredOn: `2018-05-${String(day + 1).padStart(2, '0')}`,
    }));
    const answers = await Promise.all(
      contacts.map((contact) => insist(() => command(caseId, 'hold-follow-up-contact', contact))),
    );
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    expect(await house.log.read(`course-${caseId}`)).toHaveLength(13);
  });

  it('refuses with field, code and remedy, and leaves log and read models as they were', async () => {
    const caseId = await house.openCase();
    const head = await house.log.head();
    const refused = await command(caseId, 'complete-training', { training: randomUUID() });
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'unknown-reference',
        errors: [{ field: 'training', code: 'unknown-reference', remedy: expect.any(String) }],
      },
    });
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await house.log.head()).toBe(head);
  });

  it('says of an unknown case what it says of an unknown address of a case', async () => {
    const [unknown, malformed] = await Promise.all([
      command(randomUUID(), 'start-training', { employerId: EMPLOYER }),
      command('no-uuid', 'start-training', { employerId: EMPLOYER }),
    ]);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    expect(malformed.body).toEqual(unknown.body);
  });

  it('keeps personal text out of log and read models in plain', async () => {
    const caseId = await house.openCase();
    const said = await command(caseId, 'record-background', {
      experience: ['kanarifugl i gruven'],
      immigrantBackground: true,
    });
    const shown = await house.get(`/api/cases/${caseId}?after=${said.body.position}`);
    expect(shown.body.facts.background).toEqual({
      experience: ['kanarifugl i gruven'],
      immigrantBackground: true,
    });
    for (const table of ['log.event', 'read.case_history', 'read.case_overview']) {
      const { rows } = await house.database.query(
        `select count(*)::int as found from ${table} as t where t::text like '%kanarifugl%' or t::text like '%immigrantBackground": true%'`,
      );
      expect([table, rows[0].found]).toEqual([table, 0]);
    }
  });

  it('shows a correction on both clocks', async () => {
    const caseId = await house.openCase();
    const hired = await command(caseId, 'start-employment', {
      employerId: EMPLOYER,
      contractType: 'permanent',
      percentage: 50,
      occurredOn: '2018-06-16',
    });
    const [before] = (await house.log.read(`course-${caseId}`)).slice(-1);
    const fact = hired.body.events[0].id;
    const corrected = await command(caseId, 'correct-fact', {
      fact,
      changes: { percentage: 60, occurredOn: '2018-06-18' },
      reason: 'Misread',
    });
    expect(corrected.status).toBe(201);
    const now = await house.get(`/api/cases/${caseId}?after=${corrected.body.position}`);
    expect(now.body.spells[0]).toMatchObject({ from: '2018-06-18', current: { percentage: 60 } });
    const then = await house.get(`/api/cases/${caseId}?knownAt=${before!.recordedAt}`);
    expect(then.body.spells[0]).toMatchObject({ from: '2018-06-16', current: { percentage: 50 } });
    const earlier = await house.get(`/api/cases/${caseId}?at=2018-06-17`);
    expect(earlier.body.spells).toEqual([]);
    const story = await house.get(`/api/cases/${caseId}/timeline`);
    expect(story.body.entries.at(-1)).toMatchObject({
      type: 'EmploymentStarted',
      occurredOn: '2018-06-18',
      corrections: [
        {
          before: { percentage: 50, occurredOn: '2018-06-16' },
          after: { percentage: 60, occurredOn: '2018-06-18' },
          reason: 'Misread',
        },
      ],
    });
  });
});

/** What a client does with a 503: the same command again. */
async function insist<T extends { status: number }>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const answer = await send();
    if (answer.status !== 503 || attempt === 20) return answer;
  }
}
