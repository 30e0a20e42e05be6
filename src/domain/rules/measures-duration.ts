import type { NeedGroup } from '../course/assessment.js';
import type { Course } from '../course/course.js';
import type { StartEmployment } from '../course/employment.js';
import type { CompleteTraining } from '../course/training.js';
import { addDays, addMonths, daysOf } from './days.js';
import {
  assessed,
  measureRuns,
  needGroupAt,
  unknownOnce,
  type MeasureRun,
  type Verdict,
} from './measures-runs.js';
import { rowsOf, versionsOf } from './measures-versions.js';
import type { MeasureRow, Term } from './measures.js';
import { rule, type Values } from './rule.js';
import { subsidisedEmployment } from './subsidy-runs.js';
import type { Day } from '../time/day.js';

// How long a measure may last. A length that is exceeded is told, never refused.

const LENGTHS: readonly Term[] = ['maxMonths', 'maxWeeks'];

/** The last day that is within: of twelve months from 15 January, 14 January. */
function lastDay(start: Day, { term, value, plusDays = 0 }: MeasureRow): Day {
  const over =
    term === 'maxWeeks' ? addDays(start, 7 * Number(value)) : addMonths(start, Number(value));
  return addDays(over, plusDays - 1);
}

/** The length in months as told, where the dates do not tell. */
function judgeAsTold({ spell }: MeasureRun, { term, value }: MeasureRow): Verdict {
  const { lasted } = (spell.end?.data ?? {}) as Partial<CompleteTraining>;
  if (!lasted || term !== 'maxMonths') return { outcome: 'unknown' };
  if (lasted.fromMonths > Number(value)) return { outcome: 'departed' };
  return { outcome: lasted.toMonths <= Number(value) ? 'met' : 'unknown' };
}

function judge(run: MeasureRun, row: MeasureRow): Verdict {
  const start = daysOf(run.start);
  if (start.latest === undefined) return judgeAsTold(run, row);
  const over = addDays(lastDay(start.latest, row), 1);
  const end = daysOf(run.ended ? run.end : run.plannedEnd);
  if (end.earliest !== undefined && end.earliest >= over) return { outcome: 'departed' };
  // While it runs within its plan, only time can make it too long.
  if (!run.ended) return { outcome: 'departed', from: over };
  const within =
    start.earliest !== undefined &&
    end.latest !== undefined &&
    end.latest <= lastDay(start.earliest, row);
  return within ? { outcome: 'met' } : judgeAsTold(run, row);
}

/** What the rows that may hold for a run agree on; a departure by time from the last of their days. */
function agreed(verdicts: readonly Verdict[]): Verdict {
  const kinds = new Set(
    verdicts.map(({ outcome, from }) => (outcome === 'departed' && from ? 'inTime' : outcome)),
  );
  if (kinds.size > 1) return { outcome: 'unknown' };
  return verdicts.reduce((a, b) => ((b.from ?? '') > (a.from ?? '') ? b : a));
}

function contractOf(
  course: Course,
  { spell, id }: MeasureRun,
): 'permanent' | 'temporary' | undefined {
  const start = [spell.start, ...spell.changes].find((fact) => fact.id === id) ?? spell.start;
  const { contractType } = (subsidisedEmployment(course, { spell, start })?.start.data ??
    {}) as Partial<StartEmployment>;
  if (contractType === undefined) return undefined;
  return contractType === 'permanent' ? 'permanent' : 'temporary';
}

const mayHold = (
  { needGroups, contract }: MeasureRow,
  group: NeedGroup | undefined,
  contractType: 'permanent' | 'temporary' | undefined,
): boolean =>
  (!needGroups || group === undefined || needGroups.includes(group)) &&
  (!contract || contractType === undefined || contract === contractType);

const longest = (rows: readonly MeasureRow[]): Values => {
  const [row] = [...rows].sort((a, b) => Number(b.value) - Number(a.value));
  return row
    ? { length: Number(row.value), unit: row.term === 'maxWeeks' ? 'weeks' : 'months' }
    : {};
};

export const measureDuration = rule<Course, Values>({
  id: 'measure-duration',
  kind: 'measure',
  title: {
    nb: 'Tiltaket varer for lenge',
    nn: 'Tiltaket varer for lenge',
    en: 'The measure lasts too long',
  },
  text: {
    nb: 'Tiltaket varer, eller er planlagt å vare, lenger enn det kan. Vurder hva som skal følge etter det.',
    nn: 'Tiltaket varer, eller er planlagt å vare, lenger enn det kan. Vurder kva som skal følgje etter det.',
    en: 'The measure lasts, or is planned to last, longer than it may. Consider what is to follow it.',
  },
  versions: versionsOf(LENGTHS),
  check(course, parameters) {
    const table = rowsOf(parameters);
    const assessments = measureRuns(course).flatMap((run) => {
      const own = table.filter(({ measure }) => measure === run.measure);
      const group = needGroupAt(course, run.start);
      const contractType = own.some((row) => row.contract) ? contractOf(course, run) : undefined;
      const rows = own.filter((row) => mayHold(row, group, contractType));
      if (rows.length === 0) return [];
      const verdict = agreed(rows.map((row) => judge(run, row)));
      // That neither the measure nor its length is known says nothing.
      if (!run.stated && verdict.outcome === 'unknown') return [];
      return [assessed(run, verdict, longest(rows))];
    });
    return unknownOnce(assessments);
  },
});
