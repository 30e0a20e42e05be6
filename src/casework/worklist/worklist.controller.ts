import { Controller, Get, Query } from '@nestjs/common';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { Access } from '../../access/route-rule.js';
import type { Texts } from '../../domain/rules/rule.js';
import type { Day } from '../../domain/time/day.js';
import { today } from '../../platform/clock.js';
import { Describes } from '../../platform/http/openapi.js';
import { CaseworkReader } from '../casework-reader.js';
import { EmployerNames } from './employer-names.js';
import { titleOf, worklistLine, type WorklistLine } from './worklist-line.js';
import { URGENCIES, worklistQuery, WorklistQuery } from './worklist-query.js';
import { WorklistReader, type FacetCounts } from './worklist.reader.js';

/** Lines that remain when a filter is set to a value, the others as they are. */
interface ValueCount {
  value: string;
  count: number;
}

export interface WorklistAnswer {
  on: Day;
  total: number;
  counts: {
    rule: (ValueCount & { title: Texts })[];
    urgency: ValueCount[];
    state: ValueCount[];
    counsellor: ValueCount[];
    /** Lines of cases without a counsellor. */
    unassigned: number;
    office: ValueCount[];
  };
  lines: WorklistLine[];
}

@Access({ roles: ['veileder', 'leser', 'revisor'] })
@Controller('api/worklist')
export class WorklistController {
  constructor(
    private readonly worklist: WorklistReader,
    private readonly employers: EmployerNames,
    private readonly reader: CaseworkReader,
  ) {}

  @Get()
  @Describes('What there is to do on a day, most pressing first, with the count of each filter.', {
    tag: 'casework',
    query: queryFields(WorklistQuery),
    example: {
      on: '2018-05-28',
      total: 1,
      counts: {
        rule: [
          {
            value: 'training-ending-undecided',
            count: 1,
            title: {
              nb: 'Arbeidstrening går mot slutten',
              nn: 'Arbeidstrening går mot slutten',
              en: 'Work training coming to its end',
            },
          },
        ],
        urgency: [{ value: 'week', count: 1 }],
        state: [{ value: 'work-training', count: 1 }],
        counsellor: [{ value: 'Z990101', count: 1 }],
        unassigned: 0,
        office: [{ value: '0315', count: 1 }],
      },
      lines: [
        {
          caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
          office: '0315',
          counsellor: 'Z990101',
          state: 'work-training',
          employerId: '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001',
          rule: 'training-ending-undecided',
          version: 1,
          kind: 'reminder',
          title: { nb: '…', nn: '…', en: '…' },
          text: { nb: '…', nn: '…', en: '…' },
          values: {},
          events: ['2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11'],
          since: '2018-03-15',
          showsFrom: '2018-05-15',
          due: '2018-06-01',
          urgency: 'week',
          daysLeft: 4,
        },
      ],
    },
  })
  async list(@Query() raw: unknown, @CurrentIdentity() reader: Identity): Promise<WorklistAnswer> {
    const query = worklistQuery(raw);
    await this.reader.caughtUpTo(query);
    const on = query.on ?? today();
    const { total, counts, lines } = await this.worklist.page(reader, query, on);
    const names = await this.employers.of(lines.flatMap((line) => line.employer_id ?? []));
    return {
      on,
      total,
      counts: countsView(counts, query),
      lines: lines.map((line) => worklistLine(line, on, names)),
    };
  }
}

/** A value that is chosen is shown with its count even where that is none. */
function countsView(counts: FacetCounts, query: WorklistQuery): WorklistAnswer['counts'] {
  const of = (facet: keyof FacetCounts, shown: readonly string[]): ValueCount[] => {
    const found = counts[facet].flatMap(({ value, count }) =>
      value === null ? [] : [{ value, count }],
    );
    const missing = shown.filter((value) => !found.some((one) => one.value === value));
    return [...found, ...missing.map((value) => ({ value, count: 0 }))];
  };
  const chosen = (list: string | undefined) => list?.split(',') ?? [];
  const urgencies = of('urgency', URGENCIES);
  return {
    rule: of('rule', chosen(query.rule)).map((one) => ({ ...one, title: titleOf(one.value) })),
    urgency: URGENCIES.flatMap((urgency) => urgencies.filter(({ value }) => value === urgency)),
    state: of('state', chosen(query.state)),
    counsellor: of('counsellor', chosen(query.counsellor)),
    unassigned: counts.counsellor.find(({ value }) => value === null)?.count ?? 0,
    office: of('office', chosen(query.office)),
  };
}
