import { Inject, Injectable } from '@nestjs/common';
import {
  ACCESS_FACTS,
  type AccessFacts,
  type PersonAccessFacts,
} from '../../access/access-facts.js';
import { noSuchPerson } from '../../access/address-ids.js';
import { readOnly, roleNotAllowed } from '../../access/guard/problems.js';
import { hasRole, type Identity, type Role } from '../../access/identity.js';
import { SECURITY_LOG, type SecurityLog } from '../../access/logs/security-log.js';
import { decidePerson } from '../../access/policy/decide.js';
import { PersonOffices } from '../../access/visibility/person-offices.js';
import { people } from '../../domain/person/decider.js';
import {
  amendedId,
  isAmending,
  isAmendment,
  type RetractFact,
} from '../../domain/stream/amendments.js';
import type { Milestone } from '../../domain/stream/milestone.js';
import { EVENT_STORE } from '../../event-store/event-store.module.js';
import type { EventStore } from '../../event-store/port.js';
import { factOf, personStream } from '../../event-store/streams.js';

/** Whose work it is to record what; corrections belong to whoever records what they correct. */
const WHO: Readonly<Record<string, readonly Role[]>> = {
  'register-person': ['veileder'],
  'change-person-details': ['veileder'],
  'set-address-protection': ['veileder', 'administrator'],
  'shield-person': ['veileder', 'administrator'],
  'lift-shielding': ['veileder', 'administrator'],
  'declare-relation': ['veileder', 'administrator'],
  'end-relation': ['veileder', 'administrator'],
  'block-person': ['administrator'],
  'lift-block': ['administrator'],
};

/**
 * Who may record what in the register. A counsellor does so for persons with a case at an office of
 * theirs, or with none anywhere; an administrator for all. Neither for themself or somebody close, nor
 * for whoever is protected or shielded from them: so a protection can be set by whoever has the case,
 * and be lifted only by those who may see whom it protects. A block does not keep out the
 * administrator, who lifts it.
 */
@Injectable()
export class PeopleAccess {
  constructor(
    @Inject(ACCESS_FACTS) private readonly facts: AccessFacts,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly offices: PersonOffices,
  ) {}

  /**
   * @throws ProblemError 404 for whoever may not know of the person, 403 for whoever may but does not
   *   record this
   */
  async assertMayRecord(
    identity: Identity,
    personId: string,
    name: string,
    fields: Milestone,
  ): Promise<void> {
    // Before anything is asked about the person: the answer to what is never one's work tells nothing.
    if (!isAmending(name) && !hasRole(identity, 'leser', ...(WHO[name] ?? [])))
      throw this.denied(identity, personId, 'no-role', roleNotAllowed());
    const facts = await this.facts.ofPerson(personId);
    const verdict = decidePerson(identity, 'write', facts);
    const ofOffice = verdict.permit && (await this.offices.includeOneOf(identity, personId));
    const work = [
      ...(ofOffice ? (['veileder'] as const) : []),
      ...(mayAdminister(identity, facts) ? (['administrator'] as const) : []),
    ];
    if (work.length === 0) {
      const rule = verdict.permit ? 'other-office' : verdict.rule;
      const problem = rule === 'read-only' ? readOnly() : noSuchPerson();
      throw this.denied(identity, personId, rule, problem);
    }
    const whose = await this.whoseWork(personId, name, fields);
    if (!work.some((role) => whose.includes(role)))
      throw this.denied(identity, personId, 'no-role', roleNotAllowed());
  }

  private async whoseWork(
    personId: string,
    name: string,
    fields: Milestone,
  ): Promise<readonly Role[]> {
    if (!isAmending(name)) return WHO[name] ?? [];
    const recorded = (await this.store.read(personStream(personId))).map(factOf);
    const named = recorded.find(({ id }) => id === (fields as RetractFact).fact);
    const target =
      named && isAmendment(named)
        ? recorded.find(({ id }) => id === amendedId(recorded, named))
        : named;
    // What is not there is refused by the decision, with what to do about it.
    if (!target) return ['veileder', 'administrator'];
    return WHO[people.entryOfEvent(target.type)?.command ?? ''] ?? [];
  }

  private denied(identity: Identity, personId: string, rule: string, problem: Error): Error {
    void this.security.write({ kind: 'denied', actor: identity.id, rule, personId });
    return problem;
  }
}

/** As a counsellor who is not kept out by a block. */
function mayAdminister(identity: Identity, facts: PersonAccessFacts): boolean {
  if (!hasRole(identity, 'administrator')) return false;
  const { blocked: _, ...unblocked } = facts;
  const roles = new Set<Role>([...identity.roles, 'veileder']);
  return decidePerson({ ...identity, roles }, 'write', unblocked).permit;
}
