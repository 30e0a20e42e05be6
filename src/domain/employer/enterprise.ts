import { flag, identifier, label, oneOf, pattern, uuid, wholeNumber } from '../fields/shapes.js';
import { organisationNumber } from '../fields/organisation-number.js';
import { Field, Milestone, Records, type Fact } from '../stream/milestone.js';
import { decides, folds, refuseNothingSaid, type Employer, type Phase } from './employer.js';

// What kind of enterprise it is. Each statement is dated: a headcount is the one of its day.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const SECTORS = ['public', 'private'] as const;
export const PUBLIC_KINDS = ['state', 'county', 'municipal'] as const;

/** Main sections of the Norwegian standard of industries (SN2007). */
export const INDUSTRIES = [...'ABCDEFGHIJKLMNOPQRSTU'] as const;

const municipality = pattern(
  /^\d{4}$/,
  4,
  'not-a-municipality',
  'Give the four digits of the municipality, e.g. "0301".',
);

/** What can be stated of an enterprise, at its registration and later. */
export abstract class EmployerFacts extends Milestone {
  @Field(organisationNumber, { says: 'Organisation number of the enterprise or department.' })
  organisationNumber?: string;

  @Field(oneOf(SECTORS), { says: 'Public or private.' })
  sector?: (typeof SECTORS)[number];

  @Field(oneOf(PUBLIC_KINDS), { says: 'State, county or municipal, of a public enterprise.' })
  publicKind?: (typeof PUBLIC_KINDS)[number];

  @Field(oneOf(INDUSTRIES), { says: 'Main section of industry, A to U.' })
  industry?: string;

  @Field(wholeNumber(0, 200_000), { says: 'Number of employees on that day.' })
  employees?: number;

  @Field(municipality, { says: 'Municipality number.' })
  municipality?: string;

  @Field(flag, { says: 'Has an agreement on a more inclusive working life.' })
  inclusiveWorkAgreement?: boolean;

  @Field(flag, { says: 'Has routines of its own for training and following up new people.' })
  ownFollowUpRoutine?: boolean;
}

@Records('EmployerRegistered', {
  command: 'register-employer',
  says: 'An enterprise becomes known to the office.',
  example: {
    name: 'Fjordbyen medical centre',
    organisationNumber: '999263550',
    sector: 'private',
    industry: 'Q',
    employees: 12,
    municipality: '0301',
    office: '0315',
    occurredOn: '2018-02-01',
  },
})
export class RegisterEmployer extends EmployerFacts {
  @Field(label(120), { required: true, says: 'Name of the enterprise; never of a person.' })
  name!: string;

  @Field(uuid, { says: 'Id that courses already name it by. Left out: a new one.' })
  employerId?: string;

  @Field(identifier(), { says: 'Office or provider that holds the relation.' })
  office?: string;
}

@Records('EmployerFactsChanged', {
  command: 'change-employer-facts',
  says: 'Something about the enterprise is otherwise from a day on.',
  example: { employees: 15, occurredOn: '2019-01-01' },
})
export class ChangeEmployerFacts extends EmployerFacts {
  @Field(label(120), { says: 'New name of the enterprise; never of a person.' })
  name?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const factFolds = [folds(RegisterEmployer, (employer, fact) => ({ ...employer, opening: fact }))];

/** The statements about the enterprise, in the order recorded. */
export const statements = (employer: Employer): Fact<EmployerFacts>[] =>
  employer.facts.filter(
    (fact) => fact.type === 'EmployerRegistered' || fact.type === 'EmployerFactsChanged',
  ) as Fact<EmployerFacts>[];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const refusePublicKind = (data: Partial<EmployerFacts>, known?: string) =>
  data.publicKind !== undefined && (data.sector ?? known) === 'private'
    ? {
        code: 'contradiction',
        field: 'publicKind',
        message: 'a private enterprise is neither state, county nor municipal',
        remedy: 'Give sector public, or leave publicKind out.',
      }
    : undefined;

const factDeciders = [
  decides(RegisterEmployer, ({ data }, employer) =>
    employer.opening
      ? {
          code: 'employer-already-registered',
          message: 'this employer is registered already',
          remedy: 'Use change-employer-facts, or register another employer.',
        }
      : refusePublicKind(data),
  ),
  decides(
    ChangeEmployerFacts,
    ({ data }, employer) =>
      refuseNothingSaid(data, 'employees') ??
      refusePublicKind(
        data,
        statements(employer).findLast(({ data: { sector } }) => sector)?.data.sector,
      ),
  ),
];

export const enterprise: Phase = {
  name: 'enterprise',
  milestones: [RegisterEmployer, ChangeEmployerFacts],
  folds: factFolds,
  deciders: factDeciders,
};
