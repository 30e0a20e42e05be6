import { PROTECTIONS, type CaseAccessFacts, type PersonAccessFacts } from '../access-facts.js';
import { hasRole, isOfOffice, type Identity } from '../identity.js';
import type { AccessAction } from '../route-rule.js';
import type {
  DecideCase,
  DecidePerson,
  OverrideInForce,
  PolicyRule,
  Verdict,
} from './case-policy.js';

/**
 * Whether somebody may read or write a case, and by which rule. Pure: the same question gets the same
 * answer. What it does not know it refuses: a level of protection of another name is the strictest.
 *
 * The order is that of Nav's open access policies: protected address, shielded person, own case or
 * relation, block, role, office, and last that a reader does not write. Whoever audits writes
 * nothing, whatever other roles they have, and reads without texts what only the audit opens to them.
 */
export const decideCase: DecideCase = (identity, action, facts, override) => {
  const asCaseworker = caseworkerOnCase(identity, action, facts, override);
  if (asCaseworker.permit || !hasRole(identity, 'revisor')) return asCaseworker;
  return decideAsAuditor(identity, action, facts.person);
};

/** As `decideCase`, of what the register holds on a person: no office owns a person. */
export const decidePerson: DecidePerson = (identity, action, facts) => {
  const asCaseworker = caseworkerOnPerson(identity, action, facts);
  if (asCaseworker.permit || !hasRole(identity, 'revisor')) return asCaseworker;
  return decideAsAuditor(identity, action, facts);
};

/** Whether an override would open this case: the office alone is in the way, and a person asks. */
export const isOverridable = ({ permit, overridable }: Verdict): boolean => !permit && overridable;

function caseworkerOnCase(
  identity: Identity,
  action: AccessAction,
  { office, person }: CaseAccessFacts,
  override: OverrideInForce | undefined,
): Verdict {
  const onPerson = caseworkerOnPerson(identity, action, person);
  if (!onPerson.permit && onPerson.rule !== 'read-only') return onPerson;
  if (isOfOffice(identity, office)) return onPerson;
  const overridable =
    identity.kind === 'person' && onPerson.permit && person.protection === undefined;
  if (!override || !overridable) return { ...denied('other-office'), overridable };
  return permitted('permitted-by-override');
}

function caseworkerOnPerson(
  identity: Identity,
  action: AccessAction,
  facts: PersonAccessFacts,
): Verdict {
  const closedBy = closedTo(identity, facts);
  if (closedBy) return denied(closedBy);
  if (!hasRole(identity, 'veileder', 'leser')) return denied('no-role');
  if (action !== 'read' && !maySometimesWrite(identity)) return denied('read-only');
  return permitted('permitted');
}

/** The rule that closes everything of a person to somebody, whatever their role and office. */
function closedTo(identity: Identity, facts: PersonAccessFacts): PolicyRule | undefined {
  const { clearances } = identity;
  if (!isProtectionKnown(facts)) return 'strictly-confidential';
  if (facts.protection === 'strictlyConfidential' && !clearances.has('strictly-confidential'))
    return 'strictly-confidential';
  if (
    facts.protection === 'confidential' &&
    !clearances.has('confidential') &&
    !clearances.has('strictly-confidential')
  )
    return 'confidential';
  if (facts.shielded !== false && !clearances.has('shielded')) return 'shielded';
  if (facts.related.includes(identity.id)) return 'own-case';
  if (facts.blocked !== undefined && !facts.blocked.handlers.includes(identity.id))
    return 'blocked';
  return undefined;
}

function decideAsAuditor(
  identity: Identity,
  action: AccessAction,
  facts: PersonAccessFacts,
): Verdict {
  if (!isProtectionKnown(facts)) return denied('strictly-confidential');
  if (facts.related.includes(identity.id)) return denied('own-case');
  if (action !== 'read') return denied('read-only');
  return { ...permitted('permitted'), texts: false };
}

const maySometimesWrite = (identity: Identity): boolean =>
  hasRole(identity, 'veileder') && !hasRole(identity, 'revisor');

const isProtectionKnown = ({ protection }: PersonAccessFacts): boolean =>
  protection === undefined || PROTECTIONS.includes(protection);

const denied = (rule: PolicyRule): Verdict => ({
  permit: false,
  rule,
  overridable: false,
  texts: false,
});

const permitted = (rule: PolicyRule): Verdict => ({
  permit: true,
  rule,
  overridable: false,
  texts: true,
});
