import type { Course } from '../course/course.js';
import { trainingOf } from '../course/instrument-terms.js';
import { certainlyEarlier } from '../stream/order.js';
import { addDays, type Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { daysOf } from './days.js';
import {
  assessed,
  endOf,
  gravest,
  measureRuns,
  type MeasureRun,
  type Verdict,
} from './measures-runs.js';
import { rowsOf, versionsOf } from './measures-versions.js';
import type { MeasureRow, Term } from './measures.js';
import { rule, type Outcome, type Values } from './rule.js';
import { overlap } from './spans.js';

// When a measure may start and end, and what it may run beside.

const WINDOW: readonly Term[] = ['firstStart', 'lastStart', 'lastEnd'];

/** The day of a limit: `MM-DD` is in the year of the start, undefined where that is not known. */
function dayOf(limit: string, start: Edtf | undefined): Day | undefined {
  if (limit.length > 5) return limit;
  const { earliest, latest } = daysOf(start);
  const year = earliest?.slice(0, 4);
  return year !== undefined && year === latest?.slice(0, 4) ? `${year}-${limit}` : undefined;
}

const opposite: Record<Outcome, Outcome> = { met: 'departed', departed: 'met', unknown: 'unknown' };

/** Whether something stated lies on the day or before it. */
function isBy(on: Edtf | undefined, day: Day): Outcome {
  const { earliest, latest } = daysOf(on);
  if (latest !== undefined && latest <= day) return 'met';
  return earliest !== undefined && earliest > day ? 'departed' : 'unknown';
}

const isBefore = (on: Edtf | undefined, day: Day): Outcome => {
  const { earliest, latest } = daysOf(on);
  if (latest !== undefined && latest < day) return 'met';
  return earliest !== undefined && earliest >= day ? 'departed' : 'unknown';
};

function judgeWindow(run: MeasureRun, { term, value }: MeasureRow): Verdict {
  const day = dayOf(String(value), run.start);
  if (day === undefined) return { outcome: 'unknown' };
  if (term === 'firstStart') return { outcome: opposite[isBefore(run.start, day)] };
  if (term === 'lastStart') return { outcome: isBy(run.start, day) };
  // While it runs without a plan, only time can make it too late.
  return endOf(run) === undefined && !run.ended
    ? { outcome: 'departed', from: addDays(day, 1) }
    : { outcome: isBy(endOf(run), day) };
}

export const measureStartWindow = rule<Course, Values>({
  id: 'measure-start-window',
  kind: 'measure',
  title: {
    nb: 'Tiltaket går utenfor tida det er åpent',
    nn: 'Tiltaket går utanfor tida det er ope',
    en: 'The measure runs outside its time',
  },
  text: {
    nb: 'Tiltaket starter eller slutter utenfor tida det er åpent.',
    nn: 'Tiltaket startar eller sluttar utanfor tida det er ope.',
    en: 'The measure starts or ends outside the time for which it is open.',
  },
  versions: versionsOf(WINDOW),
  check(course, parameters) {
    const table = rowsOf(parameters);
    return measureRuns(course).flatMap((run) => {
      const rows = table.filter(({ measure }) => measure === run.measure);
      const verdict = gravest(
        rows.map((row) => ({ ...judgeWindow(run, row), term: row.term, day: String(row.value) })),
      );
      if (!verdict) return [];
      const { term, day } = verdict;
      return [assessed(run, verdict, { limit: term, day })];
    });
  },
});

/** A training and a grant that belongs to it are one and the same measure. */
const isOneMeasure = (a: MeasureRun, b: MeasureRun): boolean =>
  a.measure === b.measure &&
  (trainingOf(a.spell) === b.spell.id || trainingOf(b.spell) === a.spell.id);

/** Whether the first began after the other; by the order recorded where the dates do not tell. */
const isLater = (a: MeasureRun, b: MeasureRun, runs: readonly MeasureRun[]): boolean =>
  certainlyEarlier(b.start, a.start) ||
  (!certainlyEarlier(a.start, b.start) && runs.indexOf(a) > runs.indexOf(b));

/** Where nobody stated the measure and the dates do not tell either, nothing is said. */
function clash(a: MeasureRun, b: MeasureRun): Outcome {
  const together = overlap(a, b);
  if (!a.stated || !b.stated) return together ? 'unknown' : 'met';
  if (together === undefined) return 'unknown';
  return together ? 'departed' : 'met';
}

export const measureOverlap = rule<Course, Values>({
  id: 'measure-overlap',
  kind: 'measure',
  title: {
    nb: 'Tiltak som ikke kan gå samtidig',
    nn: 'Tiltak som ikkje kan gå samtidig',
    en: 'Measures that cannot run at the same time',
  },
  text: {
    nb: 'Tiltaket går samtidig med et annet som det ikke kan kombineres med.',
    nn: 'Tiltaket går samtidig med eit anna som det ikkje kan kombinerast med.',
    en: 'The measure runs at the same time as another with which it cannot be combined.',
  },
  versions: versionsOf(['runsBeside']),
  check(course, parameters) {
    const table = rowsOf(parameters);
    const runs = measureRuns(course);
    const combine = ({ measure }: MeasureRun, other: MeasureRun): boolean =>
      table.some(
        (row) => row.measure === measure && (row.value as string[]).includes(other.measure),
      );
    return runs.map((run) => {
      const clashes = runs
        .filter((other) => other !== run && isLater(run, other, runs))
        .filter((other) => !combine(run, other) && !isOneMeasure(run, other))
        .map((other) => ({ other, outcome: clash(run, other) }));
      const { outcome } = gravest(clashes) ?? { outcome: 'met' as const };
      const others = clashes.filter((one) => one.outcome === outcome).map(({ other }) => other);
      const told = outcome === 'met' ? [] : others;
      return {
        outcome,
        events: [run.id, ...told.map(({ id }) => id)] as [string, ...string[]],
        on: run.start,
        values: { measure: run.measure, others: told.map(({ measure }) => measure).join(', ') },
      };
    });
  },
});
