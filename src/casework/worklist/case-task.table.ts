import type { Course } from '../../domain/course/course.js';
import { tasksOf } from '../../domain/rules/case-rules.js';
import type { Values } from '../../domain/rules/rule.js';
import { jsonb, type RowOf } from '../../projections/columns.js';
import { ownedRows } from '../../projections/owned-rows.js';
import type { OverviewRow } from '../case-overview/case-overview.table.js';
import { ownValues } from './task-values.js';

/**
 * Answers: what is there to do, and by when? One row for each task of an open case. The days are
 * stored, what they mean on the day of asking is not: what is overdue tomorrow needs no event.
 */
const COLUMNS = {
  rule: 'text',
  version: 'integer',
  /** Ids of the events it rests on, the one it is about first. */
  events: 'uuid[]',
  showsFrom: 'date',
  due: 'date',
  until: 'date',
  since: 'text',
  /** Without the parameters of the rule, see `ownValues`; none where nothing is left. */
  values: jsonb<Values>(),
  employerId: 'uuid',
  pseudonym: 'text',
  office: 'text',
  counsellor: 'text',
  state: 'text',
} as const;

export const caseTaskTable = ownedRows('case_task', 'caseId', COLUMNS, [
  'create index on {table} (office, shows_from)',
  'create index on {table} (counsellor, shows_from)',
  'create index on {table} (rule, shows_from)',
]);

/** @param overview of the same case: what a worklist filters by besides the task */
export const caseTaskRows = (
  course: Course,
  { pseudonym, office, counsellor, state }: OverviewRow,
): RowOf<typeof COLUMNS>[] =>
  tasksOf(course).map((task) => ({
    rule: task.rule,
    version: task.version,
    events: task.events,
    showsFrom: task.showsFrom,
    due: task.due,
    until: task.until ?? null,
    since: task.since ?? null,
    values: ownValues(task),
    employerId: employerOf(course, task.events[0]) ?? null,
    pseudonym,
    office,
    counsellor,
    state,
  }));

/** Fields by which a fact names its employer, or the fact that does. */
const LINKS = ['training', 'employment', 'instrument', 'agreement', 'request', 'mentor'] as const;
type Links = Partial<Record<'employerId' | (typeof LINKS)[number], string>>;

/** An instrument may name an employment, which names the employer: never more steps than these. */
const STEPS = 3;

function employerOf(
  course: Course,
  id: string | undefined,
  steps: number = STEPS,
): string | undefined {
  const fact = course.facts.find((candidate) => candidate.id === id);
  if (!fact) return undefined;
  const named = fact.data as Links;
  if (named.employerId !== undefined || steps === 0) return named.employerId;
  const link = LINKS.map((field) => named[field]).find((value) => value !== undefined);
  return employerOf(course, link, steps - 1);
}
