import { email, telephone } from '../fields/contact-details.js';
import { identityNumber } from '../fields/identity-number.js';
import { text, uuid } from '../fields/shapes.js';
import { Field, Milestone, Records, type Fact } from '../stream/milestone.js';
import { decides, folds, refuseNothingSaid, type Person, type Phase } from './person.js';

// Who the person is and how to reach them.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

/** What can be stated of a person, when they are registered and later. */
export abstract class PersonDetails extends Milestone {
  @Field(identityNumber, { sealed: true, says: 'Birth number or D-number, eleven digits.' })
  identityNumber?: string;

  @Field(telephone, { sealed: true, says: 'Telephone.' })
  telephone?: string;

  @Field(email, { sealed: true, says: 'E-mail address.' })
  email?: string;

  @Field(text(300), {
    sealed: true,
    says: 'Where post reaches the person. Not of a person whose address is strictly confidential.',
  })
  postalAddress?: string;
}

@Records('PersonRegistered', {
  command: 'register-person',
  says: 'A person whom a case is about, or will be about, becomes known by name.',
  example: {
    name: 'Testperson Fjordbyen',
    identityNumber: '01829712381',
    telephone: '+47 22 00 00 00',
    occurredOn: '2018-01-08',
  },
})
export class RegisterPerson extends PersonDetails {
  @Field(text(120), { required: true, sealed: true, says: 'Name.' })
  name!: string;

  @Field(uuid, { says: 'The person of a case that is open already. Left out: a new person.' })
  personId?: string;
}

@Records('PersonDetailsChanged', {
  command: 'change-person-details',
  says: 'The person is reached in another way, or has another name or number, from a day on.',
  example: { telephone: '+47 22 00 00 01', occurredOn: '2019-01-01' },
})
export class ChangePersonDetails extends PersonDetails {
  @Field(text(120), { sealed: true, says: 'New name.' })
  name?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const registerFolds = [folds(RegisterPerson, (person, fact) => ({ ...person, opening: fact }))];

export type Details = Pick<
  RegisterPerson,
  'identityNumber' | 'telephone' | 'email' | 'postalAddress'
> &
  Pick<ChangePersonDetails, 'name'>;

/** The details as they stand: a later statement of a field replaces an earlier one. */
export function detailsOf({ facts }: Pick<Person, 'facts'>): Details {
  const stated = facts.filter(
    ({ type }) => type === 'PersonRegistered' || type === 'PersonDetailsChanged',
  ) as Fact<RegisterPerson>[];
  const {
    personId: _,
    basis: __,
    dateBasis: ___,
    ...details
  } = stated.reduce<Partial<RegisterPerson>>((all, { data }) => ({ ...all, ...data }), {});
  return details;
}

/** The identity number as it stands; undefined where none is known, or it is erased. */
export function numberOf(person: Pick<Person, 'facts'>): string | undefined {
  const { identityNumber } = detailsOf(person);
  return typeof identityNumber === 'string' ? identityNumber : undefined;
}

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const registerDeciders = [
  decides(RegisterPerson, (_, person) =>
    person.opening
      ? {
          code: 'person-already-registered',
          message: 'this person is registered already',
          remedy: 'Use change-person-details, or register another person.',
        }
      : undefined,
  ),
  decides(ChangePersonDetails, ({ data }) => refuseNothingSaid(data, 'name')),
];

export const register: Phase = {
  name: 'register',
  milestones: [RegisterPerson, ChangePersonDetails],
  folds: registerFolds,
  deciders: registerDeciders,
};
