/** What happened to access itself. */
export const SECURITY_EVENT_KINDS = [
  'denied',
  'logged-in',
  'login-failed',
  'logged-out',
  'session-ended',
  'token-refused',
  'override-taken',
  'limited',
  'erasure-proposed',
  'erasure-decided',
  'person-erased',
] as const;
export type SecurityEventKind = (typeof SECURITY_EVENT_KINDS)[number];

/** Names and random ids alone: no identity number, no name, no text that somebody wrote. */
export interface SecurityEvent {
  kind: SecurityEventKind;
  /** Staff identifier or client id, where it is known. */
  actor?: string;
  /** Rule that decided, e.g. `other-office`. */
  rule?: string;
  /** Route as declared, without values. */
  route?: string;
  method?: string;
  caseId?: string;
  personId?: string;
  overrideId?: string;
}

export interface SecurityLog {
  /** Never throws: that something was refused does not change when it cannot be written. */
  write(event: SecurityEvent): Promise<void>;
}

export const SECURITY_LOG = Symbol('security log');
