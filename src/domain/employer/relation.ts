import { email, telephone } from '../fields/contact-details.js';
import {
  factReference,
  flag,
  identifier,
  listOf,
  oneOf,
  text,
  when,
  wholeNumber,
} from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import { Field, Milestone, Records, type Command, type Refusal } from '../stream/milestone.js';
import {
  begin,
  decides,
  end,
  folds,
  refuseEnd,
  refuseNothingSaid,
  runningSpells,
  type Employer,
  type Phase,
  type Spell,
} from './employer.js';

// The relation: who speaks with whom, how often and about what, and what both sides think of it.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const CONTACT_KINDS = [
  'visit',
  'dropIn',
  'hospitation',
  'meeting',
  'call',
  'message',
] as const;
export const CONTACT_PURPOSES = [
  'relation',
  'negotiation',
  'training',
  'opening',
  'singleCase',
  'information',
  'recovery',
  'other',
] as const;
export const ORGANISATIONS = ['office', 'provider', 'staffing', 'otherService'] as const;

@Records('EmployerContacted', {
  command: 'contact-employer',
  says: 'Somebody from the services and somebody from the enterprise are in contact.',
  example: {
    by: 'office',
    unit: '0315',
    kind: 'visit',
    initiative: 'services',
    purposes: ['relation'],
    occurredOn: '2018-02-12',
  },
})
export class ContactEmployer extends Milestone {
  @Field(oneOf(ORGANISATIONS), { required: true, says: 'What kind of organisation made contact.' })
  by!: (typeof ORGANISATIONS)[number];

  @Field(identifier(), { says: 'Which unit: an office number or the identifier of a provider.' })
  unit?: string;

  @Field(identifier(), { says: 'Staff identifier of the person who made contact.' })
  staff?: string;

  @Field(oneOf(CONTACT_KINDS), { says: 'How.' })
  kind?: (typeof CONTACT_KINDS)[number];

  @Field(oneOf(['services', 'employer']), { says: 'On whose initiative.' })
  initiative?: 'services' | 'employer';

  @Field(listOf(oneOf(CONTACT_PURPOSES), { max: 8 }), { says: 'What for.' })
  purposes?: (typeof CONTACT_PURPOSES)[number][];

  @Field(factReference, { says: 'The contact person it was with.' })
  contactPerson?: string;

  @Field(text(), { sealed: true, says: 'What was said, and what is next.' })
  note?: string;
}

export const CONTACT_SIDES = ['employer', 'services'] as const;

@Records('EmployerContactPersonAssigned', {
  command: 'assign-contact-person',
  says: 'Somebody becomes the contact, on the side of the enterprise or of the services.',
  example: {
    side: 'services',
    staff: 'Z990101',
    unit: '0315',
    main: true,
    directLine: true,
    occurredOn: '2018-02-12',
  },
})
export class AssignContactPerson extends Milestone {
  @Field(oneOf(CONTACT_SIDES), { required: true, says: 'On which side.' })
  side!: (typeof CONTACT_SIDES)[number];

  @Field(identifier(), { says: 'Staff identifier; required on the side of the services.' })
  staff?: string;

  @Field(identifier(), { says: 'Which unit of the services.' })
  unit?: string;

  @Field(text(120), { sealed: true, says: 'Name of the contact in the enterprise.' })
  name?: string;

  @Field(telephone, { sealed: true, says: 'Telephone.' })
  telephone?: string;

  @Field(email, { sealed: true, says: 'E-mail address.' })
  email?: string;

  @Field(oneOf(['manager', 'hiringManager', 'hr', 'practiceSupervisor', 'other']), {
    says: 'Role in the enterprise.',
  })
  role?: string;

  @Field(flag, { says: 'The one fixed contact on this side; there is one such at a time.' })
  main?: boolean;

  @Field(flag, { says: 'Can be reached directly, without a switchboard.' })
  directLine?: boolean;

  @Field(factReference, { says: 'The contact person whose work this one takes over.' })
  takesOverFrom?: string;

  @Field(text(300), { sealed: true, says: 'Why the contact changes.' })
  reason?: string;
}

