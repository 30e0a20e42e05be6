import type { Employer } from '../../domain/employer/employer.js';
import type { EmployerProfile } from '../../domain/employer/analysis/profile.js';
import { newestOf } from '../../domain/employer/analysis/picture.js';
import { ContactEmployer } from '../../domain/employer/relation.js';
import { latest } from '../../domain/rules/days.js';
import { factsOf } from '../../domain/stream/history.js';
import { jsonb, type RowOf } from '../../projections/columns.js';
import { keyedTable } from '../../projections/keyed-table.js';
import type { EmployerRow } from './employer-history.table.js';
import { nameKey } from './name-key.js';

/** Answers: which employers are there, and where does each stand? One row per employer. */
const COLUMNS = {
  employerId: 'uuid',
  name: 'text',
  /** See `nameKey`. */
  nameKey: 'text',
  organisationNumber: 'text',
  sector: 'text',
  industry: 'text',
  employees: 'integer',
  municipality: 'text',
  office: 'text',
  /** Staff identifier of the main contact in the services. */
  contact: 'text',
  /** Openings that nobody filled or withdrew; some may have passed their window meanwhile. */
  openings: 'integer',
  /** Last day on which one of them can still be open; `NO_WINDOW` where one has no window. */
  openUntil: 'date',
  shortOfPeople: 'boolean',
  shortOfPeopleSince: 'text',
  /** Why it last declined to take anybody in. */
  declineReasons: jsonb<string[]>(),
  declinedOn: 'text',
  declinedLatest: 'date',
  /** Last contact in the employer's own stream, as stated, and the last day it can have been on. */
  lastContactOn: 'text',
  lastContactLatest: 'date',
  registeredRecordedAt: 'timestamptz',
  lastRecordedAt: 'timestamptz',
  revision: 'integer',
} as const;

export type EmployerOverviewRow = RowOf<typeof COLUMNS>;

/** The last day of an opening that is announced without a window. */
export const NO_WINDOW = '9999-12-31';

export const employerOverview = keyedTable('employer_overview', COLUMNS, 'employerId', [
  'create index on {table} (office, name_key, employer_id)',
  'create index on {table} (municipality, industry)',
  'create index on {table} (open_until) where open_until is not null',
]);

/**
 * @param profile of the employer with everything recorded
 * @param rows the employer's history, personal fields sealed; at least one
 */
export function employerOverviewRow(
  employer: Employer,
  { facts, contacts, openings, mapping, declined }: EmployerProfile,
  rows: readonly EmployerRow[],
): EmployerOverviewRow {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const contacted = newestOf(factsOf(employer, ContactEmployer));
  return {
    employerId: first.employerId,
    name: facts.name?.value ?? null,
    nameKey: nameKey(facts.name?.value ?? ''),
    organisationNumber: facts.organisationNumber?.value ?? null,
    sector: facts.sector?.value ?? null,
    industry: facts.industry?.value ?? null,
    employees: facts.employees?.value ?? null,
    municipality: facts.municipality?.value ?? null,
    office: facts.office?.value ?? null,
    contact: contacts.main.services?.data.staff ?? null,
    openings: openings.length,
    openUntil:
      openings
        .map(({ lastDay = NO_WINDOW }) => lastDay)
        .sort()
        .at(-1) ?? null,
    shortOfPeople: mapping?.value.shortOfPeople ?? null,
    shortOfPeopleSince: mapping?.since ?? null,
    declineReasons: declined?.value.reasons ?? null,
    declinedOn: declined?.since ?? null,
    declinedLatest: latest(declined?.since) ?? null,
    lastContactOn: contacted?.occurredOn ?? null,
    lastContactLatest: latest(contacted?.occurredOn) ?? null,
    registeredRecordedAt: first.recordedAt,
    lastRecordedAt: last.recordedAt,
    revision: last.revision,
  };
}
