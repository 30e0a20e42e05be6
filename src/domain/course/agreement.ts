import {
  factReference,
  flag,
  group,
  listOf,
  oneOf,
  text,
  uuid,
  when,
  wholeNumber,
} from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import {
  begin,
  change,
  folds,
  refuseChange,
  refuseUnknown,
  spellsOf,
  type Course,
  type Spell,
  decides,
  type Phase,
} from './course.js';
import { PARTIES } from './matching.js';
import { Field, Milestone, Records, type Fact, type Refusal } from '../stream/milestone.js';
import { certainlyEarlier, inOrderOfHappening } from '../stream/order.js';

// Expectations and agreement: what the training is for, who set which goal, when it should end.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const JOB_PROSPECTS = ['none', 'possible', 'concrete', 'unknown'] as const;

export const GOAL_KINDS = [
  'hire',
  'direction',
  'clarifiedCapacity',
  'stability',
  'language',
  'socialSkills',
  'workExperience',
  'skills',
  'certificate',
  'education',
  'other',
] as const;

/** What is to be clear to all before a training starts. */
export const EXPECTATION_TOPICS = [
  'purpose',
  'jobProspect',
  'whoKnowsTheProspect',
  'duration',
  'tasks',
  'costs',
  'employerTrains',
  'servicesHelpOutsideWork',
  'absenceRoutine',
] as const;

/** A goal of the agreement; its number is its place in the list, from 1. */
export class Goal {
  @Field(text(300), { sealed: true, required: true, says: 'The goal.' })
  text!: string;

  @Field(text(300), { sealed: true, says: 'How one can tell that it is reached.' })
  criterion?: string;

  @Field(listOf(oneOf(PARTIES), { max: 4 }), { says: 'Who set it.' })
  setBy?: (typeof PARTIES)[number][];

  @Field(oneOf(GOAL_KINDS), { says: 'What kind of goal.' })
  kind?: (typeof GOAL_KINDS)[number];
}

@Records('ExpectationsClarified', {
  command: 'clarify-expectations',
  says: 'User, employer and office clarify what they expect of each other.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    jobProspect: 'concrete',
    purposeClear: true,
    occurredOn: '2018-03-06',
  },
})
export class ClarifyExpectations extends Milestone {
  @Field(uuid, { says: 'The employer.' })
  employerId?: string;

  @Field(oneOf(JOB_PROSPECTS), {
    says: 'Whether there may be a job at the end. That there is none is an answer too.',
  })
  jobProspect?: (typeof JOB_PROSPECTS)[number];

  @Field(flag, { says: 'The purpose was clear to all.' })
  purposeClear?: boolean;

  @Field(flag, {
    says: 'The prospect was settled with the employer before the candidate was told.',
  })
  settledBeforeCandidate?: boolean;

  @Field(listOf(oneOf(EXPECTATION_TOPICS), { max: EXPECTATION_TOPICS.length }), {
    says: 'What was gone through.',
  })
  topics?: (typeof EXPECTATION_TOPICS)[number][];

  @Field(text(), { sealed: true, says: 'Who takes which responsibility.' })
  responsibilities?: string;

  @Field(listOf(group(Goal), { max: 20 }), {
    says: 'Goals that were named without an agreement on them; they are not in force.',
  })
  goals?: Goal[];
}

export abstract class AgreementTerms extends Milestone {
  @Field(listOf(group(Goal), { max: 20 }), { says: 'The goals.' })
  goals?: Goal[];

  @Field(when, { says: 'Planned end of what was agreed.' })
  plannedEnd?: Edtf;

  @Field(text(), { sealed: true, says: 'When and how the parties meet.' })
  meetingPlan?: string;

  @Field(wholeNumber(1, 26), { says: 'Weeks between planned follow-up contacts.' })
  contactEveryWeeks?: number;

  @Field(text(300), { sealed: true, says: 'What the training is for.' })
  purpose?: string;

  @Field(text(300), { sealed: true, says: 'What would end it before the planned end.' })
  stopCondition?: string;
}

@Records('AgreementSigned', {
  command: 'sign-agreement',
  says: 'The parties agree on goals and criteria.',
  example: {
    parties: ['user', 'employer', 'office'],
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    goals: [
      {
        text: 'Learn the tasks of the post',
        criterion: 'Works alone for a week',
        setBy: ['user', 'employer'],
        kind: 'hire',
      },
    ],
    plannedEnd: '2018-06-15',
    occurredOn: '2018-03-12',
  },
})
export class SignAgreement extends AgreementTerms {
  @Field(listOf(oneOf(PARTIES), { min: 2, max: 4 }), { required: true, says: 'Who signed.' })
  parties!: (typeof PARTIES)[number][];

