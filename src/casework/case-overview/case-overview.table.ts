import { stateOn } from '../../domain/analysis/states.js';
import { statusRow } from '../../domain/analysis/status.js';
import { runningSpells, type Course } from '../../domain/course/course.js';
import type { AssignCounsellor, OpenCase } from '../../domain/course/intake.js';
import { closedCase } from '../../domain/retention/retention.js';
import { daysOf } from '../../domain/rules/days.js';
import type { Fact } from '../../domain/stream/milestone.js';
import { bounds } from '../../domain/time/bounds.js';
import type { RecordedEvent } from '../../event-store/port.js';
import { today } from '../../platform/clock.js';
import type { RowOf } from '../../projections/columns.js';
import { keyedTable } from '../../projections/keyed-table.js';

/** Answers: which cases are there, and where does each stand? One row per case. */
const COLUMNS = {
  caseId: 'uuid',
  /** The person whom the case is about; never an identity number. */
  personId: 'uuid',
  pseudonym: 'text',
  office: 'text',
  gender: 'text',
  ageBand: 'text',
  counsellor: 'text',
  /** Last day on which the counsellor can have taken over; absent where nobody dated it. */
  counsellorSince: 'date',
  state: 'text',
  open: 'boolean',
  work: 'text',
  openedOn: 'text',
  /** First and last day on which the case can have been opened: for sorting rough dates. */
  openedEarliest: 'date',
  openedLatest: 'date',
  /** Last day on which a closed case can have been closed: what its retention is counted from. */
  closedBy: 'date',
  /** When the opening was recorded: the order in which cases came to the system. */
  openedRecordedAt: 'timestamptz',
  lastRecordedAt: 'timestamptz',
  revision: 'integer',
} as const;

export type OverviewRow = RowOf<typeof COLUMNS>;

export const caseOverview = keyedTable('case_overview', COLUMNS, 'caseId', [
  'create index on {table} (office, open, last_recorded_at desc)',
  'create index on {table} (counsellor, open)',
  'create index on {table} (opened_recorded_at, case_id)',
  'create index on {table} (person_id)',
]);

/** What the first event of a case tells beside its fields. */
export interface Opening {
  recordedAt: string;
  personId?: string;
}

export const openingOf = ({
  recordedAt,
  subject,
}: Pick<RecordedEvent, 'recordedAt' | 'subject'>): Opening => ({
  recordedAt,
  ...(subject === undefined ? {} : { personId: subject }),
});

/**
 * @param course the case up to the event, personal fields sealed
 * @param last its last event
 */
export function overviewRow(
  caseId: string,
  course: Course,
  opened: Opening,
  last: RecordedEvent,
): OverviewRow {
  const opening = course.opening as Fact<OpenCase> | undefined;
  const openedOn = opening?.occurredOn ?? opening?.data.firstContactOn;
  const { earliest, latest } = bounds(openedOn);
  const assigned = runningSpells(course, 'counsellor').at(-1)?.start as
    Fact<AssignCounsellor> | undefined;
  return {
    caseId,
    personId: opened.personId ?? null,
    pseudonym: opening?.data.pseudonym ?? null,
    office: opening?.data.office ?? null,
    gender: opening?.data.gender ?? null,
    ageBand: opening?.data.ageBand ?? null,
    counsellor: assigned?.data.counsellor ?? null,
    counsellorSince: daysOf(assigned?.occurredOn).latest ?? null,
    state: stateOn(course),
    open: !course.closing,
    work: statusRow(course).work ?? null,
    openedOn: openedOn ?? null,
    openedEarliest: earliest ?? null,
    openedLatest: latest ?? null,
    closedBy: closedCase(course, today(new Date(last.recordedAt)))?.closedBy ?? null,
    openedRecordedAt: opened.recordedAt,
    lastRecordedAt: last.recordedAt,
    revision: last.revision,
  };
}
