import type { RecordedEvent } from '../../../src/event-store/port.js';
import { foldedBy, keyedFold } from '../../../src/projections/keyed-fold.js';
import type { Projection } from '../../../src/projections/projection.js';

/** For each stream the revisions in the order they were folded: shows every loss, repetition and disorder. */
export const trail = keyedFold({
  table: 'trail',
  columns: { stream: 'text', revisions: 'text', lastPosition: 'bigint' },
  key: 'stream',
  indexes: ['create index on {table} (last_position)'],
  keyOf: (event) => event.stream,
  evolve: (row, { revision, position }, stream) => ({
    stream,
    revisions: row?.revisions ? `${row.revisions},${revision}` : `${revision}`,
    lastPosition: position,
  }),
});

type Overrides = Partial<Projection> & {
  /** Runs before the batch is written. */
  before?: (batch: readonly RecordedEvent[]) => void | Promise<void>;
  /** Runs after the batch is written, in the same transaction. */
  after?: Projection['apply'];
};

export function trails({ before, after, ...overrides }: Overrides = {}): Projection {
  const { tables, apply } = foldedBy(trail);
  return {
    name: 'trails',
    version: 1,
    eventTypes: ['Counted'],
    tables,
    async apply(batch, tx) {
      await before?.(batch);
      await apply(batch, tx);
      await after?.(batch, tx);
    },
    ...overrides,
  };
}

/** What the trails of these events must be. */
export function trailsOf(events: readonly RecordedEvent[]): Record<string, string> {
  const expected: Record<string, string> = {};
  for (const { stream, revision, type } of events) {
    if (type !== 'Counted') continue;
    expected[stream] = expected[stream] ? `${expected[stream]},${revision}` : `${revision}`;
  }
  return expected;
}
