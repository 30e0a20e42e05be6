import {
  decimal,
  factReference,
  group,
  label,
  listOf,
  oneOf,
  text,
  uuid,
  when,
  wholeNumber,
} from '../fields/shapes.js';
import type { Edtf } from '../time/edtf.js';
import { refuseGoals } from './agreement.js';
import {
  begin,
  change,
  end,
  folds,
  refuseChange,
  refuseEnd,
  type Course,
  decides,
  type Phase,
} from './course.js';
import { Field, Milestone, Records, type Refusal } from '../stream/milestone.js';
import { certainlyEarlier } from '../stream/order.js';

// Work training: a trial at an ordinary workplace. It may be repeated, extended, redirected to other
// tasks and interrupted; it never leads to a hire by itself.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const TASK_CONTENTS = ['ordinary', 'adapted', 'training', 'extra', 'other'] as const;
type TaskContent = (typeof TASK_CONTENTS)[number];

export const SCHEMES = [
  'workTraining',
  'preparatoryTraining',
  'followUpMeasure',
  'clarification',
  'adaptedWork',
  'qualificationProgramme',
  'other',
] as const;

/** A length as people tell it when the dates are not known: months, from and to. */
export class StatedLength {
  @Field(decimal(0, 600), { required: true, says: 'At least so many months.' })
  fromMonths!: number;

  @Field(decimal(0, 600), { required: true, says: 'At most so many months.' })
  toMonths!: number;
}

@Records('TrainingStarted', {
  command: 'start-training',
  says: 'Work training begins at an employer.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    workArea: 'medical secretary',
    taskContent: 'ordinary',
    plannedEnd: '2018-06-15',
    occurredOn: '2018-03-15',
  },
})
export class StartTraining extends Milestone {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(label(), { says: 'The kind of work.' })
  workArea?: string;

  @Field(oneOf(SCHEMES), { says: 'The measure under which it runs.' })
  scheme?: (typeof SCHEMES)[number];

  @Field(decimal(0.5, 60), { says: 'Agreed hours a week.' })
  hoursPerWeek?: number;

  @Field(oneOf(TASK_CONTENTS), { says: 'What kind of tasks from the first day.' })
  taskContent?: TaskContent;

  @Field(when, { says: 'Planned end.' })
  plannedEnd?: Edtf;
}

@Records('TrainingExtended', {
  command: 'extend-training',
  says: 'A further period follows at the same employer.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    newEnd: '2018-09-15',
    occurredOn: '2018-06-10',
  },
})
export class ExtendTraining extends Milestone {
  @Field(factReference, { required: true, says: 'The training.' })
  training!: string;

  @Field(when, { says: 'The new planned end.' })
  newEnd?: Edtf;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

@Records('TaskContentChanged', {
  command: 'change-task-content',
  says: 'The tasks of a training change in kind, for example towards ordinary tasks.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    from: 'training',
    to: 'ordinary',
    occurredOn: '2018-04',
  },
})
export class ChangeTaskContent extends Milestone {
  @Field(factReference, { required: true, says: 'The training.' })
  training!: string;

  @Field(oneOf(TASK_CONTENTS), { says: 'The kind of tasks so far.' })
  from?: TaskContent;

  @Field(oneOf(TASK_CONTENTS), { required: true, says: 'The kind of tasks from now on.' })
  to!: TaskContent;

  @Field(label(), { says: 'The kind of work from now on.' })
  workArea?: string;

  @Field(text(300), { sealed: true, says: 'What changed.' })
  description?: string;
}

@Records('TrainingInterrupted', {
  command: 'interrupt-training',
  says: 'A training is broken off.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    initiatedBy: 'user',
    reason: 'Nothing useful to do',
    occurredOn: '2018-04-03',
  },
})
export class InterruptTraining extends Milestone {
  @Field(factReference, { required: true, says: 'The training.' })
  training!: string;

  @Field(oneOf(['user', 'employer', 'office', 'noShow']), {
    says: 'Who broke it off; `noShow` when the person stopped coming.',
  })
  initiatedBy?: string;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;

