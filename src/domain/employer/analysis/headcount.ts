import { certainlyEarlier } from '../../stream/order.js';
import type { Employer } from '../employer.js';
import { statements } from '../enterprise.js';
import { newestOf, type CasePlacement } from './picture.js';

/** The number of employees last stated for the time when a training began, or for no time. */
export function headcountAt(employer: Employer, { from }: CasePlacement) {
  const stated = newestOf(
    statements(employer).filter(
      ({ data, occurredOn }) => data.employees !== undefined && !certainlyEarlier(from, occurredOn),
    ),
  );
  const employees = stated?.data.employees;
  return employees === undefined ? undefined : { employees, fact: stated!.id };
}
