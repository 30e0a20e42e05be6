import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';

/** What a counsellor needs at the critical transition: what ends, and what is on its way. */
describe('A case near the end of a training', () => {
  let house: TestApplication;
  let caseId: string;
  const employerId = randomUUID();
  beforeAll(async () => {
    house = await startTestApplication();
    caseId = await house.openCase({ occurredOn: '2018-01-08' });
    await record('start-training', {
      employerId,
      plannedEnd: '2018-06-15',
      occurredOn: '2018-03-15',
    });
    await record('start-instrument', { kind: 'mentorGrant', occurredOn: '2018-03-15' });
  });
  afterAll(() => house.close());

  const record = (command: string, fields: object) =>
    house.post(`/api/cases/${caseId}/commands/${command}`, fields);
  const caseOn = async (at: string) =>
    (await house.get(`/api/cases/${caseId}?at=${at}&after=${await house.log.head()}`)).body;

  it('shows the training from four weeks before its planned end (F-20)', async () => {
    expect((await caseOn('2018-05-17')).transitions).toEqual([]);
    expect((await caseOn('2018-05-18')).transitions).toMatchObject([{ due: '2018-06-15' }]);
  });

  it('tells of every instrument whether it is used (F-22)', async () => {
    const { instruments } = await caseOn('2018-05-18');
    const used = (kind: string) =>
      instruments.find((one: { kind: string }) => one.kind === kind).used;
    expect([used('mentorGrant'), used('wageSubsidy')]).toEqual([true, false]);
  });
});
