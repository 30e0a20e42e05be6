import { isFact, type Fact } from '../stream/milestone.js';
import { certainlyEarlier, certainlyNotEarlier } from '../stream/order.js';
import { bounds } from '../time/bounds.js';
import type { Day } from '../time/day.js';
import { isEdtf, type Edtf } from '../time/edtf.js';
import type { Spell } from './course.js';
import { stepsOf, termsOf, type RateStep } from './instrument-terms.js';
import { instrumentStart, StartInstrument } from './instruments.js';

// What share of the wage an instrument covers, and when.

/** A rate and since when. */
export interface RatePeriod {
  /** Share of the wage, in per cent. */
  ratePercentage: number;
  /** It has held since the instrument started. */
  sinceStart?: true;
  /** Since when it holds otherwise; absent where nobody dated the change. */
  from?: Edtf;
}

/**
 * The rates of an instrument in order of time. A rate holds until the next; a new list of steps
 * replaces what an earlier list said of the time after it.
 */
export function ratePeriods(instrument: Spell): RatePeriod[] {
  const steps = stepsOf(instrument);
  const begun = steps.findIndex((fact) => isFact(fact, StartInstrument));
  const terms = begun < 0 ? steps : steps.slice(0, begun + 1);
  const atStart = terms.map((fact) => termsOf(fact).ratePercentage).findLast(isStated);
  const later = steps.flatMap((fact, at) => [
    ...(terms.includes(fact) ? [] : changedRate(fact)),
    ...plannedSteps(steps, at),
  ]);
  return [
    ...(atStart === undefined ? [] : [{ ratePercentage: atStart, sinceStart: true as const }]),
    ...later.sort((a, b) => inOrder(a.from, b.from)),
  ];
}

const isStated = (rate: number | undefined): boolean => rate !== undefined;

function changedRate(fact: Fact): RatePeriod[] {
  const { ratePercentage } = termsOf(fact);
  if (ratePercentage === undefined) return [];
  const { occurredOn } = fact;
  return [{ ratePercentage, ...(occurredOn === undefined ? {} : { from: occurredOn }) }];
}

function plannedSteps(steps: readonly Fact[], at: number): RatePeriod[] {
  const replacement = steps.slice(at + 1).find((fact) => listedSteps(fact).length > 0);
  return listedSteps(steps[at]).filter(
    ({ from }) => !replacement || certainlyEarlier(from, replacement.occurredOn),
  );
}

/** A stored list may be of any shape. */
function listedSteps(fact: Fact | undefined): RateStep[] {
  const steps: unknown = fact && termsOf(fact).rateSteps;
  return Array.isArray(steps) ? steps.filter((step) => step !== null) : [];
}

const daysOf = (on: Edtf | undefined) => bounds(on !== undefined && isEdtf(on) ? on : undefined);

/** By the last day that it can have been: from then on the rate holds certainly. */
const inOrder = (a: Edtf | undefined, b: Edtf | undefined): number => {
  const [first, second] = [daysOf(a).latest ?? '', daysOf(b).latest ?? ''];
  return first < second ? -1 : Number(first > second);
};

/**
 * The rate on a day, in per cent; undefined where none is stated, on days on which the instrument
 * certainly did not run, and where rough dates allow more than one rate.
 */
export function rateOn(instrument: Spell, day: Day): number | undefined {
  const start = instrumentStart(instrument);
  if (!start || certainlyEarlier(day, start.occurredOn)) return undefined;
  if (instrument.end && certainlyEarlier(instrument.end.occurredOn, day)) return undefined;
  return rateInForce(ratePeriods(instrument), day);
}

/** The rate that a plan gives a day, whether or not the instrument ran then. */
export function rateInForce(periods: readonly RatePeriod[], day: Day): number | undefined {
  const begun = periods.filter(
    ({ sinceStart, from }) => sinceStart || !certainlyEarlier(day, from),
  );
  const certain = begun.filter(
    ({ sinceStart, from }) => sinceStart || certainlyNotEarlier(day, from),
  );
  const present = certain.at(-1);
  return begun.every(
    (period) => certain.includes(period) || period.ratePercentage === present?.ratePercentage,
  )
    ? present?.ratePercentage
    : undefined;
}
