import { LookupsOfPerson } from '../../src/access/logs/lookups-of-person.js';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';
import { securityEvents } from './lookups.js';

const EARLY = '2026-01-31T22:59:59Z';
const LATE = '2026-01-31T23:00:00Z';

describe('The logs of access as an auditor reads them', () => {
  let house: TestApplication;
  let auditor: Caller;
  let counsellor: Caller;
  const cases: { caseId: string; personId: string }[] = [];
  beforeAll(async () => {
    house = await startTestApplication();
    auditor = house.as({ id: 'Z990402', roles: ['revisor'], offices: [] });
    counsellor = house.as({ id: 'Z990401', roles: ['veileder'], offices: ['0001'] });
    for (const office of ['0001', '0001', '0002']) {
      const caseId = await house.openCase({ office });
      const [opening] = await house.log.read(`course-${caseId}`);
      cases.push({ caseId, personId: opening!.subject! });
    }
    await house.get(`/api/cases?after=${await house.log.head()}`);
    await counsellor.get(`/api/cases/${cases[0]!.caseId}`);
    await counsellor.get(`/api/cases/${cases[0]!.caseId}/timeline`);
    await counsellor.get(`/api/cases/${cases[1]!.caseId}`);
    await counsellor.get(`/api/cases/${cases[2]!.caseId}`);
    await auditor.get(`/api/cases/${cases[2]!.caseId}`);
    await securityEvents(house);
  });
  afterAll(() => house.close());

  const lookups = async (query: string) => (await auditor.get(`/api/audit/lookups${query}`)).body;

  it('show look-ups newest first, with what the reader was at that time', async () => {
    const { total, lookups: shown } = await lookups('');
    expect(total).toBe(4);
    expect(shown.map(({ actor, kind }: { actor: string; kind: string }) => [actor, kind])).toEqual([
      ['Z990402', 'case'],
      ['Z990401', 'case'],
      ['Z990401', 'case-timeline'],
      ['Z990401', 'case'],
    ]);
    expect(shown[1]).toEqual({
      lookupId: expect.any(String),
      at: expect.any(String),
      actor: 'Z990401',
      actorKind: 'person',
      roles: ['veileder'],
      offices: ['0001'],
      ...cases[1],
      kind: 'case',
      route: '/api/cases/:caseId',
      method: 'GET',
      unusual: false,
    });
  });

  it('are filtered and come in pages', async () => {
    expect((await lookups(`?personId=${cases[0]!.personId}`)).total).toBe(2);
    expect((await lookups(`?caseId=${cases[1]!.caseId}`)).total).toBe(1);
    expect((await lookups('?actor=Z990401')).total).toBe(3);
    expect((await lookups('?kind=case-timeline')).total).toBe(1);
    expect((await lookups('?unusual=true')).total).toBe(0);
    const second = await lookups('?page=2&pageSize=3');
    expect([second.total, second.lookups.length]).toEqual([4, 1]);
  });

  it('take days as they are in Norway', async () => {
    const insert = `insert into audit.lookup (recorded_at, lookup_id, actor, actor_kind, roles,
        offices, person_id, kind, route, method, unusual)
      values ($1, gen_random_uuid(), 'Z990409', 'person', '{veileder}', '{0001}',
        gen_random_uuid(), 'case', '/api/cases/:caseId', 'GET', $2)`;
    await house.database.query(insert, [EARLY, true]);
    await house.database.query(insert, [LATE, false]);
    const on = (day: string) => `from=${day}&to=${day}&actor=Z990409`;
    expect((await lookups(`?${on('2026-01-31')}`)).lookups).toMatchObject([{ unusual: true }]);
    expect((await lookups(`?${on('2026-02-01')}`)).lookups).toMatchObject([{ unusual: false }]);
    const figures = await auditor.get('/api/audit/lookups/figures?actor=Z990409');
    const figure = { actor: 'Z990409', lookups: 1, persons: 1, byOverride: 0 };
    expect(figures.body).toEqual({
      total: 2,
      median: 1,
      figures: [
        { ...figure, day: '2026-02-01', unusual: 0 },
        { ...figure, day: '2026-01-31', unusual: 1 },
      ],
    });
  });

  it('count look-ups by day and by who looked', async () => {
    const { body } = await auditor.get('/api/audit/lookups/figures?actor=Z990401');
    expect(body.figures).toEqual([
      {
        day: expect.any(String),
        actor: 'Z990401',
        lookups: 3,
        persons: 2,
        unusual: 0,
        byOverride: 0,
      },
    ]);
  });

  it('show who was refused what, by which rule', async () => {
    const { body } = await auditor.get('/api/audit/security-events?kind=denied');
    expect(body).toEqual({
      total: 1,
      notStored: 0,
      events: [
        {
          at: expect.any(String),
          kind: 'denied',
          actor: 'Z990401',
          rule: 'other-office',
          route: '/api/cases/:caseId',
          method: 'GET',
          ...cases[2],
        },
      ],
    });
    const others = await auditor.get('/api/audit/security-events?rule=own-case');
    expect(others.body.total).toBe(0);
  });

  it('show an auditor nothing of those they are related to', async () => {
    const { personId } = cases[2]!;
    const registered = await house.post('/api/people', { personId, name: 'Testperson Fjordbyen' });
    expect(registered.status).toBe(201);
    const administrator = house.as({ id: 'Z990405', roles: ['administrator'], offices: [] });
    const related = await administrator.post(`/api/people/${personId}/commands/declare-relation`, {
      staff: 'Z990402',
      kind: 'family',
    });
    expect(related.status).toBe(201);
    for (let tries = 0; tries < 50 && (await lookups(`?personId=${personId}`)).total > 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await lookups(`?personId=${personId}`)).total).toBe(0);
    expect((await auditor.get('/api/audit/security-events?kind=denied')).body.total).toBe(0);
    const colleague = house.as({ id: 'Z990406', roles: ['revisor'], offices: [] });
    const seen = await colleague.get(`/api/audit/lookups?personId=${personId}`);
    expect(seen.body.total).toBe(1);
  });

  it('mark what takes more than usual care', async () => {
    const { caseId, personId } = cases[1]!;
    await house.post('/api/people', { personId, name: 'Testperson Fjellbyen' });
    const protecting = await house.post(`/api/people/${personId}/commands/set-address-protection`, {
      level: 'confidential',
    });
    expect(protecting.status).toBe(201);
    const cleared = house.as({ id: 'Z990407', clearances: ['confidential'] });
    expect((await cleared.get(`/api/cases/${caseId}`)).status).toBe(200);
    const { body } = await auditor.get('/api/audit/lookups?unusual=true&actor=Z990407');
    expect(body.lookups).toMatchObject([{ caseId, unusual: true }]);
  });

  it('are for nobody else', async () => {
    for (const role of ['veileder', 'leser', 'forsker', 'administrator'] as const)
      for (const list of ['lookups', 'lookups/figures', 'security-events']) {
        const { status, body } = await house.as({ roles: [role] }).get(`/api/audit/${list}`);
        expect([role, status, body.code]).toEqual([role, 403, 'role-not-allowed']);
      }
  });

  it('tell the person who looked by role and office, never by name', async () => {
    const found = await house.app.get(LookupsOfPerson).lookupsOf(cases[0]!.personId);
    expect(found).toEqual([
      {
        at: expect.any(String),
        kind: 'case',
        roles: ['veileder'],
        offices: ['0001'],
        byMachine: false,
        caseId: cases[0]!.caseId,
        byOverride: false,
      },
      expect.objectContaining({ kind: 'case-timeline' }),
    ]);
    expect(JSON.stringify(found)).not.toContain('Z9904');
  });
});
