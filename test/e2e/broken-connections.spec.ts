import { startTestApplication, type TestApplication } from '../support/application.js';

describe('An application whose database connections keep breaking', () => {
  let house: TestApplication;
  beforeAll(async () => {
    house = await startTestApplication();
  });
  afterAll(() => house.close());

  const breakConnections = () =>
    house.database.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );

  it('answers 503 where it cannot answer, never 500, and recovers by itself', async () => {
    const statuses: number[] = [];
    const client = async () => {
      for (let n = 0; n < 25; n++) {
        const opened = await house.post('/api/cases', { office: '0315' });
        statuses.push(opened.status);
        const path = `/api/cases/${opened.body.caseId ?? 'none'}`;
        // Each command seals a text, so each needs a person's key from the vault as well.
        const recorded = await house.post(`${path}/commands/record-background`, { note: 'a text' });
        const shown = await house.get(`${path}/timeline`);
        if (opened.status === 201) statuses.push(recorded.status, shown.status);
      }
    };
    let working = true;
    const breaking = (async () => {
      while (working) {
        await breakConnections();
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    })();
    await Promise.all([client(), client(), client(), client()]).finally(() => (working = false));
    await breaking;
    // 404: the case is recorded and not shown yet.
    expect(
      [...new Set(statuses)].filter((status) => ![200, 201, 404, 503].includes(status)),
    ).toEqual([]);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(0);
    expect((await house.post('/api/cases', { office: '0315' })).status).toBe(201);
    expect((await house.get('/health/ready')).status).toBe(200);
  }, 120_000);
});
