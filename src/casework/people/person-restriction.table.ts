import { accessFactsOf } from '../../domain/person/access-facts.js';
import type { Person } from '../../domain/person/person.js';
import type { RowOf } from '../../projections/columns.js';
import { keyedTable } from '../../projections/keyed-table.js';

/**
 * Answers: whose cases must lists leave out, and for whom? A row only for persons of whom something
 * of it holds: few among many.
 */
const COLUMNS = {
  personId: 'uuid',
  /** `confidential` or `strictlyConfidential`. */
  protection: 'text',
  shielded: 'boolean',
  blocked: 'boolean',
  /** Staff identifiers of those who may go on while it is blocked. */
  blockHandlers: 'text[]',
  /** Staff identifiers of the person themself and of those with a relation. */
  related: 'text[]',
} as const;

export type RestrictionRow = RowOf<typeof COLUMNS>;

export const personRestriction = keyedTable('person_restriction', COLUMNS, 'personId', []);

/** @returns undefined when nothing keeps anybody from the person */
export function restrictionRow(personId: string, person: Person): RestrictionRow | undefined {
  const { protection, shielded, blocked, related } = accessFactsOf(personId, person);
  if (protection === undefined && !shielded && !blocked && related.length === 0) return undefined;
  return {
    personId,
    protection: protection ?? null,
    shielded,
    blocked: blocked !== undefined,
    blockHandlers: blocked?.handlers ?? [],
    related,
  };
}
