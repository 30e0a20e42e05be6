import { isUnstated, parseEdtf } from './edtf.js';
import type { Edtf, StatedInterval } from './edtf.js';
import type { Season, StatedDate } from './stated-date.js';
import { WORDS } from './words.js';
import type { Words } from './words.js';

/** Bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

/**
 * A date or interval as people say it: "14. mai 2018", "omtrent oktober 2017", "mellom mai 2018 og
 * juni 2019", "2010-årene"; "ikke oppgitt" where nobody stated it.
 *
 * @throws RangeError the text is not EDTF as accepted here
 */
export function formatEdtf(edtf: Edtf | undefined, language: Language): string {
  const words = WORDS[language];
  if (edtf === undefined) return words.notStated;
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new RangeError(`not an EDTF date: ${edtf}`);
  return parsed.kind === 'date' ? formatDate(parsed, words) : formatInterval(parsed, words);
}

function formatInterval({ from, to }: StatedInterval, words: Words): string {
  const start = isUnstated(from) ? from : formatDate(from, words);
  const end = isUnstated(to) ? to : formatDate(to, words);
  if (from === 'open') return words.orEarlier(end);
  if (to === 'open') return words.orLater(start);
  if (from === 'unknown') return words.fromUnknown(end);
  if (to === 'unknown') return words.toUnknown(start);
  return words.between(start, end);
}

function formatDate(date: StatedDate, words: Words): string {
  const calendar = formatCalendar(date, words);
  const stated = date.unspecified
    ? `${calendar}, ${words.unspecified[date.unspecified]}`
    : calendar;
  switch (date.qualifier) {
    case '~':
      return `${words.about} ${stated}`;
    case '?':
      return `${stated} (${words.uncertain})`;
    case '%':
      return `${words.about} ${stated} (${words.uncertain})`;
    default:
      return stated;
  }
}

function formatCalendar(date: StatedDate, words: Words): string {
  const { year } = date;
  const month = words.months[(date.month ?? 1) - 1] ?? '';
  switch (date.precision) {
    case 'century':
      return words.century(year);
    case 'decade':
      return words.decade(year);
    case 'year':
      return String(year);
    case 'season':
      return `${words.seasons[date.season as Season]} ${year}`;
    case 'month':
      return `${month} ${year}`;
    case 'day':
      return words.day(date.day ?? 1, month, year);
  }
}
