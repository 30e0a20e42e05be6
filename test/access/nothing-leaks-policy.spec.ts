import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { CaseAccessFacts, PersonAccessFacts } from '../../src/access/access-facts.js';
import { CLEARANCES, ROLES, type Identity } from '../../src/access/identity.js';
import { decideCase } from '../../src/access/policy/decide.js';
import { mayCount, mayOpen, type Placeholder } from '../../src/access/visibility/visible-cases.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { announcedSeed, oneOf, randomFrom, wholeNumber, type Random } from '../support/random.js';

const OFFICES = ['0001', '0002', '0003'];
const STAFF = ['Z1', 'Z2', 'Z3', 'Z4', "Z'5"];
const PERSONS = 120;
const CASES = 400;
const IDENTITIES = 400;

const some = <T>(random: Random, all: readonly T[], share: number): T[] =>
  all.filter(() => random() < share);

function anyIdentity(random: Random): Identity {
  return {
    id: oneOf(random, STAFF),
    kind: oneOf(random, ['person', 'machine']),
    roles: new Set(some(random, ROLES, 0.4)),
    offices: random() < 0.15 ? 'all' : some(random, OFFICES, 0.5),
    clearances: new Set(some(random, CLEARANCES, 0.3)),
  };
}

function anyPerson(random: Random): PersonAccessFacts {
  const protection = oneOf(random, [undefined, undefined, ...LEVELS]);
  return {
    personId: randomUUID(),
    ...(protection === undefined ? {} : { protection }),
    shielded: random() < 0.2,
    related: some(random, STAFF, 0.1),
    ...(random() < 0.2 ? { blocked: { handlers: some(random, STAFF, 0.3) } } : {}),
  };
}

/** The last one is none that anybody knows: a newer version may have written it. */
const LEVELS = [
  'confidential',
  'strictlyConfidential',
  'level-to-come',
] as unknown as readonly NonNullable<PersonAccessFacts['protection']>[];

const isRestricted = ({ protection, shielded, related, blocked }: PersonAccessFacts): boolean =>
  protection !== undefined || shielded || related.length > 0 || blocked !== undefined;

const PROTECTION_ALONE = `o.office = any($1) and not exists (select from read.person_restriction r
  where r.person_id = o.person_id and (r.protection is not null or r.shielded))`;

/** The lists and the guard must never differ: one shows what the other would refuse. */
describe('The condition by which lists leave out cases', () => {
  let house: TestApplication;
  let cases: CaseAccessFacts[];
  const random = randomFrom(announcedSeed('identities, persons and cases'));
  beforeAll(async () => {
    house = await startTestApplication();
    const persons = Array.from({ length: PERSONS }, () => anyPerson(random));
    cases = Array.from({ length: CASES }, () => ({
      caseId: randomUUID(),
      office: oneOf(random, OFFICES),
      person: persons[wholeNumber(random, 0, PERSONS)]!,
    }));
    await store(house.database, persons.filter(isRestricted), cases);
  });
  afterAll(() => house.close());

  async function among(condition: (value: Placeholder) => string): Promise<Set<string>> {
    const values: unknown[] = [];
    const where = condition((value) => `$${values.push(value)}`);
    const { rows } = await house.database.query<{ case_id: string }>(
      `select o.case_id from read.case_overview o where ${where}`,
      values,
    );
    return new Set(rows.map(({ case_id }) => case_id));
  }
  const permitted = (identity: Identity) =>
    new Set(
      cases
        .filter((facts) => decideCase(identity, 'read', facts).permit)
        .map(({ caseId }) => caseId),
    );

  it('lets a reader open exactly the cases that the policy permits one by one', async () => {
    let shown = 0;
    for (let turn = 0; turn < IDENTITIES; turn++) {
      const identity = anyIdentity(random);
      const expected = permitted(identity);
      const found = await among((value) => mayOpen(identity, 'o', value));
      expect([identity, [...found].sort()]).toEqual([identity, [...expected].sort()]);
      shown += found.size;
    }
    expect(shown).toBeGreaterThan(IDENTITIES);
  });

  it('counts exactly the cases that the policy would permit in whatever office they were', async () => {
    for (let turn = 0; turn < IDENTITIES; turn++) {
      const identity = anyIdentity(random);
      const expected = permitted({ ...identity, offices: 'all' });
      const found = await among((value) => mayCount(identity, 'o', value));
      expect([identity, [...found].sort()]).toEqual([identity, [...expected].sort()]);
    }
  });

  it.each<[string, string]>([
    ['offices alone', 'o.office = any($1)'],
    ['protection and shielding alone', PROTECTION_ALONE],
  ])('would differ from the policy by %s', async (_, condition) => {
    const reader = { roles: new Set(['veileder']), kind: 'person', clearances: new Set() };
    const differing = await Promise.all(
      STAFF.map(async (id) => {
        const identity = { ...reader, id, offices: ['0001', '0002'] } as unknown as Identity;
        const { rows } = await house.database.query<{ case_id: string }>(
          `select o.case_id from read.case_overview o where ${condition}`,
          [identity.offices],
        );
        const expected = permitted(identity);
        return rows.length !== expected.size || rows.some(({ case_id }) => !expected.has(case_id));
      }),
    );
    expect(differing).toContain(true);
  });
});

async function store(
  database: pg.Pool,
  persons: readonly PersonAccessFacts[],
  cases: readonly CaseAccessFacts[],
): Promise<void> {
  for (const { personId, protection, shielded, related, blocked } of persons)
    await database.query(
      `insert into read.person_restriction (person_id, protection, shielded, blocked, block_handlers, related)
       values ($1, $2, $3, $4, $5, $6)`,
      [personId, protection ?? null, shielded, !!blocked, blocked?.handlers ?? null, related],
    );
  for (const { caseId, office, person } of cases)
    await database.query(
      `insert into read.case_overview (case_id, person_id, office, state, open, opened_recorded_at, last_recorded_at, revision)
       values ($1, $2, $3, 'between', true, now(), now(), 1)`,
      [caseId, person.personId, office],
    );
}
