import type { FUNCTIONAL_CHALLENGES, NeedGroup } from '../course/assessment.js';
import type { AGE_BANDS, EDUCATION_LEVELS, GENDERS } from '../course/intake.js';
import type { AnalysisState } from '../analysis/states.js';
import type { SECTORS } from '../employer/enterprise.js';

/**
 * The truth behind the synthetic courses: a multi-state model in continuous time. Every figure is
 * assumed, chosen so that each way through a course occurs; none is an estimate of anything real.
 *
 * The intensity of a transition is its daily rate in the present part of the stay, times the effect
 * of each trait of the person and of the employer of the present placement. The exits of a state
 * compete. A stay lasts whole days, at least one: it is drawn in continuous time and rounded up.
 */

/** Raise it whenever a figure changes: the same seed then gives another population. */
export const MODEL_VERSION = 1;

// ── Who they are ────────────────────────────────────────────────────────────────────────────────

export interface Traits {
  gender: (typeof GENDERS)[number];
  ageBand: (typeof AGE_BANDS)[number];
  education: (typeof EDUCATION_LEVELS)[number];
  language: 'challenge' | 'none';
  needGroup: NeedGroup;
  office: string;
}

/** Of the employer where the person is placed. */
export interface Place {
  sector: (typeof SECTORS)[number];
  size: '1-4' | '5-19' | '20-49' | '50+';
}

export type Covariate = keyof Traits | keyof Place;

/** Shares of each value. The offices have numbers that no real office has. */
export const TRAIT_SHARES: {
  readonly [T in keyof Traits]: Readonly<Record<Traits[T] & string, number>>;
} = {
  gender: { woman: 0.46, man: 0.53, other: 0.01 },
  ageBand: {
    under20: 0.07,
    '20-30': 0.27,
    '30-40': 0.24,
    '40-50': 0.2,
    '50-60': 0.17,
    over60: 0.05,
  },
  education: {
    none: 0.06,
    lowerSecondary: 0.24,
    upperSecondaryInterrupted: 0.2,
    upperSecondary: 0.17,
    tradeCertificate: 0.14,
    higherShort: 0.13,
    higherLong: 0.06,
  },
  language: { challenge: 0.24, none: 0.76 },
  needGroup: {
    goodProspects: 0.12,
    needsGuidance: 0.28,
    needsGuidanceReducedCapacity: 0.42,
    partialWork: 0.1,
    littleProspect: 0.08,
  },
  office: { '0001': 0.4, '0002': 0.3, '0003': 0.2, '0004': 0.1 },
};

/** Functional challenges beside language, each told of so many persons. */
export const CHALLENGE_SHARES: Partial<Record<(typeof FUNCTIONAL_CHALLENGES)[number], number>> = {
  cognitive: 0.3,
  musculoskeletal: 0.2,
  socialSkills: 0.15,
  stability: 0.12,
  workPace: 0.1,
};

// ── How courses go ──────────────────────────────────────────────────────────────────────────────

/** Rate per day, by the day of the stay from which it holds; the first from day 0. */
export type Rates = Readonly<Record<number, number>>;

/** What the intensity is multiplied by where the covariate has this value; 1 where none is named. */
export type Effects = { readonly [C in Covariate]?: Readonly<Record<string, number>> };

export interface Transition {
  /** Unique: how the stay ends. */
  exit: string;
  from: AnalysisState;
  to: AnalysisState;
  rates: Rates;
  effects?: Effects;
  /** Only before the first assessment; only in work that follows subsidised work. */
  only?: 'notAssessed' | 'afterSubsidy';
}

