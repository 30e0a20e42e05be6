import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { FindOptionsOrder, FindOptionsWhere, Repository } from 'typeorm';
import { ANALYSIS_STATES } from '../../domain/analysis/states.js';
import { Field } from '../../domain/fields/field.js';
import {
  identifier,
  officeNumber,
  oneOf,
  pseudonym as pseudonymShape,
} from '../../domain/fields/shapes.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Describes } from '../../platform/http/openapi.js';
import { PageQuery, page } from '../page.js';
import { CaseworkReader } from '../casework-reader.js';
import { CaseOverview } from './case-overview.entity.js';

/** Orders by stable keys: the case id decides between equals, so that pages never overlap. */
const SORTS: Record<string, FindOptionsOrder<CaseOverview>> = {
  opened: { openedEarliest: { direction: 'ASC', nulls: 'LAST' }, caseId: 'ASC' },
  '-opened': { openedEarliest: { direction: 'DESC', nulls: 'LAST' }, caseId: 'ASC' },
  recorded: { lastRecordedAt: 'ASC', caseId: 'ASC' },
  '-recorded': { lastRecordedAt: 'DESC', caseId: 'ASC' },
};

export class CaseListQuery extends PageQuery {
  @Field(oneOf(ANALYSIS_STATES), { says: 'Only cases in this state.' })
  state?: string;

  @Field(pseudonymShape, { says: 'Only the case with this pseudonym.' })
  pseudonym?: string;

  @Field(officeNumber, { says: 'Only cases of this office.' })
  office?: string;

  @Field(identifier(), { says: 'Only cases of this counsellor.' })
  counsellor?: string;

  @Field(oneOf(['true', 'false']), { says: 'Only open, or only closed cases.' })
  open?: 'true' | 'false';

  @Field(oneOf(Object.keys(SORTS)), { says: 'Order; default: latest recorded first.' })
  sort?: string;
}

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
  async list(@Query() raw: unknown) {
    const query = validInput(CaseListQuery, raw);
    await this.reader.caughtUpTo(query);
    const { skip, take } = page(query);
    const [rows, total] = await this.cases.findAndCount({
      where: filterOf(query),
      order: SORTS[query.sort ?? '-recorded']!,
      skip,
      take,
    });
    return { total, cases: rows.map(listItem) };
  }
}

function filterOf({
  state,
  pseudonym,
  office,
  counsellor,
  open,
}: CaseListQuery): FindOptionsWhere<CaseOverview> {
  return {
    ...(state === undefined ? {} : { state }),
    ...(pseudonym === undefined ? {} : { pseudonym }),
    ...(office === undefined ? {} : { office }),
    ...(counsellor === undefined ? {} : { counsellor }),
    ...(open === undefined ? {} : { open: open === 'true' }),
  };
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
  const stated = Object.entries({
    pseudonym,
    office,
    gender,
    ageBand,
    counsellor,
    work,
    openedOn,
  }).filter(([, value]) => value !== null);
  return {
    caseId,
    state,
    open,
    revision,
    lastRecordedAt: lastRecordedAtText,
    ...Object.fromEntries(stated),
  };
}
