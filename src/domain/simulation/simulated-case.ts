import { v5 } from 'uuid';
import { courses } from '../course/decider.js';
import { caseIdFor } from '../stream/ids.js';
import { addDays, daysBetween, type Day } from '../time/day.js';
import type { CaseContext, Scene } from './case-context.js';
import type { SyntheticEmployer } from './employer.js';
import { SECOND_CASE_SHARE, TRAIT_SHARES, type Traits } from './model.js';
import { pathOf, type Stay } from './path.js';
import type { Population } from './population.js';
import { Randomness } from './random.js';
import { tellAmendments } from './tell-amendments.js';
import { tellStays } from './tell-stays.js';
import { tellIntake } from './tell-intake.js';
import { recordAll, Telling, type Recording } from './telling.js';

/** What is true of a case, whatever of it is recorded. */
export interface TrueCourse {
  /** From 0; the first N cases of a population are the same whatever its size. */
  number: number;
  caseId: string;
  personId: string;
  traits: Traits;
  openedOn: Day;
  /** Days are counted from `openedOn`; the last stay is open at the cut-off. */
  stays: readonly Stay[];
}

export interface SimulatedCase extends TrueCourse, Recording {}

/** The true course of one case. The same population and number give the same course. */
export function trueCourse(population: Population, number: number): TrueCourse {
  const random = new Randomness(population.namespace, 'case', number);
  const earlier = random.chance(SECOND_CASE_SHARE)
    ? closedBefore(population, number, random)
    : undefined;
  const traits = earlier?.traits ?? drawnTraits(random);
  const days = daysBetween(population.from, population.to);
  const openedOn = earlier?.openAgain ?? addDays(population.from, random.between(0, days));
  const employers = {
    find: (draws: Randomness) => population.findEmployer(number, draws),
    placeOf: (employer: number): SyntheticEmployer => population.employer(employer),
  };
  return {
    number,
    caseId: caseIdOf(population, number),
    personId: earlier?.personId ?? v5(`person ${number}`, population.namespace),
    traits,
    openedOn,
    stays: pathOf(traits, daysBetween(openedOn, population.to), employers, random),
  };
}

/** The id of a case, without drawing its course. */
export const caseIdOf = (population: Population, number: number): string =>
  caseIdFor(openingOf(population, number));

const openingOf = ({ namespace }: Population, number: number): string =>
  v5(`case ${number}`, namespace);

/** The person of the case before, if that one was closed early enough to come back. */
function closedBefore(
  population: Population,
  number: number,
  random: Randomness,
): (Pick<TrueCourse, 'traits' | 'personId'> & { openAgain: Day }) | undefined {
  if (number === 0) return undefined;
  const { traits, personId, openedOn, stays } = trueCourse(population, number - 1);
  const last = stays.at(-1)!;
  const openAgain = addDays(openedOn, last.from + random.between(30, 200));
  if (!last.state.startsWith('closed') || openAgain > population.to) return undefined;
  return { traits, personId, openAgain };
}

function drawnTraits(random: Randomness): Traits {
  const names = Object.keys(TRAIT_SHARES) as (keyof Traits)[];
  return Object.fromEntries(
    names.map((name) => [name, random.weighted<string>(TRAIT_SHARES[name])]),
  ) as unknown as Traits;
}

/** A case with the milestones that are recorded of it. */
export function simulatedCase(population: Population, number: number): SimulatedCase {
  const course = trueCourse(population, number);
  const { caseId, personId, openedOn, traits, stays } = course;
  // A stream of its own: how much is told of a course does not change the course.
  const random = new Randomness(population.namespace, 'telling', number);
  const telling = new Telling(caseId, openedOn, daysBetween(openedOn, population.to), random);
  const context: CaseContext = {
    telling,
    traits,
    stays,
    goals: 0,
    employerOf: (employer) => population.employer(employer),
    anotherEmployer: (employer) => {
      const found = population.findEmployer(number, random);
      return population.employer(found === employer ? (found === 0 ? 1 : found - 1) : found);
    },
  };
  const commandId = openingOf(population, number);
  tellIntake(context, { commandId, personId, pseudonym: `sim-${number}` });
  tellStays(context, scenesOf(stays, telling.lastDay));
  tellAmendments(telling);
  return { ...course, ...recordAll(courses, telling) };
}

const scenesOf = (stays: readonly Stay[], lastDay: number): Scene[] =>
  stays.map((stay, at) => ({
    stay,
    ...(at > 0 ? { before: stays[at - 1]! } : {}),
    end: stay.to ?? lastDay + 1,
  }));
