import { randomUUID } from 'node:crypto';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';

const OWN = '0001';
const OTHER = '0002';
const FOUR_HOURS_MS = 4 * 3_600_000;

let house: TestApplication;
let veileder: Caller;
let administrator: Caller;
beforeAll(async () => {
  house = await startTestApplication();
  veileder = house.as({ id: 'Z990301', roles: ['veileder'], offices: [OWN] });
  administrator = house.as({ id: 'Z990302', roles: ['administrator', 'veileder'] });
});
afterAll(() => house.close());

const reason = { reasonCode: 'substitution', reason: 'I stand in for a colleague who is ill.' };
const take = (caseId: string, by = veileder) =>
  by.post('/api/access/overrides', { caseId, ...reason });

async function protectedCase(command: string, fields: object, office = OTHER): Promise<string> {
  const { body } = await house.post('/api/people', { name: 'Testperson Fjordbyen' });
  const caseId = await house.openCase({ office, personId: body.personId });
  const recorded = await administrator.post(
    `/api/people/${body.personId}/commands/${command}`,
    fields,
  );
  expect(recorded.status).toBe(201);
  return caseId;
}

describe('An override', () => {
  it('opens a case of another office for four hours, to read and to record', async () => {
    const caseId = await house.openCase({ office: OTHER });
    expect((await veileder.get(`/api/cases/${caseId}/timeline`)).body.code).toBe('case-not-found');
    const before = Date.now();
    const taken = await take(caseId);
    expect(taken.status).toBe(201);
    expect(Object.keys(taken.body).sort()).toEqual(['overrideId', 'until']);
    const lasts = Date.parse(taken.body.until) - before;
    expect(Math.abs(lasts - FOUR_HOURS_MS)).toBeLessThan(60_000);
    const recorded = await veileder.post(`/api/cases/${caseId}/commands/record-background`, {
      education: 'none',
    });
    expect(recorded.status).toBe(201);
    expect(
      (await veileder.get(`/api/cases/${caseId}?after=${recorded.body.position}`)).status,
    ).toBe(200);
  });

  it('opens it to nobody else, and no other case', async () => {
    const [caseId, another] = [
      await house.openCase({ office: OTHER }),
      await house.openCase({ office: OTHER }),
    ];
    await take(caseId);
    const colleague = house.as({ id: 'Z990303', roles: ['veileder'], offices: [OWN] });
    expect((await colleague.get(`/api/cases/${caseId}`)).status).toBe(404);
    expect((await veileder.get(`/api/cases/${another}`)).status).toBe(404);
  });

  it('does not outlast a protection that is set meanwhile', async () => {
    const { body } = await house.post('/api/people', { name: 'Testperson Fjordbyen' });
    const caseId = await house.openCase({ office: OTHER, personId: body.personId });
    const { body: head } = await veileder.get('/api/me').then(async () => ({
      body: String(await house.log.head()),
    }));
    await take(caseId);
    expect((await veileder.get(`/api/cases/${caseId}?after=${head}`)).status).toBe(200);
    await administrator.post(`/api/people/${body.personId}/commands/set-address-protection`, {
      level: 'confidential',
    });
    expect((await veileder.get(`/api/cases/${caseId}`)).status).toBe(404);
  });

  it('is refused, as of a case that is not there, where anything but the office is in the way', async () => {
    const absent = await take('9b2f0f6a-54f5-4d5e-8a7c-2f4f3f0a1b22');
    expect(absent).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    const cases = [
      await protectedCase('set-address-protection', { level: 'confidential' }),
      await protectedCase('set-address-protection', { level: 'strictlyConfidential' }),
      await protectedCase('shield-person', {}),
      await protectedCase('declare-relation', { staff: 'Z990301', kind: 'family' }),
      await protectedCase('block-person', { ground: 'accuracyContested', handlers: ['Z990399'] }),
      await house.openCase({ office: OWN }),
    ];
    for (const caseId of cases) expect((await take(caseId)).body).toEqual(absent.body);
    const machine = house.as({
      id: 'client',
      kind: 'machine',
      roles: ['veileder'],
      offices: [OWN],
    });
    const elsewhere = await house.openCase({ office: OTHER });
    expect((await take(elsewhere, machine)).body).toEqual(absent.body);
  });

  it('needs a reason, and whose work casework is', async () => {
    const caseId = await house.openCase({ office: OTHER });
    for (const body of [
      { caseId },
      { caseId, reasonCode: 'urgent' },
      { caseId, ...reason, reason: '' },
    ])
      expect((await veileder.post('/api/access/overrides', body)).status).toBe(422);
    const forsker = house.as({ roles: ['forsker'] });
    expect((await take(caseId, forsker)).status).toBe(403);
  });

  it('keeps its reason sealed, and shows auditors who took it without the words', async () => {
    const caseId = await house.openCase({ office: OTHER });
    const { body: taken } = await take(caseId);
    const { rows } = await house.database.query<{ reason: string }>(
      'select reason from access.case_override where override_id = $1',
      [taken.overrideId],
    );
    expect(rows[0]!.reason).not.toContain('colleague');
    const revisor = house.as({ id: 'Z990304', roles: ['revisor'] });
    const { body } = await revisor.get(`/api/access/overrides?caseId=${caseId}`);
    expect(body).toMatchObject({
      total: 1,
      overrides: [{ overrideId: taken.overrideId, actor: 'Z990301', reasonCode: 'substitution' }],
    });
    expect(JSON.stringify(body)).not.toContain('colleague');
    expect((await veileder.get('/api/access/overrides')).status).toBe(403);
  });

  it('is not shown to an auditor who is related to the person', async () => {
    const caseId = await protectedCase('declare-relation', { staff: 'Z990305', kind: 'family' });
    await take(caseId);
    await house.get(`/api/people/${randomUUID()}?after=${await house.log.head()}`);
    const totalFor = async (id: string) =>
      (await house.as({ id, roles: ['revisor'] }).get(`/api/access/overrides?caseId=${caseId}`))
        .body.total;
    expect([await totalFor('Z990305'), await totalFor('Z990304')]).toEqual([0, 1]);
  });

  it.each([
    'update access.case_override set until = now()',
    'delete from access.case_override',
    'truncate access.case_override',
  ])('cannot be changed afterwards: %s', async (statement) => {
    await take(await house.openCase({ office: OTHER }));
    await expect(house.database.query(statement)).rejects.toThrow('append-only');
  });
});

describe('Opening a case', () => {
  it('is for offices of one’s own, and for nobody who is protected from the caller', async () => {
    expect((await veileder.post('/api/cases', { office: OTHER })).body.code).toBe('other-office');
    expect((await veileder.post('/api/cases', { office: OWN })).status).toBe(201);
    const { body } = await house.post('/api/people', { name: 'Testperson Fjordbyen' });
    const { personId } = body;
    expect((await veileder.post('/api/cases', { office: OWN, personId })).status).toBe(201);
    await administrator.post(`/api/people/${personId}/commands/shield-person`, {});
    expect((await veileder.post('/api/cases', { office: OWN, personId })).body.code).toBe(
      'person-not-found',
    );
  });

  it('is recorded for the office that it is opened at', async () => {
    const ofTwo = house.as({ id: 'Z990305', roles: ['veileder'], offices: ['0003', OWN] });
    const caseId = await ofTwo.openCase({ office: OWN });
    const [opened] = await house.log.read(`course-${caseId}`);
    expect(opened!.recordedBy).toEqual({ actor: 'Z990305', office: OWN });
  });
});
