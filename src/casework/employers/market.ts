import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import { mayCount, mayOpen, type Placeholder } from '../../access/visibility/visible-cases.js';
import { addDays, addMonths } from '../../domain/rules/days.js';
import { daysBetween, type Day } from '../../domain/time/day.js';
import { POOL } from '../../platform/database/database.module.js';
import { page } from '../page.js';
import { Parameters } from '../parameters.js';
import type { MarketQuery } from './market.query.js';
import { stated } from '../../platform/database/rows.js';

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

interface EmployerNamed {
  employerId: string;
  name?: string;
  office?: string;
}

/** An opening whose window has not passed. What nobody stated is absent. */
export interface MarketOpening extends EmployerNamed {
  municipality?: string;
  /** Id of the opening. */
  opening: string;
  kind: string;
  workArea?: string;
  places?: number;
  percentage?: number;
  mustHaves?: string[];
  announcedBy?: string;
  announcedOn?: string;
  lastDay?: Day;
  /** Until the window closes, 0 on its last day; absent without a window. */
  daysLeft?: number;
}

/** An employer for which something holds since a date as stated. */
export interface MarketEmployer extends EmployerNamed {
  since?: string;
}

/** Somebody of the services was with an employer lately. */
export interface MarketVisit extends EmployerNamed {
  /** Id of the event. */
  id: string;
  on?: string;
  recordedOn: 'employer' | 'case';
  by?: string;
  unit?: string;
  staff?: string;
  kind?: string;
}

export interface SeveralTrainees extends EmployerNamed {
  trainees: number;
  /** Offices that they belong to. */
  offices: number;
}

const conditions = (question: Question, value: Placeholder): string =>
  question.map(([column, asked]) => `and o.${column} = ${value(asked)}`).join(' ');

/**
 * What those who speak with employers bring to their weekly meeting (SINTEF 2019:0060, L2851-2855;
 * F-32): where there is room and until when, who lacks people, who has to let people go, who visits
 * whom, and where several trainees call for one visitor. Whom cases concern is told of those that the
 * reader may open; how many trainees there are is told of other offices too.
 */
@Injectable()
export class Market {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async on(reader: Identity, day: Day, query: MarketQuery) {
    const question = questionOf(query);
    const [openings, short, declining, visited, several] = await Promise.all([
      this.openings(day, query, question),
      this.list<MarketEmployer>(shortOfPeople, question),
      this.list<MarketEmployer>(downsizing(addMonths(day, -DOWNSIZING_MONTHS)), question),
      this.list<MarketVisit>(visits(reader, addDays(day, -LATELY_DAYS)), question),
      this.list<SeveralTrainees>(severalTrainees(reader), question),
    ]);
    return {
      day,
      openings,
      shortOfPeople: short,
      downsizing: declining,
      visits: visited,
      severalTrainees: several,
    };
  }

  private async openings(day: Day, query: MarketQuery, question: Question) {
    const { skip, take } = page(query);
    const { add: value, values } = new Parameters();
    const ofKind = query.kind === undefined ? '' : `and x.kind = ${value(query.kind)}`;
    const from = `from read.employer_opening x join read.employer_overview o using (employer_id)
      where coalesce(x.last_day >= ${value(day)}::date, true) ${ofKind}
        ${conditions(question, value)}`;
    const [counted, { rows }] = await Promise.all([
      this.pool.query<{ total: number }>(`select count(*)::int as total ${from}`, values),
      this.pool.query<Record<string, unknown>>(
        `select ${EMPLOYER}, o.municipality, x.id as opening, x.kind, x.work_area as "workArea",
           x.places, x.percentage, x.must_haves as "mustHaves", x.announced_by as "announcedBy",
           x.announced_on as "announcedOn", to_char(x.last_day, 'YYYY-MM-DD') as "lastDay"
         ${from} order by x.last_day nulls last, x.id limit ${take} offset ${skip}`,
        values,
      ),
    ]);
    const withClock = rows.map(stated<MarketOpening>).map((row) => {
      const { lastDay } = row;
      return lastDay === undefined ? row : { ...row, daysLeft: daysBetween(day, lastDay) };
    });
    return { total: counted.rows[0]!.total, openings: withClock };
  }

  private async list<Row>(listing: Listing, question: Question): Promise<Row[]> {
    const { add: value, values } = new Parameters();
    const text = listing(value, conditions(question, value));
    const { rows } = await this.pool.query<Record<string, unknown>>(text, values);
    return rows.map(stated<Row>);
  }
}

/** A statement whose employers also meet the conditions of the question. */
type Listing = (value: Placeholder, asked: string) => string;

const EMPLOYER = 'o.employer_id as "employerId", o.name, o.office';

const shortOfPeople: Listing = (_, asked) => `select ${EMPLOYER}, o.short_of_people_since as since
  from read.employer_overview o where o.short_of_people ${asked}
  order by o.name_key collate "C", o.employer_id limit ${MOST_ROWS}`;

const downsizing =
  (since: Day): Listing =>
  (value, asked) => `select ${EMPLOYER}, o.declined_on as since
    from read.employer_overview o
    where o.decline_reasons ? 'downsizing' and o.declined_latest >= ${value(since)}::date ${asked}
    order by o.declined_latest desc, o.employer_id limit ${MOST_ROWS}`;

const visits =
  (reader: Identity, since: Day): Listing =>
  (value, asked) => `select ${EMPLOYER}, v.id, v.on, v."recordedOn", v.by, v.unit, v.staff, v.kind
    from (
      select employer_id, id, "on", 'employer' as "recordedOn", by, unit, staff, kind, on_latest
      from read.employer_visit
      union all
      select employer_id, id, "on", 'case', by, office, null, kind, on_latest
      from read.employer_contact k
      where kind in ('contact', 'review', 'presentation', 'interview') and ${mayOpen(reader, 'k', value)}
    ) v join read.employer_overview o using (employer_id)
    where v.on_latest >= ${value(since)}::date ${asked}
    order by v.on_latest desc, v.id limit ${MOST_ROWS}`;

const severalTrainees =
  (reader: Identity): Listing =>
  (value, asked) => `select ${EMPLOYER}, count(*)::int as trainees,
      count(distinct p.office)::int as offices
    from read.placement p join read.employer_overview o using (employer_id)
    where p.kind = 'training' and not p.ended and ${mayCount(reader, 'p', value)} ${asked}
    group by o.employer_id, o.name, o.office having count(*) > 1
    order by count(*) desc, o.employer_id limit ${MOST_ROWS}`;
