import type { Lookup } from './lookup-log.js';
import type { LookupKind } from '../route-rule.js';

/**
 * What was shown, as the person it concerns reads it in a report of who has looked. Frozen together
 * with the names of the log: whoever receives the lines sorts by these texts.
 */
export const LOOKUP_TEXTS: Readonly<Record<LookupKind, string>> = {
  case: 'saken',
  'case-timeline': 'tidslinjen i saken',
  'case-narrative': 'beskrivelsen av forløpet',
  'amendment-preview': 'hva en retting i saken vil føre til',
  person: 'personopplysningene',
  'person-search': 'personopplysningene etter et søk',
  'person-report': 'samlet utskrift av det som er registrert',
};

/** One sentence in Norwegian that needs no knowledge of the system. */
export function lookupText({ by, kind, overrideId }: Lookup): string {
  const who = by.kind === 'machine' ? 'Et datasystem har hentet' : 'En ansatt har sett på';
  const why = overrideId === undefined ? '' : ', med begrunnet tilgang på tvers av kontor';
  return `${who} ${LOOKUP_TEXTS[kind]}${why}.`;
}
