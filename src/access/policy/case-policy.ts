import type { CaseAccessFacts, PersonAccessFacts } from '../access-facts.js';
import type { Identity } from '../identity.js';
import type { AccessAction } from '../route-rule.js';

/** The rules of the policy in the order in which they are asked; the first that holds decides. */
export const POLICY_RULES = [
  'strictly-confidential',
  'confidential',
  'shielded',
  'own-case',
  'blocked',
  'no-role',
  'other-office',
  'read-only',
  'permitted',
  'permitted-by-override',
] as const;
export type PolicyRule = (typeof POLICY_RULES)[number];

export interface Verdict {
  permit: boolean;
  rule: PolicyRule;
  /** Whether a time-limited override with a reason would permit it. Never for protected addresses. */
  overridable: boolean;
  /** Whether texts and other personal fields may be shown; a revisor reads without them. */
  texts: boolean;
}

/** The override that somebody has taken for this case, where one is in force. */
export interface OverrideInForce {
  overrideId: string;
}

export type DecideCase = (
  identity: Identity,
  action: AccessAction,
  facts: CaseAccessFacts,
  override?: OverrideInForce,
) => Verdict;

export type DecidePerson = (
  identity: Identity,
  action: AccessAction,
  facts: PersonAccessFacts,
) => Verdict;
