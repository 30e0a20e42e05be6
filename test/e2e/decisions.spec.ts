import { randomUUID } from 'node:crypto';
import { MIGRATIONS } from '../../src/cli/installation.js';
import { copyLog } from '../../src/event-store/copy-log/copy-log.js';
import { PostgresEventStore } from '../../src/event-store/postgres/postgres-event-store.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTestDatabase } from '../support/postgres.js';

const EMPLOYER = randomUUID();

/** What was known when somebody decided is on record from then on, and nobody can say otherwise. */
describe('Decisions and what was known', () => {
  let house: TestApplication;
  let caseId: string;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    caseId = await house.openCase({ occurredOn: '2018-01-08' });
    await send('start-training', { employerId: EMPLOYER, occurredOn: '2018-03-05' });
  });

  const send = (name: string, body: object) =>
    house.post(`/api/cases/${caseId}/commands/${name}`, body);
  const decide = (fields: object = {}) =>
    send('record-hiring-decision', {
      employerId: EMPLOYER,
      hired: false,
      occurredOn: '2018-06-01',
      ...fields,
    });
  const shown = async () =>
    (await house.get(`/api/cases/${caseId}?after=${await house.log.head()}`)).body.decisions;

  it('are shown with the revision, the position and the findings then visible', async () => {
    const head = String(await house.log.head());
    await decide();
    expect(await shown()).toMatchObject([
      {
        type: 'HiringDecisionRecorded',
        on: '2018-06-01',
        knownThen: {
          revision: 2,
          position: head,
          findings: expect.arrayContaining([
            expect.objectContaining({ rule: 'training-without-agreement', outcome: 'departed' }),
          ]),
        },
        sameRules: true,
        differences: [],
      },
    ]);
  });

  it('cannot be told what was known', async () => {
    const knownThen = { revision: 2, ruleSet: randomUUID(), findings: [] };
    expect(await decide({ knownThen })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'knownThen', code: 'unknown-field' }] },
    });
    const decided = await decide();
    const corrected = await send('correct-fact', {
      fact: decided.body.events[0].id,
      changes: { knownThen },
      reason: 'To look better',
    });
    expect(corrected).toMatchObject({ status: 409, body: { code: 'assigned-field' } });
  });

  it('are recorded once, though more is known when they are sent again', async () => {
    await decide();
    const [known] = await shown();
    await send('sign-agreement', { parties: ['user', 'employer', 'office'] });
    expect((await decide()).body).toMatchObject({ events: [], revision: 4 });
    expect((await shown())[0].knownThen).toEqual(known.knownThen);
  });

  it('keep it when the read model is rebuilt and when the log is copied', async () => {
    await decide();
    const before = await shown();
    await house.app.get(ProjectionRunner).rebuild('casework');
    expect(await shown()).toEqual(before);

    const db = await createTestDatabase();
    await migrate(db.url, MIGRATIONS);
    const [source, copy] = await Promise.all([
      PostgresEventStore.connect(house.databaseUrl),
      PostgresEventStore.connect(db.url),
    ]);
    try {
      await copyLog(source, copy);
      const [stored, copied] = await Promise.all(
        [source, copy].map(async (log) => (await log.read(`course-${caseId}`)).at(-1)!),
      );
      expect(copied!.data['knownThen']).toEqual(stored!.data['knownThen']);
      expect(copied!.data['knownThen']).toMatchObject({ ruleSet: before[0].knownThen.ruleSet });
    } finally {
      await Promise.all([source.close(), copy.close()]);
      await db.drop();
    }
  });
});
