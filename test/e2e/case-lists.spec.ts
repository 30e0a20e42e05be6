import { startTestApplication, type TestApplication } from '../support/application.js';

const OPENED = ['2018-03', '2018-01-08', undefined, '2018-02~', '2018-01-08', '2018-06-16'];

/** Six cases of two offices, opened in an order of their own. */
describe('The lists of cases', () => {
  let house: TestApplication;
  let cases: string[];
  let after: bigint;
  beforeAll(async () => {
    house = await startTestApplication();
    cases = [];
    for (const [at, occurredOn] of OPENED.entries())
      cases.push(
        await house.openCase({
          office: at < 4 ? '0315' : '0301',
          pseudonym: `case-${at + 1}`,
          ...(occurredOn ? { occurredOn } : {}),
        }),
      );
    const [first, second] = cases;
    await record(first!, 'assign-counsellor', { counsellor: 'Z990101', occurredOn: '2018-04-01' });
    await record(second!, 'close-case', { outcome: 'work', occurredOn: '2018-12' });
    after = await house.log.head();
  });
  afterAll(() => house.close());

  async function record(caseId: string, name: string, body: object) {
    expect(await house.post(`/api/cases/${caseId}/commands/${name}`, body)).toMatchObject({
      status: 201,
    });
  }

  async function list(query = '', address = '/api/cases') {
    const { status, body } = await house.get(`${address}?after=${after}${query}`);
    expect(status).toBe(200);
    return body as { total: number; cases: Listed[] };
  }

  /** The cases of an answer by their place in the order of opening, from 1. */
  const numbers = ({ cases: listed }: { cases: { caseId: string }[] }) =>
    listed.map(({ caseId }) => cases.indexOf(caseId) + 1);

  it.each([
    ['', [1, 2, 3, 4, 5, 6]],
    ['&office=0301', [5, 6]],
    ['&office=0999', []],
    ['&counsellor=Z990101', [1]],
    ['&open=false', [2]],
    ['&open=true&office=0315', [1, 3, 4]],
    ['&state=closed-work', [2]],
    ['&state=between', [1, 3, 4, 5, 6]],
    ['&pseudonym=case-4', [4]],
    ['&pseudonym=case-4&office=0301', []],
  ])('filters by %p', async (query, expected) => {
    const answer = await list(query);
    expect(numbers(answer).sort()).toEqual(expected);
    expect(answer.total).toBe(expected.length);
  });

  it('begins with what was recorded last, or first', async () => {
    expect(numbers(await list())).toEqual([2, 1, 6, 5, 4, 3]);
    expect(numbers(await list('&sort=recorded'))).toEqual([3, 4, 5, 6, 1, 2]);
  });

  it('sorts by the first day on which a case can have been opened, and undated cases last', async () => {
    const [byDay, latestFirst] = [await list('&sort=opened'), await list('&sort=-opened')];
    const sameDay = [2, 5].sort((a, b) => (cases[a - 1]! < cases[b - 1]! ? -1 : 1));
    // The margin of "about February" begins before 8 January.
    expect(numbers(byDay)).toEqual([4, ...sameDay, 1, 6, 3]);
    expect(numbers(latestFirst)).toEqual([6, 1, ...sameDay, 4, 3]);
  });

  it.each(['/api/cases', '/api/cases/status-overview'])(
    'shows each case of %s on one page only',
    async (address) => {
      const whole = numbers(await list('', address));
      const pages = await Promise.all(
        [1, 2, 3, 4].map((page) => list(`&pageSize=2&page=${page}`, address)),
      );
      expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6]);
      expect(pages.map((page) => page.cases.length)).toEqual([2, 2, 2, 0]);
      expect(pages.flatMap(numbers)).toEqual(whole);
    },
  );

  it('gives the moment at which a case was last recorded as exactly as knownAt needs it', async () => {
    const [{ caseId, lastRecordedAt }] = (await list()).cases as [Listed];
    const { body } = await house.get(`/api/cases/${caseId}?knownAt=${lastRecordedAt}`);
    expect(body).toMatchObject({ revision: 2, status: 'closed' });
  });

  it('gives the status of each case in the order in which they came, of one office when asked', async () => {
    const overview = '/api/cases/status-overview';
    expect(numbers(await list('', overview))).toEqual([1, 2, 3, 4, 5, 6]);
    const ofOffice = await list('&office=0301', overview);
    expect([ofOffice.total, numbers(ofOffice)]).toEqual([2, [5, 6]]);
  });

  it('gives the status on a day of those that can have been opened by then', async () => {
    const { total, cases: rows } = await list('&at=2018-02-20', '/api/cases/status-overview');
    expect([total, numbers({ cases: rows })]).toEqual([4, [2, 3, 4, 5]]);
    expect(rows).toContainEqual({
      caseId: cases[1],
      pseudonym: 'case-2',
      contracts: [],
      onCall: false,
      status: 'between',
    });
    const ofOffice = await list('&at=2018-02-20&office=0301', '/api/cases/status-overview');
    expect(numbers(ofOffice)).toEqual([5]);
  });
});

interface Listed {
  caseId: string;
  lastRecordedAt: string;
}
