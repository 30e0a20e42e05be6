import {
  employerContactsOf,
  type EmployerContact,
} from '../../domain/analysis/employer-contacts.js';
import { placementsOf, type Placement } from '../../domain/analysis/placements.js';
import type { Course } from '../../domain/course/course.js';
import type { EmployerOfCase } from '../employers/employers-of.js';

/** One employer beside the person: who it is, what ran there and who spoke with whom. */
export interface EmployerSide extends Partial<EmployerOfCase> {
  employerId: string;
  placements: Placement[];
  contactsHeld: EmployerContact[];
}

/** Every employer that a case names, in the order in which it is met. */
export function employerIdsOf(course: Course): string[] {
  const named = course.facts.flatMap(({ data }) => {
    const { employerId } = data as { employerId?: unknown };
    return typeof employerId === 'string' ? [employerId] : [];
  });
  return [...new Set(named)];
}

/** @param known name and main contacts of those that are registered */
export function employerSides(
  course: Course,
  known: ReadonlyMap<string, EmployerOfCase>,
): EmployerSide[] {
  const [placements, contacts] = [placementsOf(course), employerContactsOf(course)];
  return employerIdsOf(course).map((employerId) => ({
    employerId,
    ...known.get(employerId),
    placements: placements.filter((one) => one.employerId === employerId),
    contactsHeld: contacts.filter((one) => one.employerId === employerId),
  }));
}
