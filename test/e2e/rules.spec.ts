import { startTestApplication, type TestApplication } from '../support/application.js';

interface Version {
  version: number;
  inForce: boolean;
}

describe('The rules, for whoever asks what a finding rests on', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  const rule = async (id: string, query = '') => {
    const { body } = await house.get(`/api/rules${query}`);
    return (body.rules as { id: string; versions: Version[] }[]).find((one) => one.id === id)!;
  };

  it('are those that a decision is stored with', async () => {
    const caseId = await house.openCase({ occurredOn: '2018-01-08' });
    await house.post(`/api/cases/${caseId}/commands/propose-instrument`, { kind: 'wageSubsidy' });
    const { body } = await house.get(`/api/cases/${caseId}?after=${await house.log.head()}`);
    const proposal = JSON.stringify(body);
    const { ruleSets } = (await house.get('/api/rules')).body;
    expect(proposal).toContain(ruleSets.case);
    expect(ruleSets.employer).not.toBe(ruleSets.case);
  });

  it('tell each rule in three languages with where it is from', async () =>
    expect(await rule('subsidy-ending')).toMatchObject({
      subject: 'case',
      kind: 'reminder',
      title: { nb: 'Lønnstilskuddet går mot slutten' },
      text: { nn: expect.any(String), en: expect.any(String) },
      versions: [{ version: 1, parameters: { weeks: 8 }, source: expect.any(String) }],
    }));

  it('mark what is in force on a day', async () => {
    const inForce = async (day: string) =>
      (await rule('measure-amount', `?on=${day}`)).versions
        .filter((version) => version.inForce)
        .map(({ version }) => version);
    expect(await inForce('2023-12-31')).toEqual([3]);
    expect(await inForce('2024-01-01')).toEqual([4]);
  });

  it('tell what each measure allows', async () => {
    const { body } = await house.get('/api/rules/measures?on=2025-06-01');
    expect(body).toMatchObject({ on: '2025-06-01', source: expect.stringMatching(/2026-08-20/) });
    const grant = body.measures.find(
      ({ measure }: { measure: string }) => measure === 'inclusionGrant',
    );
    expect(
      grant.rules.filter((one: { term: string; inForce: boolean }) =>
        one.term === 'amountUpTo' ? one.inForce : false,
      ),
    ).toEqual([
      {
        term: 'amountUpTo',
        value: 154_800,
        from: '2025-01-01',
        to: '2025-12-31',
        inForce: true,
      },
    ]);
  });

  it.each(['/api/rules', '/api/rules/measures'])('refuse a day that is none: %s', async (path) => {
    const answer = await house.get(`${path}?on=2025-02-29`);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'on', code: 'not-a-day' }]);
  });
});