const BY_NEED = {
  goodProspects: 1.6,
  needsGuidance: 1.2,
  needsGuidanceReducedCapacity: 1,
  partialWork: 0.8,
  littleProspect: 0.4,
};
const BY_AGE = { under20: 0.9, '20-30': 1.1, '50-60': 0.8, over60: 0.5 };
const BY_EDUCATION = { none: 0.7, lowerSecondary: 0.85, tradeCertificate: 1.3, higherShort: 1.25 };
/** What helps towards a hire. */
const TOWARDS_WORK: Effects = {
  needGroup: BY_NEED,
  ageBand: BY_AGE,
  education: { ...BY_EDUCATION, higherLong: 1.3 },
  language: { challenge: 0.75 },
};
const AT_EMPLOYER: Effects = {
  ...TOWARDS_WORK,
  sector: { public: 0.7 },
  size: { '1-4': 0.9, '5-19': 1.2 },
};

export const TRANSITIONS: readonly Transition[] = [
  // Nothing runs. Most are assessed within weeks; then it takes months to find a place.
  {
    exit: 'assessmentBegun',
    from: 'between',
    to: 'assessment',
    rates: { 0: 0.04, 30: 0.01 },
    only: 'notAssessed',
  },
  {
    exit: 'preparationBegun',
    from: 'between',
    to: 'preparation',
    rates: { 0: 0.0018 },
    effects: { language: { challenge: 1.8 }, ageBand: { over60: 0.5 } },
  },
  {
    exit: 'trainingBegun',
    from: 'between',
    to: 'work-training',
    rates: { 0: 0.0025, 60: 0.0032, 365: 0.0015 },
    effects: {
      needGroup: { ...BY_NEED, goodProspects: 1.1 },
      office: { '0002': 1.3, '0004': 0.8 },
    },
  },
  {
    exit: 'hiredDirectlyWithSubsidy',
    from: 'between',
    to: 'subsidised-work',
    rates: { 0: 0.00035 },
    effects: TOWARDS_WORK,
  },
  {
    exit: 'hiredDirectly',
    from: 'between',
    to: 'work',
    rates: { 0: 0.0008 },
    effects: TOWARDS_WORK,
  },
  {
    exit: 'closedToEducation',
    from: 'between',
    to: 'closed-education',
    rates: { 0: 0, 30: 0.0004 },
    effects: { ageBand: { under20: 2, '20-30': 1.5, '50-60': 0.3, over60: 0.1 } },
  },
  {
    exit: 'closedToBenefit',
    from: 'between',
    to: 'closed-benefit',
    rates: { 0: 0, 60: 0.0007 },
    effects: {
      needGroup: { goodProspects: 0.2, needsGuidance: 0.6, littleProspect: 3 },
      ageBand: { under20: 0.4, '50-60': 1.5, over60: 2.5 },
    },
  },
  {
    exit: 'closedToOther',
    from: 'between',
    to: 'closed-other',
    rates: { 0: 0.0001, 60: 0.0003 },
  },
  {
    exit: 'contactLost',
    from: 'between',
    to: 'closed-unknown',
    rates: { 0: 0.0001, 60: 0.0004 },
  },
  // Assessment takes about a month.
  { exit: 'assessed', from: 'assessment', to: 'between', rates: { 0: 0.03 } },
  {
    exit: 'trainingFromAssessment',
    from: 'assessment',
    to: 'work-training',
    rates: { 0: 0.004 },
    effects: { needGroup: BY_NEED },
  },
  {
    exit: 'preparationFromAssessment',
    from: 'assessment',
    to: 'preparation',
    rates: { 0: 0.003 },
    effects: { language: { challenge: 2 } },
  },
  // Preparation: courses last two months to half a year.
  {
    exit: 'preparationDone',
    from: 'preparation',
    to: 'between',
    rates: { 0: 0.003, 60: 0.011, 180: 0.008 },
  },
  { exit: 'preparationBroken', from: 'preparation', to: 'between', rates: { 0: 0.0015 } },
  {
    exit: 'trainingFromPreparation',
    from: 'preparation',
    to: 'work-training',
    rates: { 0: 0.001, 60: 0.004 },
  },
  {
    exit: 'educationFromPreparation',
    from: 'preparation',
    to: 'closed-education',
    rates: { 0: 0.0005 },
    effects: { ageBand: { under20: 2, '20-30': 1.5, over60: 0.2 } },
  },
  // Work training: broken off early, or ended around three and six months, with a hire or without.
  {
    exit: 'trainingBroken',
    from: 'work-training',
    to: 'between',
    rates: { 0: 0.0045, 30: 0.002, 90: 0.0012 },
    effects: {
      needGroup: { goodProspects: 0.7, littleProspect: 1.6 },
      ageBand: { under20: 1.5, '50-60': 0.8 },
      size: { '50+': 1.2 },
    },
  },
  {
    exit: 'trainingDone',
    from: 'work-training',
    to: 'between',
    rates: { 0: 0.0004, 60: 0.005, 120: 0.006 },
    effects: { sector: { public: 1.2 } },
  },
  {
    exit: 'hiredAfterTraining',
    from: 'work-training',
    to: 'work',
    rates: { 0: 0.0008, 60: 0.0035, 120: 0.003 },
    effects: AT_EMPLOYER,
  },
  {
    exit: 'hiredWithSubsidy',
    from: 'work-training',
    to: 'subsidised-work',
    rates: { 0: 0.0006, 60: 0.0022 },
    effects: { ...AT_EMPLOYER, needGroup: { goodProspects: 0.6, littleProspect: 0.7 } },
  },
  // Subsidised work: kept when the subsidy ends, early or as planned, or lost with it.
  {
    exit: 'keptAfterSubsidy',
    from: 'subsidised-work',
    to: 'work',
    rates: { 0: 0.0006, 90: 0.003, 180: 0.006, 365: 0.01 },
    effects: AT_EMPLOYER,
  },
  {
    exit: 'lostWithSubsidy',
    from: 'subsidised-work',
    to: 'between',
    rates: { 0: 0.0001, 90: 0.001, 180: 0.003 },
    effects: { education: { none: 1.3, lowerSecondary: 1.2, tradeCertificate: 0.8 } },
  },
  { exit: 'lostDuringSubsidy', from: 'subsidised-work', to: 'between', rates: { 0: 0.0008 } },
  // Work. The first months after a subsidy has ended have a hazard of their own.
  {
    exit: 'lostAfterSubsidy',
    from: 'work',
    to: 'between',
    rates: { 0: 0.004, 60: 0.0015, 180: 0 },
    only: 'afterSubsidy',
  },
  {
    exit: 'jobLost',
    from: 'work',
    to: 'between',
    rates: { 0: 0.0012, 180: 0.0005 },
    effects: { ageBand: { under20: 1.5 }, needGroup: { littleProspect: 1.5 } },
  },
  {
    exit: 'closedToWork',
    from: 'work',
    to: 'closed-work',
    rates: { 0: 0, 30: 0.003, 90: 0.006, 180: 0.01 },
  },
  { exit: 'contactLostInWork', from: 'work', to: 'closed-unknown', rates: { 0: 0.0002 } },
  // Some come back.
  {
    exit: 'reopenedAfterWork',
    from: 'closed-work',
    to: 'between',
    rates: { 0: 0.00035, 365: 0.0001 },
  },
  { exit: 'reopenedAfterEducation', from: 'closed-education', to: 'between', rates: { 0: 0.0001 } },
  { exit: 'reopenedAfterBenefit', from: 'closed-benefit', to: 'between', rates: { 0: 0.00005 } },
  { exit: 'reopenedAfterOther', from: 'closed-other', to: 'between', rates: { 0: 0.0002 } },
  { exit: 'reopenedAfterLoss', from: 'closed-unknown', to: 'between', rates: { 0: 0.0003 } },
];

/** A new case of the same person some time after the case before it in number was closed. */
export const SECOND_CASE_SHARE = 0.06;
