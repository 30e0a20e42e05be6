import type { CaseTimeline } from '../api/answers.js';

type Entry = CaseTimeline['entries'][number];

/** Something that was recorded after a form was opened. */
export interface RecordedSince {
  revision: number;
  /** The entry that it is, or that it amends. */
  entry: Entry;
  what: 'recorded' | 'corrected' | 'retracted';
  recordedAt: string;
  recordedBy: Entry['recordedBy'];
}

/**
 * What was recorded after a revision, in the order recorded. An amendment that was itself taken back
 * is not there, as in the log.
 */
export function recordedSince(entries: readonly Entry[], revision: number): RecordedSince[] {
  return entries
    .flatMap((entry): RecordedSince[] => {
      const about = (
        what: RecordedSince['what'],
        {
          revision,
          recordedAt,
          recordedBy,
        }: Pick<RecordedSince, 'revision' | 'recordedAt' | 'recordedBy'>,
      ) => ({ revision, entry, what, recordedAt, recordedBy });
      return [
        about('recorded', entry),
        ...(entry.corrections ?? []).map((correction) => about('corrected', correction)),
        ...(entry.retracted ? [about('retracted', entry.retracted)] : []),
      ];
    })
    .filter((one) => one.revision > revision)
    .toSorted((a, b) => a.revision - b.revision);
}
