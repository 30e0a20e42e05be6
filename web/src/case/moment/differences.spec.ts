import type { Case, CaseTimeline } from '../../api/answers.js';
import { laterThan } from './differences.js';

const amended = (recordedAt: string) => ({ recordedAt }) as Case['amendments'][number];
const entries = (number: number) =>
  ({ entries: Array.from({ length: number }, () => ({})) }) as unknown as CaseTimeline;

describe('what came after a moment', () => {
  const now = {
    revision: 12,
    amendments: [amended('2026-03-01T12:00:00.500000Z'), amended('2026-05-01T12:00:00.000000Z')],
  };

  it('is what was recorded since, corrections among it', () => {
    const moment = { knownAt: '2026-04-01T00:00:00Z' };
    expect(laterThan({ moment, past: { revision: 9 }, now })).toEqual({
      recorded: 3,
      corrections: 1,
      happened: 0,
    });
  });

  it('counts a correction of the same second as later when it is', () => {
    const moment = { knownAt: '2026-03-01T12:00:00Z' };
    expect(laterThan({ moment, past: { revision: 8 }, now }).corrections).toBe(2);
  });

  it('is what happened since the day, with all that is known now', () => {
    const moment = { at: '2025-01-01' };
    const later = laterThan({
      moment,
      past: { revision: 12 },
      now,
      entriesThen: entries(4),
      entriesKnown: entries(10),
    });
    expect(later).toEqual({ recorded: 0, corrections: 0, happened: 6 });
  });
});
