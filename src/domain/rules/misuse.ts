import { ReviseAgreement } from '../course/agreement.js';
import { isFact, type Fact } from '../stream/milestone.js';
import { departed, met, unknown, type About } from './assessments.js';
import { ids, type CaseContext, type Training } from './case-context.js';
import { addDays, daysOf, latest, weeksAfter } from './days.js';
import {
  exceedsFrom,
  lengthOf,
  longestDaysOf,
  toldDaysOf,
  totalOf,
  type Length,
} from './lengths.js';
import { rule, type Assessment } from './rule.js';

// Signs that unpaid work replaces paid work: how long, how often extended. Signs, not verdicts: each
// is for a person to look at, and nothing is blocked.

/** Trainings by employer, the employers in order of their first. */
export function byEmployer(trainings: readonly Training[]): [Training, ...Training[]][] {
  const groups = new Map<unknown, [Training, ...Training[]]>();
  for (const training of trainings) {
    const group = groups.get(training.employerId);
    if (group) group.push(training);
    else groups.set(training.employerId, [training]);
  }
  return [...groups.values()];
}

/** Days within which somebody is to look at a sign: set by this application. */
const LOOK_WITHIN_DAYS = 14;

/**
 * A sign is for a person to look at, as long as that can still change something: while the case is
 * open and one of the trainings runs.
 */
export function toLookAt(
  sign: Assessment,
  { closing }: CaseContext,
  trainings: readonly Training[],
): Assessment {
  const running = trainings.filter(({ end }) => !end);
  if (sign.outcome !== 'departed' || closing || running.length === 0) return sign;
  const newest = running
    .flatMap(({ start, extensions }) => [start, ...extensions])
    .map(({ occurredOn }) => latest(occurredOn));
  const showsFrom = sign.from ?? newest.findLast((day) => day !== undefined);
  if (showsFrom === undefined) return sign;
  return { ...sign, task: { showsFrom, due: addDays(showsFrom, LOOK_WITHIN_DAYS) } };
}

type LongTraining = { months: number; graceMonths: number };

/** The reason that an extension, or a later end agreed with the office, was given. */
export const justificationOf = (trainings: readonly Training[]): Fact | undefined =>
  trainings
    .flatMap(({ extensions, agreements }) => [
      ...extensions,
      ...agreements.flatMap(({ facts }) => facts.filter((fact) => isFact(fact, ReviseAgreement))),
    ])
    .find(
      (fact) =>
        fact.data.reason !== undefined &&
        (!isFact(fact, ReviseAgreement) || fact.data.plannedEnd !== undefined),
    );

/** Held to a limit in days: longer, not longer (with some grace for what is told roughly), or open. */
export function judgeLength(
  { min, max }: Length,
  limit: number,
  metUpTo: number,
): (about: About) => Assessment {
  if (min > limit) return departed;
  return max !== undefined && max <= metUpTo ? met : unknown;
}

function judgeStay(
  trainings: readonly [Training, ...Training[]],
  { months, graceMonths }: LongTraining,
): Assessment {
  const [first] = trainings;
  const facts = trainings.flatMap(({ start, extensions, end }) => [start, ...extensions, end]);
  const justification = justificationOf(trainings);
  const about = {
    events: ids(first.start, ...facts, justification),
    on: first.start.occurredOn,
    values: { periods: trainings.length },
  };
  if (justification) return met(about);
  const limit = longestDaysOf(months);
  const ended = totalOf(trainings);
  if (ended.min > limit) return departed(about);
  const running = trainings.filter(({ end }) => !end);
  if (running.length === 0)
    return judgeLength(ended, limit, toldDaysOf(months + graceMonths))(about);
  const days = running.flatMap((training) => exceedsFrom(training, trainings, limit) ?? []).sort();
  return days[0] ? departed(about, days[0]) : unknown(about);
}

