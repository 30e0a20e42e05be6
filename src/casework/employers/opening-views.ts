import { dateOf } from '../../domain/analysis/as-of.js';
import type { EmployerPicture } from '../../domain/employer/analysis/picture.js';
import { openingsOn, type OpeningOn } from '../../domain/employer/analysis/profile.js';
import { spellsOf } from '../../domain/employer/employer.js';
import { earliest } from '../../domain/rules/days.js';
import type { Fact } from '../../domain/stream/milestone.js';
import { certainlyEarlier } from '../../domain/stream/order.js';
import { daysBetween, type Day } from '../../domain/time/day.js';

export interface OpenOpening extends OpeningOn {
  /** Days until the window closes, 0 on its last day; absent without a window or after it. */
  daysLeft?: number;
  firstCandidate?: Candidate;
}

export interface EndedOpening {
  fact: string;
  kind: string;
  announcedOn?: string;
  endedOn?: string;
  how: 'filled' | 'expired';
  byCandidate?: boolean;
  reason?: string;
  firstCandidate?: Candidate;
}

/** The first whom the services presented after the opening was announced (F-33). */
export interface Candidate {
  caseId: string;
  on: string;
}

/** @param picture as it was on the day */
export const openingViews = (
  picture: EmployerPicture,
  day: Day,
): { open: OpenOpening[]; ended: EndedOpening[] } => ({
  open: openingsOn(picture.employer, day).map((opening) => ({
    ...opening,
    ...(opening.lastDay === undefined || opening.windowPassed
      ? {}
      : { daysLeft: daysBetween(day, opening.lastDay) }),
    ...firstCandidate(picture, opening.since),
  })),
  ended: spellsOf(picture.employer, 'opening').flatMap(({ start, end }) =>
    end ? [{ ...endedOpening(start, end), ...firstCandidate(picture, dateOf(start)) }] : [],
  ),
});

function endedOpening(start: Fact, end: Fact): EndedOpening {
  const [announcedOn, endedOn] = [dateOf(start), dateOf(end)];
  const { byCandidate, reason } = end.data as { byCandidate?: boolean; reason?: string };
  return {
    fact: start.id,
    kind: (start.data as { kind?: string }).kind ?? 'unknown',
    ...(announcedOn === undefined ? {} : { announcedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
    how: end.type === 'OpeningFilled' ? 'filled' : 'expired',
    ...(byCandidate === undefined ? {} : { byCandidate }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Not of an opening without a date: nobody can tell who was presented after it. */
function firstCandidate(
  { contacts }: EmployerPicture,
  announced: string | undefined,
): { firstCandidate?: Candidate } {
  if (announced === undefined) return {};
  const [first] = contacts
    .filter(({ kind, on }) => kind === 'presentation' && !!on && !certainlyEarlier(on, announced))
    .sort((a, b) => ((earliest(a.on) ?? '') < (earliest(b.on) ?? '') ? -1 : 1));
  return first ? { firstCandidate: { caseId: first.caseId, on: first.on! } } : {};
}
