import { randomUUID } from 'node:crypto';
import { syntheticNumber } from '../../src/domain/fields/synthetic-number.js';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';

const WITHHELD = { $withheld: true };

/** What a person may ask for: their story, their consents, their remarks, everything held of them. */
describe('The rights of the person', () => {
  let house: TestApplication;
  let counsellor: Caller;
  let auditor: Caller;
  beforeAll(async () => {
    house = await startTestApplication();
    counsellor = house.as({ id: 'Z990301', roles: ['veileder'], offices: ['0001'] });
    auditor = house.as({ id: 'Z990302', roles: ['revisor'], offices: [] });
  });
  afterAll(() => house.close());

  const record = async (caseId: string, name: string, body: object) => {
    const answer = await house.post(`/api/cases/${caseId}/commands/${name}`, body);
    expect([name, answer.status, answer.body.errors]).toEqual([name, 201, undefined]);
    return answer.body.events[0].id as string;
  };
  const caughtUp = async (path: string) => `${path}?after=${await house.log.head()}`;
  const read = async (path: string, by: Caller = counsellor) => (await by.get(path)).body;

  /** A person with a name, a case and texts that only theirs can hold. */
  async function person(canary: string, number: string) {
    const { personId } = (
      await house.post('/api/people', {
        name: `${canary}-name`,
        identityNumber: number,
        telephone: '+47 22 22 22 22',
        email: `${canary}@example.no`.toLowerCase(),
      })
    ).body;
    const caseId = await counsellor.openCase({
      office: '0001',
      personId,
      occurredOn: '2018-01-08',
    });
    const employerId = await house.registerEmployer({ name: `${canary} bakery` });
    await record(caseId, 'record-background', { note: `${canary}-background` });
    await record(caseId, 'give-consent', {
      scope: 'research',
      purpose: 'a study',
      holder: `${canary}-holder`,
      topic: `${canary}-topic`,
    });
    await record(caseId, 'start-training', { employerId, occurredOn: '2018-05-14' });
    const factor = await record(caseId, 'name-factor', {
      perspective: 'user',
      polarity: 'positive',
      code: 'other',
      text: `${canary}-factor-before`,
    });
    await record(caseId, 'correct-fact', {
      fact: factor,
      changes: { text: `${canary}-factor` },
      reason: `${canary}-reason`,
    });
    await record(caseId, 'name-factor', {
      perspective: 'manager',
      polarity: 'negative',
      code: 'other',
      text: `${canary}-managers-word`,
    });
    await read(await caughtUp(`/api/cases/${caseId}`));
    return { personId, caseId, employerId };
  }

  const report = (personId: string, by: Caller = counsellor, headers = {}) =>
    by.post(`/api/people/${personId}/report`, {}, headers);

  describe('to read their story', () => {
    let caseId: string;
    beforeAll(async () => ({ caseId } = await person('Story', syntheticNumber('1980-02-11', 3)!)));
    const story = (query = '') => read(`/api/cases/${caseId}/narrative${query}`);

    it('each in their own version, in the language they ask for', async () => {
      const [user, manager] = [await story(), await story('?for=manager&lang=en')];
      const text = (body: { sentences: { text: string }[] }) => JSON.stringify(body.sentences);
      expect(user).toMatchObject({
        for: 'user',
        lang: 'nb',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(text(user)).toContain('14. mai 2018: Arbeidstreningen begynte.');
      expect(text(user)).toContain('Story-factor');
      expect(text(user)).not.toMatch(/Story-managers-word|factor-before/);
      expect(text(manager)).toContain('14 May 2018: The work training began.');
      expect(text(manager)).toContain('Story-managers-word');
      expect(text(manager)).not.toMatch(/Story-factor|Story-background/);
    });

    it('and remark on it: the case tells what was read and whether it reads differently since', async () => {
      const { hash, revision } = await story();
      await record(caseId, 'review-narrative', { by: 'user', accepted: true, revision, hash });
      const view = async () => read(await caughtUp(`/api/cases/${caseId}`));
      expect((await view()).reviews).toEqual([
        expect.objectContaining({
          by: 'user',
          accepted: true,
          revision,
          hash,
          changedSince: false,
        }),
      ]);
      await record(caseId, 'review-narrative', {
        by: 'user',
        accepted: false,
        remarks: 'one more thing',
      });
      await record(caseId, 'close-case', { outcome: 'work', occurredOn: '2018-12' });
      expect((await view()).reviews).toMatchObject([
        { accepted: true, changedSince: true },
        { accepted: false, remarks: 'one more thing' },
      ]);
      expect((await story()).reviews).toHaveLength(2);
    });

    it('on both clocks', async () => {
      const early = JSON.stringify((await story('?at=2018-03-01')).sentences);
      expect(early).toContain('Kontoret åpnet saken.');
      expect(early).not.toContain('Arbeidstreningen begynte');
    });

    it('where a manager is not told of another employer: it must be said whose they are', async () => {
      const { caseId: several, employerId } = await person(
        'Several',
        syntheticNumber('1981-02-11', 3)!,
      );
      await record(several, 'start-employment', {
        employerId: randomUUID(),
        contractType: 'onCall',
      });
      await read(await caughtUp(`/api/cases/${several}`));
      const asked = (query: string) =>
        counsellor.get(`/api/cases/${several}/narrative?for=manager${query}`);
      expect(await asked('')).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'employerId', code: 'employer-needed' }] },
      });
      const own = await asked(`&employerId=${employerId}`);
      expect(own.status).toBe(200);
      expect(JSON.stringify(own.body.sentences)).not.toContain('begynte i arbeid');
    });

    it('which an auditor reads without what anybody said', async () => {
      const body = await read(`/api/cases/${caseId}/narrative`, auditor);
      expect(JSON.stringify(body)).toContain('teksten vises ikke for deg');
      expect(JSON.stringify(body)).not.toMatch(/Story-(factor|background|topic|managers)/);
    });
  });

  describe('to consent and to take it back', () => {
    it('for each purpose and holder, with what it means that it is withdrawn', async () => {
      const { caseId } = await person('Consent', syntheticNumber('1982-02-11', 3)!);
      const consent = await record(caseId, 'give-consent', {
        scope: 'provider',
        purpose: 'a course',
        holder: 'a school',
      });
      await record(caseId, 'withdraw-consent', { consent, occurredOn: '2018-06-01' });
      expect((await read(await caughtUp(`/api/cases/${caseId}`))).consents).toEqual([
        expect.objectContaining({
          scope: 'research',
          purpose: 'a study',
          holder: 'Consent-holder',
          inForce: true,
        }),
        expect.objectContaining({
          scope: 'provider',
          purpose: 'a course',
          holder: 'a school',
          inForce: false,
          withdrawn: expect.objectContaining({ on: '2018-06-01', effect: 'nothing-more-shared' }),
        }),
      ]);
    });
  });

  describe('to be told everything that is held', () => {
    let own: { personId: string; caseId: string };
    const CANARIES = [
      '-name',
      '-background',
      '-holder',
      '-topic',
      '-factor-before',
      '-factor"',
      '-reason',
      '-managers-word',
    ];
    const number = syntheticNumber('1983-02-11', 3)!;
    beforeAll(async () => {
      own = await person('Mine', number);
      await person('Theirs', syntheticNumber('1984-02-11', 3)!);
    });

    it('with every word of theirs and none of another person', async () => {
      const { status, body } = await report(own.personId);
      expect(status).toBe(200);
      const text = JSON.stringify(body);
      for (const canary of CANARIES) expect(text).toContain(`Mine${canary}`);
      expect(text).toContain(number);
      expect(text).toContain('Mine bakery');
      expect(text).not.toContain('Theirs');
      expect(body.cases[0].events.map(({ type }: { type: string }) => type)).toContain(
        'FactCorrected',
      );
    });

    it('with who has looked, by role and office and not by name', async () => {
      const { body } = await report(own.personId);
      expect(body.lookups).toContainEqual(
        expect.objectContaining({ kind: 'case', roles: ['veileder'], offices: ['0001'] }),
      );
      expect(JSON.stringify(body)).not.toContain('Z990301');
    });

    it('as a page that runs nothing and escapes everything', async () => {
      const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
      await record(own.caseId, 'record-background', { note: hostile });
      await read(await caughtUp(`/api/cases/${own.caseId}`));
      const token = await house.token({ id: 'Z990301', roles: ['veileder'], offices: ['0001'] });
      const response = await fetch(`${house.url}/api/people/${own.personId}/report`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, accept: 'text/html,*/*;q=0.8' },
      });
      const html = await response.text();
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(html).toContain('<html lang="nb">');
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(html).not.toMatch(/<script|<img|style=|<style|https?:\/\//);
      for (const canary of ['-name', '-background', '-managers-word'])
        expect(html).toContain(`Mine${canary}`);
      expect(html.match(/<table>/g)!.length).toBe(html.match(/<caption>/g)!.length);
    });

    it('to nobody of another office, and to an auditor without the texts', async () => {
      const elsewhere = house.as({ id: 'Z990303', roles: ['veileder'], offices: ['0002'] });
      const refused = await report(own.personId, elsewhere);
      const absent = await report(randomUUID(), elsewhere);
      expect([refused.status, refused.body]).toEqual([404, absent.body]);
      const { status, body } = await report(own.personId, auditor);
      expect([status, body.register.details.name]).toEqual([200, WITHHELD]);
      expect(JSON.stringify(body)).not.toMatch(
        /Mine-(name|background|topic|factor|reason|managers)/,
      );
    });

    it('to an auditor who is a counsellor too: with the texts of the own offices alone', async () => {
      const both = house.as({ id: 'Z990304', roles: ['veileder', 'revisor'], offices: ['0002'] });
      const here = await house.openCase({ office: '0002', personId: own.personId });
      await record(here, 'record-background', { note: 'Here-background' });
      await read(await caughtUp(`/api/cases/${own.caseId}`));
      const { body } = await report(own.personId, both);
      expect(body.offices).toBe('all');
      const told = new Map(
        (body.cases as { caseId: string }[]).map((one) => [one.caseId, JSON.stringify(one)]),
      );
      expect(told.get(here)).toContain('Here-background');
      expect(told.get(own.caseId)).not.toMatch(/Mine-(background|topic|factor|reason|managers)/);
      const elsewhere = house.as({
        id: 'Z990305',
        roles: ['veileder', 'revisor'],
        offices: ['0003'],
      });
      for (const register of [
        (await report(own.personId, elsewhere)).body.register,
        (await elsewhere.get(`/api/people/${own.personId}`)).body,
      ])
        expect(register.details.name).toEqual(WITHHELD);
    });
  });
});
