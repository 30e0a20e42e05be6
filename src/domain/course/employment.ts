import {
  contractPercentage,
  factReference,
  flag,
  label,
  listOf,
  oneOf,
  text,
  uuid,
  wholeNumber,
  workloadPercentage,
} from '../fields/shapes.js';
import {
  begin,
  change,
  end,
  folds,
  refuseChange,
  refuseEnd,
  refuseUnknown,
  decides,
  type Phase,
} from './course.js';
import { Decision } from './decision.js';
import { Field, Milestone, Records } from '../stream/milestone.js';

// Decision and employment. Several employments may run at once; contract and actual load are two
// facts; a wage subsidy is never a contract type.

// ── Milestones ──────────────────────────────────────────────────────────────────────────────────

export const HIRING_REASONS = [
  'jobMatch',
  'skills',
  'motivation',
  'reliability',
  'needForLabour',
  'subsidy',
  'socialResponsibility',
  'noPost',
  'capacity',
  'health',
  'language',
  'attendance',
  'other',
] as const;

@Records('HiringDecisionRecorded', {
  command: 'record-hiring-decision',
  says: 'The employer decides whether to hire.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    hired: true,
    reasons: ['jobMatch'],
    occurredOn: '2018-06-12',
  },
})
export class RecordHiringDecision extends Decision {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(flag, { required: true, says: 'Whether the person is hired.' })
  hired!: boolean;

  @Field(factReference, { says: 'The training it follows.' })
  training?: string;

  @Field(listOf(oneOf(HIRING_REASONS), { max: 13 }), { says: 'The reasons.' })
  reasons?: (typeof HIRING_REASONS)[number][];

  @Field(oneOf(['good', 'fair', 'poor']), { says: 'How well the job matches the person.' })
  jobMatch?: string;

  @Field(text(), { sealed: true, says: 'In the words of those who decided.' })
  note?: string;
}

export const CONTRACT_TYPES = [
  'permanent',
  'substitute',
  'onCall',
  'adaptedPartTime',
  'otherTemporary',
] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

@Records('EmploymentStarted', {
  command: 'start-employment',
  says: 'The person starts in paid employment, with or without training before it.',
  example: {
    employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
    contractType: 'permanent',
    percentage: 50,
    workArea: 'medical secretary',
    occurredOn: '2018-06-16',
  },
})
export class StartEmployment extends Milestone {
  @Field(uuid, { required: true, says: 'The employer.' })
  employerId!: string;

  @Field(oneOf(CONTRACT_TYPES), { required: true, says: 'The contract.' })
  contractType!: ContractType;

  @Field(contractPercentage, { says: 'Position percentage of the contract.' })
  percentage?: number;

  @Field(label(), { says: 'The kind of work.' })
  workArea?: string;

  @Field(factReference, { says: 'The training it follows.' })
  training?: string;

  @Field(wholeNumber(0, 3650), {
    says: 'Days from the end of that training to this contract, as told, when the dates are not known.',
  })
  daysAfterTraining?: number;

  @Field(flag, { says: 'The post was advertised.' })
  advertised?: boolean;
}

@Records('EmploymentChanged', {
  command: 'change-employment',
  says: 'The contract changes in type or percentage.',
  example: {
    employment: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    percentage: 80,
    occurredOn: '2019-01-01',
  },
})
export class ChangeEmployment extends Milestone {
  @Field(factReference, { required: true, says: 'The employment.' })
  employment!: string;

  @Field(oneOf(CONTRACT_TYPES), { says: 'The new contract.' })
  contractType?: ContractType;

  @Field(contractPercentage, { says: 'The new position percentage.' })
  percentage?: number;

  @Field(text(300), { sealed: true, says: 'Why.' })
  reason?: string;
}

@Records('ActualWorkloadReported', {
  command: 'report-actual-workload',
  says: 'How much the person really works, whatever the contract says.',
  example: {
    employment: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    fromPercentage: 80,
    toPercentage: 100,
  },
})
export class ReportActualWorkload extends Milestone {
  @Field(factReference, { required: true, says: 'The employment.' })
  employment!: string;

