import { accessFactsOf } from './access-facts.js';
import { people } from './decider.js';
import {
  decisions,
  given,
  givenPerson,
  idOf,
  personOf,
  refused,
  type GivenFact,
} from './specification.fixture.js';

const PERSON = idOf('person');
const level = (name: string, to: string, occurredOn?: string): GivenFact => [
  name,
  'AddressProtectionSet',
  { level: to, ...(occurredOn ? { occurredOn } : {}) },
];
const factsOf = (...facts: GivenFact[]) => accessFactsOf(PERSON, personOf(...facts));

describe('The protection of an address', () => {
  decisions([
    ['is set', [], 'set-address-protection', { level: 'confidential' }, 'recorded'],
    [
      'is raised',
      [level('a', 'confidential')],
      'set-address-protection',
      { level: 'strictlyConfidential' },
      'recorded',
    ],
    [
      'set to what holds already leaves nothing to do, whatever the date',
      [level('a', 'confidential', '2019-01-01')],
      'set-address-protection',
      { level: 'confidential', occurredOn: '2019-02-01' },
      'nothing',
    ],
    [
      'is lifted',
      [level('a', 'confidential')],
      'set-address-protection',
      { level: 'none' },
      'recorded',
    ],
    [
      'is not lifted where it does not hold',
      [],
      'set-address-protection',
      { level: 'none' },
      refused('not-protected', 'level'),
    ],
    [
      'set again with the date of one that was lifted since is recorded',
      [level('a', 'confidential', '2019-01-01'), level('b', 'none', '2019-01-01')],
      'set-address-protection',
      { level: 'confidential', occurredOn: '2019-01-01' },
      'recorded',
    ],
  ]);

  it('holds by the word recorded last, whatever its date', () => {
    expect(factsOf(level('a', 'strictlyConfidential', '2019-05-01')).protection).toBe(
      'strictlyConfidential',
    );
    expect(
      factsOf(level('a', 'none', '2019-06-01'), level('b', 'confidential', '2019-05-01'))
        .protection,
    ).toBe('confidential');
    expect(factsOf(level('a', 'confidential'), level('b', 'none'))).not.toHaveProperty(
      'protection',
    );
  });
});

describe('Shielding', () => {
  const SHIELDED: GivenFact = ['s', 'PersonShielded', { occurredOn: '2019-01-01' }];
  const LIFTED: GivenFact = ['l', 'ShieldingLifted', { occurredOn: '2019-02-01' }];
  decisions([
    ['begins', [], 'shield-person', {}, 'recorded'],
    ['holds once', [SHIELDED], 'shield-person', { occurredOn: '2019-03-01' }, 'nothing'],
    ['is lifted', [SHIELDED], 'lift-shielding', {}, 'recorded'],
    ['is lifted only where it holds', [], 'lift-shielding', {}, refused('not-shielded')],
    ['begins again', [SHIELDED, LIFTED], 'shield-person', { occurredOn: '2019-01-01' }, 'recorded'],
    [
      'is lifted again',
      [SHIELDED, LIFTED, ['s2', 'PersonShielded', {}]],
      'lift-shielding',
      { occurredOn: '2019-02-01' },
      'recorded',
    ],
  ]);

  it('is told while it holds', () => {
    expect(factsOf().shielded).toBe(false);
    expect(factsOf(SHIELDED).shielded).toBe(true);
    expect(factsOf(SHIELDED, LIFTED).shielded).toBe(false);
  });
});

