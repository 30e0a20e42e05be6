import { daysOf } from '../../../../src/domain/rules/days.js';
import type { Case } from '../../api/answers.js';
import type { Entry } from '../log/entries.js';

export type Finding = Case['findings'][number];

/** What stands in the way of saying whether a rule is met. */
interface Missing {
  /** Ids of entries that it rests on and that nobody dated. */
  undated: string[];
  /** Ids of those whose date is too rough to tell. */
  rough: string[];
  /** Topics of which it is not on record that they were gone through. */
  topics: string[];
}

/** What is missing for a finding, as far as the entries that it rests on tell. */
export function missingFor(
  { events, values }: Pick<Finding, 'events' | 'values'>,
  entries: ReadonlyMap<string, Pick<Entry, 'id' | 'occurredOn'>>,
): Missing {
  const rests = [...new Set(events)].flatMap((id) => entries.get(id) ?? []);
  const undated = rests.filter(({ occurredOn }) => occurredOn === undefined);
  const rough = rests.filter(({ occurredOn }) => occurredOn !== undefined && !isOneDay(occurredOn));
  return {
    undated: undated.map(({ id }) => id),
    rough: rough.map(({ id }) => id),
    topics: topicsIn(values),
  };
}

function isOneDay(stated: string): boolean {
  const { earliest, latest } = daysOf(stated);
  return earliest !== undefined && earliest === latest;
}

/** Rules name the topics that were not gone through, with commas between. */
export const topicsIn = ({ topics }: Finding['values']): string[] =>
  typeof topics === 'string' ? topics.split(',').filter(Boolean) : [];

/** The employer that an entry names, or the training, employment or agreement that it is about. */
export function employerOf(
  eventId: string,
  entries: ReadonlyMap<string, Pick<Entry, 'data'>>,
): string | undefined {
  const data = entries.get(eventId)?.data ?? {};
  if (typeof data['employerId'] === 'string') return data['employerId'];
  const about = ['training', 'employment', 'agreement']
    .map((field) => data[field])
    .find((id): id is string => typeof id === 'string' && id !== eventId);
  const named = about === undefined ? undefined : entries.get(about)?.data['employerId'];
  return typeof named === 'string' ? named : undefined;
}

/** A finding or a task by what it is about: one that is on the list of tasks need not be told twice. */
export const subjectOf = ({ rule, events }: { rule: string; events: readonly string[] }): string =>
  `${rule} ${events[0] ?? ''}`;

/** What the case departs from, and what cannot be told; without what already stands as a task. */
export function sortedFindings({ findings, tasks }: Pick<Case, 'findings' | 'tasks'>): {
  departed: Finding[];
  unknown: Finding[];
  toldAsTasks: number;
} {
  const told = new Set(tasks.map(subjectOf));
  const rest = findings.filter((finding) => !told.has(subjectOf(finding)));
  return {
    departed: rest.filter(({ outcome }) => outcome !== 'unknown'),
    unknown: rest.filter(({ outcome }) => outcome === 'unknown'),
    toldAsTasks: findings.length - rest.length,
  };
}
