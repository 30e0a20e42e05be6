import type { Day } from './day.js';
import { isUnstated, parseEdtf } from './edtf.js';
import type { Edtf, Endpoint, ParsedEdtf } from './edtf.js';
import { widenedSpanOf } from './stated-date.js';

/** The days within which a point event lies, both included. An absent side is unbounded. */
export interface Bounds {
  earliest?: Day;
  latest?: Day;
  /** True when a qualifier (`~`, `?`, `%`) widened a bound. */
  approximate: boolean;
}

/** The order of two events in time; `unknown` when what was stated allows more than one. */
export type Order = 'before' | 'after' | 'same' | 'unknown';

/**
 * The days within which an event stated so lies. Qualified dates are widened by `MARGINS`; what
 * was not stated (undefined) is unbounded.
 *
 * @throws RangeError the text is not EDTF as accepted here: check with `isEdtf` at the edge
 */
export function bounds(edtf: Edtf | undefined): Bounds {
  if (edtf === undefined) return UNSTATED;
  const known = remembered.get(edtf);
  if (known) return known;
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new RangeError(`not an EDTF date: ${edtf}`);
  const found = Object.freeze(boundsOf(parsed));
  // A log names the same few thousand dates over and over, and folding asks for them all the time.
  if (remembered.size === REMEMBERED_DATES) remembered.clear();
  remembered.set(edtf, found);
  return found;
}

const REMEMBERED_DATES = 10_000;
const remembered = new Map<Edtf, Bounds>();
const UNSTATED: Bounds = Object.freeze({ approximate: false });

function boundsOf(parsed: ParsedEdtf): Bounds {
  const [from, to] = parsed.kind === 'date' ? [parsed, parsed] : [parsed.from, parsed.to];
  return {
    ...(!isUnstated(from) && { earliest: widenedSpanOf(from).first }),
    ...(!isUnstated(to) && { latest: widenedSpanOf(to).last }),
    approximate: isQualified(from) || isQualified(to),
  };
}

function isQualified(endpoint: Endpoint): boolean {
  return !isUnstated(endpoint) && endpoint.qualifier !== undefined;
}

/** The order of two events. `same` only when both are known to lie on one and the same day. */
export function compare(a: Edtf | undefined, b: Edtf | undefined): Order {
  const [boundsA, boundsB] = [bounds(a), bounds(b)];
  if (endsBefore(boundsA, boundsB)) return 'before';
  if (endsBefore(boundsB, boundsA)) return 'after';
  const { earliest } = boundsA;
  const onOneDay = [boundsA.latest, boundsB.earliest, boundsB.latest].every((d) => d === earliest);
  return earliest !== undefined && onOneDay ? 'same' : 'unknown';
}

/** Whether `a` lies on an earlier day than `b`, whatever days they really were. */
export function certainlyBefore(a: Edtf | undefined, b: Edtf | undefined): boolean {
  return endsBefore(bounds(a), bounds(b));
}

/** Whether `a` can lie on an earlier day than `b`. True where nothing is known. */
export function possiblyBefore(a: Edtf | undefined, b: Edtf | undefined): boolean {
  const { earliest } = bounds(a);
  const { latest } = bounds(b);
  return earliest === undefined || latest === undefined || earliest < latest;
}

/** Whether it had happened at the end of the day, whatever day it really was. */
export function certainlyBy(edtf: Edtf | undefined, day: Day): boolean {
  const { latest } = bounds(edtf);
  return latest !== undefined && latest <= day;
}

/** Whether it can have happened by the end of the day. True where nothing is known. */
export function possiblyBy(edtf: Edtf | undefined, day: Day): boolean {
  const { earliest } = bounds(edtf);
  return earliest === undefined || earliest <= day;
}

function endsBefore(a: Bounds, b: Bounds): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}