  @Field(group(StatedLength), {
    says: 'How long it lasted, as told, when the dates are not known.',
  })
  lasted?: StatedLength;
}

/** What became of one goal of the agreement. */
export class GoalOutcome {
  @Field(wholeNumber(1, 20), { required: true, says: 'Number of the goal in the agreement.' })
  goal!: number;

  @Field(oneOf(['reached', 'partlyReached', 'notReached', 'dropped']), {
    required: true,
    says: 'What became of it.',
  })
  outcome!: 'reached' | 'partlyReached' | 'notReached' | 'dropped';
}

@Records('TrainingCompleted', {
  command: 'complete-training',
  says: 'A training ends as planned. It says nothing of a hire.',
  example: {
    training: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    goalOutcomes: [{ goal: 1, outcome: 'reached' }],
    occurredOn: '2018-06-15',
  },
})
export class CompleteTraining extends Milestone {
  @Field(factReference, { required: true, says: 'The training.' })
  training!: string;

  @Field(listOf(group(GoalOutcome), { max: 20 }), { says: 'What became of the goals.' })
  goalOutcomes?: GoalOutcome[];

  @Field(group(StatedLength), {
    says: 'How long it lasted with all its periods, as told, when the dates are not known.',
  })
  lasted?: StatedLength;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const trainingFolds = [
  folds(StartTraining, (course, fact) => begin(course, 'training', fact)),
  folds(ExtendTraining, (course, fact) => change(course, fact.data.training, fact)),
  folds(ChangeTaskContent, (course, fact) => change(course, fact.data.training, fact)),
  folds(InterruptTraining, (course, fact) => end(course, fact.data.training, fact)),
  folds(CompleteTraining, (course, fact) => end(course, fact.data.training, fact)),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const refuseLength = (lasted: StatedLength | undefined): Refusal | undefined =>
  lasted && lasted.fromMonths > lasted.toMonths
    ? {
        code: 'range-reversed',
        field: 'lasted',
        message: 'the length is given from more to less',
        remedy: 'Give the smaller number of months first.',
      }
    : undefined;

const refusePlanBefore = (
  plan: Edtf | undefined,
  start: Edtf | undefined,
  field: string,
): Refusal | undefined =>
  certainlyEarlier(plan, start)
    ? {
        code: 'ends-before-start',
        field,
        message: 'the planned end is before the training begins',
        remedy: 'Check both dates.',
      }
    : undefined;

const startOf = (course: Course, training: string): Edtf | undefined =>
  course.spells.find(({ id }) => id === training)?.start.occurredOn;

const trainingDeciders = [
  decides(StartTraining, ({ data, occurredOn }) =>
    refusePlanBefore(data.plannedEnd, occurredOn, 'plannedEnd'),
  ),
  decides(
    ExtendTraining,
    ({ data, occurredOn }, course) =>
      refuseChange(course, 'training', data.training, occurredOn) ??
      refusePlanBefore(data.newEnd, startOf(course, data.training), 'newEnd'),
  ),
  decides(ChangeTaskContent, ({ data, occurredOn }, course) =>
    refuseChange(course, 'training', data.training, occurredOn),
  ),
  decides(
    InterruptTraining,
    ({ data, occurredOn }, course) =>
      refuseEnd(course, 'training', data.training, occurredOn) ?? refuseLength(data.lasted),
  ),
  decides(
    CompleteTraining,
    ({ data, occurredOn }, course) =>
      refuseEnd(course, 'training', data.training, occurredOn) ??
      refuseLength(data.lasted) ??
      refuseGoals(course, data.goalOutcomes, 'goalOutcomes'),
  ),
];

export const training: Phase = {
  name: 'training',
  milestones: [
    StartTraining,
    ExtendTraining,
    ChangeTaskContent,
    InterruptTraining,
    CompleteTraining,
  ],
  folds: trainingFolds,
  deciders: trainingDeciders,
};
