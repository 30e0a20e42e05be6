import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ACCESS_FACTS, type AccessFacts } from '../../access/access-facts.js';
import { noSuchPerson } from '../../access/address-ids.js';
import type { Identity } from '../../access/identity.js';
import { SECURITY_LOG, type SecurityLog } from '../../access/logs/security-log.js';
import type { ErasePerson } from '../../domain/person/restriction.js';
import { EVENT_STORE, KEY_VAULT } from '../../event-store/event-store.module.js';
import type { EventStore } from '../../event-store/port.js';
import { KeyErasures } from '../../event-store/sealing/key-erasures.js';
import type { KeyVault } from '../../event-store/sealing/key-vault.js';
import { streamOf } from '../../event-store/streams.js';
import { today } from '../../platform/clock.js';
import { CommandRefused } from '../errors.js';
import { RecordMilestoneHandler } from '../record-milestone.handler.js';
import { RecordMilestone } from '../record-milestone.js';
import { Drafts } from '../drafts/drafts.js';
import { ErasureRegister, type ErasureProcedure, type Proposal } from './erasure-register.js';
import {
  alreadyDecided,
  alreadyProposed,
  erasureUnfinished,
  noSuchErasure,
  peopleOnly,
  sameEyes,
} from './problems.js';

/** Whoever decides on an erasure: enough of an identity for the command line as well. */
export type Decider = Pick<Identity, 'id' | 'kind'>;

/**
 * Erasing a person with four eyes: one proposes, another approves, and it is carried out.
 *
 * Carrying out: the ledger outside the database, the key and the index row, drafts that concern the
 * person, the event in their own stream where there is one, and last the mark that all is done. Each step can be repeated, so what
 * a crash cut short is completed by the next start.
 */
@Injectable()
export class Erasures implements OnApplicationBootstrap {
  constructor(
    private readonly register: ErasureRegister,
    private readonly keys: KeyErasures,
    private readonly recorder: RecordMilestoneHandler,
    private readonly drafts: Drafts,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(KEY_VAULT) private readonly vault: KeyVault,
    @Inject(ACCESS_FACTS) private readonly facts: AccessFacts,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const erasure of await this.register.unfinished()) await this.carryOut(erasure);
  }

  /**
   * @throws ProblemError 404 nothing is kept of such a person, or it is the proposer or one close to
   *   them; 409 an erasure of the person is under way or done
   */
  async propose(proposal: Proposal, by: Decider): Promise<ErasureProcedure> {
    await this.refuseUnknown(proposal.personId);
    await this.refuseRelated(proposal.personId, by, noSuchPerson);
    const erasureId = await this.register.propose(proposal, by.id);
    if (!erasureId) throw alreadyProposed();
    await this.tell('erasure-proposed', by, proposal.personId);
    return (await this.register.find(erasureId))!;
  }

  /**
   * Approves and carries out. Whoever approved may ask again, which completes what was cut short.
   *
   * @throws ProblemError 403 by a program; 404 there is none; 409 by the one who proposed it, or it is
   *   decided; 503 it is approved and not carried out in full
   */
  async approve(erasureId: string, by: Decider): Promise<ErasureProcedure> {
    const erasure = await this.toDecide(erasureId, by);
    if (erasure.proposedBy === by.id) throw sameEyes();
    await this.decide(erasure, 'approved', by);
    const approved = (await this.register.find(erasureId))!;
    try {
      await this.carryOut(approved);
    } catch (error) {
      throw erasureUnfinished(error);
    }
    return (await this.register.find(erasureId))!;
  }

  /** Also by the one who proposed it, who thereby takes it back. @throws ProblemError as `approve` */
  async reject(erasureId: string, by: Decider): Promise<ErasureProcedure> {
    const erasure = await this.toDecide(erasureId, by);
    await this.decide(erasure, 'rejected', by);
    return (await this.register.find(erasureId))!;
  }

  private async toDecide(erasureId: string, by: Decider): Promise<ErasureProcedure> {
    if (by.kind !== 'person') throw peopleOnly();
    const erasure = await this.register.find(erasureId);
    if (!erasure) throw noSuchErasure();
    await this.refuseRelated(erasure.personId, by, noSuchErasure);
    return erasure;
  }

  private async decide(
    { erasureId, personId }: ErasureProcedure,
    verdict: 'approved' | 'rejected',
    by: Decider,
  ): Promise<void> {
    if (await this.register.decide(erasureId, verdict, by.id)) {
      await this.tell('erasure-decided', by, personId, verdict);
      return;
    }
    const { status, decidedBy } = (await this.register.find(erasureId))!;
    const same = status === 'rejected' ? verdict === 'rejected' : verdict === 'approved';
    if (!same || decidedBy !== by.id) throw alreadyDecided(status);
  }

  private async carryOut(erasure: ErasureProcedure): Promise<void> {
    const { erasureId, personId, basis, decision, proposedBy } = erasure;
    const { decidedBy: approvedBy = '', decidedAt: at = '' } = erasure;
    if (erasure.status !== 'approved') return;
    await this.keys.erase({
      personId,
      decision,
      at,
      erasureId,
      basis,
      decidedBy: proposedBy,
      approvedBy,
    });
    await this.drafts.forgetSubject(personId);
    await this.record(erasure, approvedBy, at);
    await this.register.markCarriedOut(erasureId, approvedBy);
    await this.tell('person-erased', { id: approvedBy }, personId);
  }

  /** Of a person whom nobody registered there is no stream, and an erasure must not begin one. */
  private async record(
    { erasureId, personId, basis, decision }: ErasureProcedure,
    by: string,
    at: string,
  ): Promise<void> {
    const fields = { decision, ground: basis, occurredOn: today(new Date(at)) } as ErasePerson;
    const person = { kind: 'person', id: personId } as const;
    try {
      await this.recorder.execute(
        new RecordMilestone(person, 'erase-person', fields, erasureId, { id: by }),
      );
    } catch (error) {
      const unregistered =
        error instanceof CommandRefused && error.refusal.code === 'person-not-registered';
      if (!unregistered) throw error;
    }
  }

  private async refuseUnknown(personId: string): Promise<void> {
    if ((await this.vault.keysOf([personId])).size > 0) return;
    const registered = await this.store.read(streamOf({ kind: 'person', id: personId }));
    if (registered.length === 0) throw noSuchPerson();
  }

  /** Nobody decides on what is recorded of themselves or of those close to them. */
  private async refuseRelated(
    personId: string,
    { id }: Decider,
    problem: () => Error,
  ): Promise<void> {
    if ((await this.facts.ofPerson(personId)).related.includes(id)) throw problem();
  }

  private tell(
    kind: 'erasure-proposed' | 'erasure-decided' | 'person-erased',
    { id }: Pick<Decider, 'id'>,
    personId: string,
    rule?: string,
  ): Promise<void> {
    return this.security.write({ kind, actor: id, personId, ...(rule ? { rule } : {}) });
  }
}
