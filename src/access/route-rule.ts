import { SetMetadata } from '@nestjs/common';
import type { Role } from './identity.js';

/** What is done with a case or a person: reading comes before writing. */
export type AccessAction = 'read' | 'write';

/** Who may come in by a route. A route without a rule lets nobody in, and the application does not start. */
export type RouteRule =
  /** Needs no login. */
  | { open: true }
  /** Whoever is logged in. */
  | { anyone: true }
  /**
   * Whoever has one of the roles; for lists, which leave out what their reader may not see. With
   * `shows`, for a search: its handler says whom it found by `request.shown`, or nobody by `[]`.
   */
  | { roles: readonly Role[]; shows?: LookupKind }
  /** Besides the role, the policy must permit the case or the person named in the address. */
  | { roles: readonly Role[]; case: AccessAction; shows?: LookupKind }
  | { roles: readonly Role[]; person: AccessAction; shows?: LookupKind };

/**
 * What is shown of a person, by a name that an ordinary reader understands; see `LOOKUP_TEXTS`. A
 * route that shows something writes one line in the look-up log for each answer it gives.
 */
export const LOOKUP_KINDS = [
  'case',
  'case-timeline',
  'case-narrative',
  'amendment-preview',
  'person',
  'person-search',
  'person-report',
] as const;
export type LookupKind = (typeof LOOKUP_KINDS)[number];

export const ROUTE_RULE = 'forlop:route-rule';

/** Declares who may come in by a route, or by every route of a controller. */
export const Access = (rule: RouteRule) => SetMetadata(ROUTE_RULE, rule);
