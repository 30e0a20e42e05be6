import { dateOf } from '../../domain/analysis/as-of.js';
import type { Employer } from '../../domain/employer/employer.js';
import { ContactEmployer } from '../../domain/employer/relation.js';
import { latest } from '../../domain/rules/days.js';
import { factsOf } from '../../domain/stream/history.js';
import type { RowOf } from '../../projections/columns.js';
import { ownedRows } from '../../projections/owned-rows.js';

/** Answers: who was in touch with whom? One row for each contact in the employers' own streams. */
const COLUMNS = {
  /** Id of the event. */
  id: 'uuid',
  by: 'text',
  unit: 'text',
  staff: 'text',
  kind: 'text',
  initiative: 'text',
  on: 'text',
  /** Last day on which it can have been. */
  onLatest: 'date',
} as const;

export const employerVisitTable = ownedRows('employer_visit', 'employerId', COLUMNS, [
  'create index on {table} (on_latest)',
]);

export const visitRows = (employer: Employer): RowOf<typeof COLUMNS>[] =>
  factsOf(employer, ContactEmployer).map((fact) => {
    const { by, unit, staff, kind, initiative } = fact.data;
    const on = dateOf(fact);
    return {
      id: fact.id,
      by,
      unit: unit ?? null,
      staff: staff ?? null,
      kind: kind ?? null,
      initiative: initiative ?? null,
      on: on ?? null,
      onLatest: latest(on) ?? null,
    };
  });
