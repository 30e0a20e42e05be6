import {
  factReference,
  flag,
  identifier,
  label,
  listOf,
  officeNumber,
  oneOf,
  pseudonym,
  text,
  uuid,
  when,
} from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import {
  begin,
  end,
  folds,
  refuseBefore,
  refuseEnd,
  refuseNothingSaid,
  runningSpells,
  decides,
  type Phase,
} from './course.js';
import { Field, Milestone, Records } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';

// Intake: the case is opened, the person's background recorded, a counsellor named, consent given.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const GENDERS = ['woman', 'man', 'other'] as const;
export const AGE_BANDS = ['under20', '20-30', '30-40', '40-50', '50-60', 'over60'] as const;

@Records('CaseOpened', {
  command: 'open-case',
  says: 'A person comes to the office and a course begins.',
  example: {
    office: '0315',
    gender: 'woman',
    ageBand: '40-50',
    firstContactOn: '2018-01-08',
    occurredOn: '2018-01-08',
  },
})
export class OpenCase extends Milestone {
  @Field(officeNumber, { required: true, says: 'The office that follows the case.' })
  office!: string;

  @Field(uuid, { says: 'The person, where known from an earlier case. Left out: a new person.' })
  personId?: string;

  @Field(pseudonym, { says: 'A handle for the case that identifies nobody.' })
  pseudonym?: string;

  @Field(oneOf(GENDERS), { says: 'Gender.' })
  gender?: (typeof GENDERS)[number];

  @Field(oneOf(AGE_BANDS), { says: 'Age when the case was opened, as a band.' })
  ageBand?: (typeof AGE_BANDS)[number];

  @Field(when, { says: 'First contact with the office, where it differs from the opening.' })
  firstContactOn?: Edtf;
}

export const CONSENT_SCOPES = ['research', 'disclosure', 'provider'] as const;

@Records('ConsentGiven', {
  command: 'give-consent',
  says: 'The person consents to one stated use of information.',
  example: {
    scope: 'research',
    purpose: 'what helps people into work',
    holder: 'sintef',
    written: true,
    wording: 'research-2017-1',
    occurredOn: '2018-02-01',
  },
})
export class GiveConsent extends Milestone {
  @Field(oneOf(CONSENT_SCOPES), {
    required: true,
    says: 'Research, disclosure to an employer, or sharing with a provider.',
  })
  scope!: (typeof CONSENT_SCOPES)[number];

  @Field(label(), { says: 'What the information is to be used for.' })
  purpose?: string;

  @Field(label(), { says: 'Who may hold the information.' })
  holder?: string;

  @Field(uuid, { says: 'The employer it concerns.' })
  employerId?: string;

  @Field(text(300), { sealed: true, says: 'What may be told.' })
  topic?: string;

  @Field(flag, { says: 'Given in writing.' })
  written?: boolean;

  @Field(identifier(), { says: 'Version of the wording that was agreed to.' })
  wording?: string;
}

