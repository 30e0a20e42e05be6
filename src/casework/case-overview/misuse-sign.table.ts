import type { Course } from '../../domain/course/course.js';
import { misuseSignsOf } from '../../domain/rules/case-rules.js';
import type { RowOf } from '../../projections/columns.js';
import { ownedRows } from '../../projections/owned-rows.js';

/** Answers: in which cases are there signs of misuse? One row for each, with the days it shows. */
const COLUMNS = {
  rule: 'text',
  from: 'date',
  until: 'date',
} as const;

export const misuseSignTable = ownedRows('case_misuse_sign', 'caseId', COLUMNS, []);

export const misuseSignRows = (course: Course): RowOf<typeof COLUMNS>[] =>
  misuseSignsOf(course).map(({ rule, from, until }) => ({
    rule,
    from: from ?? null,
    until: until ?? null,
  }));
