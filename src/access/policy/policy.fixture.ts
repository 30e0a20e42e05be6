import fc from 'fast-check';
import {
  PROTECTIONS,
  type CaseAccessFacts,
  type PersonAccessFacts,
  type Protection,
} from '../access-facts.js';
import { CLEARANCES, ROLES, type Clearance, type Identity, type Role } from '../identity.js';

export const OFFICE = '0001';
export const OTHER_OFFICE = '0002';
export const STAFF = 'Z990100';
const OTHER_STAFF = 'Z990199';

export const identity = (
  said: {
    roles?: readonly Role[];
    clearances?: readonly Clearance[];
    offices?: readonly string[] | 'all';
    kind?: Identity['kind'];
  } = {},
): Identity => ({
  id: STAFF,
  kind: said.kind ?? 'person',
  roles: new Set(said.roles ?? ['veileder']),
  offices: said.offices ?? [OFFICE],
  clearances: new Set(said.clearances ?? []),
});

export const person = (said: Partial<PersonAccessFacts> = {}): PersonAccessFacts => ({
  personId: 'c1c8a7de-1e0f-5c3b-9d2a-6a1b8f9e0d33',
  shielded: false,
  related: [],
  ...said,
});

export const caseOf = (
  said: Partial<PersonAccessFacts> = {},
  office: string = OFFICE,
): CaseAccessFacts => ({
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  office,
  person: person(said),
});

const offices = fc.constantFrom(OFFICE, OTHER_OFFICE, '0003');
const staff = fc.constantFrom(STAFF, OTHER_STAFF);

export const identities: fc.Arbitrary<Identity> = fc.record({
  id: staff,
  kind: fc.constantFrom('person' as const, 'machine' as const),
  roles: fc.subarray([...ROLES]).map((roles) => new Set(roles)),
  offices: fc.oneof(fc.constant('all' as const), fc.uniqueArray(offices, { maxLength: 2 })),
  clearances: fc.subarray([...CLEARANCES]).map((clearances) => new Set(clearances)),
});

/** Persons as the register has them, and now and then with a protection that nobody has heard of. */
export const persons: fc.Arbitrary<PersonAccessFacts> = fc
  .record({
    protection: fc.constantFrom(undefined, ...PROTECTIONS, 'kode 8' as Protection),
    shielded: fc.boolean(),
    related: fc.uniqueArray(staff, { maxLength: 2 }),
    handlers: fc.option(fc.uniqueArray(staff, { maxLength: 2 })),
  })
  .map(({ protection, handlers, ...rest }) =>
    person({
      ...rest,
      ...(protection === undefined ? {} : { protection }),
      ...(handlers === null ? {} : { blocked: { handlers } }),
    }),
  );

export const cases: fc.Arbitrary<CaseAccessFacts> = fc.record({
  caseId: fc.constant('9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22'),
  office: offices,
  person: persons,
});
