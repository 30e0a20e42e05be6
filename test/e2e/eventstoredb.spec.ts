import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

/** The application as it is, with its log in EventStoreDB: the real client over a real wire. */
describe('The application on EventStoreDB', () => {
  let double: EventStoreDbDouble;
  let there: TestApplication;
  let here: TestApplication;
  beforeAll(async () => {
    double = await EventStoreDbDouble.start();
    there = await startTestApplication({
      openLog: () => EventStoreDbEventStore.connect(double.url),
    });
    here = await startTestApplication();
    for (const house of [there, here]) {
      await recordSevenCourses(house.app.get(CommandBus), house.log);
      await house.get(`/api/cases?after=${await house.log.head()}`);
    }
  }, 60_000);
  afterAll(async () => {
    await Promise.all([there.close(), here.close()]);
    double.goAway();
  });

  it.each([
    '/api/cases/status-overview',
    '/api/cases/status-overview?at=2018-05-15',
    '/api/research/milestones?cutOff=2018-05-15',
  ])('answers %s as on PostgreSQL', async (path) => {
    expect((await there.get(path)).body).toEqual((await here.get(path)).body);
  });

  it('rebuilds each of the seven courses as on PostgreSQL', async () => {
    const { body } = await here.get('/api/cases/status-overview');
    expect(body.cases).toHaveLength(7);
    for (const { caseId } of body.cases) {
      const [a, b] = await Promise.all(
        [there, here].map((house) => house.get(`/api/cases/${caseId}`)),
      );
      expect(comparable(a!.body)).toEqual(comparable(b!.body));
      const [first, second] = await Promise.all(
        [there, here].map((house) => house.get(`/api/cases/${caseId}/timeline`)),
      );
      expect(comparable(first!.body.entries)).toEqual(comparable(second!.body.entries));
    }
  });

  it('records, repeats, refuses and corrects', async () => {
    const caseId = await there.openCase();
    const path = `/api/cases/${caseId}/commands`;
    const headers = { 'idempotency-key': randomUUID() };
    const hire = {
      employerId: randomUUID(),
      contractType: 'permanent',
      percentage: 50,
      occurredOn: '2018-06-16',
    };
    const hired = await there.post(`${path}/start-employment`, hire, headers);
    expect(await there.post(`${path}/start-employment`, hire, headers)).toMatchObject({
      status: 201,
      body: hired.body,
    });
    const other = await there.post(`${path}/record-background`, { education: 'none' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    const stale = await there.post(
      `${path}/record-background`,
      { education: 'none' },
      { 'if-match': '"1"' },
    );
    expect(stale.status).toBe(412);
    const fact = hired.body.events[0].id;
    const corrected = await there.post(`${path}/correct-fact`, {
      fact,
      changes: { percentage: 60 },
      reason: 'Misread',
    });
    const shown = await there.get(`/api/cases/${caseId}?after=${corrected.body.position}`);
    expect(shown.body.spells[0]).toMatchObject({ current: { percentage: 60 } });
  });

  it('answers 503 while the server is away, and goes on when it is back', async () => {
    const caseId = await there.openCase();
    await double.goAway();
    const away = there.post(`/api/cases/${caseId}/commands/record-background`, {
      education: 'none',
    });
    // What protects the person is asked of the log: without it nobody is let in, not even to read.
    for (const refused of [await there.get(`/api/cases/${caseId}`), await away])
      expect(refused).toMatchObject({ status: 503, body: { code: 'access-undecided' } });
    await double.comeBack();
    const again = await there.post(`/api/cases/${caseId}/commands/record-background`, {
      education: 'none',
    });
    expect(again.status).toBe(201);
    const shown = await there.get(`/api/cases/${caseId}?after=${again.body.position}`);
    expect(shown.body.facts.background).toEqual({ education: 'none' });
  }, 40_000);
});

/** Each store has its own positions and its own clock, and so what is worked out of them. */
const comparable = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (name, value: unknown) =>
      /^(position|recordedAt|lastRecordedAt|contentHash)$/.test(name) ? undefined : value,
    ),
  );
