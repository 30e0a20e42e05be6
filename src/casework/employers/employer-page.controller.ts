import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { employerIdIn } from '../../access/address-ids.js';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { employers } from '../../domain/employer/decider.js';
import { factOf } from '../../event-store/streams.js';
import { today } from '../../platform/clock.js';
import { POOL } from '../../platform/database/database.module.js';
import { Describes } from '../../platform/http/openapi.js';
import { MomentQuery, momentView } from '../case-history/moment.js';
import { timeline } from '../case-history/timeline.js';
import { CaseSideReader, type CaseSide } from './case-side.js';
import type { EmployerRow } from './employer-history.table.js';
import { EMPLOYER_EXAMPLE, EMPLOYER_TIMELINE_EXAMPLE } from './employer-page.examples.js';
import { employerView } from './employer-view.js';
import { EmployersReader } from './employers-reader.js';

const EMPLOYER_ID = { employerId: 'The employer.' };

@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/employers')
export class EmployerPageController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly reader: EmployersReader,
    private readonly cases: CaseSideReader,
  ) {}

  @Get(':employerId')
  @Describes('The employer: profile, people there, contacts, and what follows, on both clocks.', {
    tag: 'casework',
    params: EMPLOYER_ID,
    query: queryFields(MomentQuery),
    example: EMPLOYER_EXAMPLE,
  })
  async show(
    @Param('employerId') address: string,
    @Query() raw: unknown,
    @CurrentIdentity() reader: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { employerId, moment, rows } = await this.asked(reader, address, raw);
    const revision = rows.at(-1)!.revision;
    void reply.header('etag', `"${revision}"`);
    const day = moment.at ?? today();
    const { signs, ...side } = await this.cases.of(reader, employerId, moment, day);
    const picture = { employer: employers.fold(rows.map(factOf)), ...side };
    return {
      employerId,
      revision,
      asOf: momentView(moment, 'employer'),
      ...employerView(picture, signs, day, await this.pseudonymsOf(side)),
    };
  }

  @Get(':employerId/timeline')
  @Describes('What happened with the employer, in order of happening, with corrections marked.', {
    tag: 'casework',
    params: EMPLOYER_ID,
    query: queryFields(MomentQuery),
    example: EMPLOYER_TIMELINE_EXAMPLE,
  })
  async timeline(
    @Param('employerId') address: string,
    @Query() raw: unknown,
    @CurrentIdentity() reader: Identity,
  ) {
    const { employerId, moment, rows } = await this.asked(reader, address, raw);
    return {
      employerId,
      revision: rows.at(-1)!.revision,
      asOf: momentView(moment, 'employer'),
      entries: timeline(rows, employers.fold(rows.map(factOf)), moment.at),
    };
  }

  private async asked(
    reader: Identity,
    address: string,
    raw: unknown,
  ): Promise<{ employerId: string; moment: MomentQuery; rows: EmployerRow[] }> {
    const employerId = employerIdIn(address);
    const moment = validInput(MomentQuery, raw);
    await this.reader.caughtUpTo(moment);
    const rows = await this.reader.history(reader, employerId, moment.knownAt);
    return { employerId, moment, rows };
  }

  private async pseudonymsOf({ placements, contacts }: CaseSide): Promise<Map<string, string>> {
    const caseIds = new Set([...placements, ...contacts].map(({ caseId }) => caseId));
    if (caseIds.size === 0) return new Map();
    const { rows } = await this.pool.query<{ case_id: string; pseudonym: string }>(
      `select case_id, pseudonym from read.case_overview
       where case_id = any($1::uuid[]) and pseudonym is not null`,
      [[...caseIds]],
    );
    return new Map(rows.map(({ case_id, pseudonym }) => [case_id, pseudonym]));
  }
}
