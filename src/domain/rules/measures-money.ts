import type { Course } from '../course/course.js';
import { amountOf } from '../course/instrument-terms.js';
import { rateInForce, ratePeriods, type RatePeriod } from '../course/instrument-rates.js';
import { addMonths, type Day } from '../time/day.js';
import { daysOf } from './days.js';
import {
  assessed,
  endOf,
  measureRuns,
  unknownOnce,
  type MeasureRun,
  type Verdict,
} from './measures-runs.js';
import { rowsOf, versionsOf } from './measures-versions.js';
import type { MeasureRow, Term } from './measures.js';
import { rule, type Assessment, type Values } from './rule.js';

// What a measure may pay: the share of a wage, and the amount of a grant.

const RATES: readonly Term[] = ['rateUpTo', 'rateOneOf'];
const AMOUNTS: readonly Term[] = ['amountUpTo', 'amountPerMonth'];

/** Of several ladders the lowest that holds the first rate: whoever begins lower goes down earlier. */
function ladderFor(rows: readonly MeasureRow[], first: number): MeasureRow[] {
  const begins = rows.filter(({ afterMonths }) => afterMonths === 0);
  const lowFirst = [...begins].sort((a, b) => Number(a.value) - Number(b.value));
  const begin = lowFirst.find(({ value }) => first <= Number(value)) ?? lowFirst.at(-1);
  return rows.filter(({ which }) => which === begin?.which);
}

/** The most that may be paid on a day, counted from the last day that the start can have been. */
const limitOn = (ladder: readonly MeasureRow[], start: Day, day: Day): number =>
  Number(ladder.findLast(({ afterMonths = 0 }) => addMonths(start, afterMonths) <= day)?.value);

function judgeLadder(run: MeasureRun, rows: readonly MeasureRow[]): Verdict {
  const periods = ratePeriods(run.spell);
  const first = periods[0]?.ratePercentage;
  if (first === undefined) return { outcome: 'unknown' };
  const ladder = ladderFor(rows, first);
  const start = daysOf(run.start).latest;
  if (start === undefined) return judgeUndated(periods, ladder);
  const days = [
    ...ladder.map(({ afterMonths = 0 }) => addMonths(start, afterMonths)),
    ...periods.flatMap(({ from }) => daysOf(from).latest ?? []),
  ];
  const exceeds = (day: Day, rate: number | undefined) =>
    rate !== undefined && rate > limitOn(ladder, start, day);
  const within = [...new Set(days)].sort().filter((day) => day >= start && mayRunOn(run, day));
  const exceeded = within.find((day) => exceeds(day, rateInForce(periods, day)));
  if (exceeded !== undefined)
    return { outcome: 'departed', ...(exceeded > start ? { from: exceeded } : {}) };
  const unclear = within.some(
    (day) =>
      rateInForce(periods, day) === undefined &&
      periods.some(({ ratePercentage }) => exceeds(day, ratePercentage)),
  );
  return { outcome: unclear ? 'unknown' : 'met' };
}

function judgeUndated(periods: readonly RatePeriod[], ladder: readonly MeasureRow[]): Verdict {
  const rates = periods.map(({ ratePercentage }) => ratePercentage);
  const limits = ladder.map(({ value }) => Number(value));
  if (rates.some((rate) => rate > Math.max(...limits))) return { outcome: 'departed' };
  return { outcome: rates.every((rate) => rate <= Math.min(...limits)) ? 'met' : 'unknown' };
}

/** What has ended is not held to what would have come after. */
function mayRunOn({ ended, end }: MeasureRun, day: Day): boolean {
  const { earliest } = daysOf(end);
  return !ended || (earliest !== undefined && day <= earliest);
}

function judgeChoice({ spell }: MeasureRun, { value }: MeasureRow): Verdict {
  const rates = ratePeriods(spell).map(({ ratePercentage }) => ratePercentage);
  if (rates.length === 0) return { outcome: 'unknown' };
  const allowed = value as readonly number[];
  return { outcome: rates.every((rate) => allowed.includes(rate)) ? 'met' : 'departed' };
}

export const measureSubsidyRate = rule<Course, Values>({
  id: 'measure-subsidy-rate',
  kind: 'measure',
  title: {
    nb: 'Satsen er utenfor det tiltaket gir',
    nn: 'Satsen er utanfor det tiltaket gir',
    en: 'The rate is outside the measure',
  },
  text: {
    nb: 'Lønnstilskuddet dekker en annen del av lønna enn tiltaket gir rom for.',
    nn: 'Lønstilskotet dekkjer ein annan del av løna enn tiltaket gir rom for.',
    en: 'The wage subsidy covers a share of the wage that the measure does not allow.',
  },
  versions: versionsOf(RATES),
  check(course, parameters) {
    const table = rowsOf(parameters);
    const assessments = measureRuns(course).flatMap((run) => {
      const rows = table.filter(({ measure }) => measure === run.measure);
      const choice = rows.find(({ term }) => term === 'rateOneOf');
      if (rows.length === 0) return [];
      return [assessed(run, choice ? judgeChoice(run, choice) : judgeLadder(run, rows))];
    });
    return unknownOnce(assessments);
  },
});

function assessAmount(run: MeasureRun, { term, value }: MeasureRow): Assessment {
  const amount = amountOf(run.spell);
  const limit = Number(value);
  const values = { limit, ...(amount === undefined ? {} : { amount }) };
  if (term === 'amountPerMonth') {
    // The amount that is recorded may be that of several months.
    const outcome = amount !== undefined && amount <= limit ? 'met' : 'unknown';
    return assessed(run, { outcome }, values);
  }
  const outcome = amount === undefined ? 'unknown' : amount <= limit ? 'met' : 'departed';
  // The limit is that of the day on which the grant ends.
  return { ...assessed(run, { outcome }, values), on: endOf(run) ?? run.start };
}

export const measureAmount = rule<Course, Values>({
  id: 'measure-amount',
  kind: 'measure',
  title: {
    nb: 'Beløpet er høyere enn tiltaket gir',
    nn: 'Beløpet er høgare enn tiltaket gir',
    en: 'The amount is above the measure',
  },
  text: {
    nb: 'Beløpet som er registrert, går over grensen på {limit} kroner.',
    nn: 'Beløpet som er registrert, går over grensa på {limit} kroner.',
    en: 'The amount on record is above the limit of {limit} kroner.',
  },
  versions: versionsOf(AMOUNTS),
  check(course, parameters) {
    const table = rowsOf(parameters);
    const assessments = measureRuns(course)
      // The amount of a measure that is a training is not recorded with it.
      .filter(({ spell }) => spell.kind === 'instrument')
      .flatMap((run) => {
        const row = table.find(({ measure }) => measure === run.measure);
        return row ? [assessAmount(run, row)] : [];
      });
    return unknownOnce(assessments);
  },
});
