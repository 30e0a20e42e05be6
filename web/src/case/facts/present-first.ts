import { latest } from '../../../../src/domain/rules/days.js';
import type { Case } from '../../api/answers.js';

type EmployerSide = Case['employers'][number];

/** The employers of a case: where somebody is placed now, then by when they were last met. */
export const presentFirst = (employers: readonly EmployerSide[]): EmployerSide[] =>
  employers.toSorted((a, b) => rank(b) - rank(a) || compare(lastDay(b), lastDay(a)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A job that lasts before a training that lasts, both before what has ended. */
const rank = ({ placements }: EmployerSide): number =>
  Math.max(0, ...placements.map(({ ended, kind }) => (ended ? 0 : kind === 'employment' ? 2 : 1)));

/** The last day that anything there can have been; what nobody dated says nothing. */
function lastDay({ placements, contactsHeld }: EmployerSide): string {
  const days = [
    ...placements.flatMap(({ from, to }) => [latest(from), latest(to)]),
    ...contactsHeld.map(({ on }) => latest(on)),
  ];
  return days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '');
}
