import { employerContactsOf } from '../../domain/analysis/employer-contacts.js';
import type { Course } from '../../domain/course/course.js';
import { daysOf } from '../../domain/rules/days.js';
import type { RowOf } from '../../projections/columns.js';
import { ownedRows } from '../../projections/owned-rows.js';

/** Answers: who was in touch with which employer, and when? One row for each contact of a case. */
const COLUMNS = {
  id: 'uuid',
  office: 'text',
  employerId: 'uuid',
  on: 'text',
  kind: 'text',
  by: 'text',
  initiative: 'text',
  threeParty: 'boolean',
  planned: 'boolean',
  answered: 'boolean',
  answeredOn: 'text',
  helperTasks: 'integer',
  /** First and last day on which it can have been; absent sides are not known. */
  onEarliest: 'date',
  onLatest: 'date',
} as const;

export const employerContactTable = ownedRows('employer_contact', 'caseId', COLUMNS, [
  'create index on {table} (employer_id)',
]);

export const employerContactRows = (
  course: Course,
  office: string | null,
): RowOf<typeof COLUMNS>[] =>
  employerContactsOf(course).map((contact) => {
    const { earliest, latest } = daysOf(contact.on);
    return {
      ...contact,
      office,
      on: contact.on ?? null,
      by: contact.by ?? null,
      initiative: contact.initiative ?? null,
      planned: contact.planned ?? null,
      answered: contact.answered ?? null,
      answeredOn: contact.answeredOn ?? null,
      onEarliest: earliest ?? null,
      onLatest: latest ?? null,
    };
  });
