import type { Identity } from '../../access/identity.js';
import { mayOpen } from '../../access/visibility/visible-cases.js';
import { addDays, type Day } from '../../domain/time/day.js';
import type { Parameters } from '../parameters.js';
import type { WorklistQuery } from './worklist-query.js';

/** What a filter can be set to, and how many lines it would then leave. */
export const FACETS = ['rule', 'urgency', 'state', 'counsellor', 'office'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * The tasks in cases that the reader may open that show on a day, with how pressing each is on it:
 * neither is stored.
 *
 * Without an office, a counsellor's own tasks are all that is looked at: counting what each of all
 * other counsellors has would read the tasks of the whole country to show those of one person.
 */
export function tasksShownOn(
  reader: Identity,
  on: Day,
  query: WorklistQuery,
  sql: Parameters,
): string {
  const { office, counsellor, employer, q } = query;
  const day = `${sql.add(on)}::date`;
  const week = `${sql.add(addDays(on, 7))}::date`;
  const asked = [
    mayOpen(reader, 't', sql.add),
    `shows_from <= ${day} and (until is null or until >= ${day})`,
    ...(office === undefined ? [] : [`office = ${sql.add(office)}`]),
    ...(office === undefined && counsellor !== undefined
      ? [`counsellor = ${sql.add(counsellor)}`]
      : []),
    ...(employer === undefined ? [] : [`employer_id = ${sql.add(employer)}`]),
    // Not by `like`: it would take a character of the pseudonym for a wildcard.
    ...(q === undefined ? [] : [`position(${sql.add(q)} in pseudonym) > 0`]),
  ];
  return `select case_id, ordinal, rule, state, counsellor, office, due, shows_from,
      case when due < ${day} then 'overdue' when due = ${day} then 'today'
        when due <= ${week} then 'week' else 'later' end as urgency
    from read.case_task as t where ${asked.join(' and ')}`;
}

/** For each filter whose values are counted, what a line must meet; absent where it is not set. */
export function filters(
  { rule, urgency, state, counsellor, unassigned }: WorklistQuery,
  sql: Parameters,
): Partial<Record<Facet, string>> {
  const among = (column: Facet, list: string | undefined) =>
    list === undefined ? {} : { [column]: `${column} = any(${sql.add(list.split(','))}::text[])` };
  const of = [
    ...(counsellor === undefined ? [] : [`counsellor = ${sql.add(counsellor)}`]),
    ...(unassigned === undefined ? [] : ['counsellor is null']),
  ];
  return {
    ...among('rule', rule),
    ...among('urgency', urgency),
    ...among('state', state),
    ...(of.length > 0 ? { counsellor: of.join(' and ') } : {}),
  };
}

/** All filters, or all but one: what another value of that one would leave. */
export function meeting(set: Partial<Record<Facet, string>>, but?: Facet): string {
  const conditions = Object.entries(set)
    .filter(([facet]) => facet !== but)
    .map(([, condition]) => condition);
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}
