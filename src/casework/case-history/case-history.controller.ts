import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { caseIdIn, noSuchCase } from '../../access/address-ids.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { asOf } from '../../domain/analysis/as-of.js';
import { fold } from '../../domain/course/decider.js';
import { today } from '../../platform/clock.js';
import { factOf } from '../../event-store/streams.js';
import { Describes } from '../../platform/http/openapi.js';
import { CaseworkReader } from '../casework-reader.js';
import type { HistoryRow } from './case-history.table.js';
import { caseView } from './case-view.js';
import { MomentQuery, momentView } from './moment.js';
import { timeline } from './timeline.js';

const CASE_ID = { caseId: 'The case.' };

@Controller('api/cases')
export class CaseHistoryController {
  constructor(private readonly reader: CaseworkReader) {}

  @Get(':caseId')
  @Describes('The case: facts, spells, goals and findings, on both clocks.', {
    tag: 'casework',
    params: CASE_ID,
    query: queryFields(MomentQuery),
    example: {
      caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
      revision: 7,
      asOf: { says: '…' },
      status: 'open',
      state: 'work-training',
      facts: { office: '0315' },
      spells: [],
      goals: [],
      findings: [],
    },
  })
  async show(
    @Param('caseId') caseId: string,
    @Query() raw: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { moment, rows } = await this.asked(caseId, raw);
    const revision = rows.at(-1)!.revision;
    void reply.header('etag', `"${revision}"`);
    const course = fold(rows.map(factOf));
    return {
      caseId: rows[0]!.caseId,
      revision,
      asOf: momentView(moment),
      ...caseView(moment.at ? asOf(course, moment.at).course : course, today(), moment.at),
    };
  }

  @Get(':caseId/timeline')
  @Describes('What happened, in order of happening, with corrections marked.', {
    tag: 'casework',
    params: CASE_ID,
    query: queryFields(MomentQuery),
    example: {
      caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
      revision: 7,
      asOf: { says: '…' },
      entries: [
        {
          id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
          revision: 1,
          type: 'CaseOpened',
          phase: 'intake',
          occurredOn: '2018-01-08',
          happened: 'yes',
          data: { office: '0315' },
          recordedAt: '2026-01-31T12:00:00.000000Z',
          recordedBy: { actor: 'Z990101' },
        },
      ],
    },
  })
  async timeline(@Param('caseId') caseId: string, @Query() raw: unknown) {
    const { moment, rows } = await this.asked(caseId, raw);
    return {
      caseId: rows[0]!.caseId,
      revision: rows.at(-1)!.revision,
      asOf: momentView(moment),
      entries: timeline(rows, fold(rows.map(factOf)), moment.at),
    };
  }

  private async asked(
    caseId: string,
    raw: unknown,
  ): Promise<{ moment: MomentQuery; rows: HistoryRow[] }> {
    const id = caseIdIn(caseId);
    const moment = validInput(MomentQuery, raw);
    await this.reader.caughtUpTo(moment);
    const rows = await this.reader.history(id, moment.knownAt);
    if (rows.length === 0) throw noSuchCase();
    return { moment, rows };
  }
}
