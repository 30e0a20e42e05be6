import { addDays, daysBetween, type Day } from '../time/day.js';
import { elapsed } from '../time/elapsed.js';
import type { Edtf } from '../time/edtf.js';
import { isEdtf } from '../time/edtf.js';
import type { Fact } from '../stream/milestone.js';
import { numberOf, type Training } from './case-context.js';
import { earliest, latest } from './days.js';

// How long trainings lasted, as far as dates and what people told of them say.

/** A number of days within limits; without `max` no upper limit is known. */
export interface Length {
  min: number;
  max?: number;
}

/** Mean month of the Gregorian calendar's four-year cycle, in days: as lengths are told. */
const DAYS_OF_A_MONTH = 30.4375;
export const toldDaysOf = (months: number): number => months * DAYS_OF_A_MONTH;

/** Days that no so many months exceed, first and last day included. */
export const longestDaysOf = (months: number): number => 31 * months;

const dateOf = ({ occurredOn }: Fact): Edtf | undefined =>
  typeof occurredOn === 'string' && isEdtf(occurredOn) ? occurredOn : undefined;

/** From one fact to another; what the dates leave open is narrowed by the months that were told. */
export function lengthOf(from: Fact, to: Fact | undefined): Length {
  if (!to) return { min: 0 };
  const dated = elapsed(dateOf(from), dateOf(to)) ?? { min: 0 };
  const told = toldLengthOf(to);
  const limits = [dated.max, told.max].filter((days) => days !== undefined);
  return {
    min: Math.max(dated.min, told.min),
    ...(limits.length > 0 ? { max: Math.min(...limits) } : {}),
  };
}

function toldLengthOf({ data }: Fact): Length {
  const { lasted } = data as { lasted?: { fromMonths?: unknown; toMonths?: unknown } | null };
  const [from, to] = [numberOf(lasted?.fromMonths, 0, 600), numberOf(lasted?.toMonths, 0, 600)];
  return {
    min: from === undefined ? 0 : toldDaysOf(from),
    ...(to === undefined ? {} : { max: toldDaysOf(to) }),
  };
}

/**
 * How long ended trainings lasted together, up to a day. Days on which two of them ran count once
 * where the dates show it, so that what overlaps is not taken for more than it was.
 */
export function totalOf(trainings: readonly Training[], before?: Day): Length {
  const ended = trainings.filter(({ end }) => end);
  const certain = ended
    .map(({ start, end }) => certainSpan(start, end!, before))
    .filter((span) => span !== undefined);
  const toldBeyond = ended.map(({ start, end }) => {
    const span = certainSpan(start, end!);
    return Math.max(0, lengthOf(start, end).min - (span ? daysBetween(...span) : 0));
  });
  const maxima = [
    totalUpTo(ended.map(({ start, end }) => lengthOf(start, end).max)),
    longestUnionOf(ended),
  ].filter((max) => max !== undefined);
  return {
    min: unionOf(certain) + sum(toldBeyond),
    ...(maxima.length > 0 ? { max: Math.min(...maxima) } : {}),
  };
}

const totalUpTo = (maxima: readonly (number | undefined)[]): number | undefined =>
  maxima.reduce<number | undefined>(
    (total, max) => (total === undefined || max === undefined ? undefined : total + max),
    0,
  );

/** The days on which one of them can have run; undefined where a side is open. */
function longestUnionOf(ended: readonly Training[]): number | undefined {
  const spans = ended.map(({ start, end }) => [
    earliest(start.occurredOn),
    latest(end!.occurredOn),
  ]);
  const known = spans.filter((span): span is [Day, Day] => span.every((day) => day !== undefined));
  return known.length === spans.length ? unionOf(known) : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The days on which it ran whatever its dates really were: from its last start to its first end. */
function certainSpan(start: Fact, end: Fact, before?: Day): [Day, Day] | undefined {
  const [from, to] = [latest(start.occurredOn), earliest(end.occurredOn)];
  if (!from || !to) return undefined;
  const until = before && before < to ? before : to;
  return from < until ? [from, until] : undefined;
}

function unionOf(spans: readonly [Day, Day][]): number {
  let total = 0;
  let reached: Day | undefined;
  for (const [from, to] of [...spans].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const begin = reached !== undefined && reached > from ? reached : from;
    if (to > begin) total += daysBetween(begin, to);
    if (reached === undefined || to > reached) reached = to;
  }
  return total;
}

/**
 * The first day on which trainings together last longer than a limit, while one of them runs:
 * counted from its last possible start, after what earlier ones certainly lasted.
 */
export function exceedsFrom(
  running: Training,
  trainings: readonly Training[],
  limit: number,
): Day | undefined {
  const begun = latest(running.start.occurredOn);
  if (!begun) return undefined;
  const earlier = totalOf(trainings, begun).min;
  return addDays(begun, Math.max(0, Math.ceil(limit - earlier)) + 1);
}
