/** A calendar day, `YYYY-MM-DD`. Days of one length compare correctly as text. */
export type Day = string;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MS_PER_DAY = 86_400_000;

/** The years that people may state: nobody's course lies outside them, so anything else is a slip. */
export function isStatableYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the text is a day that exists, in the years 1900 to 2100. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isStatableYear(yearOf(text)) && exists(text);
}

/**
 * Whole days from `a` to `b`; negative when `b` is earlier.
 *
 * @throws RangeError one of them is not a day that exists
 */
export function daysBetween(a: Day, b: Day): number {
  return (epochMs(b) - epochMs(a)) / MS_PER_DAY;
}

/**
 * The day `n` days after (`n` negative: before). May lie outside the years that can be stated.
 *
 * @throws RangeError the day does not exist, or the result has no year of four digits
 */
export function addDays(day: Day, n: number): Day {
  return dayAt(epochMs(day) + n * MS_PER_DAY);
}

/**
 * The same day `n` months later (`n` negative: earlier), or the last day of that month when it is
 * too short: 31 January and one month is 28 or 29 February.
 *
 * @throws RangeError the day does not exist, or the result has no year of four digits
 */
export function addMonths(day: Day, n: number): Day {
  const start = new Date(epochMs(day));
  const month = start.getUTCMonth() + n;
  const lastOfMonth = new Date(start);
  // Day 0 of the next month is the last of this one.
  lastOfMonth.setUTCMonth(month + 1, 0);
  lastOfMonth.setUTCDate(Math.min(start.getUTCDate(), lastOfMonth.getUTCDate()));
  return dayAt(lastOfMonth.getTime());
}

/** The first day of a month; month 1 to 12. */
export function firstOfMonth(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** The last day of a month; month 1 to 12. */
export function lastOfMonth(year: number, month: number): Day {
  return addDays(addMonths(firstOfMonth(year, month), 1), -1);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Parsing rolls 30 February over to March, so only a day that comes back unchanged exists. */
function exists(day: Day): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(`${day}T`);
}

function epochMs(day: Day): number {
  const known = remembered.get(day);
  if (known !== undefined) return known;
  if (!exists(day)) throw new RangeError(`not a day: ${day}`);
  const ms = Date.parse(`${day}T00:00:00Z`);
  // Reading a day takes most of the time of every step in days, and the same few thousand come back.
  if (remembered.size === REMEMBERED_DAYS) remembered.clear();
  remembered.set(day, ms);
  return ms;
}

const REMEMBERED_DAYS = 10_000;
const remembered = new Map<Day, number>();

function dayAt(ms: number): Day {
  const text = new Date(ms).toISOString();
  // Years outside 0000 to 9999 are written with a sign and six digits, which no longer sort as text.
  if (!/^\d{4}-/.test(text)) throw new RangeError(`outside the calendar: ${text}`);
  return text.slice(0, 10);
}
