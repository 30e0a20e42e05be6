import type { Identity } from '../identity.js';
import { visibleTo, type Visible } from '../policy/visible-to.js';

// What the policy decides of one case, as conditions over the rows of many: one definition for every
// list, count and figure, wherever it is asked for.

/** Gives the placeholder by which a statement names a value: no value of a request stands in SQL. */
export type Placeholder = (value: unknown) => string;

/**
 * The condition that the reader may open the case of a row: that it is named in lists.
 *
 * @param row alias of a table with the columns `case_id` and `office` of a case
 */
export function mayOpen(reader: Identity, row: string, value: Placeholder): string {
  const visible = visibleTo(reader);
  if (!visible) return 'false';
  const ofOffice =
    visible.offices === 'all' ? '' : `${row}.office = any(${value(visible.offices)}::text[]) and `;
  return ofOffice + noneOf(row, hiddenFrom(visible, value));
}

/**
 * The condition that the case of a row may be part of a number that names nobody: a case of any
 * office, unless the person is kept from this reader. Such persons are counted nowhere.
 *
 * @param row alias of a table with the column `case_id`
 */
export function mayCount(reader: Identity, row: string, value: Placeholder): string {
  const visible = visibleTo(reader);
  return visible ? noneOf(row, hiddenFrom(visible, value)) : 'false';
}

/**
 * The condition that no restriction of some kind concerns the person of a row's case.
 *
 * @param row alias of a table with the column `case_id`
 * @param kind condition over a restriction `r`
 */
export const noneOf = (row: string, kind: string): string =>
  // Few persons are restricted: their cases are found once and held in memory, however many rows.
  `${row}.case_id not in (select c.case_id from read.case_overview c
    join read.person_restriction r on r.person_id = c.person_id where ${kind})`;

/**
 * The condition that a row concerns neither the reader nor anybody they are related to: for lists of
 * what was done with persons, which their readers see whatever protects the person otherwise.
 *
 * @param row alias of a table with the column `person_id`
 * @param reader placeholder of the reader's staff identifier; of null, nothing is left out
 */
export const notTheirOwn = (row: string, reader: string): string =>
  `not exists (select from read.person_restriction own
    where own.person_id = ${row}.person_id and ${reader}::text = any (own.related))`;

/** Which restrictions keep a person from the reader. */
function hiddenFrom(
  { protections, shielded, blocked, reader }: Visible,
  value: Placeholder,
): string {
  const me = `${value(reader)}::text`;
  return [
    // Not by `<> all`: of no protection and an empty list that is true.
    `(r.protection is not null and not r.protection = any(${value(protections)}::text[]))`,
    `coalesce(${me} = any(r.related), false)`,
    ...(shielded ? [] : ['r.shielded']),
    ...(blocked ? [] : [`(r.blocked and not coalesce(${me} = any(r.block_handlers), false))`]),
  ].join(' or ');
}
