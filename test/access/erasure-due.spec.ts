import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRetentionRules } from '../../src/casework/retention/retention-rules-file.js';
import { DEFAULT_RETENTION_RULES } from '../../src/domain/retention/retention-rules.js';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';

/** Who has been kept as long as the rules say: a list, and nothing more than that. */
describe('Persons who are due for disposal', () => {
  let house: TestApplication;
  let administrator: Caller;
  beforeAll(async () => {
    house = await startTestApplication();
    administrator = house.as({ id: 'D000005', roles: ['administrator'] });
  });
  afterAll(() => house.close());

  async function closedCase(closedOn: string, personId?: string) {
    const caseId = await house.openCase({
      occurredOn: '2010-01-08',
      ...(personId ? { personId } : {}),
    });
    const closed = await house.post(`/api/cases/${caseId}/commands/close-case`, {
      outcome: 'work',
      occurredOn: closedOn,
    });
    expect(closed.status).toBe(201);
    return caseId;
  }
  const dueOn = async (on: string) => {
    const after = await house.log.head();
    const { body } = await administrator.get(`/api/erasures/due?on=${on}&after=${after}`);
    return body as { total: number; byRule: object[]; persons: { personId: string }[] };
  };

  it('are those all of whose cases are, from the day on that the last of them is', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const first = await closedCase('2011-03-01', one);
    await closedCase('2011-03-01', two);
    await closedCase('2012-06-30', two);
    expect(await dueOn('2021-02-28')).toMatchObject({ total: 0, persons: [] });
    expect(await dueOn('2021-03-01')).toMatchObject({
      total: 1,
      byRule: [{ rule: 'closed-course', persons: 1 }],
      persons: [{ personId: one, due: '2021-03-01', rule: 'closed-course', cases: [first] }],
    });
    expect((await dueOn('2022-06-30')).persons.map(({ personId }) => personId)).toEqual([one, two]);

    await house.openCase({ personId: one, occurredOn: '2020-01-01' });
    expect((await dueOn('2022-06-30')).persons.map(({ personId }) => personId)).toEqual([two]);
  });

  it('are not told of to an administrator who is related to them', async () => {
    const personId = randomUUID();
    await closedCase('2010-03-01', personId);
    await house.post('/api/people', { personId, name: 'Testperson Fjellbyen' });
    await administrator.post(`/api/people/${personId}/commands/declare-relation`, {
      staff: 'D000007',
      kind: 'family',
    });
    await house.get(`/api/people/${personId}?after=${await house.log.head()}`);
    const related = house.as({ id: 'D000007', roles: ['administrator'] });
    expect((await related.get('/api/erasures/due?on=2020-03-01')).body).toMatchObject({
      total: 0,
      byRule: [],
    });
    expect((await dueOn('2020-03-01')).persons).toMatchObject([{ personId }]);
  });

  it('are told of to administrators alone, and are as readable after it as before', async () => {
    expect((await house.get('/api/erasures/due')).status).toBe(403);
    const erasures = await administrator.get('/api/erasures');
    expect(erasures.body.total).toBe(0);
  });

  it('are no more when they are erased', async () => {
    const personId = randomUUID();
    const caseId = await closedCase('2010-03-01', personId);
    await house.post(`/api/cases/${caseId}/commands/record-background`, {
      note: 'x',
      occurredOn: '2010-02-01',
    });
    expect((await dueOn('2026-01-01')).persons).toContainEqual(
      expect.objectContaining({ personId }),
    );
    const proposal = { personId, basis: 'disposalDecision', decision: '2026-1' };
    const { body } = await administrator.post('/api/erasures', proposal);
    const other = house.as({ id: 'D000006', roles: ['administrator'] });
    expect((await other.post(`/api/erasures/${body.erasureId}/approve`, {})).status).toBe(200);
    expect((await dueOn('2026-01-01')).persons).not.toContainEqual(
      expect.objectContaining({ personId }),
    );
  });
});

describe('The file of retention rules', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retention-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function fileWith(text: string): Promise<string> {
    const path = join(folder, 'rules.json');
    await writeFile(path, text);
    return path;
  }

  it('is not needed', async () =>
    expect(await loadRetentionRules(undefined)).toBe(DEFAULT_RETENTION_RULES));

  it('replaces the default rules', async () => {
    const rules = [{ id: 'short', states: ['closed-work'], months: 1, source: 'Decision 7' }];
    expect(await loadRetentionRules(await fileWith(JSON.stringify(rules)))).toEqual(rules);
  });

  it.each([
    ['{', /is no JSON/],
    ['{}', /list of rules/],
    ['[{"id":"a","states":["closed-work"],"months":0}]', /\[0\]\.months/],
  ])('that says %s stops the start, with what is wrong', async (text, message) =>
    expect(loadRetentionRules(await fileWith(text))).rejects.toThrow(message),
  );

  it('that is not there stops the start', () =>
    expect(loadRetentionRules(join(folder, 'none.json'))).rejects.toThrow('ENOENT'));
});
