import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_FACTS, type AccessFacts } from '../access/access-facts.js';
import { noSuchPerson } from '../access/address-ids.js';
import { otherOffice } from '../access/guard/problems.js';
import { isOfOffice, type Identity } from '../access/identity.js';
import { SECURITY_LOG, type SecurityEvent, type SecurityLog } from '../access/logs/security-log.js';
import { decidePerson } from '../access/policy/decide.js';
import type { OpenCase } from '../domain/course/intake.js';

const ROUTE = { route: '/api/cases', method: 'POST' };

/** Who may open which case: the address names none yet, so the guard cannot tell. */
@Injectable()
export class OpeningAccess {
  constructor(
    @Inject(ACCESS_FACTS) private readonly facts: AccessFacts,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  /** @throws ProblemError 403 for an office that is not theirs; 404 for a person closed to them */
  async assertMayOpen(
    identity: Identity,
    { office, personId }: Pick<OpenCase, 'office' | 'personId'>,
  ): Promise<void> {
    if (!isOfOffice(identity, office)) {
      this.denied({ actor: identity.id, rule: 'other-office' });
      throw otherOffice();
    }
    if (personId === undefined) return;
    const { permit, rule } = decidePerson(
      identity,
      'write',
      await this.facts.ofPerson(personId.toLowerCase()),
    );
    if (permit) return;
    this.denied({ actor: identity.id, rule, personId });
    throw noSuchPerson();
  }

  private denied(event: Omit<SecurityEvent, 'kind'>): void {
    void this.security.write({ kind: 'denied', ...ROUTE, ...event });
  }
}
