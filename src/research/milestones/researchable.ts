import { hasRole, type Identity } from '../../access/identity.js';
import { mayOpen, noneOf, type Placeholder } from '../../access/visibility/visible-cases.js';
import type { Course } from '../../domain/course/course.js';
import type { GiveConsent } from '../../domain/course/intake.js';

// Whose cases a figure may rest on: nobody's whose data may not be used, and for a counsellor only
// cases that they could also open one by one.

/**
 * The condition that figures asked for by this reader may rest on the case of a row. Left out are
 * persons whose data are blocked, and those who live at a strictly confidential address: a figure
 * with few courses in it would tell where.
 *
 * @param row alias of a table with the columns `case_id` and `office` of a case
 * @param named whether the reader named the cases, and so sees figures of these alone
 */
export function mayRestOn(
  reader: Identity,
  row: string,
  named: boolean,
  value: Placeholder,
): string {
  const usable = noneOf(
    row,
    // A protection that nobody knows counts as the strictest.
    `r.blocked or (r.protection is not null and r.protection <> 'confidential')`,
  );
  const isOfAll = !named && hasRole(reader, 'forsker');
  return isOfAll ? usable : `${usable} and ${mayOpen(reader, row, value)}`;
}

/**
 * Whether somebody took back a consent to research, and gave no other that is in force.
 *
 * @param courses all of one person
 */
export function withdrewFromResearch(courses: readonly Course[]): boolean {
  const consents = courses
    .flatMap(({ spells }) => spells)
    .filter(
      ({ kind, start }) => kind === 'consent' && (start.data as GiveConsent).scope === 'research',
    );
  return consents.length > 0 && consents.every(({ end }) => end !== undefined);
}
