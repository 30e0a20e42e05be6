import { addDays } from '../time/day.js';
import type { Population } from './population.js';
import type { TrueCourse } from './simulated-case.js';

/** The columns of a true course, each with its meaning. */
export const TRUTH_COLUMNS = {
  number: 'number of the case in its population, from 0',
  caseId: 'id of the case in the log',
  personId: 'id of the person; a person may have several cases',
  openedOn: 'day of the opening',
  gender: 'true trait, whether or not it is recorded',
  ageBand: 'true trait',
  education: 'true trait',
  language: 'true trait: whether language is a challenge',
  needGroup: 'true trait',
  office: 'true trait',
  path: 'the stays in order, `;` between: state, first day, first day in the next state (empty: still there at the cut-off), exit, sector and size of the employer of a placement; `|` between',
} as const;

/** A true course as the fields of one row, in the order of `TRUTH_COLUMNS`. No field needs quotes. */
export function truthRow(population: Population, course: TrueCourse): string[] {
  const { gender, ageBand, education, language, needGroup, office } = course.traits;
  const dayAt = (day: number) => addDays(course.openedOn, day);
  const path = course.stays.map(({ state, from, to, exit, employer }) => {
    const place = employer === undefined ? undefined : population.employer(employer);
    const left = to === undefined ? '' : dayAt(to);
    return [state, dayAt(from), left, exit, place?.sector, place?.size].join('|');
  });
  return [
    String(course.number),
    course.caseId,
    course.personId,
    course.openedOn,
    gender,
    ageBand,
    education,
    language,
    needGroup,
    office,
    path.join(';'),
  ];
}
