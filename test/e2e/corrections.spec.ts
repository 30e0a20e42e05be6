import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';

const EMPLOYER = randomUUID();

/** What a correction or retraction changes: before it is recorded, when it is, and ever after. */
describe('Corrections with their consequences', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  const send = (caseId: string, name: string, body: object, headers = {}) =>
    house.post(`/api/cases/${caseId}/commands/${name}`, body, headers);

  async function record(caseId: string, name: string, body: object): Promise<string> {
    const answer = await send(caseId, name, body);
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return answer.body.events[0].id;
  }
  const read = async (path: string) =>
    (await house.get(`${path}${path.includes('?') ? '&' : '?'}after=${await house.log.head()}`))
      .body;

  /** Trained, declined and so closed: then it turns out that the training began later. */
  async function toldCase() {
    const caseId = await house.openCase({ occurredOn: '2018-01-08' });
    const training = await record(caseId, 'start-training', {
      employerId: EMPLOYER,
      occurredOn: '2018-03-05',
    });
    const decision = await record(caseId, 'record-hiring-decision', {
      employerId: EMPLOYER,
      training,
      hired: false,
      occurredOn: '2018-06-01',
    });
    return { caseId, training, decision };
  }
  const later = (fact: string) => ({
    fact,
    changes: { occurredOn: '2018-04-09' },
    reason: 'kanarifugl',
  });

  it('are in the answer: what is derived, the spell, and the decision that rested on the fact', async () => {
    const { caseId, training, decision } = await toldCase();
    const { status, body } = await send(caseId, 'correct-fact', later(training));
    expect(status).toBe(201);
    expect(body.consequences).toMatchObject({
      spells: {
        total: 1,
        shown: [
          {
            change: 'changes',
            id: training,
            kind: 'training',
            before: { from: '2018-03-05', ended: false },
            after: { from: '2018-04-09', ended: false },
          },
        ],
      },
      decisions: {
        total: 1,
        shown: [
          {
            id: decision,
            type: 'HiringDecisionRecorded',
            restedOn: expect.arrayContaining(['training-without-agreement']),
          },
        ],
      },
    });
    expect(body.consequences.derived.shown).toContainEqual(
      expect.objectContaining({ name: 'trainingAtHiringEmployer' }),
    );
    expect(JSON.stringify(body.consequences)).not.toContain('kanarifugl');
  });

  it('are the same when the same command comes again, whatever was recorded since', async () => {
    const { caseId, training } = await toldCase();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await send(caseId, 'correct-fact', later(training), headers);
    await record(caseId, 'complete-training', { training, occurredOn: '2018-06-15' });
    const again = await send(caseId, 'correct-fact', later(training), headers);
    expect(again.body).toEqual(first.body);
  });

  it('are none where the correction is in force already, and absent of other commands', async () => {
    const { caseId, training } = await toldCase();
    await record(caseId, 'correct-fact', later(training));
    const { body } = await send(caseId, 'correct-fact', later(training));
    expect(body).toMatchObject({ events: [], consequences: { spells: { total: 0 } } });
    const background = await send(caseId, 'record-background', { education: 'none' });
    expect(background.body).not.toHaveProperty('consequences');
  });

  it('show beside the fact in the timeline, and in number on the case', async () => {
    const { caseId, training } = await toldCase();
    const corrected = await send(caseId, 'correct-fact', later(training));
    const retracted = await send(caseId, 'retract-fact', { fact: training, reason: 'Not here' });
    expect(retracted).toMatchObject({ status: 409, body: { code: 'impossible-history' } });
    const { entries } = await read(`/api/cases/${caseId}/timeline`);
    const entry = entries.find(({ id }: { id: string }) => id === training);
    expect(entry.corrections).toMatchObject([{ consequences: corrected.body.consequences }]);

    const { amendments } = await read(`/api/cases/${caseId}`);
    expect(amendments).toEqual([
      {
        id: corrected.body.events[0].id,
        type: 'FactCorrected',
        fact: training,
        recordedAt: expect.stringMatching(/^20/),
        recordedBy: expect.anything(),
        reason: 'kanarifugl',
        changed: expect.objectContaining({ spells: 1, decisions: 1 }),
      },
    ]);
  });

  it('show beside a retracted fact, and of a correction that is retracted itself', async () => {
    const { caseId, training, decision } = await toldCase();
    const correction = await record(caseId, 'correct-fact', later(training));
    await record(caseId, 'retract-fact', { fact: correction, reason: 'It was right' });
    await record(caseId, 'retract-fact', { fact: decision, reason: 'Never decided' });
    const { entries } = await read(`/api/cases/${caseId}/timeline`);
    const entry = entries.find(({ id }: { id: string }) => id === decision);
    expect(entry.retracted.consequences).toHaveProperty('findings.total');
    const { amendments, decisions } = await read(`/api/cases/${caseId}`);
    expect(amendments).toMatchObject([
      { fact: training, retracted: true, changed: { spells: 1 } },
      { type: 'FactRetracted', fact: training, changed: { spells: 1 } },
      { type: 'FactRetracted', fact: decision },
    ]);
    expect(decisions).toMatchObject([{ id: decision, retracted: true }]);
  });

  it('tell of a decision what was known then, and what is known now of the same moment', async () => {
    const caseId = await house.openCase({ occurredOn: '2018-01-08' });
    const agreement = await record(caseId, 'sign-agreement', {
      parties: ['user', 'employer', 'office'],
      occurredOn: '2018-03-01',
    });
    const training = await record(caseId, 'start-training', {
      employerId: EMPLOYER,
      occurredOn: '2018-03-05',
    });
    const decision = await record(caseId, 'record-hiring-decision', {
      employerId: EMPLOYER,
      training,
      hired: false,
    });
    const before = await read(`/api/cases/${caseId}`);
    expect(before.decisions).toMatchObject([
      { id: decision, sameRules: true, knownThen: { revision: 3 }, differences: [] },
    ]);
    const moment = (await house.log.read(`course-${caseId}`)).at(-1)!.recordedAt;

    await record(caseId, 'retract-fact', { fact: agreement, reason: 'Never signed' });
    const now = await read(`/api/cases/${caseId}`);
    expect(now.decisions[0].knownThen).toEqual(before.decisions[0].knownThen);
    expect(now.decisions[0].differences).toContainEqual({
      rule: 'training-without-agreement',
      subject: training,
      outcomeNow: 'departed',
      because: ['corrections'],
    });
    const then = await read(`/api/cases/${caseId}?knownAt=${moment}`);
    expect(then.decisions).toEqual(before.decisions);
  });

  describe('before they are recorded', () => {
    const preview = (caseId: string, name: string, body: unknown, headers = {}) =>
      house.post(`/api/cases/${caseId}/commands/${name}/preview`, body, {
        'idempotency-key': '',
        ...headers,
      });

    it('are those that the answer will have, and nothing is stored', async () => {
      const { caseId, training } = await toldCase();
      const head = await house.log.head();
      const previewed = await preview(caseId, 'correct-fact', later(training));
      expect(previewed.status).toBe(200);
      expect(await house.log.head()).toBe(head);
      expect(previewed.headers.get('etag')).toBe('"3"');
      const { body } = await send(caseId, 'correct-fact', later(training), { 'if-match': '"3"' });
      expect(previewed.body).toEqual({
        caseId,
        revision: 3,
        findings: body.findings,
        consequences: body.consequences,
      });
    });

    it('are refused as the command itself is', async () => {
      const { caseId, training } = await toldCase();
      await record(caseId, 'complete-training', { training, occurredOn: '2018-06-15' });
      for (const [name, body, headers] of [
        ['correct-fact', { ...later(training), changes: { occurredOn: 'soon' } }, {}],
        ['correct-fact', { ...later(training), changes: { occurredOn: '2018-07-01' } }, {}],
        ['correct-fact', { fact: training }, {}],
        ['retract-fact', { fact: randomUUID(), reason: 'x' }, {}],
        ['retract-fact', { fact: training, reason: 'x' }, { 'if-match': '"1"' }],
      ] as const) {
        const previewed = await preview(caseId, name, body, headers);
        const sent = await send(caseId, name, body, headers);
        expect([previewed.status, previewed.body]).toEqual([sent.status, sent.body]);
        expect(sent.status).toBeGreaterThanOrEqual(400);
      }
    });

    it.each([
      ['start-training', 'no-preview'],
      ['open-case', 'unknown-command'],
      ['erase-everything', 'unknown-command'],
    ])('are not of %s', async (name, code) => {
      const caseId = await house.openCase();
      expect(await preview(caseId, name, {})).toMatchObject({ status: 404, body: { code } });
    });

    it('are not of a case that is not there', async () => {
      const answer = await preview(randomUUID(), 'retract-fact', {
        fact: randomUUID(),
        reason: 'x',
      });
      expect(answer).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    });
  });

  it('are not told of an employer', async () => {
    const employerId = await house.registerEmployer({ occurredOn: '2018-01-08' });
    const [registered] = await house.log.read(`employer-${employerId}`);
    const { status, body } = await house.post(
      `/api/employers/${employerId}/commands/correct-fact`,
      {
        fact: registered!.id,
        changes: { name: 'Fjordbyen confectionery' },
        reason: 'Misspelt',
      },
    );
    expect(status).toBe(201);
    expect(body).not.toHaveProperty('consequences');
  });
});
