import { createHash } from 'node:crypto';
import type { RecordedRow } from '../history-table.js';

/**
 * SHA-256, in hexadecimal digits, of a history as it is recorded; stands on what is printed, so that
 * a paper can be held against the log.
 *
 * What is hashed: every event up to the revision, in the order recorded, each as one line of JSON
 * with the keys of every object sorted: `revision`, `id`, `type`, `occurredOn`, `recordedAt`,
 * `recordedBy`, `source`, `subject` and `data`; what was not stated is left out. UTF-8, a line feed
 * after each line. Personal values go in as the log keeps them, sealed: the hash is the same whoever
 * asks and whether or not they may read the texts, and it holds after a person's key is destroyed.
 * The day that a case is shown as of does not matter.
 *
 * How to check a paper: ask `GET /api/cases/{caseId}?knownAt=` with the moment of the last recording
 * that stands on it, and compare `revision` and `contentHash`. They are the same as long as nothing
 * of what was recorded by then has been changed.
 *
 * @param sealed the events as kept, personal fields not opened
 */
export function contentHash(sealed: readonly RecordedRow[]): string {
  const hash = createHash('sha256');
  for (const row of sealed) hash.update(`${JSON.stringify(recorded(row), keysSorted)}\n`, 'utf8');
  return hash.digest('hex');
}

/** Without the columns of a read model, which may come to have more. */
const recorded = (row: RecordedRow) => ({
  revision: row.revision,
  id: row.id,
  type: row.type,
  occurredOn: row.occurredOn,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
  source: row.source,
  subject: row.subject,
  data: row.data,
});

const keysSorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
