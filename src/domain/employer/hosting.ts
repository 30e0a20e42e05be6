import {
  contractPercentage,
  factReference,
  flag,
  label,
  listOf,
  oneOf,
  text,
  uuid,
  when,
  wholeNumber,
} from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import { Field, Milestone, Records } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';
import { begin, decides, end, folds, refuseEnd, type Phase } from './employer.js';
import { MUST_HAVES } from './profile.js';

// Hosting: what the enterprise plans, declines and announces.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

@Records('HostingPlanDeclared', {
  command: 'declare-hosting-plan',
  says: 'The enterprise says whether it will take somebody in within the coming year.',
  example: { willHost: true, occurredOn: '2018-02-20' },
})
export class DeclareHostingPlan extends Milestone {
  @Field(flag, { required: true, says: 'Plans to take somebody in within a year.' })
  willHost!: boolean;
}

export const HOSTING_DECLINE_REASONS = [
  'noNeed',
  'tooCostly',
  'cannotAccommodate',
  'neverAsked',
  'skillDemands',
  'noFollowUpCapacity',
  'tooSmall',
  'enoughPeople',
  'downsizing',
  'securityClearance',
  'tradeCertificate',
  'badExperience',
  'other',
] as const;

@Records('HostingDeclined', {
  command: 'decline-hosting',
  says: 'The enterprise does not want to take anybody in, and says why.',
  example: { reasons: ['noNeed'], occurredOn: '2018-02-20' },
})
export class DeclineHosting extends Milestone {
  @Field(listOf(oneOf(HOSTING_DECLINE_REASONS), { max: 5 }), { says: 'The reasons.' })
  reasons?: (typeof HOSTING_DECLINE_REASONS)[number][];

  @Field(text(300), { sealed: true, says: 'In their own words.' })
  note?: string;
}

@Records('OpeningAnnounced', {
  command: 'announce-opening',
  says: 'There is room for somebody: for training or in a job.',
  example: {
    kind: 'training',
    workArea: 'shop work',
    announcedBy: 'employer',
    windowUntil: '2018-03-31',
    occurredOn: '2018-03-01',
  },
})
export class AnnounceOpening extends Milestone {
  @Field(oneOf(['training', 'job']), { required: true, says: 'A place for training, or a job.' })
  kind!: 'training' | 'job';

  @Field(label(), { says: 'The kind of work.' })
  workArea?: string;

  @Field(wholeNumber(1, 100), { says: 'How many places; one when left out.' })
  places?: number;

  @Field(contractPercentage, { says: 'Position percentage.' })
  percentage?: number;

  @Field(listOf(oneOf(MUST_HAVES), { max: 9 }), { says: 'What somebody must have or manage.' })
  mustHaves?: (typeof MUST_HAVES)[number][];

  @Field(oneOf(['employer', 'services']), { says: 'Who brought it up.' })
  announcedBy?: 'employer' | 'services';

  @Field(when, { says: 'Until when somebody can be proposed: interest does not keep.' })
  windowUntil?: Edtf;
}

@Records('OpeningFilled', {
  command: 'fill-opening',
  says: 'An opening is taken.',
  example: { opening: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2018-03-15' },
})
export class FillOpening extends Milestone {
  @Field(factReference, { required: true, says: 'The opening.' })
  opening!: string;

  @Field(flag, { says: 'By somebody whom the services proposed.' })
  byCandidate?: boolean;

  @Field(uuid, { says: 'The case of that candidate.' })
  caseId?: string;
}

@Records('OpeningExpired', {
  command: 'expire-opening',
  says: 'An opening is gone before anybody took it.',
  example: { opening: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2018-04-01' },
})
export class ExpireOpening extends Milestone {
  @Field(factReference, { required: true, says: 'The opening.' })
  opening!: string;

  @Field(oneOf(['windowPassed', 'withdrawn', 'noCandidate', 'other']), { says: 'Why.' })
  reason?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const hostingFolds = [
  folds(AnnounceOpening, (employer, fact) => begin(employer, 'opening', fact)),
  folds(FillOpening, (employer, fact) => end(employer, fact.data.opening, fact)),
  folds(ExpireOpening, (employer, fact) => end(employer, fact.data.opening, fact)),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const hostingDeciders = [
  decides(AnnounceOpening, ({ data, occurredOn }) =>
    certainlyEarlier(data.windowUntil, occurredOn)
      ? {
          code: 'ends-before-start',
          field: 'windowUntil',
          message: 'the window closes before the opening is announced',
          remedy: 'Check both dates.',
        }
      : undefined,
  ),
  decides(FillOpening, ({ data, occurredOn }, employer) =>
    data.caseId !== undefined && data.byCandidate === false
      ? {
          code: 'contradiction',
          field: 'caseId',
          message: 'a case is named although no candidate took the opening',
          remedy: 'Leave caseId out, or set byCandidate to true.',
        }
      : refuseEnd(employer, 'opening', data.opening, occurredOn),
  ),
  decides(ExpireOpening, ({ data, occurredOn }, employer) =>
    refuseEnd(employer, 'opening', data.opening, occurredOn),
  ),
];

export const hosting: Phase = {
  name: 'hosting',
  milestones: [DeclareHostingPlan, DeclineHosting, AnnounceOpening, FillOpening, ExpireOpening],
  folds: hostingFolds,
  deciders: hostingDeciders,
};
