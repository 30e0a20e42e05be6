import { latest } from '../../../../src/domain/rules/days.js';
import { addMonths, type Day } from '../../../../src/domain/time/day.js';
import type { Case } from '../../api/answers.js';

/** A day that is often looked back to. */
export interface QuickMoment {
  what: 'monthAgo' | 'trainingStart' | 'employmentStart' | 'agreementSigned';
  at: Day;
  employerId?: string;
}

const STARTS = {
  training: 'trainingStart',
  employment: 'employmentStart',
  agreement: 'agreementSigned',
} as const;

/** More would be a list to read, not a choice to make. */
const MOST = 6;

/**
 * Days worth looking back to, the newest first: the last day that each start can have been, so that
 * what began is there.
 */
export function quickMoments({ spells }: Pick<Case, 'spells'>, today: Day): QuickMoment[] {
  const starts = spells.flatMap(({ kind, from, current }): QuickMoment[] => {
    const at = latest(from);
    const isStart = kind in STARTS && at !== undefined && at <= today;
    if (!isStart) return [];
    const { employerId } = current;
    return [
      {
        what: STARTS[kind as keyof typeof STARTS],
        at,
        ...(typeof employerId === 'string' ? { employerId } : {}),
      },
    ];
  });
  const monthAgo: QuickMoment = { what: 'monthAgo', at: addMonths(today, -1) };
  return [monthAgo, ...starts.toSorted((a, b) => (a.at < b.at ? 1 : -1))].slice(0, MOST);
}
