import type { ExpectedRevision, RecordedEvent } from '../port.js';

export type Place = Pick<RecordedEvent, 'id' | 'revision' | 'position'>;

/** What an append comes to, seen from the stream as it is. */
export type Judgement =
  /** To be written after this revision. */
  | { outcome: 'append'; base: number }
  /** Where the last of the known events stands. */
  | { outcome: 'duplicate'; last: Place }
  | { outcome: 'conflict'; actual: number }
  | { outcome: 'id-twice' };

/**
 * Judges an append by all events of its stream. The server compares ids only with what stands right
 * after the expected revision, and without one only with what it happens to remember; it would write
 * known events again at the end of the stream, and an append whose first event alone is new.
 */
export function judge(
  stored: readonly Place[],
  expected: ExpectedRevision,
  ids: readonly string[],
): Judgement {
  const actual = stored.at(-1)?.revision ?? 0;
  const places = new Map(stored.map((place) => [place.id, place]));
  const known = ids.map((id) => places.get(id));
  const [first] = known;
  if (known.every((place) => !place)) {
    if (new Set(ids).size < ids.length) return { outcome: 'id-twice' };
    const meets = { any: true, exists: actual > 0, none: actual === 0 };
    const met = typeof expected === 'number' ? expected === actual : meets[expected];
    return met ? { outcome: 'append', base: actual } : { outcome: 'conflict', actual };
  }
  const last = known.at(-1);
  const together = known.every((place, i) => first && place?.revision === first.revision + i);
  const base = expected === 'none' ? 0 : expected;
  const where = typeof base !== 'number' || first?.revision === base + 1;
  return last && together && where
    ? { outcome: 'duplicate', last }
    : { outcome: 'conflict', actual };
}
