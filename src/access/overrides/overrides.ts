import type { OverrideInForce } from '../policy/case-policy.js';

/** Where overrides are kept: that somebody opens a case of another office for a while, and why. */
export interface Overrides {
  /** The latest override that somebody has taken for a case and that has not run out. */
  inForce(actor: string, caseId: string): Promise<OverrideInForce | undefined>;
}

export const OVERRIDES = Symbol('overrides');

/** How long an override opens a case, in milliseconds: half a working day. */
export const OVERRIDE_MS = 4 * 3_600_000;
