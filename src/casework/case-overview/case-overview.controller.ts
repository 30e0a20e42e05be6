import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { Describes } from '../../platform/http/openapi.js';
import { today } from '../../platform/clock.js';
import { page } from '../page.js';
import { CaseworkReader } from '../casework-reader.js';
import { listedCases } from '../visibility/listed-cases.js';
import { CASE_SORTS, caseFilter, CaseListQuery } from './case-list-query.js';
import { CaseOverview } from './case-overview.entity.js';
import { stated } from '../../platform/database/rows.js';

export interface CaseListItem {
  caseId: string;
  state: string;
  open: boolean;
  revision: number;
  lastRecordedAt: string;
  pseudonym?: string;
  office?: string;
  gender?: string;
  ageBand?: string;
  counsellor?: string;
  work?: string;
  openedOn?: string;
}

@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/cases')
export class CaseOverviewController {
  constructor(
    @InjectRepository(CaseOverview) private readonly cases: Repository<CaseOverview>,
    private readonly reader: CaseworkReader,
  ) {}

  @Get()
  @Describes('The cases, filtered, sorted and in pages.', {
    tag: 'casework',
    query: queryFields(CaseListQuery),
    example: {
      total: 1,
      cases: [
        {
          caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
          state: 'work-training',
          open: true,
          revision: 7,
          lastRecordedAt: '2026-01-31T12:00:00.000000Z',
          office: '0315',
          openedOn: '2018-01-08',
        },
      ],
    },
  })
  async list(@Query() raw: unknown, @CurrentIdentity() reader: Identity) {
    const query = validInput(CaseListQuery, raw);
    await this.reader.caughtUpTo(query);
    const { skip, take } = page(query);
    const [rows, total] = await listedCases(this.cases, reader, {
      where: caseFilter(query, query.on ?? today()),
      order: CASE_SORTS[query.sort ?? '-recorded']!,
      skip,
      take,
    }).getManyAndCount();
    return { total, cases: rows.map(listItem) };
  }
}

function listItem({
  caseId,
  state,
  open,
  revision,
  lastRecordedAtText,
  ...rest
}: CaseOverview): CaseListItem {
  const { pseudonym, office, gender, ageBand, counsellor, work, openedOn } = rest;
  return {
    caseId,
    state,
    open,
    revision,
    lastRecordedAt: lastRecordedAtText,
    ...stated<Partial<CaseListItem>>({
      pseudonym,
      office,
      gender,
      ageBand,
      counsellor,
      work,
      openedOn,
    }),
  };
}