describe('A relation to a member of staff', () => {
  const KIN: GivenFact = ['kin', 'RelationDeclared', { staff: 'D000001', kind: 'family' }];
  const ENDED: GivenFact = ['end', 'RelationEnded', { relation: idOf('kin') }];
  decisions([
    ['is declared', [], 'declare-relation', { staff: 'D000001', kind: 'self' }, 'recorded'],
    [
      'is declared once of each',
      [KIN],
      'declare-relation',
      { staff: 'D000001', kind: 'other' },
      refused('relation-exists', 'staff'),
    ],
    [
      'may be of several',
      [KIN],
      'declare-relation',
      { staff: 'D000002', kind: 'other' },
      'recorded',
    ],
    ['ends', [KIN], 'end-relation', { relation: idOf('kin') }, 'recorded'],
    [
      'ends only where it is',
      [],
      'end-relation',
      { relation: idOf('kin') },
      refused('unknown-reference', 'relation'),
    ],
    [
      'ends once',
      [KIN, ENDED],
      'end-relation',
      { relation: idOf('kin'), occurredOn: '2019-01-01' },
      refused('already-ended', 'relation'),
    ],
    [
      'is declared again after its end',
      [KIN, ENDED],
      'declare-relation',
      { staff: 'D000001', kind: 'family' },
      'recorded',
    ],
  ]);

  it('is told while it holds, each member of staff once', () => {
    const other: GivenFact = ['o', 'RelationDeclared', { staff: 'A000001', kind: 'other' }];
    expect(factsOf(KIN, other).related).toEqual(['A000001', 'D000001']);
    expect(factsOf(KIN, ENDED).related).toEqual([]);
    expect(
      factsOf(KIN, ['r', 'FactRetracted', { fact: idOf('kin'), reason: 'x' }]).related,
    ).toEqual([]);
  });
});

describe('A block', () => {
  const fields = { ground: 'accuracyContested', handlers: ['D000005'] };
  const BLOCKED: GivenFact = ['b', 'PersonBlocked', fields];
  decisions([
    ['is set', [], 'block-person', fields, 'recorded'],
    [
      'is set once',
      [BLOCKED],
      'block-person',
      { ...fields, handlers: ['D000006'] },
      refused('already-blocked'),
    ],
    ['is lifted', [BLOCKED], 'lift-block', {}, 'recorded'],
    ['is lifted only where it holds', [], 'lift-block', {}, refused('not-blocked')],
    ['is set again', [BLOCKED, ['l', 'BlockLifted', {}]], 'block-person', fields, 'recorded'],
  ]);

  it.each([
    [{ ground: 'accuracyContested' }],
    [{ ...fields, handlers: [] }],
    [{ handlers: ['A'] }],
  ])('needs a ground and at least one handler: %j is none', (incomplete) =>
    expect(() => givenPerson().when('block-person', incomplete)).toThrow(/missing|too-few/),
  );

  it('names its handlers while it holds, also when they were corrected', () => {
    expect(factsOf()).not.toHaveProperty('blocked');
    expect(factsOf(BLOCKED).blocked).toEqual({ handlers: ['D000005'] });
    expect(
      factsOf(BLOCKED, [
        'c',
        'FactCorrected',
        {
          fact: idOf('b'),
          changes: { handlers: ['D000006'] },
          reason: 'x',
          factType: 'PersonBlocked',
        },
      ]).blocked,
    ).toEqual({ handlers: ['D000006'] });
    expect(factsOf(BLOCKED, ['l', 'BlockLifted', {}])).not.toHaveProperty('blocked');
  });
});

describe('What decides about access', () => {
  it('is nothing of a person whom nobody registered', () =>
    expect(accessFactsOf(PERSON, people.initial)).toEqual({
      personId: PERSON,
      shielded: false,
      related: [],
    }));

  it('does not depend on whether it was folded at once or step by step', () => {
    const { recorded } = given(
      level('a', 'confidential'),
      ['s', 'PersonShielded', {}],
      ['b', 'PersonBlocked', { ground: 'objectionPending', handlers: ['A1'] }],
      ['l', 'ShieldingLifted', {}],
      level('n', 'none'),
    ).state;
    expect(accessFactsOf(PERSON, recorded.reduce(people.evolve, people.initial))).toEqual(
      accessFactsOf(PERSON, people.fold(recorded)),
    );
  });
});
