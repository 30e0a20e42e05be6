import type { Course } from '../course/course.js';
import type { OpenCase } from '../course/intake.js';
import { addDays, addMonths, type Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { daysOf } from './days.js';
import {
  assessed,
  endOf,
  gravest,
  measureRuns,
  needGroupAt,
  unknownOnce,
  type MeasureRun,
  type Verdict,
} from './measures-runs.js';
import { rowsOf, versionsOf } from './measures-versions.js';
import type { MeasureRow, Term } from './measures.js';
import { rule, type Outcome, type Values } from './rule.js';

// Whom a measure is for: by age, which is known as a band only, and by need group.

const AGES: readonly Term[] = ['youngestAtStart', 'oldestAtStart', 'belowAgeAtEnd'];

/** Whole years at the opening, both included; a band is taken to hold both ages that it names. */
const YEARS: Record<NonNullable<OpenCase['ageBand']>, readonly [from: number, to?: number]> = {
  under20: [0, 19],
  '20-30': [20, 30],
  '30-40': [30, 40],
  '40-50': [40, 50],
  '50-60': [50, 60],
  over60: [60],
};

interface Birth {
  earliest?: Day;
  latest?: Day;
}

/** The days within which the person was born, as far as the band at the opening tells. */
export function birthOf({ opening }: Course): Birth {
  const { ageBand } = (opening?.data ?? {}) as Partial<OpenCase>;
  const { earliest, latest } = daysOf(opening?.occurredOn);
  if (ageBand === undefined || !(ageBand in YEARS)) return {};
  const [from, to] = YEARS[ageBand];
  return {
    ...(earliest !== undefined && to !== undefined
      ? { earliest: addDays(addMonths(earliest, -12 * (to + 1)), 1) }
      : {}),
    ...(latest !== undefined ? { latest: addMonths(latest, -12 * from) } : {}),
  };
}

/** Whether something stated lies on a day of another range or later: yes, no, or not known. */
function reaches(on: Edtf | undefined, birthday: Birth): boolean | undefined {
  const { earliest, latest } = daysOf(on);
  if (earliest !== undefined && birthday.latest !== undefined && earliest >= birthday.latest)
    return true;
  if (latest !== undefined && birthday.earliest !== undefined && latest < birthday.earliest)
    return false;
  return undefined;
}

const outcomeOf = (holds: boolean | undefined): Outcome =>
  holds === undefined ? 'unknown' : holds ? 'met' : 'departed';

const not = (answer: boolean | undefined): boolean | undefined =>
  answer === undefined ? undefined : !answer;

const yearsLater = (birth: Birth, years: number): Birth => ({
  ...(birth.earliest === undefined ? {} : { earliest: addMonths(birth.earliest, 12 * years) }),
  ...(birth.latest === undefined ? {} : { latest: addMonths(birth.latest, 12 * years) }),
});

const dayAfter = ({ earliest, latest }: Birth): Birth => ({
  ...(earliest === undefined ? {} : { earliest: addDays(earliest, 1) }),
  ...(latest === undefined ? {} : { latest: addDays(latest, 1) }),
});

function judgeAge(run: MeasureRun, { term, value }: MeasureRow, birth: Birth): Verdict {
  const birthday = yearsLater(birth, Number(value));
  if (term === 'youngestAtStart') return { outcome: outcomeOf(reaches(run.start, birthday)) };
  if (term === 'oldestAtStart')
    return { outcome: outcomeOf(not(reaches(run.start, dayAfter(birthday)))) };
  const end = endOf(run);
  const { earliest, latest } = birthday;
  if (end !== undefined || run.ended || earliest === undefined || latest === undefined)
    return { outcome: outcomeOf(not(reaches(end, birthday))) };
  // It runs without a plan: within the age until time says otherwise.
  return { outcome: 'departed', from: latest };
}

export const measureAge = rule<Course, Values>({
  id: 'measure-age',
  kind: 'measure',
  title: {
    nb: 'Alderen passer ikke tiltaket',
    nn: 'Alderen passar ikkje tiltaket',
    en: 'The age is outside the measure',
  },
  text: {
    nb: 'Personen er yngre eller eldre enn tiltaket er for.',
    nn: 'Personen er yngre eller eldre enn tiltaket er for.',
    en: 'The person is younger or older than the measure is for.',
  },
  versions: versionsOf(AGES),
  check(course, parameters) {
    const table = rowsOf(parameters);
    const birth = birthOf(course);
    const assessments = measureRuns(course)
      .filter(({ stated }) => stated)
      .flatMap((run) => {
        const rows = table.filter(({ measure }) => measure === run.measure);
        const verdict = gravest(
          rows.map((row) => ({ ...judgeAge(run, row, birth), age: Number(row.value) })),
        );
        return verdict ? [assessed(run, verdict, { age: verdict.age })] : [];
      });
    return unknownOnce(assessments);
  },
});

export const measureNeedGroup = rule<Course, Values>({
  id: 'measure-need-group',
  kind: 'measure',
  title: {
    nb: 'Tiltaket er ikke for denne behovsgruppen',
    nn: 'Tiltaket er ikkje for denne behovsgruppa',
    en: 'The measure is not for this need group',
  },
  text: {
    nb: 'Tiltaket er ikke for den behovsgruppen som er registrert for personen.',
    nn: 'Tiltaket er ikkje for den behovsgruppa som er registrert for personen.',
    en: 'The measure is not for the need group that is on record for the person.',
  },
  versions: versionsOf(['needGroups']),
  check(course, parameters) {
    const table = rowsOf(parameters);
    const assessments = measureRuns(course)
      .filter(({ stated }) => stated)
      .flatMap((run) => {
        const row = table.find(({ measure }) => measure === run.measure);
        if (!row) return [];
        const group = needGroupAt(course, run.start);
        const allowed = row.value as readonly string[];
        const outcome = outcomeOf(group === undefined ? undefined : allowed.includes(group));
        return [assessed(run, { outcome }, group === undefined ? {} : { needGroup: group })];
      });
    return unknownOnce(assessments);
  },
});
