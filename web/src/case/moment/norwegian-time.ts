import { addDays, type Day } from '../../../../src/domain/time/day.js';

/** A moment as clocks in Norway show it. */
interface WallClock {
  day: Day;
  /** `HH:MM` */
  time: string;
}

// Sweden writes its dates as ISO 8601 does, and every browser knows it; the zone is Norway's.
const IN_NORWAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

const HOUR_MS = 3_600_000;
/** Norway is one hour before UTC in winter, two in summer. */
const OFFSETS = [1, 2];

/** What clocks in Norway show at a moment. */
export function wallClockAt(moment: Date): WallClock {
  const [day = '', time = ''] = IN_NORWAY.format(moment).split(' ');
  return { day, time };
}

export const norwegianToday = (): Day => wallClockAt(new Date()).day;

/**
 * The moment at which clocks in Norway show this. Of the hour that comes twice in autumn the second;
 * of the one that is skipped in spring the moment that would have been it.
 *
 * @param time `HH:MM`
 */
function momentOf({ day, time }: WallClock): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const candidates = OFFSETS.map((hours) => new Date(asIfUtc - hours * HOUR_MS));
  const isShown = (moment: Date) => {
    const shown = wallClockAt(moment);
    return shown.day === day && shown.time === time;
  };
  return candidates.find(isShown) ?? candidates[0]!;
}

/**
 * A time of the day as people write it: 14.05, 14:05, kl. 9, 0905.
 *
 * @returns `HH:MM`; undefined where it is no time
 */
export function readTime(written: string): string | undefined {
  const read = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(written.trim());
  if (!read) return undefined;
  const [hours, minutes] = [Number(read[1]), Number(read[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}

/** RFC 3339 in UTC. */
export const instantOf = (clock: WallClock): string =>
  `${momentOf(clock).toISOString().slice(0, 19)}Z`;

/** The last microsecond of a day in Norway: what is recorded has its time in microseconds. */
export function endOfDay(day: Day): string {
  const next = momentOf({ day: addDays(day, 1), time: '00:00' });
  return `${new Date(next.getTime() - 1000).toISOString().slice(0, 19)}.999999Z`;
}

export const isEndOfDay = (instant: string): boolean =>
  endOfDay(wallClockAt(new Date(instant)).day) === instant;
