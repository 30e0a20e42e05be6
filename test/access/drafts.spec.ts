import { KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { Drafts, MOST_DRAFTS } from '../../src/recording/drafts/drafts.js';
import {
  startTestApplication,
  type Answer,
  type Caller,
  type TestApplication,
} from '../support/application.js';
import type { TestIdentity } from '../support/issuer.js';
import { dump } from './canaries.js';

const COUNSELLOR: TestIdentity = { id: 'Z990301', roles: ['veileder'], offices: ['0315'] };
const COLLEAGUE: TestIdentity = { id: 'Z990302', roles: ['veileder'], offices: ['0315'] };
const ELSEWHERE: TestIdentity = { id: 'Z990303', roles: ['veileder'], offices: ['0001'] };
const SECRET = 'kanarifugl i gruven';

describe('Drafts', () => {
  let house: TestApplication;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await startTestApplication();
    counsellor = house.as(COUNSELLOR);
  });
  beforeEach(() => house.database.query('delete from drafts.draft'));
  afterAll(() => house.close());

  async function send(
    method: 'GET' | 'PUT' | 'DELETE',
    address: string,
    { as = COUNSELLOR, body }: { as?: TestIdentity; body?: unknown } = {},
  ): Promise<Answer> {
    const response = await fetch(house.url + address, {
      method,
      headers: {
        authorization: `Bearer ${await house.token(as)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }
  const save = (address: string, fields: object, as = COUNSELLOR) =>
    send('PUT', address, { as, body: { fields, revision: 1 } });
  const found = async (address: string, as = COUNSELLOR) =>
    (await send('GET', address, { as })).body.draft;
  const listed = async (as = COUNSELLOR) => (await send('GET', '/api/drafts', { as })).body.drafts;
  const noteAt = (caseId: string) => `/api/cases/${caseId}/drafts/record-background`;
  const age = (days: number) =>
    house.database.query(`update drafts.draft set saved_at = now() - interval '${days} days'`);
  const rows = async () =>
    (await house.database.query<{ about: string }>('select about from drafts.draft')).rows;
  const subjectOf = async (caseId: string) =>
    (await house.log.read(`course-${caseId}`))[0]!.subject!;

  it('are kept as they were written, valid or not, replaced and discarded', async () => {
    const caseId = await counsellor.openCase();
    const began = Date.now();
    const saved = await save(noteAt(caseId), { note: SECRET, occurredOn: '2018-' });
    expect(saved.status).toBe(200);
    expect(saved.body.revision).toBe(1);
    expect(Date.parse(saved.body.savedAt)).toBeGreaterThan(began - 60_000);
    expect(await found(noteAt(caseId))).toEqual({
      fields: { note: SECRET, occurredOn: '2018-' },
      ...saved.body,
    });
    await save(noteAt(caseId), { note: 'another' });
    expect((await found(noteAt(caseId))).fields).toEqual({ note: 'another' });
    expect((await send('DELETE', noteAt(caseId))).body).toEqual({ discarded: true });
    expect((await send('GET', noteAt(caseId))).body).toEqual({});
    expect((await send('DELETE', noteAt(caseId))).body).toEqual({ discarded: false });
  });

  it('are there for employers, and for what is yet to be opened', async () => {
    const employerId = await counsellor.registerEmployer();
    const addresses = [
      `/api/employers/${employerId}/drafts/contact-employer`,
      '/api/drafts/open-case',
      '/api/drafts/register-employer',
    ];
    for (const address of addresses) await save(address, { note: address });
    for (const address of addresses)
      expect((await found(address)).fields).toEqual({ note: address });
  });

  it('are listed without their words, with what they are about', async () => {
    const caseId = await counsellor.openCase({ pseudonym: 'drafted-case' });
    const employerId = await counsellor.registerEmployer({ name: 'Drafted bakery' });
    const after = await house.log.head();
    await house.get(`/api/cases?after=${after}`);
    await house.get(`/api/employers?after=${after}`);
    await save(noteAt(caseId), { note: SECRET });
    await save(`/api/employers/${employerId}/drafts/contact-employer`, { note: SECRET });
    await save('/api/drafts/open-case', {});
    const fact = (await house.log.read(`course-${caseId}`))[0]!.id;
    await send('PUT', `/api/cases/${caseId}/drafts/correct-fact`, { body: { fields: {}, fact } });
    const moments = { savedAt: expect.any(String), expiresAt: expect.any(String), revision: 1 };
    const { savedAt, expiresAt } = moments;
    expect(await listed()).toEqual([
      { command: 'correct-fact', caseId, pseudonym: 'drafted-case', fact, savedAt, expiresAt },
      { command: 'open-case', ...moments },
      { command: 'contact-employer', employerId, employer: 'Drafted bakery', ...moments },
      { command: 'record-background', caseId, pseudonym: 'drafted-case', ...moments },
    ]);
  });

  it('belong to their author: a colleague finds, lists and discards none of them', async () => {
    const caseId = await counsellor.openCase();
    await save(noteAt(caseId), { note: SECRET });
    expect((await send('GET', noteAt(caseId), { as: COLLEAGUE })).body).toEqual({});
    expect(await listed(COLLEAGUE)).toEqual([]);
    expect((await send('DELETE', noteAt(caseId), { as: COLLEAGUE })).body.discarded).toBe(false);
    await save(noteAt(caseId), { note: 'theirs' }, COLLEAGUE);
    expect((await found(noteAt(caseId))).fields).toEqual({ note: SECRET });
  });

  it.each(['GET', 'PUT', 'DELETE'] as const)(
    'of a case that is hidden are answered as of an absent one (%s)',
    async (method) => {
      const caseId = await counsellor.openCase();
      const body = method === 'PUT' ? { fields: {} } : undefined;
      const hidden = await send(method, noteAt(caseId), { as: ELSEWHERE, body });
      expect([hidden.status, hidden.body.code]).toEqual([404, 'case-not-found']);
    },
  );

  it('of a case that has been hidden since are not listed', async () => {
    const caseId = await counsellor.openCase({ personId: '7f6f2d9e-5f6a-4f7e-9b1c-1f1e0d6c5b4a' });
    const registered = await counsellor.post('/api/people', {
      personId: await subjectOf(caseId),
      name: 'Testperson',
    });
    expect(registered.status).toBe(201);
    await save(noteAt(caseId), { note: SECRET });
    await house.get(`/api/cases?after=${await house.log.head()}`);
    expect(await listed()).toHaveLength(1);
    const register = house.as({ roles: ['veileder'], clearances: ['strictly-confidential'] });
    const protectedNow = await register.post(
      `/api/people/${await subjectOf(caseId)}/commands/set-address-protection`,
      { level: 'strictlyConfidential' },
    );
    expect(protectedNow.status).toBe(201);
    await house.get(`/api/cases?after=${await house.log.head()}`);
    expect(await listed()).toEqual([]);
    expect((await send('GET', noteAt(caseId))).status).toBe(404);
  });

  it('are sealed where they are kept: neither words nor names of fields are there', async () => {
    const caseId = await counsellor.openCase();
    await save(noteAt(caseId), { canaryField: SECRET });
    await save('/api/drafts/open-case', { canaryField: SECRET });
    const everything = await dump(house.database);
    expect(everything).toContain('record-background');
    for (const text of [SECRET, 'canaryField', Buffer.from(SECRET).toString('hex')])
      expect(everything).not.toContain(text);
  });

  it('open nowhere but at their own place', async () => {
    const caseId = await counsellor.openCase();
    await save(noteAt(caseId), { note: SECRET });
    await house.database.query(`update drafts.draft set author = 'Z990302'`);
    const moved = await send('GET', noteAt(caseId), { as: COLLEAGUE });
    expect(moved.status).toBe(500);
    expect(JSON.stringify(moved.body)).not.toContain(SECRET);
  });

  it('are not found after fourteen days, and are swept away then', async () => {
    const caseId = await counsellor.openCase();
    const { body } = await save(noteAt(caseId), { note: SECRET });
    const days = (Date.parse(body.expiresAt) - Date.parse(body.savedAt)) / 86_400_000;
    expect(Math.round(days)).toBe(14);
    await age(13);
    await house.app.get(Drafts).sweep();
    expect((await found(noteAt(caseId))).fields).toEqual({ note: SECRET });
    await age(15);
    expect((await send('GET', noteAt(caseId))).body).toEqual({});
    expect(await listed()).toEqual([]);
    expect(await rows()).toHaveLength(1);
    await house.app.get(Drafts).sweep();
    expect(await rows()).toEqual([]);
  });

  it('go when their milestone is recorded, and stay when it is refused', async () => {
    const caseId = await counsellor.openCase();
    const record = (fields: object) =>
      counsellor.post(`/api/cases/${caseId}/commands/record-background`, fields);
    await save(noteAt(caseId), { education: 'non' });
    await save(noteAt(caseId), { education: 'non' }, COLLEAGUE);
    expect((await record({ education: 'non' })).status).toBe(422);
    expect(await found(noteAt(caseId))).toBeDefined();
    expect((await record({ education: 'none' })).status).toBe(201);
    expect(await found(noteAt(caseId))).toBeUndefined();
    expect(await found(noteAt(caseId), COLLEAGUE)).toBeDefined();

    const [opening, background] = await house.log.read(`course-${caseId}`);
    const correction = `/api/cases/${caseId}/drafts/correct-fact`;
    await send('PUT', correction, { body: { fields: {}, fact: opening!.id } });
    const correct = (fact: string, changes: object) =>
      counsellor.post(`/api/cases/${caseId}/commands/correct-fact`, {
        fact,
        changes,
        reasonCode: 'misrecorded',
      });
    expect((await correct(background!.id, { education: 'higherLong' })).status).toBe(201);
    expect(await found(correction)).toBeDefined();
    expect((await correct(opening!.id, { gender: 'woman' })).status).toBe(201);
    expect(await found(correction)).toBeUndefined();

    const interruption = `/api/cases/${caseId}/drafts/interrupt-training`;
    const { body: training } = await counsellor.post(
      `/api/cases/${caseId}/commands/start-training`,
      {
        employerId: await counsellor.registerEmployer(),
      },
    );
    const interrupt = () =>
      counsellor.post(`/api/cases/${caseId}/commands/interrupt-training`, {
        training: training.events[0].id,
      });
    await send('PUT', interruption, { body: { fields: {}, fact: opening!.id } });
    expect((await interrupt()).status).toBe(201);
    expect(await found(interruption)).toBeDefined();

    await save('/api/drafts/open-case', { office: '0315' });
    await counsellor.openCase();
    expect(await found('/api/drafts/open-case')).toBeUndefined();
  });

  describe('of a person who is erased', () => {
    const administrator = (id: string) => house.as({ id, roles: ['administrator'], offices: [] });

    async function erase(personId: string): Promise<void> {
      const { body } = await administrator('D000005').post('/api/erasures', {
        personId,
        basis: 'wrongPerson',
        decision: '2026-0042',
      });
      const approved = await administrator('D000006').post(
        `/api/erasures/${body.erasureId}/approve`,
        {},
      );
      expect(approved.body.status).toBe('carried-out');
    }

    it('are deleted with everything else, whoever wrote them, and no new one is kept', async () => {
      const [caseId, another] = [await counsellor.openCase(), await counsellor.openCase()];
      await counsellor.post(`/api/cases/${caseId}/commands/record-background`, { note: SECRET });
      await save(noteAt(caseId), { note: SECRET });
      await save(noteAt(caseId), { note: SECRET }, COLLEAGUE);
      await save('/api/drafts/open-case', { personId: await subjectOf(caseId) });
      await save(noteAt(another), { note: 'of somebody else' });
      await erase(await subjectOf(caseId));
      expect(await rows()).toEqual([{ about: another }]);
      const refused = await save(noteAt(caseId), { note: SECRET });
      expect([refused.status, refused.body.code]).toEqual([409, 'person-erased']);
    });

    it('that an older copy of the database brings back open no more and are swept away', async () => {
      const caseId = await counsellor.openCase();
      await save(noteAt(caseId), { note: SECRET });
      await house.app.get<KeyVault>(KEY_VAULT).destroy(await subjectOf(caseId), 'decision');
      expect((await send('GET', noteAt(caseId))).body).toEqual({});
      await house.app.get(Drafts).sweep();
      expect(await rows()).toEqual([]);
    });
  });

  it('have a size and a number', async () => {
    const caseId = await counsellor.openCase();
    const large = await save(noteAt(caseId), { note: 'x'.repeat(64_000) });
    expect([large.status, large.body.code]).toEqual([413, 'draft-too-large']);
    expect((await save(noteAt(caseId), { note: 'x'.repeat(63_000) })).status).toBe(200);
    await house.database.query(
      `insert into drafts.draft (author, kind, about, command, sealed)
       select 'Z990301', 'course', 'case ' || n, 'start-training', '' from generate_series(2, $1) n`,
      [MOST_DRAFTS],
    );
    expect((await save(noteAt(caseId), { note: 'in its place' })).status).toBe(200);
    const oneMore = await save('/api/drafts/open-case', {});
    expect([oneMore.status, oneMore.body.code]).toEqual([409, 'too-many-drafts']);
    expect((await save('/api/drafts/open-case', {}, COLLEAGUE)).status).toBe(200);
  });

  it.each([
    ['/api/cases/:caseId/drafts/no-such', 404, 'unknown-command'],
    ['/api/cases/:caseId/drafts/open-case', 404, 'unknown-command'],
    ['/api/cases/:caseId/drafts/contact-employer', 404, 'unknown-command'],
    ['/api/drafts/record-background', 404, 'unknown-command'],
    ['/api/drafts/register-person', 404, 'unknown-command'],
  ])('are of commands that can be given there: not %s', async (address, status, code) => {
    const at = address.replace(':caseId', await counsellor.openCase());
    const answer = await save(at, {});
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('are no look-up and no milestone', async () => {
    const caseId = await counsellor.openCase();
    const looked = async () =>
      (await house.database.query('select count(*)::int as n from audit.lookup')).rows[0].n;
    const [lookups, head] = [await looked(), await house.log.head()];
    await save(noteAt(caseId), { note: SECRET });
    await found(noteAt(caseId));
    await listed();
    expect([await looked(), await house.log.head()]).toEqual([lookups, head]);
  });
});
