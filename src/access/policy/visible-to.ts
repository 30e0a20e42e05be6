import { PROTECTIONS, type Protection } from '../access-facts.js';
import { hasRole, type Identity } from '../identity.js';

/**
 * What lists and counts may show a reader, as values that a query can hold cases against. Says of
 * each case exactly what `decideCase` says of reading it without an override.
 */
export interface Visible {
  /** Offices whose cases are shown. */
  offices: readonly string[] | 'all';
  /** Levels of protection that are shown; a person without protection always is. */
  protections: readonly Protection[];
  /** Whether persons who are shielded are shown. */
  shielded: boolean;
  /** Whether persons who are blocked are shown although the block does not name the reader. */
  blocked: boolean;
  /** The reader, whose own case and whose relations' cases are never shown. */
  reader: string;
}

/** Undefined for whoever is shown no case at all. */
export function visibleTo(identity: Identity): Visible | undefined {
  const reader = identity.id;
  if (hasRole(identity, 'revisor'))
    return { offices: 'all', protections: PROTECTIONS, shielded: true, blocked: true, reader };
  if (!hasRole(identity, 'veileder', 'leser')) return undefined;
  return {
    offices: identity.offices,
    protections: protectionsOpenTo(identity),
    shielded: identity.clearances.has('shielded'),
    blocked: false,
    reader,
  };
}

function protectionsOpenTo({ clearances }: Identity): readonly Protection[] {
  if (clearances.has('strictly-confidential')) return PROTECTIONS;
  return clearances.has('confidential') ? ['confidential'] : [];
}
