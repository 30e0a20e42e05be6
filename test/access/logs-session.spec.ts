import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestIdentity } from '../support/issuer.js';
import { announcedSeed, oneOf, randomFrom } from '../support/random.js';
import { lookupLines, securityEvents } from './lookups.js';

const ACTIONS = 200;
const NUMBER = '17854400037';
const UNKNOWN_NUMBER = '17854400045';
const COUNSELLOR: TestIdentity = { id: 'Z990201', roles: ['veileder'], offices: ['0001'] };
const AUDITOR: TestIdentity = { id: 'Z990202', roles: ['revisor'], offices: [] };

interface Expected {
  status: number;
  /** Of the line that is written; none where nothing is. */
  line?: { suid: string; duid: string; request: string; requestMethod: string; cs3?: string };
  denied?: boolean;
}

/** R24: one line for each case or tab that is opened, none for lists and refusals. */
describe('A session of two hundred actions', () => {
  let house: TestApplication;
  const own: { caseId: string; personId: string; note: string }[] = [];
  let elsewhere: string;
  const tokens = new Map<TestIdentity, string>();
  beforeAll(async () => {
    house = await startTestApplication();
    for (const who of [COUNSELLOR, AUDITOR]) tokens.set(who, `Bearer ${await house.token(who)}`);
    for (let at = 0; at < 5; at++) {
      const caseId = await house.openCase({ office: '0001' });
      const [opening] = await house.log.read(`course-${caseId}`);
      const noted = await house.post(`/api/cases/${caseId}/commands/record-background`, {
        education: 'none',
      });
      own.push({ caseId, personId: opening!.subject!, note: noted.body.events[0].id });
    }
    elsewhere = await house.openCase({ office: '0002' });
    const registered = await house.post('/api/people', {
      personId: own[0]!.personId,
      name: 'Testperson Fjordbyen',
      identityNumber: NUMBER,
    });
    if (registered.status !== 201) throw new Error('the person could not be registered');
    await house.get(`/api/cases?after=${await house.log.head()}`);
  });
  afterAll(() => house.close());

  async function send(
    who: TestIdentity,
    method: string,
    path: string,
    { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {},
  ): Promise<number> {
    const response = await fetch(house.url + path, {
      method,
      headers: {
        authorization: tokens.get(who)!,
        'idempotency-key': randomUUID(),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    await response.text();
    return response.status;
  }

  type Action = (at: (typeof own)[number]) => Promise<{ status: number; expected: Expected }>;
  const opened =
    (who: TestIdentity, tab = '', headers = {}): Action =>
    async ({ caseId, personId }) => ({
      status: await send(who, 'GET', `/api/cases/${caseId}${tab}`, { headers }),
      expected: {
        status: 200,
        line: {
          suid: who.id!,
          duid: personId,
          request: `/api/cases/:caseId${tab}`,
          requestMethod: 'GET',
          cs3: caseId,
        },
      },
    });
  const plain =
    (status: number, ask: (at: (typeof own)[number]) => Promise<number>, denied = false): Action =>
    async (at) => ({ status: await ask(at), expected: { status, denied } });

  const ACTIONS_BY_NAME: Record<string, Action> = {
    'opens a case': opened(COUNSELLOR),
    'opens the timeline': opened(COUNSELLOR, '/timeline'),
    'audits a case': opened(AUDITOR),
    'opens a case that the browser has a copy of': opened(COUNSELLOR, '', {
      'if-none-match': '"2"',
    }),
    'previews a correction': async ({ caseId, personId, note }) => ({
      status: await send(COUNSELLOR, 'POST', `/api/cases/${caseId}/commands/correct-fact/preview`, {
        body: { fact: note, changes: { education: 'higherLong' }, reason: 'said otherwise' },
      }),
      expected: {
        status: 200,
        line: {
          suid: COUNSELLOR.id!,
          duid: personId,
          request: '/api/cases/:caseId/commands/:command/preview',
          requestMethod: 'POST',
          cs3: caseId,
        },
      },
    }),
    'finds a person by number': async () => ({
      status: await send(COUNSELLOR, 'POST', '/api/people/search', {
        body: { identityNumber: NUMBER },
      }),
      expected: {
        status: 200,
        line: {
          suid: COUNSELLOR.id!,
          duid: own[0]!.personId,
          request: '/api/people/search',
          requestMethod: 'POST',
        },
      },
    }),
    'opens a person': async () => ({
      status: await send(COUNSELLOR, 'GET', `/api/people/${own[0]!.personId}`),
      expected: {
        status: 200,
        line: {
          suid: COUNSELLOR.id!,
          duid: own[0]!.personId,
          request: '/api/people/:personId',
          requestMethod: 'GET',
        },
      },
    }),
    'finds nobody': plain(200, () =>
      send(COUNSELLOR, 'POST', '/api/people/search', { body: { identityNumber: UNKNOWN_NUMBER } }),
    ),
    'asks for the headers of a case': plain(200, ({ caseId }) =>
      send(COUNSELLOR, 'HEAD', `/api/cases/${caseId}`),
    ),
    'lists cases': plain(200, () => send(COUNSELLOR, 'GET', '/api/cases')),
    'lists statuses': plain(200, () => send(COUNSELLOR, 'GET', '/api/cases/status-overview')),
    'opens the worklist': plain(200, () => send(COUNSELLOR, 'GET', '/api/worklist')),
    records: plain(201, ({ caseId }) =>
      send(COUNSELLOR, 'POST', `/api/cases/${caseId}/commands/hold-follow-up-contact`, {
        body: { directedAt: ['user'] },
      }),
    ),
    'asks wrongly': plain(422, ({ caseId }) =>
      send(COUNSELLOR, 'GET', `/api/cases/${caseId}?at=someday`),
    ),
    'asks for a case that does not exist': plain(404, () =>
      send(COUNSELLOR, 'GET', `/api/cases/${randomUUID()}`),
    ),
    'is refused a case of another office': plain(
      404,
      () => send(COUNSELLOR, 'GET', `/api/cases/${elsewhere}`),
      true,
    ),
    'is refused the timeline of another office': plain(
      404,
      () => send(COUNSELLOR, 'GET', `/api/cases/${elsewhere}/timeline`),
      true,
    ),
    'is refused what only auditors do': plain(
      403,
      () => send(COUNSELLOR, 'GET', '/api/audit/lookups'),
      true,
    ),
    'is refused to write as an auditor': plain(
      403,
      ({ caseId }) =>
        send(AUDITOR, 'POST', `/api/cases/${caseId}/commands/close-case`, {
          body: { outcome: 'work' },
        }),
      true,
    ),
  };

  it('leaves one line for each that showed somebody, and one event for each refusal', async () => {
    const random = randomFrom(announcedSeed('The session'));
    const names = Object.keys(ACTIONS_BY_NAME);
    const done: Expected[] = [];
    const [linesBefore, eventsBefore] = [await lookupLines(house), await securityEvents(house)];
    for (let at = 0; at < ACTIONS; at++) {
      // Each kind once, and then by chance.
      const name = names[at] ?? oneOf(random, names);
      const { status, expected } = await ACTIONS_BY_NAME[name]!(oneOf(random, own));
      expect([name, status]).toEqual([name, expected.status]);
      done.push(expected);
    }
    const lines = (await lookupLines(house)).slice(linesBefore.length);
    const expectedLines = done.flatMap(({ line }) => (line ? [line] : []));
    expect(expectedLines.length).toBeGreaterThan(20);
    expect(
      lines.map(({ suid, duid, request, requestMethod, cs3 }) => ({
        suid,
        duid,
        request,
        requestMethod,
        ...(cs3 === undefined ? {} : { cs3 }),
      })),
    ).toEqual(expectedLines);
    const denials = done.filter(({ denied }) => denied).length;
    expect(denials).toBeGreaterThan(5);
    expect((await securityEvents(house)) - eventsBefore).toBe(denials);
  }, 60_000);

  it('says in each line what its receiver must know, and nothing that belongs to the receiver', async () => {
    for (const line of await lookupLines(house)) {
      expect(line).toMatchObject({
        end: expect.stringMatching(/^\d{13}$/),
        msg: expect.stringMatching(/^En ansatt har sett på .*\.$/),
        sproc: expect.stringMatching(/^[0-9a-f-]{36}$/),
        flexString1Label: 'Decision',
        flexString1: 'Permit',
      });
      expect(Object.keys(line).filter((key) => /^cs[124]/.test(key))).toEqual([]);
      expect(JSON.stringify(line)).not.toContain(NUMBER);
    }
  });

  it('has the same look-ups in the table', async () => {
    const { rows } = await house.database.query(
      `select lookup_id as sproc, actor as suid, person_id as duid, case_id as cs3,
         floor(extract(epoch from recorded_at) * 1000)::text as "end" from audit.lookup order by id`,
    );
    const lines = await lookupLines(house);
    expect(rows).toEqual(
      lines.map(({ sproc, suid, duid, cs3, end }) => ({
        sproc,
        suid,
        duid,
        cs3: cs3 ?? null,
        end,
      })),
    );
  });
});
