import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { lookupLines, securityEvents } from './lookups.js';

const MARK = 'kanarifugl i gruven';

describe('Logs of access that cannot be written', () => {
  let house: TestApplication;
  let caseId: string;
  let folder: string;
  beforeAll(async () => {
    house = await startTestApplication();
    folder = join(house.dataFolder, 'logs');
    caseId = await house.openCase();
    await house.post(`/api/cases/${caseId}/commands/record-background`, { experience: [MARK] });
    await house.get(`/api/cases?after=${await house.log.head()}`);
  });
  afterAll(() => house.close());

  const ways: [string, () => Promise<void>, () => Promise<void>][] = [
    [
      'the file',
      async () => {
        await rename(folder, `${folder}-away`);
        await writeFile(folder, 'no folder');
      },
      async () => {
        await rm(folder);
        await rename(`${folder}-away`, folder);
      },
    ],
    [
      'the table',
      async () => void (await house.database.query('alter table audit.lookup rename to away')),
      async () => void (await house.database.query('alter table audit.away rename to lookup')),
    ],
  ];

  it.each(ways)('show nothing of anybody: %s', async (_, take, giveBack) => {
    // The control: while it can be written, the same question is answered in full.
    const shown = await house.get(`/api/cases/${caseId}`);
    expect([shown.status, JSON.stringify(shown.body).includes(MARK)]).toEqual([200, true]);
    expect(shown.headers.get('etag')).not.toBeNull();
    const before = (await lookupLines(house)).length;
    await take();
    try {
      for (const address of [`/api/cases/${caseId}`, `/api/cases/${caseId}/timeline`]) {
        const { status, headers, body } = await house.get(address);
        expect([status, body.code]).toEqual([503, 'lookup-log-unavailable']);
        expect(Object.keys(body).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
        expect([headers.get('etag'), headers.get('retry-after')]).toEqual([null, '1']);
      }
      expect((await house.get('/api/cases')).status).toBe(200);
    } finally {
      await giveBack();
    }
    expect((await house.get(`/api/cases/${caseId}`)).status).toBe(200);
    expect((await lookupLines(house)).length).toBe(before + 1);
  });

  it('refuse as before what was refused, and tell the auditor how many are missing', async () => {
    const stranger = house.as({ id: 'Z990301', roles: ['veileder'], offices: ['0999'] });
    const auditor = house.as({ id: 'Z990302', roles: ['revisor'], offices: [] });
    await house.database.query('alter table audit.security_event rename to away');
    try {
      expect((await stranger.get(`/api/cases/${caseId}`)).body.code).toBe('case-not-found');
    } finally {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await house.database.query('alter table audit.away rename to security_event');
    }
    const { body } = await auditor.get('/api/audit/security-events');
    expect(body).toMatchObject({ notStored: 1, total: 0, events: [] });
    await stranger.get(`/api/cases/${caseId}`);
    expect(await securityEvents(house)).toBe(1);
  });

  it.each(['lookup', 'security_event'])('take no change and no removal: %s', async (table) => {
    for (const statement of [
      `update audit.${table} set actor = 'somebody else'`,
      `delete from audit.${table}`,
      `truncate audit.${table}`,
    ])
      await expect(house.database.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
