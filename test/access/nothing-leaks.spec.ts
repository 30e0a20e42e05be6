import type { Answer } from '../support/application.js';
import type { TestIdentity } from '../support/issuer.js';
import {
  CASE_NAMES,
  houseOfCases,
  officeOf,
  type CaseName,
  type HouseOfCases,
} from './hidden-cases.fixture.js';

interface Operation {
  parameters?: { in: string; name: string }[];
}

const RESTRICTED: readonly CaseName[] = [
  'strictly-confidential',
  'confidential',
  'shielded',
  'blocked',
  'strictly-confidential-elsewhere',
];
const reader = (id: string, offices: TestIdentity['offices'], more: TestIdentity = {}) =>
  ({ id, roles: ['veileder'], offices, clearances: [], ...more }) as TestIdentity;
const ALL_CLEARANCES = ['strictly-confidential', 'confidential', 'shielded'] as const;

/** Who asks, and of which persons nothing may be told them, not even that there is one more. */
const READERS: Record<string, [TestIdentity, hidden: readonly CaseName[]]> = {
  'a counsellor': [reader('Z991000', ['0001']), RESTRICTED],
  'a reader of the same office': [reader('L1', ['0001'], { roles: ['leser'] }), RESTRICTED],
  'a counsellor of another office': [reader('Z992000', ['0002']), RESTRICTED],
  'a counsellor of both': [reader('Z993000', ['0001', '0002']), RESTRICTED],
  'a counsellor of neither': [reader('Z994000', ['0003']), RESTRICTED],
  'somebody related': [reader('Z991001', ['0001']), [...RESTRICTED, 'related-to-counsellor']],
  'a counsellor with every clearance': [
    reader('Z995000', ['0001'], { clearances: [...ALL_CLEARANCES] }),
    ['blocked'],
  ],
  'an auditor who is related': [
    reader('Z991002', 'all', { roles: ['revisor'] }),
    ['related-to-auditor'],
  ],
};

const isOfOtherOffice = ({ offices }: TestIdentity, name: CaseName): boolean =>
  offices !== 'all' && !offices!.includes(officeOf(name));

/** What is told of somebody's own doings, or of the machine: it differs from house to house. */
const NOT_OF_CASES = /^\/(health|api\/(audit|openapi|access|erasures))/;

/** Filters that name what may be hidden, for every address that takes them. */
const QUERIES = (caseIds: HouseOfCases['caseIds'], employerId: string): [string, string][] => [
  ['office', '0001'],
  ['office', '0002'],
  ['counsellor', 'Z991000'],
  ['employer', employerId],
  ['hostingNow', 'false'],
  ['leaking', 'true'],
  ['leaking', 'false'],
  ['state', 'work-training'],
  ['at', '2018-03-20'],
  ['knownAt', '2030-01-01T00:00:00Z'],
  ['q', 'confidential'],
  ['cases', Object.values(caseIds).join(',')],
  ['misuse', 'true'],
  ...CASE_NAMES.map((name): [string, string] => ['pseudonym', `sak-${name}`]),
];

/** Every address that reads, asked in every way that may tell of a case, with what it answers. */
async function crawl(
  { house, employerId }: HouseOfCases,
  known: HouseOfCases['caseIds'],
  identity: TestIdentity,
): Promise<Map<string, Answer>> {
  const caller = house.as(identity);
  const after = await house.log.head();
  const { paths } = (await house.get('/api/openapi.json')).body as {
    paths: Record<string, { get?: Operation }>;
  };
  const answers = new Map<string, Answer>();
  const ask = async (path: string, query: string) => {
    const address = `${path}${query}`;
    const waiting = `${address}${query ? '&' : '?'}after=${after}`;
    answers.set(address, await caller.get(waiting));
  };
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get || NOT_OF_CASES.test(path)) continue;
    const takes = new Set(get.parameters?.map(({ name }) => name));
    for (const at of addressesOf(path, known, employerId)) {
      if (!takes.has('after')) {
        answers.set(at, await caller.get(at));
        continue;
      }
      await ask(at, '');
      for (const [name, value] of QUERIES(known, employerId))
        if (takes.has(name)) await ask(at, `?${name}=${encodeURIComponent(value)}`);
    }
  }
  return answers;
}

