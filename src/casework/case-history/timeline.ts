import { dateOf } from '../../domain/analysis/as-of.js';
import { entryOfEvent } from '../../domain/catalogue.js';
import type { Consequences } from '../../domain/rules/consequences.js';
import {
  correctionsOf,
  retractedIds,
  withChanges,
  isAmendment,
  RetractFact,
} from '../../domain/stream/amendments.js';
import type { History } from '../../domain/stream/history.js';
import { isFact, type Fact } from '../../domain/stream/milestone.js';
import { bounds } from '../../domain/time/bounds.js';
import type { Day } from '../../domain/time/day.js';
import { factOf } from '../../event-store/streams.js';
import type { RecordedRow } from '../history-table.js';
import { reasonOf } from './amendments.js';

/** One thing that happened, in its effective form, with what was corrected about it. */
export interface TimelineEntry {
  id: string;
  revision: number;
  type: string;
  phase: string;
  occurredOn?: string;
  /** On an as-of view: `perhaps` when its rough date leaves open whether it had happened by then. */
  happened: 'yes' | 'perhaps';
  source?: string;
  data: Record<string, unknown>;
  recordedAt: string;
  recordedBy: RecordedRow['recordedBy'];
  corrections?: Correction[];
  retracted?: Amendment;
}

export interface Amendment {
  id: string;
  revision: number;
  recordedAt: string;
  recordedBy: RecordedRow['recordedBy'];
  /** In words; absent where only a code was given. */
  reason?: unknown;
  reasonCode?: string;
  /** What it changed beside the fact itself. */
  consequences?: Consequences;
}

/** What amendments changed, by their ids. */
type Changed = ReadonlyMap<string, Consequences>;

/** A history as known, by the ids of its events, with what its amendments changed. */
interface Known {
  rows: ReadonlyMap<string, RecordedRow>;
  changed: Changed;
}

export interface Correction extends Amendment {
  /** The corrected fields before and after; a field that was not stated is absent. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/**
 * The entries of a case or of the relation to an employer, in the order of happening. What has no date keeps its place after what was
 * recorded before it, so that a story told in order stays in order.
 *
 * @param rows the history as known, in plain text
 * @param history the fold of those rows
 * @param changed what its amendments changed, where that is to be told
 */
export function timeline(
  rows: readonly RecordedRow[],
  history: History,
  at?: Day,
  changed: Changed = new Map(),
): TimelineEntry[] {
  const known = { rows: new Map(rows.map((row) => [row.id, row])), changed };
  const retractions = retractionsOf(history);
  const entries = rows
    .map(factOf)
    .filter((fact) => !isAmendment(fact))
    .map((recorded) => entryFor(recorded, known, history, retractions.get(recorded.id), at))
    .filter((entry) => entry !== undefined);
  return inOrderOfHappening(entries);
}

function entryFor(
  recorded: Fact,
  known: Known,
  history: History,
  retraction: Fact<RetractFact> | undefined,
  at?: Day,
): TimelineEntry | undefined {
  const amending = correctionsOf(history, recorded.id);
  // Also of a retracted fact, which the effective history has no more.
  const fact = amending.reduce((now, { data }) => withChanges(now, data.changes), recorded);
  const { earliest, latest } = bounds(dateOf(fact));
  if (at && earliest && earliest > at) return undefined;
  const row = known.rows.get(fact.id)!;
  const corrections = correctionsWithValues(recorded, amending, known);
  return {
    id: fact.id,
    revision: row.revision,
    type: fact.type,
    phase: entryOfEvent(fact.type)?.phase ?? 'unknown',
    ...(fact.occurredOn === undefined ? {} : { occurredOn: fact.occurredOn }),
    happened: at && (!latest || latest > at) ? 'perhaps' : 'yes',
    ...(fact.source === undefined ? {} : { source: fact.source }),
    data: { ...fact.data },
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(retraction ? { retracted: amendmentOf(retraction, known) } : {}),
  };
}

const amendmentOf = (
  fact: Fact<RetractFact> | ReturnType<typeof correctionsOf>[number],
  { rows, changed }: Known,
): Amendment => {
  const { revision, recordedAt, recordedBy } = rows.get(fact.id)!;
  const consequences = changed.get(fact.id);
  return {
    id: fact.id,
    revision,
    recordedAt,
    recordedBy,
    ...reasonOf(fact.data),
    ...(consequences ? { consequences } : {}),
  };
};

function correctionsWithValues(
  recorded: Fact,
  corrections: ReturnType<typeof correctionsOf>,
  known: Known,
): Correction[] {
  let before = recorded;
  return corrections.map((correction) => {
    const after = withChanges(before, correction.data.changes);
    const fields = Object.keys(correction.data.changes);
    const found = {
      ...amendmentOf(correction, known),
      before: pick(before, fields),
      after: pick(after, fields),
    };
    before = after;
    return found;
  });
}

function pick({ data, occurredOn, source }: Fact, fields: string[]): Record<string, unknown> {
  const all: Record<string, unknown> = { ...data, occurredOn, source };
  return Object.fromEntries(
    fields.filter((field) => all[field] !== undefined).map((field) => [field, all[field]]),
  );
}

function retractionsOf(history: History): Map<string, Fact<RetractFact>> {
  const out = retractedIds(history.recorded);
  return new Map(
    history.recorded
      .filter((fact): fact is Fact<RetractFact> => isFact(fact, RetractFact) && !out.has(fact.id))
      .map((fact) => [fact.data.fact, fact]),
  );
}

function inOrderOfHappening(entries: TimelineEntry[]): TimelineEntry[] {
  let reached = '';
  const placed = entries.map((entry, recorded) => {
    const { earliest } = bounds(dateOf(entry));
    reached = earliest ?? reached;
    return { entry, recorded, key: earliest ?? reached };
  });
  placed.sort((a, b) => (a.key === b.key ? a.recorded - b.recorded : a.key < b.key ? -1 : 1));
  return placed.map(({ entry }) => entry);
}
