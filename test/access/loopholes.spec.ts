import { randomUUID } from 'node:crypto';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';

const OWN = '0001';
const OTHER = '0002';
const NAME = 'Testperson Fjordbyen';

let house: TestApplication;
let counsellor: Caller;
beforeAll(async () => {
  house = await startTestApplication();
  counsellor = house.as({ id: 'Z990401', roles: ['veileder'], offices: [OWN] });
});
afterAll(() => house.close());

const recorded = async (path: string, body: object, by: Caller = house) => {
  const answer = await by.post(path, body);
  expect([path, answer.status, answer.body.errors]).toEqual([path, 201, undefined]);
  return answer.body;
};
const onPerson = (personId: string, name: string, body: object, by?: Caller) =>
  recorded(`/api/people/${personId}/commands/${name}`, body, by);
const registered = async (): Promise<string> =>
  (await recorded('/api/people', { name: NAME })).personId;
const hidden = async (): Promise<string> => {
  const personId = await registered();
  await onPerson(personId, 'set-address-protection', { level: 'strictlyConfidential' });
  return personId;
};
const caughtUp = async () =>
  house.get(`/api/people/${await registered()}?after=${await house.log.head()}`);

describe('An override', () => {
  const reason = { reasonCode: 'urgent', reason: 'They are in the door.' };

  it('moves no case to the office of who took it, who would then keep it', async () => {
    const opened = await recorded('/api/cases', { office: OTHER });
    const [caseId, opening] = [opened.caseId as string, opened.events[0].id as string];
    const corrected = await recorded(`/api/cases/${caseId}/commands/correct-fact`, {
      fact: opening,
      changes: { gender: 'woman' },
      reasonCode: 'other',
    }).then(({ events }) => events[0].id as string);
    await recorded('/api/access/overrides', { caseId, ...reason }, counsellor);
    const amend = (name: string, body: object) =>
      counsellor.post(`/api/cases/${caseId}/commands/${name}`, { reasonCode: 'other', ...body });
    for (const answer of [
      await amend('correct-fact', { fact: opening, changes: { office: OWN } }),
      await amend('correct-fact/preview', { fact: opening, changes: { office: OWN } }),
      await amend('retract-fact', { fact: corrected }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'other-office' } });
    const others = await recorded(
      `/api/cases/${caseId}/commands/record-background`,
      { education: 'none' },
      counsellor,
    );
    const background = { fact: others.events[0].id, changes: { education: 'lowerSecondary' } };
    expect((await amend('correct-fact', background)).status).toBe(201);
    expect((await house.get(`/api/cases/${caseId}`)).body.facts.office).toBe(OTHER);
  });
});

describe('A person who is hidden', () => {
  it.each([
    ['a day that is none', (id: string) => counsellor.get(`/api/people/${id}?at=yesterday`)],
    ['a position to come', (id: string) => counsellor.get(`/api/people/${id}?after=999999999`)],
    [
      'a command without a key',
      (id: string) =>
        counsellor.post(
          `/api/people/${id}/commands/shield-person`,
          {},
          { 'idempotency-key': 'none' },
        ),
    ],
    [
      'a command with a revision that is none',
      (id: string) =>
        counsellor.post(`/api/people/${id}/commands/shield-person`, {}, { 'if-match': 'x' }),
    ],
    [
      'a command with another revision',
      (id: string) =>
        counsellor.post(`/api/people/${id}/commands/shield-person`, {}, { 'if-match': '"7"' }),
    ],
    [
      'a correction with another revision',
      (id: string) =>
        counsellor.post(
          `/api/people/${id}/commands/retract-fact`,
          { fact: randomUUID(), reasonCode: 'other' },
          { 'if-match': '"7"' },
        ),
    ],
    ['a report', (id: string) => counsellor.post(`/api/people/${id}/report`, {})],
  ])('is answered as one who is absent: %s', async (_, ask) => {
    const [one, none] = [await ask(await hidden()), await ask(randomUUID())];
    expect([one.status, one.body]).toEqual([none.status, none.body]);
  });

  it('is hidden from who asked before and waited', async () => {
    const personId = await registered();
    const after = String(BigInt(await house.log.head()) + 1n);
    const waiting = counsellor.get(`/api/people/${personId}?after=${after}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await onPerson(personId, 'set-address-protection', { level: 'strictlyConfidential' });
    expect(await waiting).toMatchObject({ status: 404, body: { code: 'person-not-found' } });
    const { rows } = await house.database.query('select from audit.lookup where person_id = $1', [
      personId,
    ]);
    expect(rows).toHaveLength(0);
  });

  it('is hidden from a relation however their identifier was written', async () => {
    const personId = await registered();
    await onPerson(personId, 'declare-relation', { staff: 'z990401', kind: 'family' });
    expect((await counsellor.get(`/api/people/${personId}`)).status).toBe(404);
    await caughtUp();
    const caseId = await house.openCase({ office: OWN, personId });
    expect((await counsellor.get(`/api/cases/${caseId}`)).status).toBe(404);
  });
});

describe('A report of a person with cases at two offices', () => {
  it('tells who reads it nothing of the case of the other', async () => {
    const personId = await registered();
    const here = await house.openCase({ office: OWN, personId });
    const there = await house.openCase({ office: OTHER, personId });
    await recorded(`/api/cases/${here}/commands/close-case`, { outcome: 'work' });
    await recorded(
      '/api/access/overrides',
      { caseId: there, reasonCode: 'urgent', reason: 'x' },
      counsellor,
    );
    await house.get(`/api/cases/${there}?after=${await house.log.head()}`);
    await caughtUp();
    const report = async (by: Caller) => (await by.post(`/api/people/${personId}/report`, {})).body;
    expect(JSON.stringify(await report(house))).toContain(there);
    const mine = await report(counsellor);
    expect(mine.cases).toHaveLength(1);
    expect(JSON.stringify(mine)).not.toContain(there);
  });
});

describe('Lists', () => {
  it('name nobody before it is known whom they must leave out', async () => {
    const started = await startTestApplication();
    const client = await started.database.connect();
    try {
      const { personId } = (await started.post('/api/people', { name: NAME })).body;
      await client.query('begin');
      await client.query(`select from projection.checkpoint where name = 'people' for update`);
      await started.post(`/api/people/${personId}/commands/set-address-protection`, {
        level: 'strictlyConfidential',
      });
      await started.post('/api/cases', { office: OWN });
      const lists = ['/api/cases', '/api/worklist', '/api/research/milestones'];
      for (const answer of await Promise.all(lists.map((path) => started.get(path))))
        expect(answer).toMatchObject({ status: 503, body: { code: 'not-caught-up' } });
      await client.query('rollback');
      expect((await started.get('/api/cases')).status).toBe(200);
    } finally {
      client.release(true);
      await started.close();
    }
  });
});