@Records('ConsentWithdrawn', {
  command: 'withdraw-consent',
  says: 'The person withdraws a consent. No reason is needed.',
  example: { consent: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2018-06-01' },
})
export class WithdrawConsent extends Milestone {
  @Field(factReference, { required: true, says: 'The consent.' })
  consent!: string;
}

export const EDUCATION_LEVELS = [
  'none',
  'lowerSecondary',
  'upperSecondaryInterrupted',
  'upperSecondary',
  'tradeCertificate',
  'higherShort',
  'higherLong',
] as const;
export const TRAINING_RECORDS = ['complete', 'employersComplete', 'incomplete'] as const;

@Records('BackgroundRecorded', {
  command: 'record-background',
  says: 'Education, experience and circumstances the person brings along.',
  example: {
    education: 'tradeCertificate',
    tradeCertificate: 'baker',
    experience: ['some years as a baker'],
    trainingRecord: 'complete',
  },
})
export class RecordBackground extends Milestone {
  @Field(oneOf(EDUCATION_LEVELS), { says: 'Highest education.' })
  education?: (typeof EDUCATION_LEVELS)[number];

  @Field(label(), { says: 'Trade of a trade certificate.' })
  tradeCertificate?: string;

  @Field(listOf(text(300), { max: 20 }), { sealed: true, says: 'Experience, one entry each.' })
  experience?: string[];

  @Field(flag, { sealed: true, says: 'Immigrant background.' })
  immigrantBackground?: boolean;

  @Field(flag, { says: 'Schooling was broken off.' })
  schoolingInterrupted?: boolean;

  @Field(flag, { says: 'The person lives on a benefit.' })
  onBenefit?: boolean;

  @Field(oneOf(TRAINING_RECORDS), {
    says: 'Whether the trainings recorded in the case are all there were: all of them; all employers but perhaps not all periods; or neither is certain.',
  })
  trainingRecord?: (typeof TRAINING_RECORDS)[number];

  @Field(text(), { sealed: true, says: 'Anything else of the background.' })
  note?: string;
}

@Records('CounsellorAssigned', {
  command: 'assign-counsellor',
  says: 'A counsellor takes on the case.',
  example: { counsellor: 'Z990101', singleContact: true, occurredOn: '2018-01-08' },
})
export class AssignCounsellor extends Milestone {
  @Field(identifier(), { required: true, says: 'Staff identifier of the counsellor.' })
  counsellor!: string;

  @Field(flag, { says: 'The one fixed contact for everything.' })
  singleContact?: boolean;

  @Field(flag, { says: 'Can be reached directly, without a switchboard.' })
  directLine?: boolean;
}

@Records('CounsellorChanged', {
  command: 'change-counsellor',
  says: 'Another counsellor takes over the case.',
  example: { counsellor: 'Z990102', reason: 'Moved to another team', occurredOn: '2018-03' },
})
export class ChangeCounsellor extends Milestone {
  @Field(identifier(), { required: true, says: 'Staff identifier of the new counsellor.' })
  counsellor!: string;

  @Field(flag, { says: 'The one fixed contact for everything.' })
  singleContact?: boolean;

  @Field(flag, { says: 'Can be reached directly, without a switchboard.' })
  directLine?: boolean;

  @Field(when, { says: 'Until when the former counsellor stays at hand.' })
  overlapUntil?: Edtf;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const intakeFolds = [
  folds(OpenCase, (course, fact) => ({ ...course, opening: fact })),
  folds(GiveConsent, (course, fact) => begin(course, 'consent', fact)),
  folds(WithdrawConsent, (course, fact) => end(course, fact.data.consent, fact)),
  folds(AssignCounsellor, (course, fact) => begin(course, 'counsellor', fact)),
  folds(ChangeCounsellor, (course, fact) =>
    begin(end(course, runningSpells(course, 'counsellor').at(-1)?.id, fact), 'counsellor', fact),
  ),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const intakeDeciders = [
  decides(OpenCase, ({ data, today }, course) => {
    if (course.opening)
      return {
        code: 'case-already-open',
        message: 'this case is open already',
        remedy: 'Record milestones on it, or open another case with another id.',
      };
    return certainlyEarlier(today, data.firstContactOn)
      ? {
          code: 'in-the-future',
          field: 'firstContactOn',
          message: 'this date has not come yet',
          remedy: 'Give the day of the first contact that was held.',
        }
      : undefined;
  }),
  decides(RecordBackground, ({ data }) => refuseNothingSaid(data, 'note')),
  decides(WithdrawConsent, ({ data, occurredOn }, course) =>
    refuseEnd(course, 'consent', data.consent, occurredOn),
  ),
  decides(AssignCounsellor, (_, course) =>
    runningSpells(course, 'counsellor').length > 0
      ? {
          code: 'counsellor-already-assigned',
          field: 'counsellor',
          message: 'the case has a counsellor; it cannot have two at once',
          remedy: 'Use change-counsellor.',
        }
      : undefined,
  ),
  decides(ChangeCounsellor, ({ data, occurredOn }, course) => {
    const current = runningSpells(course, 'counsellor').at(-1);
    if (!current)
      return {
        code: 'no-counsellor',
        field: 'counsellor',
        message: 'the case has no counsellor yet',
        remedy: 'Use assign-counsellor.',
      };
    if ((current.start.data as AssignCounsellor).counsellor === data.counsellor)
      return {
        code: 'same-counsellor',
        field: 'counsellor',
        message: 'this counsellor has the case already',
        remedy: 'Name another counsellor.',
      };
    return refuseBefore(
      current.start,
      occurredOn,
      'the present counsellor had not begun by then',
      'before-start',
    );
  }),
];

export const intake: Phase = {
  name: 'intake',
  milestones: [
    OpenCase,
    GiveConsent,
    WithdrawConsent,
    RecordBackground,
    AssignCounsellor,
    ChangeCounsellor,
  ],
  folds: intakeFolds,
  deciders: intakeDeciders,
};
