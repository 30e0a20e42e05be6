import { factReference, identifier, oneOf } from '../fields/shapes.js';
import { Field, Milestone, Records, type Fact } from '../stream/milestone.js';
import {
  begin,
  decides,
  decidesFully,
  end,
  folds,
  refuseEnd,
  runningSpells,
  type Person,
  type Phase,
} from './person.js';

// Who must be kept from seeing the person: protected address, shielding, relations to staff.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const PROTECTION_LEVELS = ['none', 'confidential', 'strictlyConfidential'] as const;
export type ProtectionLevel = (typeof PROTECTION_LEVELS)[number];

@Records('AddressProtectionSet', {
  command: 'set-address-protection',
  says: 'The address is protected from now on, or no longer: kode 7 is confidential, kode 6 strictly confidential.',
  example: { level: 'confidential', source: 'register', occurredOn: '2019-01-01' },
})
export class SetAddressProtection extends Milestone {
  @Field(oneOf(PROTECTION_LEVELS), { required: true, says: 'How far it is protected.' })
  level!: ProtectionLevel;
}

@Records('PersonShielded', {
  command: 'shield-person',
  says: 'The person works in the administration or is close to somebody who does.',
  example: { occurredOn: '2019-01-01' },
})
export class ShieldPerson extends Milestone {}

@Records('ShieldingLifted', {
  command: 'lift-shielding',
  says: 'The reason for shielding the person is gone.',
  example: { occurredOn: '2019-06-01' },
})
export class LiftShielding extends Milestone {}

export const RELATION_KINDS = ['self', 'family', 'other'] as const;

@Records('RelationDeclared', {
  command: 'declare-relation',
  says: 'A member of staff is the person, or stands so close that they must not see the case.',
  example: { staff: 'Z990101', kind: 'family', occurredOn: '2019-01-01' },
})
export class DeclareRelation extends Milestone {
  @Field(identifier(), { required: true, says: 'Staff identifier.' })
  staff!: string;

  @Field(oneOf(RELATION_KINDS), { required: true, says: 'The person themself, family, or other.' })
  kind!: (typeof RELATION_KINDS)[number];
}

@Records('RelationEnded', {
  command: 'end-relation',
  says: 'A member of staff no longer stands close to the person.',
  example: { relation: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2019-06-01' },
})
export class EndRelation extends Milestone {
  @Field(factReference, { required: true, says: 'The relation.' })
  relation!: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const protectionFolds = [
  folds(SetAddressProtection, (person, fact) => ({ ...person, protection: fact })),
  folds(ShieldPerson, (person, fact) => begin(person, 'shielding', fact)),
  folds(LiftShielding, (person, fact) =>
    runningSpells(person, 'shielding').reduce((now, { id }) => end(now, id, fact), person),
  ),
  folds(DeclareRelation, (person, fact) => begin(person, 'relation', fact)),
  folds(EndRelation, (person, fact) => end(person, fact.data.relation, fact)),
];

/** How far the address is protected, by the latest word on it. */
export const protectionOf = ({ protection }: Pick<Person, 'protection'>): ProtectionLevel =>
  (protection as Fact<SetAddressProtection> | undefined)?.data.level ?? 'none';

export const isShielded = (person: Person): boolean =>
  runningSpells(person, 'shielding').length > 0;

export const relationsOf = (person: Person): Fact<DeclareRelation>[] =>
  runningSpells(person, 'relation').map(({ start }) => start as Fact<DeclareRelation>);

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const protectionDeciders = [
  decidesFully(SetAddressProtection, ({ data }, person) => {
    if (data.level !== protectionOf(person)) return undefined;
    if (data.level !== 'none') return { fulfilled: true };
    return {
      refusal: {
        code: 'not-protected',
        field: 'level',
        message: 'the address is not protected',
        remedy: 'There is nothing to lift; check that this is the right person.',
      },
    };
  }),
  decidesFully(ShieldPerson, (_, person) => (isShielded(person) ? { fulfilled: true } : undefined)),
  decides(LiftShielding, (_, person) =>
    isShielded(person)
      ? undefined
      : {
          code: 'not-shielded',
          message: 'the person is not shielded',
          remedy: 'There is nothing to lift; check that this is the right person.',
        },
  ),
  decides(DeclareRelation, ({ data }, person) =>
    relationsOf(person).some((known) => known.data.staff === data.staff)
      ? {
          code: 'relation-exists',
          field: 'staff',
          message: 'a relation of this member of staff is on record already',
          remedy: 'Correct it with correct-fact, or end it first.',
        }
      : undefined,
  ),
  decides(EndRelation, ({ data, occurredOn }, person) =>
    refuseEnd(person, 'relation', data.relation, occurredOn),
  ),
];

export const protection: Phase = {
  name: 'protection',
  milestones: [SetAddressProtection, ShieldPerson, LiftShielding, DeclareRelation, EndRelation],
  folds: protectionFolds,
  deciders: protectionDeciders,
};
