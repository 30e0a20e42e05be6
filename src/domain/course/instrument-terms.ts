import { contractPercentage, group, listOf, oneOf, when, wholeNumber } from '../fields/shapes.js';
import { Field, type DataOf, type Fact, type Refusal } from '../stream/milestone.js';
import { certainlyEarlier, certainlyNotEarlier } from '../stream/order.js';
import type { Edtf } from '../time/edtf.js';
import type { Spell } from './course.js';
import { Decision } from './decision.js';

// The terms of an instrument: what every step of it may state, and as they stand after all steps.

/** A rate that is agreed to hold from a day on. */
export class RateStep {
  @Field(when, { required: true, says: 'From when.' })
  from!: Edtf;

  @Field(contractPercentage, { required: true, says: 'Share of the wage, in per cent.' })
  ratePercentage!: number;
}

/** What is to follow when a subsidy ends. */
const AFTERWARDS = [
  'employmentContinues',
  'gradedContinuation',
  'otherInstrument',
  'employmentEnds',
] as const;

export abstract class InstrumentTerms extends Decision {
  @Field(contractPercentage, { says: 'Share of the wage that is covered, in per cent.' })
  ratePercentage?: number;

  @Field(listOf(group(RateStep), { max: 8 }), {
    says: 'Rates agreed for later, in order of time: a subsidy that goes down step by step.',
  })
  rateSteps?: RateStep[];

  @Field(wholeNumber(0, 10_000_000), { says: 'Amount of a grant, in kroner.' })
  amount?: number;

  @Field(when, { says: 'Planned end.' })
  plannedEnd?: Edtf;

  @Field(oneOf(AFTERWARDS), { says: 'What is decided to follow when it ends.' })
  afterwards?: (typeof AFTERWARDS)[number];
}

/** What any step of an instrument may say of its terms. */
export type StatedTerms = Partial<Omit<DataOf<InstrumentTerms>, 'knownThen'>> & {
  training?: string;
  employment?: string;
};

// ── As they stand ───────────────────────────────────────────────────────────────────────────────

export const stepsOf = ({ start, changes }: Spell): Fact[] => [start, ...changes];

export const termsOf = (fact: Fact): StatedTerms => fact.data as StatedTerms;

/** What the latest recorded step says of one term; undefined when none says anything. */
const lastStated = <K extends keyof StatedTerms>(spell: Spell, term: K): StatedTerms[K] =>
  stepsOf(spell)
    .map((fact) => termsOf(fact)[term])
    .findLast((value) => value !== undefined);

export const plannedEndOf = (instrument: Spell): Edtf | undefined =>
  lastStated(instrument, 'plannedEnd');

/** Id of the employment that it belongs to, where any step names one. */
export const employmentOf = (instrument: Spell): string | undefined =>
  lastStated(instrument, 'employment');

/** Id of the training that it belongs to, where any step names one. */
export const trainingOf = (instrument: Spell): string | undefined =>
  lastStated(instrument, 'training');

export const amountOf = (instrument: Spell): number | undefined => lastStated(instrument, 'amount');

/** What is to follow a subsidy, where somebody has decided it. */
export const afterwardsOf = (instrument: Spell): StatedTerms['afterwards'] =>
  lastStated(instrument, 'afterwards');

/**
 * Whether it ended before its planned end; undefined while it runs, where no end was planned and
 * where the dates do not tell.
 */
export function endedEarly(instrument: Spell): boolean | undefined {
  const planned = plannedEndOf(instrument);
  const ended = instrument.end?.occurredOn;
  if (planned === undefined || ended === undefined) return undefined;
  if (certainlyEarlier(ended, planned)) return true;
  return certainlyNotEarlier(ended, planned) ? false : undefined;
}

// ── Refused ─────────────────────────────────────────────────────────────────────────────────────

/** Steps that are certainly not in order of time, or certainly before the instrument runs. */
export function refuseRateSteps(steps: unknown, start: Edtf | undefined): Refusal | undefined {
  // A replay brings stored facts here too, so the list may be of any shape.
  const days = (Array.isArray(steps) ? steps : []).map((step: RateStep | null) => step?.from);
  const early = days.findIndex((from) => certainlyEarlier(from, start));
  if (early >= 0)
    return {
      code: 'before-start',
      field: `rateSteps[${early}].from`,
      message: 'this rate would hold before the instrument starts',
      remedy: 'Give the rate at the start in ratePercentage, and only later rates as steps.',
    };
  const unordered = days.findIndex((from, at) => at > 0 && certainlyNotLater(from, days[at - 1]));
  if (unordered < 0) return undefined;
  return {
    code: 'not-in-order',
    field: `rateSteps[${unordered}].from`,
    message: 'this rate does not begin after the one before it',
    remedy: 'Give the rates in order of time, each with a day of its own.',
  };
}

const certainlyNotLater = (a: unknown, b: unknown): boolean =>
  a !== undefined && certainlyNotEarlier(b, a);

const refusePlanBefore = (
  plannedEnd: Edtf | undefined,
  start: Edtf | undefined,
): Refusal | undefined =>
  certainlyEarlier(plannedEnd, start)
    ? {
        code: 'ends-before-start',
        field: 'plannedEnd',
        message: 'the planned end is before the instrument starts',
        remedy: 'Check both dates.',
      }
    : undefined;

export const refuseTerms = (data: StatedTerms, start: Edtf | undefined): Refusal | undefined =>
  refusePlanBefore(data.plannedEnd, start) ?? refuseRateSteps(data.rateSteps, start);
