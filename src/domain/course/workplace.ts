import {
  factReference,
  flag,
  group,
  label,
  listOf,
  oneOf,
  text,
  wholeNumber,
} from '../fields/shapes.js';
import { refuseGoals, refuseUnknownGoal } from './agreement.js';
import {
  begin,
  change,
  end,
  folds,
  refuseChange,
  refuseEnd,
  spellsOf,
  type Course,
  type Spell,
  decides,
  type Phase,
} from './course.js';
import {
  Field,
  Milestone,
  Records,
  type Command,
  type Fact,
  type Refusal,
} from '../stream/milestone.js';
import { certainlyEarlier, certainlyNotEarlier } from '../stream/order.js';

import { TASK_CONTENTS } from './training.js';

// At the workplace: mentors, new tasks, progress, reviews and absence. All of it belongs to a
// training or an employment, or stands for itself when neither is named.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

abstract class AtWorkplace extends Milestone {
  @Field(factReference, { says: 'The training it belongs to.' })
  training?: string;

  @Field(factReference, { says: 'The employment it belongs to.' })
  employment?: string;
}

@Records('TaskAdded', {
  command: 'add-task',
  says: 'The person takes on a further task.',
  example: {
    employment: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    kind: 'ordinary',
    description: 'Orders goods',
    occurredOn: '2018-09',
  },
})
export class AddTask extends AtWorkplace {
  @Field(oneOf(TASK_CONTENTS), { says: 'What kind of task.' })
  kind?: (typeof TASK_CONTENTS)[number];

  @Field(text(300), { sealed: true, says: 'The task.' })
  description?: string;
}

export const MENTOR_ROLES = [
  'colleague',
  'practiceSupervisor',
  'manager',
  'buddy',
  'external',
] as const;

@Records('MentorAssigned', {
  command: 'assign-mentor',
  says: 'Somebody at the workplace follows up the person from day to day.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    role: 'colleague',
    mainResponsible: true,
    focus: ['language'],
    occurredOn: '2018-03-15',
  },
})
export class AssignMentor extends AtWorkplace {
  @Field(oneOf(MENTOR_ROLES), { says: 'Role of the mentor; never a name.' })
  role?: (typeof MENTOR_ROLES)[number];

  @Field(flag, { says: 'Has the main responsibility; there is one such at a time.' })
  mainResponsible?: boolean;

  @Field(
    listOf(oneOf(['tasks', 'language', 'communication', 'socialSkills', 'routines', 'other']), {
      max: 6,
    }),
    { says: 'What the mentor helps with.' },
  )
  focus?: string[];

  @Field(flag, { says: 'Paid for by the mentor scheme.' })
  funded?: boolean;
}

@Records('MentorEnded', {
  command: 'end-mentor',
  says: 'A mentor stops following up.',
  example: { mentor: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', occurredOn: '2018-06-15' },
})
export class EndMentor extends Milestone {
  @Field(factReference, { required: true, says: 'The mentor assignment.' })
  mentor!: string;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

export const MILESTONE_KINDS = [
  'firstRealTask',
  'learning',
  'independent',
  'certificate',
  'languageLevel',
  'attendance',
  'goal',
  'other',
] as const;

@Records('MilestoneReached', {
  command: 'reach-milestone',
  says: 'The person reaches a step worth recording.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    kind: 'independent',
    occurredOn: '2018-05',
  },
})
export class ReachMilestone extends AtWorkplace {
  @Field(oneOf(MILESTONE_KINDS), { required: true, says: 'What kind of step.' })
  kind!: (typeof MILESTONE_KINDS)[number];

  @Field(wholeNumber(1, 20), { says: 'Number of the goal in the agreement.' })
  goal?: number;

  @Field(label(), { says: 'The certificate, or the language and level.' })
  title?: string;

  @Field(text(300), { sealed: true, says: 'What was reached.' })
  description?: string;
}

const CONTACT_PARTIES = ['user', 'manager', 'mentor', 'colleague', 'office', 'provider'] as const;

/** How one goal of the agreement stood at a review. */
export class GoalStatus {
  @Field(wholeNumber(1, 20), { required: true, says: 'Number of the goal in the agreement.' })
  goal!: number;

  @Field(oneOf(['onTrack', 'behind', 'reached', 'dropped']), {
    required: true,
    says: 'How it stands.',
  })
  status!: 'onTrack' | 'behind' | 'reached' | 'dropped';
}

@Records('ReviewHeld', {
  command: 'hold-review',
  says: 'Goals and progress are gone through.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    participants: ['user', 'manager', 'office'],
    feedback: ['positive'],
    occurredOn: '2018-04-20',
  },
})
export class HoldReview extends AtWorkplace {
  @Field(listOf(oneOf(CONTACT_PARTIES), { max: 6 }), { says: 'Who took part.' })
  participants?: (typeof CONTACT_PARTIES)[number][];

  @Field(listOf(group(GoalStatus), { max: 20 }), { says: 'How the goals stand.' })
  goals?: GoalStatus[];

