import { factReference, flag, label, listOf, oneOf, text, uuid } from '../fields/shapes.js';
import {
  begin,
  end,
  factsOf,
  findSpell,
  folds,
  refuseBefore,
  refuseEnd,
  type Course,
  decides,
  type Phase,
} from './course.js';
import type { Edtf } from '../time/edtf.js';
import { Field, Milestone, Records, type Fact, type Refusal } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';

// Follow-up: a log that runs beside everything, before, during and after a hire. Only its own event
// ends it; a hire does not.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const FOLLOW_UP_PARTIES = [
  'user',
  'employer',
  'mentor',
  'colleague',
  'provider',
  'healthService',
  'other',
] as const;
type FollowUpParty = (typeof FOLLOW_UP_PARTIES)[number];
const HELPERS = ['office', 'employer', 'provider', 'mentor'] as const;

/** Matters outside work that somebody helps with: a burden on an employer who is left alone with them. */
export const HELPER_TASKS = [
  'transport',
  'licence',
  'housing',
  'economy',
  'health',
  'authorities',
  'leisure',
  'other',
] as const;

@Records('FollowUpContactHeld', {
  command: 'hold-follow-up-contact',
  says: 'Somebody follows up the person, the employer or both.',
  example: {
    directedAt: ['user', 'employer'],
    by: 'office',
    initiative: 'proactive',
    mode: 'meeting',
    place: 'workplace',
    occurredOn: '2018-04-20',
  },
})
export class HoldFollowUpContact extends Milestone {
  @Field(listOf(oneOf(FOLLOW_UP_PARTIES), { max: 7 }), {
    required: true,
    says: 'Whom it was directed at; user and employer together is a three-party talk.',
  })
  directedAt!: FollowUpParty[];

  @Field(oneOf(HELPERS), { says: 'Who followed up.' })
  by?: (typeof HELPERS)[number];

  @Field(oneOf(['proactive', 'reactive']), {
    says: 'On own initiative, or because somebody asked.',
  })
  initiative?: 'proactive' | 'reactive';

  @Field(oneOf(['meeting', 'visit', 'phone', 'message', 'video']), { says: 'How.' })
  mode?: string;

  @Field(oneOf(['office', 'workplace', 'home', 'elsewhere']), { says: 'Where.' })
  place?: string;

  @Field(uuid, { says: 'The employer, where it is not the one of the only running placement.' })
  employerId?: string;

  @Field(factReference, { says: 'The request for support that it answers; then it is reactive.' })
  request?: string;

  @Field(flag, { says: 'Agreed beforehand, by the agreement or at an earlier contact.' })
  planned?: boolean;

  @Field(listOf(oneOf(HELPER_TASKS), { max: 8 }), {
    says: 'Help beside the work itself that was given.',
  })
  helperTasks?: (typeof HELPER_TASKS)[number][];

  @Field(flag, { says: 'One of several of the same kind over a time, recorded together.' })
  repeated?: boolean;

  @Field(text(), { sealed: true, says: 'What it was about.' })
  topic?: string;

  @Field(text(300), { sealed: true, says: 'What was agreed as the next step.' })
  nextStep?: string;
}

@Records('SupportRequested', {
  command: 'request-support',
  says: 'The person, the employer or somebody else asks for support.',
  example: {
    by: 'employer',
    channel: 'phone',
    topic: 'Needs help with the rota',
    occurredOn: '2018-05-02',
  },
})
export class RequestSupport extends Milestone {
  @Field(oneOf(FOLLOW_UP_PARTIES), { required: true, says: 'Who asks.' })
  by!: FollowUpParty;

  @Field(oneOf(['phone', 'message', 'meeting', 'switchboard']), {
    says: 'How they reached the office.',
  })
  channel?: string;

  @Field(uuid, { says: 'The employer, where the request comes from or concerns one.' })
  employerId?: string;

  @Field(text(), { sealed: true, says: 'What for.' })
  topic?: string;
}

@Records('SupportAnswered', {
  command: 'answer-support',
  says: 'A request for support is answered. The response time follows from the two dates.',
  example: { request: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2018-05-03' },
})
export class AnswerSupport extends Milestone {
  @Field(factReference, { required: true, says: 'The request.' })
  request!: string;

  @Field(text(), { sealed: true, says: 'The answer.' })
  answer?: string;
}

@Records('FollowUpEnded', {
  command: 'end-follow-up',
  says: 'Follow-up ends. A later contact resumes it.',
  example: { reason: 'asAgreed', settled: true, occurredOn: '2019-01-15' },
})
export class EndFollowUp extends Milestone {
  @Field(oneOf(['asAgreed', 'personDeclined', 'employerDeclined', 'noNeed', 'moved', 'other']), {
    says: 'Why.',
  })
  reason?: string;

  @Field(flag, { says: 'The person has settled in the job.' })
  settled?: boolean;

  @Field(label(), { says: 'By which criterion that was judged.' })
  criterion?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

/** Whether a contact is on record that is certainly later than this end of follow-up. */
export const resumedAfter = (course: Course, ending: Fact): boolean =>
  factsOf(course, HoldFollowUpContact).some((contact) =>
    certainlyEarlier(ending.occurredOn, contact.occurredOn),
  );

/** A contact resumes follow-up, unless it is the late record of one from before the end. */
function resume(course: Course, contact: Fact): Course {
  const { followUpEnd, ...rest } = course;
  return certainlyEarlier(contact.occurredOn, followUpEnd?.occurredOn) ? course : rest;
}

const followUpFolds = [
  folds(HoldFollowUpContact, resume),
  folds(RequestSupport, (course, fact) => begin(course, 'supportRequest', fact)),
  folds(AnswerSupport, (course, fact) => end(course, fact.data.request, fact)),
  folds(EndFollowUp, (course, fact) =>
    resumedAfter(course, fact) ? course : { ...course, followUpEnd: fact },
  ),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

/** Refuses a request that is not on record or was made certainly after the contact. */
function refuseRequest(
  course: Course,
  request: string | undefined,
  on: Edtf | undefined,
): Refusal | undefined {
  if (request === undefined) return undefined;
  const found = findSpell(course, 'supportRequest', request, 'request');
  return 'refusal' in found
    ? found.refusal
    : refuseBefore(found.spell.start, on, 'the request had not been made by then', 'before-start');
}

const followUpDeciders = [
  decides(HoldFollowUpContact, ({ data, occurredOn }, course) =>
    data.request !== undefined && data.initiative === 'proactive'
      ? {
          code: 'contradiction',
          field: 'initiative',
          message: 'a contact that answers a request is not on own initiative',
          remedy: 'Give reactive, or leave request out.',
        }
      : refuseRequest(course, data.request, occurredOn),
  ),
  decides(AnswerSupport, ({ data, occurredOn }, course) =>
    refuseEnd(course, 'supportRequest', data.request, occurredOn, 'request'),
  ),
  decides(
    EndFollowUp,
    (_, course) =>
      course.followUpEnd && {
        code: 'already-ended',
        message: 'follow-up is already recorded as ended',
        remedy: 'Correct the recorded end with correct-fact if it is wrong.',
      },
  ),
];

export const followUp: Phase = {
  name: 'followUp',
  milestones: [HoldFollowUpContact, RequestSupport, AnswerSupport, EndFollowUp],
  folds: followUpFolds,
  deciders: followUpDeciders,
};
