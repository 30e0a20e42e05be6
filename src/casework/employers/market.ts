import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { addDays, addMonths } from '../../domain/rules/days.js';
import { daysBetween, type Day } from '../../domain/time/day.js';
import { POOL } from '../../platform/database/database.module.js';
import { page } from '../page.js';
import type { MarketQuery } from './market.query.js';

/** How far back a visit still counts as lately, in days, and a downsizing as present, in months. */
const LATELY_DAYS = 30;
const DOWNSIZING_MONTHS = 6;
/** Longest of the lists beside the openings, which have pages. */
const MOST_ROWS = 200;

/** What the employer of each row must be: columns of its overview with their values. */
type Question = readonly (readonly [column: string, value: string])[];

const questionOf = (query: MarketQuery): Question =>
  (['office', 'municipality', 'industry'] as const).flatMap((column) => {
    const value = query[column];
    return value === undefined ? [] : [[column, value] as const];
  });

/** @param after number of parameters that the statement has of its own */
const conditions = (question: Question, after: number): string =>
  question.map(([column], at) => `and o.${column} = $${after + at + 1}`).join(' ');

const valuesOf = (question: Question): string[] => question.map(([, value]) => value);

/**
 * What those who speak with employers bring to their weekly meeting (SINTEF 2019:0060, L2851-2855;
 * F-32): where there is room and until when, who lacks people, who has to let people go, who visits
 * whom, and where several trainees call for one visitor.
 */
@Injectable()
export class Market {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async on(day: Day, query: MarketQuery) {
    const question = questionOf(query);
    const [openings, shortOfPeople, downsizing, visits, severalTrainees] = await Promise.all([
      this.openings(day, query, question),
      this.list(SHORT_OF_PEOPLE, question),
      this.list(DOWNSIZING, question, addMonths(day, -DOWNSIZING_MONTHS)),
      this.list(VISITS, question, addDays(day, -LATELY_DAYS)),
      this.list(SEVERAL_TRAINEES, question),
    ]);
    return { day, openings, shortOfPeople, downsizing, visits, severalTrainees };
  }

  private async openings(day: Day, query: MarketQuery, question: Question) {
    const { skip, take } = page(query);
    const kind = query.kind ?? null;
    const from = `from read.employer_opening x join read.employer_overview o using (employer_id)
      where coalesce(x.last_day >= $1::date, true) and ($2::text is null or x.kind = $2)
        ${conditions(question, 2)}`;
    const parameters = [day, kind, ...valuesOf(question)];
    const [counted, { rows }] = await Promise.all([
      this.pool.query<{ total: number }>(`select count(*)::int as total ${from}`, parameters),
      this.pool.query<Record<string, unknown>>(
        `select ${EMPLOYER}, o.municipality, x.id as opening, x.kind, x.work_area as "workArea",
           x.places, x.percentage, x.must_haves as "mustHaves", x.announced_by as "announcedBy",
           x.announced_on as "announcedOn", to_char(x.last_day, 'YYYY-MM-DD') as "lastDay"
         ${from} order by x.last_day nulls last, x.id limit ${take} offset ${skip}`,
        parameters,
      ),
    ]);
    const withClock = rows.map(stated).map((row) => {
      const lastDay = row['lastDay'] as Day | undefined;
      return lastDay === undefined ? row : { ...row, daysLeft: daysBetween(day, lastDay) };
    });
    return { total: counted.rows[0]!.total, openings: withClock };
  }

  /** @param since first day of those that count, `$1` in the statement */
  private async list(sql: string, question: Question, since?: Day) {
    const own = since === undefined ? [] : [since];
    const { rows } = await this.pool.query<Record<string, unknown>>(
      sql.replace('{where}', () => conditions(question, own.length)),
      [...own, ...valuesOf(question)],
    );
    return rows.map(stated);
  }
}

const EMPLOYER = 'o.employer_id as "employerId", o.name, o.office';

const SHORT_OF_PEOPLE = `select ${EMPLOYER}, o.short_of_people_since as since
  from read.employer_overview o where o.short_of_people {where}
  order by o.name_key collate "C", o.employer_id limit ${MOST_ROWS}`;

const DOWNSIZING = `select ${EMPLOYER}, o.declined_on as since
  from read.employer_overview o
  where o.decline_reasons ? 'downsizing' and o.declined_latest >= $1::date {where}
  order by o.declined_latest desc, o.employer_id limit ${MOST_ROWS}`;

const VISITS = `select ${EMPLOYER}, v.id, v.on, v."recordedOn", v.by, v.unit, v.staff, v.kind
  from (
    select employer_id, id, "on", 'employer' as "recordedOn", by, unit, staff, kind, on_latest
    from read.employer_visit
    union all
    select employer_id, id, "on", 'case', by, office, null, kind, on_latest
    from read.employer_contact where kind in ('contact', 'review', 'presentation', 'interview')
  ) v join read.employer_overview o using (employer_id)
  where v.on_latest >= $1::date {where}
  order by v.on_latest desc, v.id limit ${MOST_ROWS}`;

const SEVERAL_TRAINEES = `select ${EMPLOYER}, count(*)::int as trainees,
    count(distinct p.office)::int as offices
  from read.placement p join read.employer_overview o using (employer_id)
  where p.kind = 'training' and not p.ended {where}
  group by o.employer_id, o.name, o.office having count(*) > 1
  order by count(*) desc, o.employer_id limit ${MOST_ROWS}`;

const stated = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
