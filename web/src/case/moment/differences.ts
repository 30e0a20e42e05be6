import type { Case, CaseTimeline } from '../../api/answers.js';
import type { Moment } from './moment.js';

/** What came after the moment that is looked at. */
export interface Later {
  /** Events that were recorded after it, corrections among them. */
  recorded: number;
  corrections: number;
  /** Entries that had not happened by the day. */
  happened: number;
}

interface Compared {
  moment: Moment;
  past: Pick<Case, 'revision'>;
  now: Pick<Case, 'revision' | 'amendments'>;
  /** Of the moment, and as known then without the day. */
  entriesThen?: Pick<CaseTimeline, 'entries'>;
  entriesKnown?: Pick<CaseTimeline, 'entries'>;
}

/** How the case as it is looked at differs from the case as it is. */
export function laterThan({ moment, past, now, entriesThen, entriesKnown }: Compared): Later {
  const { at, knownAt } = moment;
  const known = knownAt === undefined ? Infinity : Date.parse(knownAt);
  const happened =
    at === undefined || !entriesThen || !entriesKnown
      ? 0
      : entriesKnown.entries.length - entriesThen.entries.length;
  return {
    recorded: now.revision - past.revision,
    corrections: now.amendments.filter(({ recordedAt }) => Date.parse(recordedAt) > known).length,
    happened,
  };
}
