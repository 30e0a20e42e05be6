import { courses } from '../../domain/course/decider.js';
import { fieldsOf } from '../../domain/fields/field.js';
import { CorrectFact } from '../../domain/stream/amendments.js';
import { specOf } from '../../domain/stream/milestone.js';
import { caseOf } from '../../event-store/streams.js';
import type { RecordedEvent } from '../../event-store/port.js';
import type { ProjectionTransaction, TableDefinition } from '../../projections/projection.js';

/**
 * Answers: which cases ever named this employer? Also where a correction took the name away again:
 * as it was known before that, the case belonged here.
 */
export const employerCaseTable: TableDefinition = {
  name: 'employer_case',
  create: `create table {table} (
    employer_id uuid not null,
    case_id uuid not null,
    primary key (employer_id, case_id)
  )`,
};

const CORRECTION = specOf(CorrectFact).event;

/** Types of the events of a course that may name an employer. */
export const NAMING_EVENTS: readonly string[] = [
  ...courses.entries
    .filter(({ type }) => fieldsOf(type).some(({ name }) => name === 'employerId'))
    .map(({ event }) => event),
  CORRECTION,
];

const namesOne = new Set(NAMING_EVENTS);

export async function appendEmployerCases(
  events: readonly RecordedEvent[],
  tx: ProjectionTransaction,
): Promise<void> {
  const pairs = new Map<string, [employer: string, caseId: string]>();
  for (const event of events) {
    const caseId = caseOf(event.stream);
    const employer = namedIn(event);
    if (caseId !== undefined && employer !== undefined)
      pairs.set(`${employer} ${caseId}`, [employer, caseId]);
  }
  if (pairs.size === 0) return;
  // In one order in every transaction, so that two that meet wait instead of blocking each other.
  const sorted = [...pairs.keys()].sort().map((key) => pairs.get(key)!);
  await tx.query(
    `insert into ${tx.table(employerCaseTable.name)} (employer_id, case_id)
     select * from unnest($1::uuid[], $2::uuid[]) on conflict do nothing`,
    [sorted.map(([employer]) => employer), sorted.map(([, caseId]) => caseId)],
  );
}

function namedIn({ type, data }: RecordedEvent): string | undefined {
  if (!namesOne.has(type)) return undefined;
  const said = type === CORRECTION ? data['changes'] : data;
  const employer = (said as { employerId?: unknown } | undefined)?.employerId;
  return typeof employer === 'string' ? employer : undefined;
}