  @Field(uuid, { says: 'The employer.' })
  employerId?: string;

  @Field(factReference, { says: 'The training it is about, if that has begun.' })
  training?: string;

  @Field(flag, { says: 'The user knows the job.' })
  userKnowsJob?: boolean;

  @Field(flag, { says: 'The counsellor knows the job.' })
  counsellorKnowsJob?: boolean;

  @Field(flag, { says: 'The user is interested in the job.' })
  userInterested?: boolean;
}

@Records('AgreementRevised', {
  command: 'revise-agreement',
  says: 'The parties revise an agreement: what is given replaces what was agreed.',
  example: {
    agreement: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    plannedEnd: '2018-09-15',
    reason: 'More training needed',
    occurredOn: '2018-06-01',
  },
})
export class ReviseAgreement extends AgreementTerms {
  @Field(factReference, { required: true, says: 'The agreement.' })
  agreement!: string;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const agreementFolds = [
  folds(SignAgreement, (course, fact) => begin(course, 'agreement', fact)),
  folds(ReviseAgreement, (course, fact) => change(course, fact.data.agreement, fact)),
];

/** The terms of an agreement as signed and as revised each time, in the order of happening. */
export const versionsOf = ({ start, changes }: Spell): Fact<AgreementTerms>[] => [
  start,
  ...inOrderOfHappening(changes),
];

/** The goals in force: those of the latest agreement or revision that gives any, with the fact that does. */
export function goalsInForce(course: Course): { goals: Goal[]; agreement: Spell } | undefined {
  for (const agreement of spellsOf(course, 'agreement').reverse()) {
    const goals = versionsOf(agreement).findLast(({ data }) => data.goals)?.data.goals;
    if (goals) return { goals, agreement };
  }
  return undefined;
}

/** The most goals that any agreement of the case, or revision of one, has had. */
function mostGoals(course: Course): number {
  const terms = spellsOf(course, 'agreement').flatMap(({ start, changes }) => [start, ...changes]);
  const counts = terms.map(({ data }) => (data as Partial<SignAgreement>).goals?.length ?? 0);
  return Math.max(0, ...counts);
}

/** Refuses a goal number that no agreement of the case has: several may run at once. */
export function refuseUnknownGoal(
  course: Course,
  goal: number | undefined,
  field: string,
): Refusal | undefined {
  if (goal === undefined) return undefined;
  const count = mostGoals(course);
  if (goal <= count) return undefined;
  return {
    code: 'unknown-goal',
    field,
    message:
      count === 0
        ? 'no agreement with goals is recorded'
        : `no agreement has more than ${count} goals`,
    remedy:
      count === 0
        ? 'Record the agreement first with sign-agreement, or leave the goal out.'
        : `Give a number from 1 to ${count}.`,
  };
}

/**
 * Refuses what is said of goals that no agreement has, and what is said twice of one goal. A replay
 * brings stored facts here too, so the list may be of any shape.
 */
export function refuseGoals(course: Course, said: unknown, field: string): Refusal | undefined {
  const goals = (Array.isArray(said) ? said : []).map(
    (item: { goal?: number } | null) => item?.goal,
  );
  const refusals = goals.map((goal, at): Refusal | undefined =>
    goal !== undefined && goals.indexOf(goal) < at
      ? {
          code: 'repeated',
          field: `${field}[${at}].goal`,
          message: 'this goal is named twice',
          remedy: 'Say one thing of each goal.',
        }
      : refuseUnknownGoal(course, goal, `${field}[${at}].goal`),
  );
  return refusals.find(Boolean);
}

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const endsBeforeSigning = (
  plannedEnd: Edtf | undefined,
  signedOn: Edtf | undefined,
): Refusal | undefined =>
  certainlyEarlier(plannedEnd, signedOn)
    ? {
        code: 'ends-before-start',
        field: 'plannedEnd',
        message: 'the planned end is before the agreement',
        remedy: 'Check both dates.',
      }
    : undefined;

const agreementDeciders = [
  decides(
    SignAgreement,
    ({ data, occurredOn }, course) =>
      refuseUnknown(course, 'training', data.training) ??
      endsBeforeSigning(data.plannedEnd, occurredOn),
  ),
  decides(ReviseAgreement, ({ data, occurredOn }, course) => {
    const refusal = refuseChange(course, 'agreement', data.agreement, occurredOn);
    if (refusal) return refusal;
    const signed = course.spells.find(({ id }) => id === data.agreement)?.start;
    return endsBeforeSigning(data.plannedEnd, signed?.occurredOn);
  }),
];

export const agreement: Phase = {
  name: 'agreement',
  milestones: [ClarifyExpectations, SignAgreement, ReviseAgreement],
  folds: agreementFolds,
  deciders: agreementDeciders,
};
