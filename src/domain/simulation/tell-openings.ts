import type { SyntheticEmployer } from './employer.js';
import type { Telling } from './telling.js';

/** Openings of an employer per day: one in about two years. */
const OPENINGS = 1 / 800;
const DECLINES = 1 / 3000;

/** Openings that are filled, that expire, or that are still there; and now and then a decline. */
export function tellOpenings(telling: Telling, employer: SyntheticEmployer): void {
  const { random } = telling;
  telling.tellOften(OPENINGS, 20, telling.lastDay + 1, (day) => {
    const window = day + random.between(14, 60);
    const opening = telling.tell(
      day,
      'announce-opening',
      {
        kind: random.weighted({ training: 6, job: 4 }),
        workArea: employer.workArea,
        announcedBy: random.weighted({ employer: 5, services: 5 }),
        ...(telling.chance(0.7) ? { windowUntil: telling.dayAt(window) } : {}),
      },
      'exact',
    );
    if (telling.chance(0.55))
      telling.tell(
        random.between(day + 3, window),
        'fill-opening',
        { opening, ...(telling.chance(0.8) ? { byCandidate: telling.chance(0.6) } : {}) },
        'exact',
      );
    else if (telling.chance(0.6))
      telling.tell(
        window + 1,
        'expire-opening',
        { opening, reason: random.weighted({ windowPassed: 5, noCandidate: 3, withdrawn: 2 }) },
        'exact',
      );
  });
  telling.tellOften(DECLINES, 20, telling.lastDay + 1, (day) =>
    telling.tell(day, 'decline-hosting', {
      reasons: random.some(['noNeed', 'noFollowUpCapacity', 'tooSmall', 'skillDemands'], 0.3),
    }),
  );
}
