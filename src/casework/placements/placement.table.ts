import { placementsOf, type Placement } from '../../domain/analysis/placements.js';
import type { Course } from '../../domain/course/course.js';
import { daysOf, latest } from '../../domain/rules/days.js';
import type { RowOf } from '../../projections/columns.js';
import { ownedRows } from '../../projections/owned-rows.js';

/** Answers: who has been placed where? One row for each training and employment of a case. */
const COLUMNS = {
  id: 'uuid',
  office: 'text',
  kind: 'text',
  employerId: 'uuid',
  from: 'text',
  to: 'text',
  ended: 'boolean',
  endType: 'text',
  endedBy: 'text',
  endReason: 'text',
  plannedEnd: 'text',
  extensions: 'integer',
  taskContent: 'text',
  workArea: 'text',
  contractType: 'text',
  percentage: 'double precision',
  advertised: 'boolean',
  viaTraining: 'uuid',
  hasAgreement: 'boolean',
  goals: 'integer',
  hasMainMentor: 'boolean',
  subsidised: 'boolean',
  jobProspect: 'text',
  decided: 'boolean',
  hired: 'boolean',
  /** First and last day on which it can have begun and ended; absent sides are not known. */
  fromEarliest: 'date',
  fromLatest: 'date',
  toEarliest: 'date',
  toLatest: 'date',
  plannedEndLatest: 'date',
} as const;

export const placementTable = ownedRows('placement', 'caseId', COLUMNS, [
  'create index on {table} (employer_id)',
]);

export const placementRows = (course: Course, office: string | null): RowOf<typeof COLUMNS>[] =>
  placementsOf(course).map((placement) => placementRow(placement, office));

function placementRow(placement: Placement, office: string | null): RowOf<typeof COLUMNS> {
  const { from, to, plannedEnd, endType, endedBy, endReason, taskContent, workArea } = placement;
  const { contractType, percentage, advertised, viaTraining, jobProspect, hired } = placement;
  const [began, ended] = [daysOf(from), daysOf(to)];
  return {
    ...placement,
    office,
    from: from ?? null,
    to: to ?? null,
    endType: endType ?? null,
    endedBy: endedBy ?? null,
    endReason: endReason ?? null,
    plannedEnd: plannedEnd ?? null,
    taskContent: taskContent ?? null,
    workArea: workArea ?? null,
    contractType: contractType ?? null,
    percentage: percentage ?? null,
    advertised: advertised ?? null,
    viaTraining: viaTraining ?? null,
    jobProspect: jobProspect ?? null,
    hired: hired ?? null,
    fromEarliest: began.earliest ?? null,
    fromLatest: began.latest ?? null,
    toEarliest: ended.earliest ?? null,
    toLatest: ended.latest ?? null,
    plannedEndLatest: latest(plannedEnd) ?? null,
  };
}