export const misuseLongTraining = rule<CaseContext, LongTraining>({
  id: 'misuse-long-training',
  kind: 'misuse',
  title: {
    nb: 'Lang arbeidstrening hos én arbeidsgiver',
    nn: 'Lang arbeidstrening hos éin arbeidsgivar',
    en: 'Long training with one employer',
  },
  text: {
    nb: 'Arbeidstreningen hos samme arbeidsgiver har vart mer enn {months} måneder til sammen uten at en grunn til det er registrert. Antall perioder: {periods}.',
    nn: 'Arbeidstreninga hos same arbeidsgivar har vart meir enn {months} månader til saman utan at ein grunn til det er registrert. Talet på periodar: {periods}.',
    en: 'Training with the same employer has lasted more than {months} months in all and no reason for that is on record. Number of periods: {periods}.',
  },
  versions: [
    {
      version: 1,
      parameters: { months: 3, graceMonths: 0.5 },
      source:
        'SINTEF 2019:0060, L2724–2728, L3632, L3640: as a rule no more than three months, all periods at one employer counted. Half a month of grace for lengths told roughly is set by this application',
    },
  ],
  check: (course, parameters) =>
    byEmployer(course.trainings).map((stay) => toLookAt(judgeStay(stay, parameters), course, stay)),
});

type Chain = { extensions: number; gapWeeks: number };

export const misuseExtensionChain = rule<CaseContext, Chain>({
  id: 'misuse-extension-chain',
  kind: 'misuse',
  title: {
    nb: 'Arbeidstrening forlenget flere ganger',
    nn: 'Arbeidstrening forlengd fleire gonger',
    en: 'Training extended several times',
  },
  text: {
    nb: 'Arbeidstreningen hos samme arbeidsgiver er forlenget eller startet på nytt {times} ganger.',
    nn: 'Arbeidstreninga hos same arbeidsgivar er forlengd eller starta på nytt {times} gonger.',
    en: 'Training with the same employer was extended or started anew {times} times.',
  },
  versions: [
    {
      version: 1,
      parameters: { extensions: 2, gapWeeks: 26 },
      source:
        'SINTEF 2019:0060, L2724 (the classic chain), L3640 (three by three months). A training that follows within half a year counts as an extension: set by this application',
    },
  ],
  check: (course, parameters) =>
    byEmployer(course.trainings).map((stay) =>
      toLookAt(judgeChain(stay, parameters), course, stay),
    ),
});

function judgeChain(
  stay: readonly [Training, ...Training[]],
  { extensions, gapWeeks }: Chain,
): Assessment {
  const [first, ...further] = stay;
  const links = further.map((training, at) => ({
    training,
    follows: followsWithin(stay[at]!, training, gapWeeks),
  }));
  const own = stay.flatMap((training) => training.extensions);
  const certain = own.length + links.filter(({ follows }) => follows === true).length;
  const possible = own.length + links.filter(({ follows }) => follows !== false).length;
  const about = {
    events: ids(first.start, ...own, ...further.map(({ start }) => start)),
    on: first.start.occurredOn,
    values: { times: possible },
  };
  if (certain >= extensions) return departed(about);
  return possible >= extensions ? unknown(about) : met(about);
}

/** Whether a training began within some weeks of the end of another; undefined: dates cannot tell. */
function followsWithin(former: Training, next: Training, weeks: number): boolean | undefined {
  if (!former.end) return true;
  const [ended, begun] = [daysOf(former.end.occurredOn), daysOf(next.start.occurredOn)];
  if (ended.latest && begun.earliest && begun.earliest > weeksAfter(ended.latest, weeks))
    return false;
  return ended.earliest && begun.latest && begun.latest <= weeksAfter(ended.earliest, weeks)
    ? true
    : undefined;
}

/** A sign that comes with time: from a day while it runs, by its length once it has ended. */
export function afterWeeks(
  about: About,
  from: Fact,
  end: Fact | undefined,
  weeks: number,
  metUpTo = 7 * weeks,
): Assessment {
  if (end) return judgeLength(lengthOf(from, end), 7 * weeks, metUpTo)(about);
  const begun = latest(from.occurredOn);
  return begun ? departed(about, weeksAfter(begun, weeks)) : unknown(about);
}

export const lengthMisuseRules = [misuseLongTraining, misuseExtensionChain];
