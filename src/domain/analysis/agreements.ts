import {
  versionsOf,
  type AgreementTerms,
  type Goal,
  type SignAgreement,
} from '../course/agreement.js';
import { spellsOf, type Course, type Spell } from '../course/course.js';
import { listOf } from '../rules/case-context.js';
import { earliest } from '../rules/days.js';
import type { Fact } from '../stream/milestone.js';
import { sameValue } from '../stream/repetition.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { goalChanges, type GoalChange } from './agreement-goals.js';
import { goalStates, type GoalState } from './goal-states.js';

/** What an agreement says; each revision replaces the fields that it gives. */
export type Terms = Partial<
  Pick<SignAgreement, (typeof SIGNED_ONLY)[number] | (typeof REVISABLE)[number]>
>;

const SIGNED_ONLY = [
  'parties',
  'employerId',
  'training',
  'userKnowsJob',
  'counsellorKnowsJob',
  'userInterested',
] as const;

const REVISABLE = [
  'goals',
  'plannedEnd',
  'meetingPlan',
  'contactEveryWeeks',
  'purpose',
  'stopCondition',
] as const;

export interface TermChange {
  field: string;
  /** Absent where nothing was said of it before. */
  before?: unknown;
  after: unknown;
}

export interface AgreementVersion {
  /** 1 is the agreement as signed. */
  number: number;
  /** Id of the fact that made it. */
  id: string;
  /** From when it holds, as stated; absent where nobody dated it. */
  from?: Edtf;
  /** From when the next version holds instead. */
  to?: Edtf;
  reason?: string;
  /** All terms that hold with this version. */
  terms: Terms;
  /** What differs from the version before; nothing on the first. */
  changes: { goals: GoalChange[]; terms: TermChange[] };
}

/** What a jointly agreed written plan should hold (S1:30; SINTEF 2019:0060, L3313–3315, L2257). */
export const AGREEMENT_PARTS = [
  'user',
  'employer',
  'office',
  'goals',
  'criteria',
  'setBy',
  'purpose',
  'plannedEnd',
  'stopCondition',
  'meetings',
] as const;
export type AgreementPart = (typeof AGREEMENT_PARTS)[number];

export interface AgreementHistory {
  /** Id of the signing. */
  id: string;
  /** At least one, in the order of happening; the last is the one that holds. */
  versions: [AgreementVersion, ...AgreementVersion[]];
  /** The goals of the last version, each with how it stands. */
  goals: GoalState[];
  /** User, employer and office (or the provider for it) have signed. */
  threeParty: boolean;
  /** What the last version says nothing of. */
  missing: AgreementPart[];
}

/**
 * Every agreement of a case with its versions. Of a course as it was on a day, the last version is
 * the one that held then.
 */
export const agreementsOf = (course: Course): AgreementHistory[] => {
  const states = goalStates(course);
  return spellsOf(course, 'agreement').map((agreement) => {
    const versions = historyOf(agreement);
    const missing = missingFrom(versions.at(-1)!.terms);
    return {
      id: agreement.id,
      versions,
      goals: states.get(agreement.id) ?? [],
      threeParty: !PARTIES_NEEDED.some((party) => missing.includes(party)),
      missing,
    };
  });
};

/** The version that can have held on a day; undefined before the agreement was signed. */
export const versionOn = ({ versions }: AgreementHistory, day: Day): AgreementVersion | undefined =>
  versions.findLast(({ from }) => (earliest(from) ?? day) <= day);

const PARTIES_NEEDED: readonly AgreementPart[] = ['user', 'employer', 'office'];

/** What a plan lacks: nothing is said of it, or not of every goal. */
export function missingFrom(terms: Terms): AgreementPart[] {
  const [parties, goals] = [listOf(terms.parties), listOf(terms.goals)];
  const lacking: Record<AgreementPart, boolean> = {
    user: !parties.includes('user'),
    employer: !parties.includes('employer'),
    office: !parties.includes('office') && !parties.includes('provider'),
    goals: goals.length === 0,
    criteria: goals.some(({ criterion }) => criterion === undefined),
    setBy: goals.some(({ setBy }) => listOf(setBy).length === 0),
    purpose: terms.purpose === undefined,
    plannedEnd: terms.plannedEnd === undefined,
    stopCondition: terms.stopCondition === undefined,
    meetings: terms.meetingPlan === undefined && terms.contactEveryWeeks === undefined,
  };
  return AGREEMENT_PARTS.filter((part) => lacking[part]);
}

function historyOf(agreement: Spell): AgreementHistory['versions'] {
  const facts = versionsOf(agreement);
  let terms: Terms = {};
  const versions = facts.map((fact, at): AgreementVersion => {
    const before = terms;
    terms = { ...before, ...termsGiven(fact) };
    const { reason } = fact.data as { reason?: string };
    const next = facts[at + 1];
    return {
      number: at + 1,
      id: fact.id,
      ...(fact.occurredOn === undefined ? {} : { from: fact.occurredOn }),
      ...(next?.occurredOn === undefined ? {} : { to: next.occurredOn }),
      ...(reason === undefined ? {} : { reason }),
      terms,
      changes: at === 0 ? { goals: [], terms: [] } : changesBetween(before, terms),
    };
  });
  return versions as AgreementHistory['versions'];
}

function termsGiven({ data }: Fact<AgreementTerms>): Terms {
  const given = data as Record<string, unknown>;
  const names = [...SIGNED_ONLY, ...REVISABLE].filter((name) => given[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

const changesBetween = (before: Terms, after: Terms): AgreementVersion['changes'] => ({
  goals: goalChanges(goalsIn(before), goalsIn(after)),
  terms: REVISABLE.filter((field) => field !== 'goals').flatMap((field) =>
    sameValue(before[field], after[field])
      ? []
      : [
          {
            field,
            ...(before[field] === undefined ? {} : { before: before[field] }),
            after: after[field],
          },
        ],
  ),
});

const goalsIn = ({ goals }: Terms): readonly Goal[] => listOf(goals);
