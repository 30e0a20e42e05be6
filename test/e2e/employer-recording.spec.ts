import { randomUUID } from 'node:crypto';
import { EVENT_STORE, KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { EventStore } from '../../src/event-store/port.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const ERASED = { $erased: true };
const NAME = 'kanarifugl i gruven';

describe('Recording an employer', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  const command = (employerId: string, name: string, body: object, headers = {}) =>
    house.post(`/api/employers/${employerId}/commands/${name}`, body, headers);
  const dataOf = async (employerId: string) =>
    (await house.log.read(`employer-${employerId}`)).map(({ data }) => data);

  it('registers it and records what follows', async () => {
    const registered = await house.post('/api/employers', {
      name: 'Fjordbyen bakery',
      organisationNumber: '999263550',
      occurredOn: '2018-02-01',
    });
    const { employerId } = registered.body;
    expect(registered).toMatchObject({
      status: 201,
      body: { revision: 1, events: [{ type: 'EmployerRegistered', revision: 1 }], findings: [] },
    });
    expect(registered.headers.get('location')).toBe(`/api/employers/${employerId}`);
    expect(registered.headers.get('etag')).toBe('"1"');
    const contacted = await command(employerId, 'contact-employer', { by: 'office', unit: '0315' });
    expect(contacted).toMatchObject({
      status: 201,
      body: { employerId, revision: 2, events: [{ type: 'EmployerContacted' }] },
    });
  });

  it('takes the id by which courses name it already', async () => {
    const employerId = randomUUID();
    expect(await house.registerEmployer({ employerId })).toBe(employerId);
    const again = await house.post('/api/employers', { name: 'Another', employerId });
    expect(again).toMatchObject({ status: 409, body: { code: 'employer-already-registered' } });
  });

  it('answers a repeated registration with the same employer, and stores it once', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(() => house.post('/api/employers', { name: 'Bakery' }, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await dataOf(answers[0]!.body.employerId)).toHaveLength(1);
    const other = await house.post('/api/employers', { name: 'Cafe' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('refuses to record on an employer that has moved on', async () => {
    const id = await house.registerEmployer();
    await command(id, 'declare-hosting-plan', { willHost: true });
    const stale = await command(id, 'decline-hosting', {}, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-revision' } });
    expect(stale.headers.get('etag')).toBe('"2"');
    expect((await command(id, 'decline-hosting', {}, { 'if-match': '"2"' })).status).toBe(201);
  });

  it('says of an unknown employer what it says of an address that can name none', async () => {
    const [unknown, malformed] = await Promise.all(
      [randomUUID(), 'no-uuid'].map((id) =>
        command(id, 'declare-hosting-plan', { willHost: true }),
      ),
    );
    expect(unknown).toMatchObject({ status: 404, body: { code: 'employer-not-found' } });
    expect(malformed!.body).toEqual(unknown!.body);
  });

  it.each(['start-training', 'register-employer', 'toString'])(
    'knows no command %s of an employer',
    async (name) =>
      expect(await command(await house.registerEmployer(), name, {})).toMatchObject({
        status: 404,
        body: { code: 'unknown-command' },
      }),
  );

  it('knows no case under the id of an employer', async () => {
    const id = await house.registerEmployer();
    const answer = await house.post(`/api/cases/${id}/commands/record-background`, {
      education: 'none',
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
  });

  it('refuses with field, code and remedy, and records nothing of it', async () => {
    const id = await house.registerEmployer();
    const head = await house.log.head();
    const refused = await command(id, 'fill-opening', { opening: randomUUID() });
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'unknown-reference',
        errors: [{ field: 'opening', code: 'unknown-reference', remedy: expect.any(String) }],
      },
    });
    const invalid = await command(id, 'change-employer-facts', {
      organisationNumber: '999263551',
      employees: -1,
    });
    expect(invalid.status).toBe(422);
    expect(
      invalid.body.errors.map(({ field, code }: Record<string, string>) => [field, code]),
    ).toEqual(
      expect.arrayContaining([
        ['organisationNumber', 'not-an-organisation-number'],
        ['employees', 'out-of-range'],
      ]),
    );
    expect(await house.log.head()).toBe(head);
  });

  it('refuses a second main contact until the first hands over', async () => {
    const id = await house.registerEmployer();
    const main = { side: 'services', main: true };
    const first = await command(id, 'assign-contact-person', { ...main, staff: 'Z990101' });
    const second = { ...main, staff: 'Z990102' };
    const refused = await command(id, 'assign-contact-person', second);
    expect(refused).toMatchObject({ status: 409, body: { code: 'main-contact-exists' } });
    const takesOverFrom = first.body.events[0].id;
    const taken = await command(id, 'assign-contact-person', { ...second, takesOverFrom });
    expect(taken.status).toBe(201);
  });

  it('corrects a fact, and refuses a correction to what cannot be', async () => {
    const id = await house.registerEmployer();
    const opening = await command(id, 'announce-opening', {
      kind: 'job',
      windowUntil: '2018-03-31',
      occurredOn: '2018-03-01',
    });
    const fact = opening.body.events[0].id;
    const correct = (changes: object) =>
      command(id, 'correct-fact', { fact, changes, reason: 'Misread' });
    expect(await correct({ windowUntil: '2018-02-01' })).toMatchObject({
      status: 409,
      body: { code: 'impossible-history' },
    });
    expect(await correct({ windowUntil: '2018-04-15' })).toMatchObject({
      status: 201,
      body: { events: [{ type: 'FactCorrected' }] },
    });
    expect((await dataOf(id)).at(-1)).toMatchObject({ factType: 'OpeningAnnounced' });
  });
});

/** Each contact in an enterprise is a person with a key of the own. */
describe('An erased contact of an employer', () => {
  let house: TestApplication;
  let employerId: string;
  let contacts: string[];
  beforeAll(async () => {
    house = await startTestApplication();
    employerId = await house.registerEmployer();
    contacts = [];
    for (const name of [NAME, 'Somebody else']) {
      const body = { side: 'employer', name, email: 'post@example.no', occurredOn: '2018-02' };
      contacts.push((await command('assign-contact-person', body)).body.events[0].id);
    }
    await command('correct-fact', {
      fact: contacts[0],
      changes: { name: `${NAME} Hansen` },
      reason: `was ${NAME}`,
    });
    await command('end-contact-person', { contactPerson: contacts[0], reason: `${NAME} is ill` });
    await command('map-employer', { competenceNeeds: ['unskilled'], tasks: 'Bread and cakes' });
  });
  afterAll(() => house.close());

  const command = (name: string, body: object) =>
    house.post(`/api/employers/${employerId}/commands/${name}`, body);
  /** As the application reads it: opened with the keys that are left. */
  const read = () => house.app.get<EventStore>(EVENT_STORE).read(`employer-${employerId}`);

  it('was never in the log in plain', async () => {
    const { rows } = await house.database.query(
      `select count(*)::int as found from log.event as t where t::text like '%kanarifugl%'`,
    );
    expect(rows[0].found).toBe(0);
    expect(JSON.stringify((await read()).map(({ data }) => data))).toContain(NAME);
  });

  it('is gone with all that is told of this person, while the rest stays readable', async () => {
    const before = await read();
    const subject = before.find(({ id }) => id === contacts[0])!.subject!;
    expect(before.find(({ id }) => id === contacts[1])!.subject).not.toBe(subject);
    await house.app.get<KeyVault>(KEY_VAULT).destroy(subject, 'decision 1');

    const after = (await read()).map(({ data }) => data);
    expect(JSON.stringify(after)).not.toContain('kanarifugl');
    expect(after).toMatchObject([
      { name: 'Fjordbyen bakery' },
      { side: 'employer', name: ERASED, email: ERASED },
      { name: 'Somebody else', email: 'post@example.no' },
      { fact: contacts[0], changes: { name: ERASED }, reason: ERASED },
      { contactPerson: contacts[0], reason: ERASED },
      { competenceNeeds: ['unskilled'], tasks: 'Bread and cakes' },
    ]);
  });

  it('leaves the employer open to more', async () => {
    const more = { side: 'employer', name: 'A third', occurredOn: '2019' };
    expect((await command('assign-contact-person', more)).status).toBe(201);
    const retracted = { fact: contacts[1], reason: 'Never was' };
    expect((await command('retract-fact', retracted)).status).toBe(201);
  });
});
