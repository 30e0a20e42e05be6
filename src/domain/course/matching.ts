import {
  factReference,
  flag,
  group,
  oneOf,
  text,
  uuid,
  wholeNumber,
  when,
} from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import { refuseChange, decides, type Phase } from './course.js';
import { Field, Milestone, Records } from '../stream/milestone.js';

// Match and presentation: the candidate is presented, met, accepted or declined.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const PARTIES = ['user', 'employer', 'office', 'provider'] as const;

/** Who raised money first, and when in the conversation: support first can devalue the person. */
export class EconomicMention {
  @Field(oneOf(PARTIES), { says: 'Who raised it first.' })
  by?: (typeof PARTIES)[number];

  @Field(oneOf(['beforePresentation', 'afterPresentation', 'afterTraining']), {
    says: 'At which point.',
  })
  point?: string;

  @Field(when, { says: 'When.' })
  on?: Edtf;
}

@Records('CandidatePresented', {
  command: 'present-candidate',
  says: 'The person is presented to an employer.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    presentedBy: 'office',
    resourcesFirst: true,
    occurredOn: '2018-02-20',
  },
})
export class PresentCandidate extends Milestone {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(oneOf(PARTIES), { says: 'Who presented the person.' })
  presentedBy?: (typeof PARTIES)[number];

  @Field(oneOf(['fromPerson', 'fromEmployer']), {
    says: "Whether the search began with the person's wishes or with an employer's need.",
  })
  direction?: 'fromPerson' | 'fromEmployer';

  @Field(flag, { says: 'Resources were presented before challenges.' })
  resourcesFirst?: boolean;

  @Field(factReference, { says: 'The consent under which anything was disclosed.' })
  disclosureConsent?: string;

  @Field(group(EconomicMention), { says: 'First mention of economic support.' })
  firstEconomicMention?: EconomicMention;
}

const JUDGEMENTS = ['good', 'fair', 'poor'] as const;

/** How well person and workplace fit. */
export class MatchJudgement {
  @Field(oneOf(JUDGEMENTS), { says: 'Skills and tasks.' })
  professional?: string;

  @Field(oneOf(JUDGEMENTS), { says: 'Working with the manager and colleagues.' })
  relational?: string;

  @Field(oneOf(JUDGEMENTS), { says: 'Social life at the workplace.' })
  social?: string;

  @Field(oneOf(JUDGEMENTS), { says: 'Surroundings: noise, pace, size.' })
  environment?: string;
}

@Records('EmployerInterviewHeld', {
  command: 'hold-employer-interview',
  says: 'The employer meets the candidate.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    candidates: 3,
    match: { professional: 'good' },
    occurredOn: '2018-03-01',
  },
})
export class HoldEmployerInterview extends Milestone {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(wholeNumber(1, 100), { says: 'How many candidates were interviewed, this one included.' })
  candidates?: number;

  @Field(group(MatchJudgement), { says: 'How well person and workplace fit.' })
  match?: MatchJudgement;
}

@Records('PlacementAccepted', {
  command: 'accept-placement',
  says: 'The employer and the person agree on a placement.',
  example: { employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001', occurredOn: '2018-03-05' },
})
export class AcceptPlacement extends Milestone {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(group(MatchJudgement), { says: 'How well person and workplace fit.' })
  match?: MatchJudgement;
}

export const DECLINE_REASONS = [
  'noCapacity',
  'noTasks',
  'requirements',
  'badExperience',
  'chosenAnother',
  'personDeclined',
  'health',
  'distance',
  'other',
] as const;

@Records('PlacementDeclined', {
  command: 'decline-placement',
  says: 'A placement is declined, by the employer or the person.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    by: 'employer',
    reason: 'noCapacity',
    occurredOn: '2018-03-05',
  },
})
export class DeclinePlacement extends Milestone {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(oneOf(['employer', 'user']), { says: 'Who declined.' })
  by?: string;

  @Field(oneOf(DECLINE_REASONS), { says: 'Why.' })
  reason?: (typeof DECLINE_REASONS)[number];

  @Field(text(), { sealed: true, says: 'Anything to add.' })
  note?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────
// These milestones are part of the history and change nothing else.

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const matchingDeciders = [
  decides(PresentCandidate, ({ data, occurredOn }, course) => {
    const { disclosureConsent: id } = data;
    if (id === undefined) return undefined;
    const refusal = refuseChange(course, 'consent', id, occurredOn, 'disclosureConsent');
    if (refusal) return refusal;
    const consent = course.spells.find((spell) => spell.id === id)!.start.data;
    return (consent as { scope?: string }).scope === 'disclosure'
      ? undefined
      : {
          code: 'other-scope',
          field: 'disclosureConsent',
          message: 'this consent does not cover disclosure to an employer',
          remedy: 'Name a consent with scope disclosure, or leave the field out.',
        };
  }),
];

export const matching: Phase = {
  name: 'matching',
  milestones: [PresentCandidate, HoldEmployerInterview, AcceptPlacement, DeclinePlacement],
  folds: [],
  deciders: matchingDeciders,
};
