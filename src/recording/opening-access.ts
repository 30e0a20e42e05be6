import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ACCESS_FACTS, type AccessFacts } from '../access/access-facts.js';
import { noSuchPerson } from '../access/address-ids.js';
import { openingStays, otherOffice } from '../access/guard/problems.js';
import { isOfOffice, type Identity } from '../access/identity.js';
import { SECURITY_LOG, type SecurityEvent, type SecurityLog } from '../access/logs/security-log.js';
import { decidePerson } from '../access/policy/decide.js';
import type { OpenCase } from '../domain/course/intake.js';
import { amendedId, isAmending, isAmendment } from '../domain/stream/amendments.js';
import { EVENT_STORE } from '../event-store/event-store.module.js';
import type { EventStore } from '../event-store/port.js';
import { courseStream, factOf } from '../event-store/streams.js';

const ROUTE = { route: '/api/cases', method: 'POST' };

/** Who may open which case: the address names none yet, so the guard cannot tell. */
@Injectable()
export class OpeningAccess {
  constructor(
    @Inject(ACCESS_FACTS) private readonly facts: AccessFacts,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
    @Inject(EVENT_STORE) private readonly store: EventStore,
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

  /**
   * An override opens a case for hours: by an amendment of its opening, which names its office, it
   * could be kept for good.
   *
   * @throws ProblemError 403 what is amended is the opening of a case of another office
   */
  async assertKeepsOpening(
    { verdict, identity, caseFacts }: FastifyRequest,
    command: string,
    body: unknown,
  ): Promise<void> {
    if (verdict?.rule !== 'permitted-by-override' || !caseFacts || !isAmending(command)) return;
    const { fact: named } = (body ?? {}) as { fact?: unknown };
    const recorded = (await this.store.read(courseStream(caseFacts.caseId))).map(factOf);
    const amendment = recorded.find(({ id }) => id === named);
    const target = amendment && isAmendment(amendment) ? amendedId(recorded, amendment) : named;
    if (target !== recorded[0]?.id) return;
    const { caseId, person } = caseFacts;
    this.denied({
      ...(identity ? { actor: identity.id } : {}),
      rule: 'other-office',
      route: `/api/cases/:caseId/commands/${command}`,
      caseId,
      personId: person.personId,
    });
    throw openingStays();
  }

  private denied(event: Omit<SecurityEvent, 'kind'>): void {
    void this.security.write({ kind: 'denied', ...ROUTE, ...event });
  }
}