const addressesOf = (path: string, caseIds: HouseOfCases['caseIds'], employerId: string) => {
  const at = path.replace('{employerId}', employerId).replace('{name}', 'none');
  if (!at.includes('{caseId}')) return [at];
  return Object.values(caseIds).map((caseId) => at.replace('{caseId}', caseId));
};

/** An answer without the times at which its house recorded what it tells, and what is worked out of them. */
const comparable = ({ status, body }: Answer) => [
  status,
  JSON.parse(
    JSON.stringify(body ?? null, (name, value: unknown) =>
      /^(recordedAt|lastRecordedAt|contentHash|knownThen|position)$/.test(name) ? undefined : value,
    ),
  ),
];

describe('What a reader may not open', () => {
  let whole: HouseOfCases;
  const twins = new Map<string, Promise<HouseOfCases>>();
  beforeAll(async () => {
    whole = await houseOfCases();
  }, 60_000);
  afterAll(async () => {
    await whole.house.close();
    for (const twin of twins.values()) await (await twin).house.close();
  });

  /** The same house, in which these cases were never recorded. */
  function houseWithout(names: readonly CaseName[]): Promise<HouseOfCases> {
    const key = [...names].sort().join();
    const twin = twins.get(key) ?? houseOfCases({ without: names });
    twins.set(key, twin);
    return twin;
  }
  const marksOf = (names: readonly CaseName[]) => names.flatMap((name) => whole.marks[name]!);
  const namesIn = (answers: Map<string, Answer>, names: readonly CaseName[]) =>
    marksOf(names).filter((mark) =>
      [...answers.values()].some(({ body }) => (JSON.stringify(body) ?? '').includes(mark)),
    );

  it.each(Object.entries(READERS))(
    'is not told to %s, in no list, number, facet or page',
    async (_, [identity, hidden]) => {
      const answers = await crawl(whole, whole.caseIds, identity);
      const elsewhere = CASE_NAMES.filter(
        (name) => !hidden.includes(name) && isOfOtherOffice(identity, name),
      );
      expect(namesIn(answers, [...hidden, ...elsewhere])).toEqual([]);
      const twin = await houseWithout(hidden);
      const without = await crawl(twin, whole.caseIds, identity);
      expect([...answers.keys()]).toEqual([...without.keys()]);
      for (const [address, answer] of answers)
        expect([address, comparable(answer)]).toEqual([address, comparable(without.get(address)!)]);
      const page = answers.get(`/api/employers/${whole.employerId}`)!;
      expect([page.status, page.body.trainees.elsewhere]).toEqual([200, elsewhere.length]);
    },
    60_000,
  );

  it('is for an auditor what was said of a person: the case is shown, its texts are withheld', async () => {
    const auditor = reader('Z996000', 'all', { roles: ['revisor'] });
    const [seen, read] = await Promise.all(
      [auditor, reader('Z993000', 'all')].map(async (identity) => {
        const address = `/api/cases/${whole.caseIds['open-one']}/timeline`;
        return JSON.stringify((await whole.house.as(identity).get(address)).body);
      }),
    );
    expect(read).toContain('kanarifugl');
    expect(seen).not.toContain('kanarifugl');
    expect(seen).toContain('"topic":{"$withheld":true}');
  });

  it('would be found by this search: whoever may see a case is told of it', async () => {
    const everything = reader('Z991003', 'all', { clearances: [...ALL_CLEARANCES] });
    const answers = await crawl(whole, whole.caseIds, everything);
    expect(namesIn(answers, CASE_NAMES).sort()).toEqual(marksOf(CASE_NAMES).sort());
  });
});
