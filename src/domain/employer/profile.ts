import { FUNCTIONAL_CHALLENGES } from '../course/assessment.js';
import { flag, group, listOf, oneOf, text, wholeNumber } from '../fields/shapes.js';
import { Field, Milestone, Records } from '../stream/milestone.js';
import { decides, refuseNothingSaid, type Phase } from './employer.js';

// What the enterprise is like as a workplace: its needs, demands, motives and experience.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const COMPETENCE_NEEDS = [
  'tradeCertificate',
  'higherEducation',
  'unskilled',
  'courses',
  'specialist',
  'other',
] as const;
export const MUST_HAVES = [
  'physique',
  'language',
  'socialContact',
  'drivingLicence',
  'policeCertificate',
  'securityClearance',
  'tradeCertificate',
  'shiftWork',
  'other',
] as const;

/** How hard one functional challenge would be with the usual tasks of the enterprise. */
export class Barrier {
  @Field(oneOf(FUNCTIONAL_CHALLENGES), { required: true, says: 'The challenge.' })
  challenge!: (typeof FUNCTIONAL_CHALLENGES)[number];

  @Field(wholeNumber(1, 5), { required: true, says: 'From 1 (very hard to combine) to 5 (easy).' })
  compatibility!: number;
}

@Records('EmployerMapped', {
  command: 'map-employer',
  says: 'The enterprise is mapped: what it needs, what it asks for, what it can offer.',
  example: {
    competenceNeeds: ['unskilled'],
    mustHaves: ['language'],
    flexibility: ['smallerPercentages'],
    occurredOn: '2018-02-20',
  },
})
export class MapEmployer extends Milestone {
  @Field(listOf(oneOf(COMPETENCE_NEEDS), { max: 6 }), { says: 'Competence it needs most.' })
  competenceNeeds?: (typeof COMPETENCE_NEEDS)[number][];

  @Field(listOf(oneOf(MUST_HAVES), { max: 9 }), { says: 'What somebody must have or manage.' })
  mustHaves?: (typeof MUST_HAVES)[number][];

  @Field(listOf(oneOf(['fullTime', 'smallerPercentages', 'none']), { max: 2 }), {
    says: 'Room for other tasks than the usual: in full time, in smaller percentages, or none.',
  })
  flexibility?: string[];

  @Field(listOf(group(Barrier), { max: 10 }), { says: 'How challenges go with its usual tasks.' })
  barriers?: Barrier[];

  @Field(flag, { says: 'Short of people now.' })
  shortOfPeople?: boolean;

  @Field(text(), { sealed: true, says: 'Tasks.' })
  tasks?: string;

  @Field(text(), { sealed: true, says: 'Culture and tone.' })
  culture?: string;
}

export const MOTIVES = [
  'socialResponsibility',
  'makeADifference',
  'earlierExperience',
  'trainingForHire',
  'recruiting',
  'inclusiveWorkAgreement',
  'workEnvironment',
  'other',
] as const;

/** How much one motive weighs. */
export class Motive {
  @Field(oneOf(MOTIVES), { required: true, says: 'The motive.' })
  motive!: (typeof MOTIVES)[number];

  @Field(wholeNumber(1, 5), { required: true, says: 'From 1 (none) to 5 (very much).' })
  score!: number;
}

@Records('MotivesStated', {
  command: 'state-motives',
  says: 'The enterprise says why it takes people in.',
  example: { motives: [{ motive: 'recruiting', score: 5 }], occurredOn: '2018-02-20' },
})
export class StateMotives extends Milestone {
  @Field(listOf(group(Motive), { max: 8 }), { required: true, says: 'The motives.' })
  motives!: Motive[];
}

export const ACCOMMODATION_SITUATIONS = [
  'sickLeave',
  'transitionalSupport',
  'lastingSupport',
  'adaptedPartTime',
  'other',
] as const;

@Records('AccommodationExperienceStated', {
  command: 'state-accommodation-experience',
  says: 'The enterprise says whether it has adapted work for somebody before.',
  example: { experienced: true, situations: ['sickLeave'], occurredOn: '2018-02-20' },
})
export class StateAccommodationExperience extends Milestone {
  @Field(flag, { required: true, says: 'Has adapted work before.' })
  experienced!: boolean;

  @Field(listOf(oneOf(ACCOMMODATION_SITUATIONS), { max: 5 }), { says: 'In which situations.' })
  situations?: (typeof ACCOMMODATION_SITUATIONS)[number][];
}

export const READINESS = ['red', 'yellow', 'green'] as const;
export type Readiness = (typeof READINESS)[number];

@Records('ReadinessSet', {
  command: 'set-readiness',
  says: 'Somebody judges whether the enterprise can be asked now, against the computed colour.',
  example: { readiness: 'red', reason: 'Reorganising until summer', occurredOn: '2018-04-01' },
})
export class SetReadiness extends Milestone {
  @Field(oneOf(READINESS), { required: true, says: 'Red, yellow or green.' })
  readiness!: Readiness;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────
// These statements are part of the history and change nothing else.

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const refuseRoomAndNone = ({ flexibility }: Pick<MapEmployer, 'flexibility'>) =>
  // A damaged event is judged again whenever something beside it is corrected: it may hold anything.
  Array.isArray(flexibility) && flexibility.length > 1 && flexibility.includes('none')
    ? {
        code: 'contradiction',
        field: 'flexibility',
        message: 'there is room for other tasks and there is none',
        remedy: 'Leave out none, or give it alone.',
      }
    : undefined;

const profileDeciders = [
  decides(
    MapEmployer,
    ({ data }) => refuseNothingSaid(data, 'competenceNeeds') ?? refuseRoomAndNone(data),
  ),
  decides(StateAccommodationExperience, ({ data }) =>
    !data.experienced && data.situations
      ? {
          code: 'contradiction',
          field: 'situations',
          message: 'situations are given although there is no experience',
          remedy: 'Leave situations out, or set experienced to true.',
        }
      : undefined,
  ),
];

export const profile: Phase = {
  name: 'profile',
  milestones: [MapEmployer, StateMotives, StateAccommodationExperience, SetReadiness],
  folds: [],
  deciders: profileDeciders,
};