  @Field(listOf(oneOf(['honest', 'positive', 'negative']), { max: 3 }), {
    says: 'What kind of feedback was given.',
  })
  feedback?: string[];

  @Field(text(), { sealed: true, says: 'What was said.' })
  note?: string;
}

@Records('AbsenceNoted', {
  command: 'note-absence',
  says: 'The person is absent.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    kind: 'notified',
    days: 2,
    occurredOn: '2018-04-11',
  },
})
export class NoteAbsence extends AtWorkplace {
  @Field(oneOf(['notified', 'unnotified', 'late']), { says: 'Whether the workplace was told.' })
  kind?: string;

  @Field(wholeNumber(1, 366), { says: 'Number of days.' })
  days?: number;

  @Field(text(300), { sealed: true, says: 'How it was handled.' })
  handled?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const within = (course: Course, fact: Fact<AtWorkplace>): Course =>
  change(course, fact.data.training ?? fact.data.employment, fact);

const workplaceFolds = [
  folds(AddTask, within),
  folds(AssignMentor, (course, fact) => begin(within(course, fact), 'mentor', fact)),
  folds(EndMentor, (course, fact) => end(course, fact.data.mentor, fact)),
  folds(NoteAbsence, within),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const refuseOutsidePlace = (
  { data, occurredOn }: Command<AtWorkplace>,
  course: Course,
): Refusal | undefined => {
  if (data.training !== undefined && data.employment !== undefined)
    return {
      code: 'one-of',
      field: 'employment',
      message: 'both a training and an employment are named',
      remedy: 'Name the one it belongs to.',
    };
  if (data.training !== undefined)
    return refuseChange(course, 'training', data.training, occurredOn);
  if (data.employment !== undefined)
    return refuseChange(course, 'employment', data.employment, occurredOn);
  return undefined;
};

/** A review or a milestone may look back on what has ended. */
const refuseBeforePlace = (command: Command<AtWorkplace>, course: Course): Refusal | undefined => {
  const refusal = refuseOutsidePlace(command, course);
  return refusal?.code === 'after-end' ? undefined : refusal;
};

const secondMain = (field: string): Refusal => ({
  code: 'main-mentor-exists',
  field,
  message: 'another mentor has the main responsibility at that time',
  remedy: 'Record the end of that one with end-mentor first, or leave mainResponsible out.',
});

/** Mentors with the main responsibility at one workplace. */
const mainMentors = (course: Course, place: AtWorkplace): Spell[] =>
  spellsOf(course, 'mentor').filter(({ start }) => {
    const { mainResponsible, training, employment } = start.data as AssignMentor;
    return (
      mainResponsible === true && training === place.training && employment === place.employment
    );
  });

const certainlyWithin = (on: unknown, start: unknown, before: unknown): boolean =>
  certainlyNotEarlier(on, start) && certainlyEarlier(on, before);

const refuseSecondMain = (
  { data, occurredOn }: Command<AssignMentor>,
  course: Course,
): Refusal | undefined => {
  if (!data.mainResponsible) return undefined;
  const taken = mainMentors(course, data).some(
    ({ start, end: gone }) =>
      !gone || certainlyWithin(occurredOn, start.occurredOn, gone.occurredOn),
  );
  return taken ? secondMain('mainResponsible') : undefined;
};

/** Recorded late, a mentor may turn out to have stayed until after the next one took over. */
const refuseOverlappingEnd = (
  { data, occurredOn }: Command<EndMentor>,
  course: Course,
): Refusal | undefined => {
  const { start } = course.spells.find(({ id }) => id === data.mentor)!;
  const place = start.data as AssignMentor;
  if (!place.mainResponsible) return undefined;
  const overlaps = mainMentors(course, place).some(
    (other) =>
      other.id !== data.mentor &&
      certainlyWithin(other.start.occurredOn, start.occurredOn, occurredOn),
  );
  return overlaps ? secondMain('occurredOn') : undefined;
};

const workplaceDeciders = [
  decides(AddTask, refuseOutsidePlace),
  decides(
    AssignMentor,
    (command, course) => refuseOutsidePlace(command, course) ?? refuseSecondMain(command, course),
  ),
  decides(
    EndMentor,
    (command, course) =>
      refuseEnd(course, 'mentor', command.data.mentor, command.occurredOn) ??
      refuseOverlappingEnd(command, course),
  ),
  decides(
    ReachMilestone,
    (command, course) =>
      refuseBeforePlace(command, course) ?? refuseUnknownGoal(course, command.data.goal, 'goal'),
  ),
  decides(
    HoldReview,
    (command, course) =>
      refuseBeforePlace(command, course) ?? refuseGoals(course, command.data.goals, 'goals'),
  ),
  decides(NoteAbsence, refuseOutsidePlace),
];

export const workplace: Phase = {
  name: 'workplace',
  milestones: [AddTask, AssignMentor, EndMentor, ReachMilestone, HoldReview, NoteAbsence],
  folds: workplaceFolds,
  deciders: workplaceDeciders,
};
