import { versionsOf, type Goal, type SignAgreement } from '../course/agreement.js';
import { spellsOf, type Course, type Spell } from '../course/course.js';
import { CompleteTraining, type GoalOutcome, type StartTraining } from '../course/training.js';
import { HoldReview, ReachMilestone, type GoalStatus } from '../course/workplace.js';
import { listOf } from '../rules/case-context.js';
import { isFact, type Fact } from '../stream/milestone.js';
import { certainlyEarlier, inOrderOfHappening } from '../stream/order.js';
import type { Edtf } from '../time/edtf.js';
import { formerIndices } from './agreement-goals.js';

export interface GoalState extends Goal {
  /** Place in the agreement as it stands, from 1. */
  number: number;
  /** Whether it is said how one can tell that the goal is reached. */
  hasCriterion: boolean;
  /** The latest that is said of it; absent when nothing is. */
  status?: GoalStatus['status'] | GoalOutcome['outcome'];
  /** The fact that says so. */
  saidBy?: { id: string; type: string; occurredOn?: Edtf };
}

/** One thing that a fact says of a goal, by the number that the goal had then. */
interface Said {
  fact: Fact;
  number: number;
  status: NonNullable<GoalState['status']>;
}

/**
 * The goals that hold, by agreement, each with the latest that was said of it. What is said of a goal
 * by its number is said of the version that held then, so a goal keeps its state when a revision
 * gives it another number, and a new goal under an old number has none.
 */
export function goalStates(course: Course): Map<string, GoalState[]> {
  const agreements = spellsOf(course, 'agreement');
  const said = inOrderOfHappening(course.facts).flatMap(statementsOf);
  const byAgreement = new Map<string, Said[]>();
  for (const one of said) {
    const agreement = agreementOf(one, agreements, course);
    if (agreement) byAgreement.set(agreement.id, [...(byAgreement.get(agreement.id) ?? []), one]);
  }
  return new Map(
    agreements.map((agreement) => [
      agreement.id,
      statesOf(agreement, byAgreement.get(agreement.id) ?? []),
    ]),
  );
}

function statementsOf(fact: Fact): Said[] {
  if (isFact(fact, HoldReview))
    return listOf(fact.data.goals).map(({ goal: number, status }) => ({ fact, number, status }));
  if (isFact(fact, CompleteTraining))
    return listOf(fact.data.goalOutcomes).map(({ goal: number, outcome: status }) => ({
      fact,
      number,
      status,
    }));
  if (isFact(fact, ReachMilestone) && fact.data.goal !== undefined)
    return [{ fact, number: fact.data.goal, status: 'reached' }];
  return [];
}

/**
 * The agreement that a statement is about: of its training, else of its employer, else the latest
 * one signed by then that has a goal of this number.
 */
function agreementOf(
  { fact, number }: Said,
  agreements: readonly Spell[],
  course: Course,
): Spell | undefined {
  const place = placeOf(fact, course);
  const about = ({ start }: Spell) => start.data as SignAgreement;
  const eligible = agreements.filter((one) => number <= goalsAt(one, fact).length);
  const ofTraining = eligible.filter((one) => place && about(one).training === place.id);
  const ofEmployer = eligible.filter(
    (one) => place && !about(one).training && about(one).employerId === employerAt(place),
  );
  return [ofTraining, ofEmployer, eligible]
    .map((among) => among.findLast(({ start }) => signedBy(start, fact)) ?? among.at(-1))
    .find(Boolean);
}

function placeOf({ data }: Fact, course: Course): Spell | undefined {
  const { training, employment } = data as { training?: string; employment?: string };
  const id = training ?? employment;
  return course.spells.find((spell) => spell.id === id);
}

const employerAt = ({ start }: Spell): string => (start.data as StartTraining).employerId;

const signedBy = (signed: Fact, fact: Fact): boolean =>
  !certainlyEarlier(fact.occurredOn, signed.occurredOn);

/** The lists of goals of an agreement, each from the fact that gives it. */
const goalLists = (agreement: Spell): { fact: Fact; goals: readonly Goal[] }[] =>
  versionsOf(agreement).flatMap((fact) =>
    Array.isArray(fact.data.goals) ? [{ fact, goals: listOf(fact.data.goals) }] : [],
  );

/** Index of the list that held when a fact happened. */
const listAt = (lists: ReturnType<typeof goalLists>, fact: Fact): number =>
  Math.max(
    0,
    lists.findLastIndex((list) => signedBy(list.fact, fact)),
  );

function goalsAt(agreement: Spell, fact: Fact): readonly Goal[] {
  const lists = goalLists(agreement);
  return lists[listAt(lists, fact)]?.goals ?? [];
}

function statesOf(agreement: Spell, said: readonly Said[]): GoalState[] {
  const lists = goalLists(agreement);
  const steps = lists.slice(1).map(({ goals }, at) => formerIndices(lists[at]!.goals, goals));
  /** Where the goal of a number in one list stands in the last one; undefined when it is gone. */
  const indexNow = (number: number, list: number): number | undefined =>
    steps
      .slice(list)
      .reduce<number | undefined>(
        (at, former) => (at === undefined ? undefined : indexOrNone(former, at)),
        number - 1,
      );
  const latest = new Map<number, Said>();
  for (const one of said) {
    const at = indexNow(one.number, listAt(lists, one.fact));
    if (at !== undefined) latest.set(at, one);
  }
  return (lists.at(-1)?.goals ?? []).map((goal, at) => stateOf(goal, at, latest.get(at)));
}

function indexOrNone(former: readonly (number | undefined)[], at: number): number | undefined {
  const index = former.indexOf(at);
  return index < 0 ? undefined : index;
}

const stateOf = (goal: Goal, at: number, said: Said | undefined): GoalState => ({
  number: at + 1,
  ...goal,
  hasCriterion: goal.criterion !== undefined,
  ...(said
    ? {
        status: said.status,
        saidBy: {
          id: said.fact.id,
          type: said.fact.type,
          ...(said.fact.occurredOn === undefined ? {} : { occurredOn: said.fact.occurredOn }),
        },
      }
    : {}),
});
