import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { Access } from '../../access/route-rule.js';
import { STREAM_KINDS } from '../../domain/catalogue.js';
import type { JsonObject } from '../../event-store/port.js';
import { Describes } from '../../platform/http/openapi.js';
import { DescribesDiscarding, DescribesFinding, DescribesSaving } from './describe-drafts.js';
import { DraftEdge, type DraftFound } from './draft-edge.js';
import { NEW, type DraftPlace } from './draft-seal.js';
import { Drafts, type DraftListed, type DraftMoments } from './drafts.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One's own drafts, and those of cases and employers that are not there yet. */
@Access({ roles: ['veileder'] })
@Controller('api/drafts')
export class DraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly edge: DraftEdge,
  ) {}

  @Get()
  @Describes('Your drafts, newest first, without what is written in them.', {
    tag: 'drafts',
    example: {
      drafts: [
        {
          command: 'start-training',
          caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
          pseudonym: 'case-4',
          savedAt: '2026-11-21T13:05:00.000Z',
          expiresAt: '2026-12-05T13:05:00.000Z',
          revision: 7,
        },
      ],
    },
  })
  async all(@CurrentIdentity() identity: Identity): Promise<{ drafts: DraftListed[] }> {
    return { drafts: await this.drafts.of(identity) };
  }

  @Get(':command')
  @DescribesFinding('Your draft of an opening: open-case or register-employer.')
  find(@Param('command') command: string, @CurrentIdentity() by: Identity): Promise<DraftFound> {
    return this.edge.find(placeOf(by, command));
  }

  @Put(':command')
  @DescribesSaving('Keeps your draft of an opening: open-case or register-employer.')
  save(
    @Param('command') command: string,
    @Body() body: unknown,
    @CurrentIdentity() by: Identity,
  ): Promise<DraftMoments> {
    return this.edge.save(placeOf(by, command), body, async (fields) => personNamedBy(fields));
  }

  @Delete(':command')
  @DescribesDiscarding('Discards your draft of an opening.')
  discard(@Param('command') command: string, @CurrentIdentity() by: Identity) {
    return this.edge.discard(placeOf(by, command));
  }
}

const placeOf = ({ id: author }: Identity, command: string): DraftPlace => ({
  author,
  kind: command === STREAM_KINDS.employer.opens ? 'employer' : 'course',
  about: NEW,
  command,
});

/** So that the draft goes with the person when they are erased, before there is a case of theirs. */
const personNamedBy = ({ personId }: JsonObject): string | undefined =>
  typeof personId === 'string' && UUID.test(personId) ? personId.toLowerCase() : undefined;
