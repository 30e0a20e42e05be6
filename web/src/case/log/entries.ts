import type { CaseTimeline } from '../../api/answers.js';

export type Entry = CaseTimeline['entries'][number];
export type Correction = NonNullable<Entry['corrections']>[number];

/** How the log is looked at, as the address has it. */
export interface LogView {
  /** Phases that are shown; none chosen: all. */
  phases: readonly string[];
  oldestFirst: boolean;
}

const PHASES = 'fase';
const ORDER = 'rekkefolge';
const OLDEST_FIRST = 'eldst';

export const logViewIn = (query: URLSearchParams): LogView => ({
  phases: query.get(PHASES)?.split(',').filter(Boolean) ?? [],
  oldestFirst: query.get(ORDER) === OLDEST_FIRST,
});

/** The same address with another view of the log. */
export function withLogView(
  query: URLSearchParams,
  { phases, oldestFirst }: LogView,
): URLSearchParams {
  const next = new URLSearchParams(query);
  if (phases.length > 0) next.set(PHASES, phases.join(','));
  else next.delete(PHASES);
  if (oldestFirst) next.set(ORDER, OLDEST_FIRST);
  else next.delete(ORDER);
  return next;
}

/**
 * What the log shows.
 *
 * @param entries in order of happening
 */
export function shownEntries(entries: readonly Entry[], { phases, oldestFirst }: LogView): Entry[] {
  const chosen = entries.filter(({ phase }) => phases.length === 0 || phases.includes(phase));
  return oldestFirst ? chosen : chosen.toReversed();
}

/** The phases that a history has met, in the order met, with how many entries each has. */
export function phaseCounts(entries: readonly Entry[]): [phase: string, entries: number][] {
  const counts = new Map<string, number>();
  for (const { phase } of entries) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return [...counts];
}

/** What is in `chosen` without `one`, or with it where it was not there. */
export const toggled = (chosen: readonly string[], one: string): string[] =>
  chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];

/** One field of a correction, before and after; a side that was not stated is absent. */
interface FieldChange {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** What a correction changed, field by field. */
export const changesOf = ({ before, after }: Correction): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
    field,
    ...(field in before ? { before: before[field] } : {}),
    ...(field in after ? { after: after[field] } : {}),
  }));

/** How many things a correction or a retraction changed beside the fact itself, by kind. */
export function changedBeside({
  consequences,
}: Pick<Correction, 'consequences'>): [
  kind: keyof NonNullable<Correction['consequences']>,
  number: number,
][] {
  if (!consequences) return [];
  return (Object.keys(consequences) as (keyof typeof consequences)[]).flatMap(
    (kind): [typeof kind, number][] => {
      const { total } = consequences[kind];
      return total === 0 ? [] : [[kind, total]];
    },
  );
}
