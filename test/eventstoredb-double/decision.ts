/**
 * What the server decides about an append: a model of `CheckCommit` in its index writer, as
 * published in the open-source releases up to 23.10 and unchanged in meaning since.
 */

/** As on the wire, where a revision counts from 0. */
export type Expectation = 'any' | 'none' | 'exists' | number;

export interface StoredPlace {
  stream: string;
  /** From 0. */
  revision: number;
  position: bigint;
}

export type Decision =
  | { kind: 'append' }
  /** Known events, which are not written again; the place of the last of them. */
  | { kind: 'idempotent'; last: StoredPlace }
  | { kind: 'wrong-version' };

interface LogView {
  /** Revision of the last event of the stream; -1 when it has none. */
  lastRevision(stream: string): number;
  /** The id of the event at a place; undefined when nothing stands there. */
  idAt(stream: string, revision: number): string | undefined;
  placeAt(stream: string, revision: number): StoredPlace | undefined;
  /** The latest place of an id that the server still remembers. It forgets, and it does not look in the log. */
  remembered(id: string): StoredPlace | undefined;
}

/**
 * With a revision the events are compared with what stands right after it: the same ids in the same
 * order are a repetition, anything else a conflict. At the current revision nothing stands there, so
 * nothing is compared and ids that the stream already has are written again.
 *
 * Without a revision only remembered ids count, and only if the first one is known: an append whose
 * first event is new is written whole, whatever its other ids.
 */
export function decide(
  log: LogView,
  stream: string,
  expected: Expectation,
  ids: readonly string[],
): Decision {
  const current = log.lastRevision(stream);
  if (expected === 'exists' && current < 0) return { kind: 'wrong-version' };
  if (expected === 'any' || expected === 'exists') return decideByMemory(log, stream, ids);
  const base = expected === 'none' ? -1 : expected;
  if (base > current) return { kind: 'wrong-version' };
  if (base === current) return { kind: 'append' };
  const known = ids.every((id, i) => log.idAt(stream, base + 1 + i) === id);
  const last = log.placeAt(stream, base + ids.length);
  return known && last ? { kind: 'idempotent', last } : { kind: 'wrong-version' };
}

function decideByMemory(log: LogView, stream: string, ids: readonly string[]): Decision {
  const places = ids.map((id) => log.remembered(id));
  const known = places.map((place) => place?.stream === stream);
  if (!known[0]) return { kind: 'append' };
  const last = places.at(-1);
  return known.every(Boolean) && last ? { kind: 'idempotent', last } : { kind: 'wrong-version' };
}