@Records('EmployerContactPersonEnded', {
  command: 'end-contact-person',
  says: 'Somebody is no longer the contact.',
  example: { contactPerson: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2019-02-01' },
})
export class EndContactPerson extends Milestone {
  @Field(factReference, { required: true, says: 'The contact person.' })
  contactPerson!: string;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

@Records('CooperationAgreementSigned', {
  command: 'sign-cooperation-agreement',
  says: 'The enterprise and the services agree to work together.',
  example: { kind: 'cooperation', validUntil: '2020-12-31', occurredOn: '2018-03-01' },
})
export class SignCooperationAgreement extends Milestone {
  @Field(oneOf(['intent', 'cooperation', 'ringerIVannet', 'inclusiveWork', 'recruitingPlan']), {
    required: true,
    says: 'What kind of agreement.',
  })
  kind!: string;

  @Field(when, { says: 'Until when it is meant to last.' })
  validUntil?: Edtf;
}

@Records('CooperationAgreementEnded', {
  command: 'end-cooperation-agreement',
  says: 'A cooperation agreement ends.',
  example: { agreement: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2019-06-01' },
})
export class EndCooperationAgreement extends Milestone {
  @Field(factReference, { required: true, says: 'The cooperation agreement.' })
  agreement!: string;
}

@Records('EmployerFeedbackGiven', {
  command: 'give-employer-feedback',
  says: 'The enterprise says what it thinks of the cooperation.',
  example: { satisfaction: 5, wouldHostAgain: true, occurredOn: '2018-09-01' },
})
export class GiveEmployerFeedback extends Milestone {
  @Field(wholeNumber(1, 6), { says: 'Satisfaction, from 1 (low) to 6 (high).' })
  satisfaction?: number;

  @Field(flag, { says: 'Would take somebody in again.' })
  wouldHostAgain?: boolean;

  @Field(text(), { sealed: true, says: 'In their own words.' })
  note?: string;
}

export const COOPERATION_FORMS = ['unilateral', 'adHoc', 'coCreation', 'strategic'] as const;
export type CooperationForm = (typeof COOPERATION_FORMS)[number];

@Records('CooperationFormClassified', {
  command: 'classify-cooperation-form',
  says: 'Somebody confirms which form the cooperation has, or says that it has another.',
  example: {
    form: 'coCreation',
    suggestedForm: 'coCreation',
    closeness: 72,
    activeness: 68,
    ruleVersion: 1,
    occurredOn: '2019-01-10',
  },
})
export class ClassifyCooperationForm extends Milestone {
  @Field(oneOf(COOPERATION_FORMS), { required: true, says: 'The form, as a person judges it.' })
  form!: CooperationForm;

  @Field(oneOf([...COOPERATION_FORMS, 'insufficientData']), {
    says: 'The form that the rule suggested.',
  })
  suggestedForm?: CooperationForm | 'insufficientData';

  @Field(wholeNumber(0, 100), { says: 'Closeness that the rule computed.' })
  closeness?: number;

  @Field(wholeNumber(0, 100), { says: 'Activeness that the rule computed.' })
  activeness?: number;

  @Field(wholeNumber(1, 1000), { says: 'Version of the rule that suggested it.' })
  ruleVersion?: number;

  @Field(text(300), { sealed: true, says: 'Why, where it differs from the suggestion.' })
  note?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const relationFolds = [
  folds(AssignContactPerson, (employer, fact) =>
    begin(end(employer, fact.data.takesOverFrom, fact), 'contactPerson', fact),
  ),
  folds(EndContactPerson, (employer, fact) => end(employer, fact.data.contactPerson, fact)),
  folds(SignCooperationAgreement, (employer, fact) => begin(employer, 'cooperation', fact)),
  folds(EndCooperationAgreement, (employer, fact) => end(employer, fact.data.agreement, fact)),
];

/** The one fixed contact on a side; undefined when there is none. */
export const mainContact = (
  employer: Employer,
  side: AssignContactPerson['side'],
): Spell | undefined =>
  runningSpells(employer, 'contactPerson').find(({ start }) => {
    const contact = start.data as AssignContactPerson;
    return contact.side === side && contact.main === true;
  });

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

function refuseContactPerson(
  { data, occurredOn }: Command<AssignContactPerson>,
  employer: Employer,
): Refusal | undefined {
  if (data.side === 'services' && data.staff === undefined)
    return {
      code: 'missing',
      field: 'staff',
      message: 'the contact of the services is not named',
      remedy: 'Give the staff identifier.',
    };
  if (data.side === 'employer' && data.staff !== undefined)
    return {
      code: 'contradiction',
      field: 'staff',
      message: 'a contact in the enterprise has no staff identifier of the services',
      remedy: 'Give name, telephone or email instead.',
    };
  const { takesOverFrom } = data;
  const handover =
    takesOverFrom === undefined
      ? undefined
      : refuseEnd(employer, 'contactPerson', takesOverFrom, occurredOn, 'takesOverFrom');
  if (handover) return handover;
  const present = mainContact(employer, data.side);
  return data.main === true && present && present.id !== takesOverFrom
    ? {
        code: 'main-contact-exists',
        field: 'main',
        message: 'there is a main contact on this side; there cannot be two at once',
        remedy: 'Name that one in takesOverFrom, or leave main out.',
      }
    : undefined;
}

const relationDeciders = [
  decides(AssignContactPerson, refuseContactPerson),
  decides(EndContactPerson, ({ data, occurredOn }, employer) =>
    refuseEnd(employer, 'contactPerson', data.contactPerson, occurredOn),
  ),
  decides(EndCooperationAgreement, ({ data, occurredOn }, employer) =>
    refuseEnd(employer, 'cooperation', data.agreement, occurredOn, 'agreement'),
  ),
  decides(GiveEmployerFeedback, ({ data }) => refuseNothingSaid(data, 'satisfaction')),
];

export const relation: Phase = {
  name: 'relation',
  milestones: [
    ContactEmployer,
    AssignContactPerson,
    EndContactPerson,
    SignCooperationAgreement,
    EndCooperationAgreement,
    GiveEmployerFeedback,
    ClassifyCooperationForm,
  ],
  folds: relationFolds,
  deciders: relationDeciders,
};
