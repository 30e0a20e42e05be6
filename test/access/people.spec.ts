import { randomUUID } from 'node:crypto';
import { syntheticNumber } from '../../src/domain/fields/synthetic-number.js';
import { KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';

const NAME = 'Kanarifugl Testperson';
let individual = 0;
const freshNumber = (): string => {
  for (;;) {
    const made = syntheticNumber('1990-05-17', individual++);
    if (made) return made;
  }
};

describe('The person register over HTTP', () => {
  let house: TestApplication;
  /** Counsellors of two offices, and an administrator. */
  let first: Caller;
  let second: Caller;
  let administrator: Caller;
  beforeAll(async () => {
    house = await startTestApplication();
    first = house.as({ id: 'Z990201', roles: ['veileder'], offices: ['0001'] });
    second = house.as({ id: 'Z990202', roles: ['veileder'], offices: ['0002'] });
    administrator = house.as({ id: 'Z990205', roles: ['administrator'], offices: [] });
  });
  afterAll(() => house.close());

  const register = (fields: object = {}, by: Caller = house) =>
    by.post('/api/people', { name: NAME, ...fields });
  const command = (personId: string, name: string, body: object, by: Caller = house) =>
    by.post(`/api/people/${personId}/commands/${name}`, body);
  const search = (identityNumber: string, by: Caller = house) =>
    by.post('/api/people/search', { identityNumber });
  /** Waits until the read models show everything recorded. */
  const shown = async (personId: string, by: Caller = house) =>
    by.get(`/api/people/${personId}?after=${await house.log.head()}`);
  /** A person with a case at the first office. */
  async function personAtFirst(fields: object = {}): Promise<{ personId: string; caseId: string }> {
    const { personId } = (await register(fields)).body;
    const caseId = await first.openCase({ office: '0001', personId });
    await house.get(`/api/cases/${caseId}?after=${await house.log.head()}`);
    return { personId, caseId };
  }

  it('registers a person and shows them, sealed in the log', async () => {
    const identityNumber = freshNumber();
    const registered = await register({ identityNumber, email: 'kanarifugl@example.no' });
    expect(registered).toMatchObject({
      status: 201,
      body: { revision: 1, events: [{ type: 'PersonRegistered' }], findings: [] },
    });
    const { personId } = registered.body;
    expect(registered.headers.get('location')).toBe(`/api/people/${personId}`);
    const answer = await shown(personId);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        personId,
        details: { name: NAME, identityNumber, email: 'kanarifugl@example.no' },
        protection: 'none',
        shielded: false,
        relations: [],
        cases: [],
      },
    });
    expect(answer.headers.get('etag')).toBe('"1"');
    const stored = JSON.stringify((await house.log.read(`person-${personId}`)).map((e) => e.data));
    expect(stored).not.toMatch(/kanarifugl/i);
    expect(stored).not.toContain(identityNumber);
  });

  it('shows the person as known and as of a day', async () => {
    const { personId } = (await register({ telephone: '22 00 00 01' })).body;
    const before = (await house.log.read(`person-${personId}`))[0]!.recordedAt;
    await command(personId, 'change-person-details', {
      telephone: '22 00 00 02',
      occurredOn: '2020-01-01',
    });
    const on = async (query: string) =>
      (await house.get(`/api/people/${personId}?after=${await house.log.head()}&${query}`)).body
        .details.telephone;
    expect(await on('')).toBe('22 00 00 02');
    expect(await on('at=2019-12-31')).toBe('22 00 00 01');
    expect(await on(`knownAt=${before}`)).toBe('22 00 00 01');
  });

  it('takes no identity number that is none, or that may be a real one', async () => {
    expect(await register({ identityNumber: '01829712391' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'identityNumber', code: 'not-an-identity-number' }] },
    });
    const { personId } = (await register()).body;
    // The same digits without the mark of a synthetic number, with check digits that fit.
    const real = realNumber();
    for (const answer of [
      await register({ identityNumber: real }),
      await command(personId, 'change-person-details', { identityNumber: real }),
    ])
      expect(answer).toMatchObject({
        status: 409,
        body: { code: 'real-identity-number', errors: [{ field: 'identityNumber' }] },
      });
  });

  describe('An identity number', () => {
    it('belongs to one person, also when several ask for it at once', async () => {
      const identityNumber = freshNumber();
      const answers = await Promise.all([1, 2, 3, 4].map(() => register({ identityNumber })));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const refused = answers.find(({ status }) => status === 409)!;
      expect(refused.body).toMatchObject({ code: 'identity-number-known' });
      const taken = answers.find(({ status }) => status === 201)!;
      expect(JSON.stringify(refused.body)).not.toContain(taken.body.personId);
      expect((await search(identityNumber)).body).toEqual({
        personId: taken.body.personId,
        name: NAME,
        cases: [],
      });
    });

    it('is answered the same to a repeated registration', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const body = { name: NAME, identityNumber: freshNumber() };
      const once = await house.post('/api/people', body, headers);
      expect(once.status).toBe(201);
      expect(await house.post('/api/people', body, headers)).toMatchObject({
        status: 201,
        body: once.body,
      });
    });

    it('moves with changes, corrections and retractions', async () => {
      const [one, two, three] = [freshNumber(), freshNumber(), freshNumber()];
      const { personId, events } = (await register({ identityNumber: one })).body;
      const changed = await command(personId, 'change-person-details', { identityNumber: two });
      expect((await search(one)).body).toEqual({});
      expect((await search(two)).body.personId).toBe(personId);
      // What was let go of can be had by another.
      expect((await register({ identityNumber: one })).status).toBe(201);
      // Retracting the change would give back a number that is another person's now.
      const retract = { fact: changed.body.events[0].id, reason: 'Misread' };
      expect((await command(personId, 'retract-fact', retract)).body.code).toBe(
        'identity-number-known',
      );
      const correct = { fact: events[0].id, changes: { identityNumber: three }, reason: 'Misread' };
      expect((await command(personId, 'correct-fact', correct)).status).toBe(201);
      expect((await search(two)).body.personId).toBe(personId);
      expect((await command(personId, 'retract-fact', retract)).status).toBe(201);
      expect((await search(three)).body.personId).toBe(personId);
      expect((await search(two)).body).toEqual({});
      const { rows } = await house.database.query(
        'select count(*)::int as n from vault.person_index where subject_id = $1',
        [personId],
      );
      expect(rows).toEqual([{ n: 1 }]);
    });

    it('that was reserved and never recorded can be had after a while', async () => {
      const identityNumber = freshNumber();
      const { personId } = (await register({ identityNumber })).body;
      const crashed = randomUUID();
      await house.database.query(
        'update vault.person_index set subject_id = $2 where subject_id = $1',
        [personId, crashed],
      );
      expect((await search(identityNumber)).body).toEqual({});
      expect((await register({ identityNumber })).body.code).toBe('identity-number-known');
      await house.database.query(
        `update vault.person_index set reserved_at = reserved_at - interval '2 minutes'
         where subject_id = $1`,
        [crashed],
      );
      expect((await register({ identityNumber })).status).toBe(201);
    });

    it('is forgotten with the key of the person', async () => {
      const identityNumber = freshNumber();
      const { personId } = (await register({ identityNumber })).body;
      await house.app.get<KeyVault>(KEY_VAULT).destroy(personId, 'decision 2026-0042');
      const { rows } = await house.database.query(
        'select from vault.person_index where subject_id = $1',
        [personId],
      );
      expect(rows).toEqual([]);
      expect((await search(identityNumber)).body).toEqual({});
      expect((await shown(personId)).body.details.name).toEqual({ $erased: true });
      const again = { telephone: '22 00 00 00' };
      expect((await command(personId, 'change-person-details', again)).body.code).toBe(
        'person-erased',
      );
      expect((await register({ identityNumber })).status).toBe(201);
    });

    it('stands in no table in plain', async () => {
      const identityNumber = freshNumber();
      await register({ identityNumber });
      const { rows } = await house.database.query(
        `select encode(identity_index, 'escape') || encode(identity_index, 'hex') as text
         from vault.person_index`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { text } of rows) expect(text).not.toContain(identityNumber);
    });
  });

  it('writes down who was shown, once for each answer, and nothing of misses', async () => {
    const identityNumber = freshNumber();
    const { personId } = await personAtFirst({ identityNumber });
    const lookups = async () =>
      (
        await house.database.query<{ kind: string; actor: string }>(
          'select kind, actor from audit.lookup where person_id = $1 order by id',
          [personId],
        )
      ).rows;
    const before = (await lookups()).length;
    await search(identityNumber, first);
    await shown(personId, first);
    await search(freshNumber(), first);
    await shown(personId, second);
    expect((await lookups()).slice(before)).toEqual([
      { kind: 'person-search', actor: 'Z990201' },
      { kind: 'person', actor: 'Z990201' },
    ]);
  });

  describe('Who may see and record', () => {
    it('is whoever has the person at their office; to others the person is absent', async () => {
      const { personId } = await personAtFirst();
      const absent = await second.get(`/api/people/${randomUUID()}`);
      expect((await shown(personId, first)).body.cases).toHaveLength(1);
      const hidden = await shown(personId, second);
      expect([hidden.status, hidden.body.code]).toEqual([404, 'person-not-found']);
      expect({ ...hidden.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
      const change = { telephone: '22 00 00 00' };
      expect(await command(personId, 'change-person-details', change, second)).toMatchObject({
        status: 404,
        body: { code: 'person-not-found' },
      });
      expect((await command(personId, 'change-person-details', change, first)).status).toBe(201);
    });

    it('registers the person of a case of the own office, and not of another', async () => {
      const caseId = await first.openCase({ office: '0001' });
      const { body } = await first.get(`/api/cases/${caseId}?after=${await house.log.head()}`);
      expect(body).not.toHaveProperty('personName');
      const { personId } = body;
      expect((await register({ personId }, second)).status).toBe(404);
      expect((await register({ personId }, first)).status).toBe(201);
      expect((await register({ personId, name: 'Other' }, first)).body.code).toBe(
        'person-already-registered',
      );
      const named = await first.get(`/api/cases/${caseId}?after=${await house.log.head()}`);
      expect(named.body).toMatchObject({ personId, personName: NAME });
    });

    it.each([
      ['strictlyConfidential', ['strict', 'strictly-confidential'], ['conf', 'confidential']],
      ['confidential', ['conf', 'confidential'], ['shield', 'shielded']],
    ] as const)('needs a clearance of %s persons', async (level, [id, clearance], [, other]) => {
      const identityNumber = freshNumber();
      const { personId } = await personAtFirst({ identityNumber, postalAddress: 'Testveien 1' });
      expect((await command(personId, 'set-address-protection', { level }, first)).status).toBe(
        201,
      );
      const cleared = (clearances: [typeof clearance | typeof other]) =>
        house.as({ id: `Z-${id}`, roles: ['veileder'], offices: ['0001'], clearances });
      for (const by of [first, cleared([other])]) {
        expect((await shown(personId, by)).status).toBe(404);
        expect((await search(identityNumber, by)).body).toEqual({});
        const lift = await command(personId, 'set-address-protection', { level: 'none' }, by);
        expect(lift.status).toBe(404);
      }
      // What is refused of a number does not tell whether the other person is hidden.
      const open = freshNumber();
      await register({ identityNumber: open });
      const [hiddenTaken, openTaken] = [
        await register({ identityNumber }, first),
        await register({ identityNumber: open }, first),
      ];
      expect(hiddenTaken.body).toEqual(openTaken.body);
      const seen = await shown(personId, cleared([clearance]));
      expect(seen.body.protection).toBe(level);
      expect('postalAddress' in seen.body.details).toBe(level === 'confidential');
      expect(
        (await command(personId, 'set-address-protection', { level: 'none' }, cleared([clearance])))
          .status,
      ).toBe(201);
      expect((await shown(personId, first)).body.protection).toBe('none');
    });

    it('shows no address or telephone of a strictly confidential person, of no moment', async () => {
      const { personId } = await personAtFirst({
        postalAddress: 'Testveien 1',
        telephone: '22 00 00 00',
      });
      const cleared = house.as({
        id: 'Z990206',
        roles: ['veileder'],
        offices: ['0001'],
        clearances: ['strictly-confidential'],
      });
      const before = (await house.log.read(`person-${personId}`))[0]!.recordedAt;
      await command(personId, 'set-address-protection', { level: 'strictlyConfidential' }, cleared);
      for (const moment of ['', `&knownAt=${before}`, '&at=2019-01-01']) {
        const { body } = await cleared.get(
          `/api/people/${personId}?after=${await house.log.head()}${moment}`,
        );
        expect(body.details).toEqual({ name: NAME });
      }
      const moved = await command(
        personId,
        'change-person-details',
        { postalAddress: 'Testveien 2' },
        cleared,
      );
      expect(moved.body.code).toBe('address-strictly-confidential');
    });

    it('is nobody who is related, from the moment it is declared', async () => {
      const { personId, caseId } = await personAtFirst();
      const kin = { staff: 'Z990201', kind: 'family' };
      expect((await command(personId, 'declare-relation', kin, administrator)).status).toBe(201);
      expect((await first.get(`/api/people/${personId}`)).status).toBe(404);
      expect((await first.get(`/api/cases/${caseId}`)).status).toBe(404);
      expect((await shown(personId)).body.relations).toMatchObject([kin]);
    });

    it('is the named handlers alone while a block holds', async () => {
      const { personId, caseId } = await personAtFirst();
      const block = { ground: 'accuracyContested', handlers: ['Z990207'] };
      expect(await command(personId, 'block-person', block, first)).toMatchObject({
        status: 403,
        body: { code: 'role-not-allowed' },
      });
      expect((await command(personId, 'block-person', block, administrator)).status).toBe(201);
      const handler = house.as({ id: 'Z990207', roles: ['veileder'], offices: ['0001'] });
      expect((await first.get(`/api/cases/${caseId}`)).status).toBe(404);
      expect((await shown(personId, handler)).body.block).toMatchObject(block);
      expect((await command(personId, 'lift-block', {}, handler)).status).toBe(403);
      const correct = (by: Caller, fact: string) =>
        command(
          personId,
          'correct-fact',
          { fact, changes: { handlers: ['Z990201'] }, reason: 'Other handler' },
          by,
        );
      const blocked = (await shown(personId, handler)).body.block.id as string;
      expect((await correct(handler, blocked)).status).toBe(403);
      expect((await correct(administrator, blocked)).status).toBe(201);
      expect((await first.get(`/api/cases/${caseId}`)).status).toBe(200);
      expect((await command(personId, 'lift-block', {}, administrator)).status).toBe(201);
    });

    it('keeps details from administrators, and everything from researchers', async () => {
      const { personId } = await personAtFirst();
      const change = { telephone: '22 00 00 00' };
      expect((await command(personId, 'change-person-details', change, administrator)).status).toBe(
        403,
      );
      const researcher = house.as({ id: 'Z990203', roles: ['forsker'], offices: [] });
      for (const by of [administrator, researcher]) {
        expect((await by.get(`/api/people/${personId}`)).status).toBe(403);
        expect((await search(freshNumber(), by)).status).toBe(403);
      }
    });

    it('withholds personal values from a revisor, who sees every person', async () => {
      const identityNumber = freshNumber();
      const { personId, caseId } = await personAtFirst({ identityNumber });
      await command(personId, 'set-address-protection', { level: 'strictlyConfidential' }, first);
      const revisor = house.as({ id: 'Z990204', roles: ['revisor'], offices: [] });
      const { body } = await shown(personId, revisor);
      expect(body.details).toEqual({
        name: { $withheld: true },
        identityNumber: { $withheld: true },
      });
      expect(body.cases).toEqual([{ caseId, office: '0001', open: true }]);
      expect((await search(identityNumber, revisor)).body.name).toEqual({ $withheld: true });
      expect((await command(personId, 'lift-shielding', {}, revisor)).status).toBe(403);
    });

    it('is a procedure of its own for erasure', async () => {
      const { personId } = (await register()).body;
      const erase = await command(personId, 'erase-person', { decision: 'x' }, administrator);
      expect(erase).toMatchObject({ status: 404, body: { code: 'unknown-command' } });
    });
  });
});

/** With check digits that fit, of a day that has not come: nobody has it. */
function realNumber(): string {
  const weights = [
    [3, 7, 6, 1, 8, 9, 4, 5, 2],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
  ];
  for (let individual = 0; ; individual++) {
    let digits = `311239${String(individual).padStart(3, '0')}`;
    for (const row of weights) {
      const sum = row.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
      digits += String((11 - (sum % 11)) % 11);
    }
    if (digits.length === 11) return digits;
  }
}
