import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThanOrEqual, Or, type FindOptionsWhere, type Repository } from 'typeorm';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { statusRow } from '../../domain/analysis/status.js';
import { fold } from '../../domain/course/decider.js';
import { Field } from '../../domain/fields/field.js';
import { day, officeNumber } from '../../domain/fields/shapes.js';
import type { Day } from '../../domain/time/day.js';
import { factOf } from '../../event-store/streams.js';
import { Describes } from '../../platform/http/openapi.js';
import { CaseOverview } from '../case-overview/case-overview.entity.js';
import { CaseworkReader } from '../casework-reader.js';
import { PageQuery, page } from '../page.js';
import { listedCases } from '../visibility/listed-cases.js';

export class StatusQuery extends PageQuery {
  @Field(day, { says: 'As it was on this day.' })
  at?: Day;

  @Field(officeNumber, { says: 'Only cases of this office.' })
  office?: string;
}

/** Where each case stands: who, what work, which contracts. In the order the cases came. */
@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/cases/status-overview')
export class StatusOverviewController {
  constructor(
    @InjectRepository(CaseOverview) private readonly cases: Repository<CaseOverview>,
    private readonly reader: CaseworkReader,
  ) {}

  @Get()
  @Describes('Where each case stands: one row per case.', {
    tag: 'casework',
    query: queryFields(StatusQuery),
    example: {
      total: 1,
      cases: [
        {
          caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
          gender: 'woman',
          ageBand: '40-50',
          work: 'medical secretary',
          contracts: [{ type: 'permanent', percentage: 50 }],
          onCall: false,
          status: 'work',
        },
      ],
    },
  })
  async overview(@Query() raw: unknown, @CurrentIdentity() reader: Identity) {
    const query = validInput(StatusQuery, raw);
    await this.reader.caughtUpTo(query);
    const [listed, total] = await listedCases(this.cases, reader, {
      where: asked(query),
      order: { openedRecordedAt: 'ASC', caseId: 'ASC' },
      ...page(query),
    }).getManyAndCount();
    const histories = await this.reader.sealedHistories(listed.map(({ caseId }) => caseId));
    const rows = listed.map(({ caseId, pseudonym }) => {
      const course = fold((histories.get(caseId) ?? []).map(factOf));
      const row = statusRow(course, query.at);
      return { caseId, ...(pseudonym === null ? {} : { pseudonym }), ...row };
    });
    return { total, ...(query.at ? { at: query.at } : {}), cases: rows };
  }
}

/** Cases that may have been opened by the day: one that nobody dated is not left out. */
function asked({ at, office }: StatusQuery): FindOptionsWhere<CaseOverview> {
  return {
    ...(office === undefined ? {} : { office }),
    ...(at === undefined ? {} : { openedEarliest: Or(IsNull(), LessThanOrEqual(at)) }),
  };
}
