import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import type { Values } from '../../domain/rules/rule.js';
import type { Day } from '../../domain/time/day.js';
import { POOL } from '../../platform/database/database.module.js';
import { page } from '../page.js';
import { Parameters } from '../parameters.js';
import { WORKLIST_SORTS, type Urgency, type WorklistQuery } from './worklist-query.js';
import { FACETS, filters, meeting, tasksShownOn, type Facet } from './worklist-sql.js';

/** A row of `read.case_task` as JSON has it, with how pressing it is on the day of asking. */
export interface StoredTask {
  case_id: string;
  rule: string;
  version: number;
  events: string[];
  shows_from: Day;
  due: Day;
  until: Day | null;
  since: string | null;
  /** As `ownValues` left them. */
  values: Values | null;
  employer_id: string | null;
  pseudonym: string | null;
  office: string | null;
  counsellor: string | null;
  state: string;
  urgency: Urgency;
}

/** Number of lines by value; the value null stands for cases without a counsellor. */
export type FacetCounts = Record<Facet, { value: string | null; count: number }[]>;

export interface WorklistPage {
  total: number;
  counts: FacetCounts;
  lines: StoredTask[];
}

@Injectable()
export class WorklistReader {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * A page of lines, with the count of each value of a filter given the other filters: in one
   * statement, so that lines and counts are of the same moment.
   */
  async page(reader: Identity, query: WorklistQuery, on: Day): Promise<WorklistPage> {
    const { skip, take } = page(query);
    const sql = new Parameters();
    const shown = tasksShownOn(reader, on, query, sql);
    const set = filters(query, sql);
    const facets = FACETS.join(', ');
    const counts = FACETS.map(
      (facet) => `count(*) filter (where ${meeting(set, facet)}) as of_${facet}`,
    );
    const { rows } = await this.pool.query<{ counts: CountRow[]; lines: StoredTask[] | null }>(
      `with shown as materialized (${shown}),
       counted as (
         select ${facets}, grouping(${facets}) as outside, ${counts.join(', ')},
           count(*) filter (where ${meeting(set)}) as total
         from shown group by grouping sets (${FACETS.map((facet) => `(${facet})`).join(', ')}, ())
       ),
       listed as (
         select case_id, ordinal, urgency, row_number() over () as place from (
           select * from shown where ${meeting(set)}
           order by ${WORKLIST_SORTS[query.sort ?? 'due']}, case_id, ordinal
           limit ${sql.add(take)} offset ${sql.add(skip)}) as sorted
       )
       select (select json_agg(counted) from counted) as counts,
         (select json_agg(to_jsonb(task) || jsonb_build_object('urgency', urgency) order by place)
          from listed join read.case_task as task using (case_id, ordinal)) as lines`,
      sql.values,
    );
    const { counts: counted, lines } = rows[0]!;
    return { ...countsIn(counted), lines: lines ?? [] };
  }

  /** How many lines each of several filters leaves of what shows on a day, in their order. */
  async countEach(
    reader: Identity,
    lists: readonly WorklistQuery[],
    within: WorklistQuery,
    on: Day,
  ): Promise<number[]> {
    const sql = new Parameters();
    const shown = tasksShownOn(reader, on, within, sql);
    const counts = lists.map(
      (list, at) => `count(*) filter (where ${meeting(filters(list, sql))}) as "${at}"`,
    );
    const { rows } = await this.pool.query<Record<string, string>>(
      `select ${counts.join(', ')} from (${shown}) as shown`,
      sql.values,
    );
    return lists.map((_, at) => Number(rows[0]![at]));
  }
}

type CountRow = Record<Facet, string | null> &
  Record<`of_${Facet}`, number> & {
    /** A bit for each facet that the row is not grouped by, the first facet the highest. */
    outside: number;
    total: number;
  };

const bitOf = (facet: Facet): number => 2 ** (FACETS.length - 1 - FACETS.indexOf(facet));
const ALL_OUTSIDE = 2 ** FACETS.length - 1;

function countsIn(rows: readonly CountRow[]): Pick<WorklistPage, 'total' | 'counts'> {
  const of = (facet: Facet) =>
    rows
      .filter((row) => row.outside === ALL_OUTSIDE - bitOf(facet) && row[`of_${facet}`] > 0)
      .map((row) => ({ value: row[facet], count: row[`of_${facet}`] }))
      .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
  return {
    total: rows.find(({ outside }) => outside === ALL_OUTSIDE)?.total ?? 0,
    counts: Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as FacetCounts,
  };
}
