import type { Identity } from '../identity.js';
import type { LookupKind } from '../route-rule.js';

/** That somebody was shown something of a person: one for each action, none for what was refused. */
export interface Lookup {
  /** Who looked. */
  by: Identity;
  /** Whom it concerns: the random id of the person, never an identity number. */
  personId: string;
  caseId?: string;
  kind: LookupKind;
  /** Route as declared, without values: `/api/cases/:caseId`. */
  route: string;
  method: string;
  /** The override that it rested on. */
  overrideId?: string;
  /** More than usual care: protected address, shielded person, override. */
  unusual: boolean;
}

export interface LookupLog {
  /**
   * Writes one line. An answer may be sent only after this has succeeded.
   *
   * @throws Error it cannot be written; the answer must not be sent
   */
  write(lookup: Lookup): Promise<void>;
}

export const LOOKUP_LOG = Symbol('look-up log');
