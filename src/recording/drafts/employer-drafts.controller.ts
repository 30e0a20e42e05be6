import { Body, Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { employerIdIn, noSuchEmployer } from '../../access/address-ids.js';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { Access } from '../../access/route-rule.js';
import { personIdFor } from '../../domain/stream/ids.js';
import { EVENT_STORE } from '../../event-store/event-store.module.js';
import type { EventStore } from '../../event-store/port.js';
import { employerStream } from '../../event-store/streams.js';
import { DescribesDiscarding, DescribesFinding, DescribesSaving } from './describe-drafts.js';
import { DraftEdge, type DraftFound } from './draft-edge.js';
import type { DraftPlace } from './draft-seal.js';
import type { DraftMoments } from './drafts.js';

/** What somebody has begun to write of the relation to an employer. */
@Access({ roles: ['veileder'] })
@Controller('api/employers/:employerId/drafts/:command')
export class EmployerDraftsController {
  constructor(
    private readonly edge: DraftEdge,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get()
  @DescribesFinding('Your draft of a milestone of the relation to an employer.', 'employerId')
  async find(@CurrentIdentity() by: Identity, @Param() address: Address): Promise<DraftFound> {
    const place = placeOf(by, address);
    await this.subjectOf(place);
    return this.edge.find(place);
  }

  @Put()
  @DescribesSaving('Keeps your draft of a milestone of the relation to an employer.', 'employerId')
  save(
    @CurrentIdentity() by: Identity,
    @Param() address: Address,
    @Body() body: unknown,
  ): Promise<DraftMoments> {
    const place = placeOf(by, address);
    return this.edge.save(place, body, () => this.subjectOf(place));
  }

  @Delete()
  @DescribesDiscarding('Discards your draft of a milestone of an employer.', 'employerId')
  async discard(@CurrentIdentity() by: Identity, @Param() address: Address) {
    const place = placeOf(by, address);
    await this.subjectOf(place);
    return this.edge.discard(place);
  }

  /** Under whose key the texts of this employer are. @throws ProblemError 404 there is none */
  private async subjectOf({ about }: DraftPlace): Promise<string> {
    const [registration] = await this.store.read(employerStream(about));
    if (!registration) throw noSuchEmployer();
    return registration.subject ?? personIdFor(about);
  }
}

interface Address {
  employerId: string;
  command: string;
}

const placeOf = ({ id: author }: Identity, { employerId, command }: Address): DraftPlace => ({
  author,
  kind: 'employer',
  about: employerIdIn(employerId),
  command,
});
