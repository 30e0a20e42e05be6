import fc from 'fast-check';
import type { CaseAccessFacts, PersonAccessFacts, Protection } from '../access-facts.js';
import { CLEARANCES, type Identity } from '../identity.js';
import type { AccessAction } from '../route-rule.js';
import { decideCase, decidePerson, isOverridable } from './decide.js';
import {
  caseOf,
  cases,
  identities,
  identity,
  OFFICE,
  OTHER_OFFICE,
  person,
  STAFF,
} from './policy.fixture.js';

const OVERRIDE = { overrideId: '5b0e8f7e-2d64-4b6e-9a55-0b9a5f3f2c11' };
const veileder = identity();
const leser = identity({ roles: ['leser'] });
const revisor = identity({ roles: ['revisor'], offices: [] });
const actions = fc.constantFrom<AccessAction>('read', 'write');

/** `+ rule` permitted, `- rule` denied; `*` where an override would open it, `~` where texts are not shown. */
const inShort = ({ permit, rule, texts, ...verdict }: ReturnType<typeof decideCase>): string =>
  `${permit ? '+' : '-'} ${rule}${isOverridable({ permit, rule, texts, ...verdict }) ? ' *' : ''}${permit && !texts ? ' ~' : ''}`;

describe('The policy on a case', () => {
  type Row = [
    who: string,
    what: string,
    by: Identity,
    of: Partial<PersonAccessFacts>,
    office: string,
    read: string,
    write: string,
  ];
  const kode6 = { protection: 'strictlyConfidential' as const };
  const kode7 = { protection: 'confidential' as const };
  const shielded = { shielded: true };
  const own = { related: [STAFF] };
  const blocked = { blocked: { handlers: ['Z990199'] } };
  const toHandle = { blocked: { handlers: [STAFF] } };
  const cleared6 = identity({ clearances: ['strictly-confidential'] });
  const cleared7 = identity({ clearances: ['confidential'] });
  const clearedShielded = identity({ clearances: ['shielded'] });
  const national = identity({ offices: 'all' });
  const machine = identity({ kind: 'machine' });
  const both = identity({ roles: ['veileder', 'revisor'] });

  it.each<Row>([
    ['veileder', 'of the own office', veileder, {}, OFFICE, '+ permitted', '+ permitted'],
    [
      'veileder',
      'of another office',
      veileder,
      {},
      OTHER_OFFICE,
      '- other-office *',
      '- other-office *',
    ],
    ['machine', 'of another office', machine, {}, OTHER_OFFICE, '- other-office', '- other-office'],
    ['veileder of all', 'of any office', national, {}, OTHER_OFFICE, '+ permitted', '+ permitted'],
    ['leser', 'of the own office', leser, {}, OFFICE, '+ permitted', '- read-only'],
    ['leser', 'of another office', leser, {}, OTHER_OFFICE, '- other-office *', '- other-office'],
    [
      'forsker',
      'of the own office',
      identity({ roles: ['forsker'] }),
      {},
      OFFICE,
      '- no-role',
      '- no-role',
    ],
    [
      'administrator',
      'of the own office',
      identity({ roles: ['administrator'] }),
      {},
      OFFICE,
      '- no-role',
      '- no-role',
    ],
    [
      'nobody in particular',
      'of any office',
      identity({ roles: [], offices: 'all' }),
      {},
      OFFICE,
      '- no-role',
      '- no-role',
    ],
    ['revisor', 'of any office', revisor, {}, OFFICE, '+ permitted ~', '- read-only'],
    [
      'revisor',
      'with a strictly protected address',
      revisor,
      kode6,
      OFFICE,
      '+ permitted ~',
      '- read-only',
    ],
    ['revisor', 'that is blocked', revisor, blocked, OFFICE, '+ permitted ~', '- read-only'],
    ['revisor', 'that is their own', revisor, own, OFFICE, '- own-case', '- own-case'],
    ['veileder who audits', 'of the own office', both, {}, OFFICE, '+ permitted', '- read-only'],
    [
      'veileder who audits',
      'of another office',
      both,
      {},
      OTHER_OFFICE,
      '+ permitted ~',
      '- read-only',
    ],
    [
      'veileder',
      'with a strictly protected address',
      veileder,
      kode6,
      OFFICE,
      '- strictly-confidential',
      '- strictly-confidential',
    ],
    [
      'veileder',
      'with a protected address',
      veileder,
      kode7,
      OFFICE,
      '- confidential',
      '- confidential',
    ],
    [
      'veileder cleared for kode 7',
      'with a protected address',
      cleared7,
      kode7,
      OFFICE,
      '+ permitted',
      '+ permitted',
    ],
    [
      'veileder cleared for kode 7',
      'with a strictly protected address',
      cleared7,
      kode6,
      OFFICE,
      '- strictly-confidential',
      '- strictly-confidential',
    ],
    [
      'veileder cleared for kode 6',
      'with a protected address',
      cleared6,
      kode7,
      OFFICE,
      '+ permitted',
      '+ permitted',
    ],
    [
      'veileder cleared for kode 6',
      'with a strictly protected address',
      cleared6,
      kode6,
      OFFICE,
      '+ permitted',
      '+ permitted',
    ],
    [
      'veileder cleared for kode 6',
      'of another office',
      cleared6,
      kode6,
      OTHER_OFFICE,
      '- other-office',
      '- other-office',
    ],
    ['veileder', 'of a shielded person', veileder, shielded, OFFICE, '- shielded', '- shielded'],
    [
      'veileder cleared for the shielded',
      'of a shielded person',
      clearedShielded,
      shielded,
      OFFICE,
      '+ permitted',
      '+ permitted',
    ],
    ['veileder', 'that is their own', veileder, own, OFFICE, '- own-case', '- own-case'],
    ['veileder', 'that is blocked', veileder, blocked, OFFICE, '- blocked', '- blocked'],
    [
      'veileder whom the block names',
      'that is blocked',
      veileder,
      toHandle,
      OFFICE,
      '+ permitted',
      '+ permitted',
    ],
    [
      'leser whom the block names',
      'that is blocked',
      leser,
      toHandle,
      OFFICE,
      '+ permitted',
      '- read-only',
    ],
    [
      'veileder',
      'blocked, of another office',
      veileder,
      toHandle,
      OTHER_OFFICE,
      '- other-office *',
      '- other-office *',
    ],
    [
      'veileder',
      'protected and their own',
      veileder,
      { ...kode7, ...own },
      OFFICE,
      '- confidential',
      '- confidential',
    ],
    [
      'veileder',
      'shielded and blocked',
      veileder,
      { ...shielded, ...blocked },
      OFFICE,
      '- shielded',
      '- shielded',
    ],
  ])('%s, a case %s', (_who, _what, by, of, office, read, write) => {
    const facts = caseOf(of, office);
    expect(inShort(decideCase(by, 'read', facts))).toBe(read);
    expect(inShort(decideCase(by, 'write', facts))).toBe(write);
  });

  it('opens a case of another office by an override, and nothing else of it', () => {
    const elsewhere = caseOf({}, OTHER_OFFICE);
    expect(inShort(decideCase(veileder, 'read', elsewhere, OVERRIDE))).toBe(
      '+ permitted-by-override',
    );
    expect(inShort(decideCase(veileder, 'write', elsewhere, OVERRIDE))).toBe(
      '+ permitted-by-override',
    );
    expect(inShort(decideCase(leser, 'write', elsewhere, OVERRIDE))).toBe('- other-office');
    expect(inShort(decideCase(machine, 'read', elsewhere, OVERRIDE))).toBe('- other-office');
    expect(inShort(decideCase(veileder, 'read', caseOf(kode7, OTHER_OFFICE), OVERRIDE))).toBe(
      '- confidential',
    );
  });
});