  @Field(workloadPercentage, { says: 'At least so much of a full post.' })
  fromPercentage?: number;

  @Field(workloadPercentage, { says: 'At most so much of a full post.' })
  toPercentage?: number;

  @Field(flag, { says: 'More than the contract, when no figure is given.' })
  exceedsContract?: boolean;

  @Field(oneOf(['steady', 'atTimes']), { says: 'Whether that is so steadily or at times.' })
  pattern?: 'steady' | 'atTimes';
}

export const EMPLOYMENT_END_REASONS = [
  'subsidyEnded',
  'temporaryExpired',
  'dismissed',
  'resigned',
  'health',
  'newJob',
  'education',
  'other',
] as const;

@Records('EmploymentEnded', {
  command: 'end-employment',
  says: 'An employment ends. The case goes on.',
  example: {
    employment: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
    reason: 'subsidyEnded',
    occurredOn: '2019-06-30',
  },
})
export class EndEmployment extends Milestone {
  @Field(factReference, { required: true, says: 'The employment.' })
  employment!: string;

  @Field(oneOf(EMPLOYMENT_END_REASONS), { says: 'Why.' })
  reason?: (typeof EMPLOYMENT_END_REASONS)[number];

  @Field(text(), { sealed: true, says: 'Anything to add.' })
  note?: string;
}

// ── Fold ────────────────────────────────────────────────────────────────────────────────────────

const employmentFolds = [
  folds(StartEmployment, (course, fact) => begin(course, 'employment', fact)),
  folds(ChangeEmployment, (course, fact) => change(course, fact.data.employment, fact)),
  folds(ReportActualWorkload, (course, fact) => change(course, fact.data.employment, fact)),
  folds(EndEmployment, (course, fact) => end(course, fact.data.employment, fact)),
];

// ── Decide ──────────────────────────────────────────────────────────────────────────────────────

const employmentDeciders = [
  decides(RecordHiringDecision, ({ data }, course) =>
    refuseUnknown(course, 'training', data.training),
  ),
  decides(StartEmployment, ({ data }, course) => {
    if (data.daysAfterTraining !== undefined && data.training === undefined)
      return {
        code: 'missing',
        field: 'training',
        message: 'days after training are given without a training',
        remedy: 'Name the training, or leave daysAfterTraining out.',
      };
    return refuseUnknown(course, 'training', data.training);
  }),
  decides(ChangeEmployment, ({ data, occurredOn }, course) => {
    if (data.contractType === undefined && data.percentage === undefined)
      return {
        code: 'missing',
        field: 'percentage',
        message: 'nothing changes',
        remedy: 'Give the new contractType, the new percentage, or both.',
      };
    return refuseChange(course, 'employment', data.employment, occurredOn);
  }),
  decides(ReportActualWorkload, ({ data, occurredOn }, course) => {
    const { fromPercentage: from, toPercentage: to } = data;
    if (from === undefined && to === undefined && data.exceedsContract === undefined)
      return {
        code: 'missing',
        field: 'fromPercentage',
        message: 'no load is given',
        remedy: 'Give fromPercentage, toPercentage or exceedsContract.',
      };
    if (from !== undefined && to !== undefined && from > to)
      return {
        code: 'range-reversed',
        field: 'toPercentage',
        message: 'the load is given from more to less',
        remedy: 'Give the smaller percentage as fromPercentage.',
      };
    return refuseChange(course, 'employment', data.employment, occurredOn);
  }),
  decides(EndEmployment, ({ data, occurredOn }, course) =>
    refuseEnd(course, 'employment', data.employment, occurredOn),
  ),
];

export const employment: Phase = {
  name: 'employment',
  milestones: [
    RecordHiringDecision,
    StartEmployment,
    ChangeEmployment,
    ReportActualWorkload,
    EndEmployment,
  ],
  folds: employmentFolds,
  deciders: employmentDeciders,
};
