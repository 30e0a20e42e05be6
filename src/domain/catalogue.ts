import { courses } from './course/decider.js';
import { employers } from './employer/decider.js';
import { people } from './person/decider.js';
import { sealedPaths } from './fields/field.js';
import { CorrectFact } from './stream/amendments.js';
import type { CatalogueEntry } from './stream/catalogue.js';

/** The kinds of streams that the log holds, by the first part of their names. */
export const STREAM_KINDS = { course: courses, employer: employers, person: people } as const;
export type StreamKind = keyof typeof STREAM_KINDS;

/** Every type of event once, with what records it: corrections belong to every kind of stream. */
export const EVENT_TYPES: readonly CatalogueEntry[] = [
  ...new Map(
    Object.values(STREAM_KINDS).flatMap(({ entries }) =>
      entries.map((entry) => [entry.event, entry] as const),
    ),
  ).values(),
];

const byEvent = new Map(EVENT_TYPES.map((entry) => [entry.event, entry]));

/** What records an event of this type, in whichever kind of stream. */
export const entryOfEvent = (event: string): CatalogueEntry | undefined => byEvent.get(event);

/**
 * Paths of the personal fields of an event, `[]` where they go through a list. A correction has those
 * of the fact it corrects, under `changes`.
 */
export function sealedFieldsOf(event: {
  type: string;
  data: { [field: string]: unknown };
}): string[] {
  const entry = byEvent.get(event.type);
  if (!entry) return [];
  const own = sealedPaths(entry.type);
  const { factType } = event.data;
  if (entry.type !== CorrectFact || typeof factType !== 'string') return own;
  return [...own, ...sealedFieldsOf({ type: factType, data: {} }).map((path) => `changes.${path}`)];
}
