import { parseDate, widenedSpanOf } from './stated-date.js';
import type { StatedDate } from './stated-date.js';

/**
 * When something happened, as people know it: the part of EDTF level 1 (ISO 8601-2) that people
 * use of their own lives. Plain text, so that it is stored and sent exactly as it was stated.
 *
 * - `2018-05-14`, `2018-05`, `2018`; seasons `2018-21` (spring) to `2018-24` (winter)
 * - unspecified digits: `201X`, `20XX`, `2018-XX`, `2018-05-XX`, `2018-XX-XX`
 * - a qualifier at the end: `~` approximate, `?` uncertain, `%` both
 * - intervals `a/b`, open `a/..` and `../b`, with an unknown side `a/` and `/b`
 *
 * Years are 1900 to 2100. No times of day, weeks, negative or long years.
 */
export type Edtf = string;

/** `open`: goes on without a stated end; `unknown`: has an end, which nobody stated. */
export type Endpoint = StatedDate | 'open' | 'unknown';

/** Two dates between which something happened; at least one of them is stated. */
export interface StatedInterval {
  kind: 'interval';
  from: Endpoint;
  to: Endpoint;
}

export type ParsedEdtf = StatedDate | StatedInterval;

/** Whether the text is a date or interval of the accepted part of EDTF. */
export function isEdtf(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const judgement = parseEdtf(text) !== undefined;
  // The same few thousand dates are asked for over and over by every decision and every rule.
  if (judged.size === REMEMBERED_TEXTS) judged.clear();
  judged.set(text, judgement);
  return judgement;
}

const REMEMBERED_TEXTS = 10_000;
const judged = new Map<string, boolean>();

/**
 * Reads a date or an interval; undefined when it is neither. An interval is refused when its end
 * is certainly before its start, qualifiers considered.
 */
export function parseEdtf(text: string): ParsedEdtf | undefined {
  const sides = text.split('/');
  if (sides.length === 1) return parseDate(text);
  if (sides.length > 2) return undefined;
  const [from, to] = sides.map(parseEndpoint);
  if (!from || !to || (isUnstated(from) && isUnstated(to))) return undefined;
  return endsBeforeItStarts(from, to) ? undefined : { kind: 'interval', from, to };
}

/** Whether a side of an interval gives no date. */
export function isUnstated(endpoint: Endpoint): endpoint is 'open' | 'unknown' {
  return typeof endpoint === 'string';
}

function parseEndpoint(text: string): Endpoint | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}

function endsBeforeItStarts(from: Endpoint, to: Endpoint): boolean {
  if (isUnstated(from) || isUnstated(to)) return false;
  return widenedSpanOf(to).last < widenedSpanOf(from).first;
}
