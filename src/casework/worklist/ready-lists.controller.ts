import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { Field } from '../../domain/fields/field.js';
import { day, identifier, officeNumber } from '../../domain/fields/shapes.js';
import type { Day } from '../../domain/time/day.js';
import { today } from '../../platform/clock.js';
import { Describes } from '../../platform/http/openapi.js';
import { AfterQuery } from '../../projections/read-your-writes.js';
import { caseFilter } from '../case-overview/case-list-query.js';
import { CaseOverview } from '../case-overview/case-overview.entity.js';
import { CaseworkReader } from '../casework-reader.js';
import { listedCases } from '../visibility/listed-cases.js';
import { readyLists, type ReadyList } from './ready-lists.js';
import { WorklistReader } from './worklist.reader.js';

export class ReadyListsQuery extends AfterQuery {
  @Field(day, { says: 'As it shows on this day; default: today in Norway.' })
  on?: Day;

  @Field(officeNumber, { says: 'Only cases of this office.' })
  office?: string;

  @Field(identifier(), {
    says: 'Only cases of this counsellor; the own cases are then those of this one.',
  })
  counsellor?: string;
}

/** A ready list with its count; `query` is what to ask of the worklist (`tasks`) or of the cases. */
export type CountedList = ReadyList & { count: number };

@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/worklist/lists')
export class ReadyListsController {
  constructor(
    @InjectRepository(CaseOverview) private readonly cases: Repository<CaseOverview>,
    private readonly worklist: WorklistReader,
    private readonly reader: CaseworkReader,
  ) {}

  @Get()
  @Describes('The lists that are ready to work from, with the count of each.', {
    tag: 'casework',
    query: queryFields(ReadyListsQuery),
    example: {
      on: '2018-05-28',
      lists: [
        {
          id: 'overdue',
          title: { nb: 'Over fristen', nn: 'Over fristen', en: 'Overdue' },
          of: 'tasks',
          query: { office: '0315', urgency: 'overdue' },
          count: 12,
        },
      ],
    },
  })
  async list(
    @Query() raw: unknown,
    @CurrentIdentity() reader: Identity,
  ): Promise<{ on: Day; lists: CountedList[] }> {
    const query = validInput(ReadyListsQuery, raw);
    await this.reader.caughtUpTo(query);
    const { on = today(), office, counsellor } = query;
    const within = { ...(office ? { office } : {}), ...(counsellor ? { counsellor } : {}) };
    const lists = readyLists(counsellor ?? reader.id, on).map((list) => asked(list, within));
    const counts = await Promise.all([
      this.countTasks(reader, lists, within, on),
      this.countCases(reader, lists, on),
    ]);
    const countOf = new Map(counts.flat());
    return { on, lists: lists.map((list) => ({ ...list, count: countOf.get(list.id)! })) };
  }

  private async countTasks(reader: Identity, lists: readonly ReadyList[], within: Within, on: Day) {
    const ofTasks = lists.flatMap(({ id, ...list }) =>
      list.of === 'tasks' ? [{ id, ...list }] : [],
    );
    const queries = ofTasks.map(({ query }) => query);
    const counts = await this.worklist.countEach(reader, queries, within, on);
    return ofTasks.map(({ id }, at): [string, number] => [id, counts[at]!]);
  }

  private countCases(reader: Identity, lists: readonly ReadyList[], on: Day) {
    const ofCases = lists.flatMap(({ id, ...list }) =>
      list.of === 'cases' ? [{ id, ...list }] : [],
    );
    return Promise.all(
      ofCases.map(async ({ id, query }): Promise<[string, number]> => [
        id,
        await listedCases(this.cases, reader, { where: caseFilter(query, on) }).getCount(),
      ]),
    );
  }
}

type Within = Pick<ReadyListsQuery, 'office' | 'counsellor'>;

/** Nobody's cases are no counsellor's. */
function asked(list: ReadyList, within: Within): ReadyList {
  const { counsellor: _, ...anyone } = within;
  const scope = 'unassigned' in list.query ? anyone : within;
  return { ...list, query: { ...scope, ...list.query } } as ReadyList;
}