/** Whether something holds of every question that can be put. */
const always = (
  holds: (
    by: Identity,
    action: AccessAction,
    facts: CaseAccessFacts,
    override: typeof OVERRIDE | undefined,
  ) => boolean,
) =>
  fc.assert(fc.property(identities, actions, cases, fc.constantFrom(undefined, OVERRIDE), holds), {
    numRuns: 5_000,
  });

describe('Whatever the case, the policy', () => {
  it('permits nothing to a person without roles', () =>
    always((by, ...asked) => !decideCase({ ...by, roles: new Set() }, ...asked).permit));

  it('permits nobody to write who audits, and only a veileder', () =>
    always(
      (by, _action, ...asked) =>
        !decideCase(by, 'write', ...asked).permit ||
        (by.roles.has('veileder') && !by.roles.has('revisor')),
    ));

  it('takes no right away with a role or a clearance more, but what auditing takes from writing', () =>
    always((by, ...asked) => {
      const more: Identity = {
        ...by,
        roles: new Set([...by.roles, 'veileder', 'leser', 'forsker', 'administrator']),
        clearances: new Set(CLEARANCES),
      };
      return !decideCase(by, ...asked).permit || decideCase(more, ...asked).permit;
    }));

  it('lets an override open only what the office alone closes, to a person', () =>
    always((by, action, facts) => {
      const without = decideCase(by, action, facts);
      const opened = !without.permit && decideCase(by, action, facts, OVERRIDE).permit;
      const inOwnOffice = decideCase({ ...by, offices: [facts.office] }, action, facts);
      return (
        opened === isOverridable(without) &&
        (!opened ||
          (without.rule === 'other-office' &&
            facts.person.protection === undefined &&
            by.kind === 'person' &&
            inOwnOffice.permit))
      );
    }));

  it('opens nobody their own case', () =>
    always((by, action, facts, override) => {
      const own = { ...facts, person: { ...facts.person, related: [by.id] } };
      return !decideCase(by, action, own, override).permit;
    }));

  it('shows texts only where it permits', () =>
    always((...asked) => {
      const { permit, texts } = decideCase(...asked);
      return permit || !texts;
    }));

  it('refuses a protection of a name that it does not know', () =>
    always((by, action, facts, override) => {
      const unknown = { ...facts.person, protection: 'kode 8' as Protection };
      return !decideCase(by, action, { ...facts, person: unknown }, override).permit;
    }));

  it('takes a shielding that is not said for a shielding', () => {
    const unsaid = caseOf({ shielded: undefined as unknown as boolean });
    expect(inShort(decideCase(veileder, 'read', unsaid))).toBe('- shielded');
  });

  it('takes an action that it does not know for writing', () => {
    const erase = 'erase' as AccessAction;
    expect(inShort(decideCase(leser, erase, caseOf()))).toBe('- read-only');
    expect(inShort(decideCase(revisor, erase, caseOf()))).toBe('- read-only');
  });
});

describe('The policy on a person', () => {
  it('asks for no office', () => {
    const elsewhere = identity({ offices: [] });
    expect(inShort(decidePerson(elsewhere, 'write', person()))).toBe('+ permitted');
    expect(inShort(decidePerson(leser, 'write', person()))).toBe('- read-only');
    expect(inShort(decidePerson(revisor, 'read', person()))).toBe('+ permitted ~');
  });

  it('permits at least what it permits of any case of the person', () =>
    always(
      (by, action, facts, override) =>
        !decideCase(by, action, facts, override).permit ||
        decidePerson(by, action, facts.person).permit,
    ));
});
