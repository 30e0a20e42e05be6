import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import { openingsOn } from '../../domain/employer/analysis/profile.js';
import { readinessOn } from '../../domain/employer/analysis/readiness.js';
import type { Readiness } from '../../domain/employer/profile.js';
import type { Day } from '../../domain/time/day.js';
import { POOL } from '../../platform/database/database.module.js';
import { ProblemError } from '../../platform/http/problem.js';
import { page } from '../page.js';
import { CaseSideReader } from './case-side.js';
import { leakageSeenOn, type SeenPicture } from './elsewhere.js';
import {
  EMPLOYER_SORTS,
  filterOf,
  type EmployerListQuery,
  type Filter,
} from './employer-list.query.js';
import { EmployerStates, type Listed } from './employer-states.js';
import { stated, utcText } from '../../platform/database/rows.js';

/** Employers that are judged for one question at most. */
export const MOST_JUDGED = 5_000;

export interface EmployerListItem {
  employerId: string;
  revision: number;
  name?: string;
  organisationNumber?: string;
  sector?: string;
  industry?: string;
  employees?: number;
  municipality?: string;
  office?: string;
  contact?: string;
  lastContactOn?: string;
  lastRecordedAt: string;
  readiness: Readiness;
  /** Openings that are open today. */
  openings: number;
  /** People in work training there now whose cases the reader may open. */
  trainees: number;
  /** People in work training there now who belong to other offices. */
  elsewhere: number;
  leakage: string;
}

type Signs = Pick<
  EmployerListItem,
  'readiness' | 'openings' | 'trainees' | 'elsewhere' | 'leakage'
>;
type Row = Listed & Record<string, unknown>;

const LISTED = `o.employer_id as "employerId", o.revision`;
const SHOWN = `${LISTED}, o.name, o.organisation_number as "organisationNumber", o.sector, o.industry,
  o.employees, o.municipality, o.office, o.contact, o.last_contact_on as "lastContactOn",
  ${utcText('o.last_recorded_at')} as "lastRecordedAt"`;

/**
 * The list of employers. What the database can filter it does; readiness and leakage follow from an
 * employer's history and the day, so they are judged for what is left, and the page is cut after.
 */
@Injectable()
export class EmployerList {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly states: EmployerStates,
    private readonly cases: CaseSideReader,
  ) {}

  /** @throws ProblemError 422 more employers than `MOST_JUDGED` are left to judge */
  async answer(
    reader: Identity,
    query: EmployerListQuery,
    today: Day,
  ): Promise<{ total: number; employers: EmployerListItem[] }> {
    const filter = filterOf(reader, query, today);
    const order = EMPLOYER_SORTS[query.sort ?? 'name']!;
    const { total, shown } =
      query.readiness === undefined && query.leaking === undefined
        ? await this.cutByDatabase(query, filter, order)
        : await this.judgeAndCut(reader, query, filter, order, today);
    const pictures = await this.picturesOf(reader, shown);
    return {
      total,
      employers: shown.map((row) => itemOf(row, signsOf(pictures.get(row.employerId)!, today))),
    };
  }

  private async cutByDatabase(query: EmployerListQuery, { where, values }: Filter, order: string) {
    const { skip, take } = page(query);
    const from = `from read.employer_overview o ${where}`;
    const [counted, rows] = await Promise.all([
      this.pool.query<{ total: number }>(`select count(*)::int as total ${from}`, values),
      this.pool.query<Row>(
        `select ${SHOWN} ${from} order by ${order} limit ${take} offset ${skip}`,
        values,
      ),
    ]);
    return { total: counted.rows[0]!.total, shown: rows.rows };
  }

  private async judgeAndCut(
    reader: Identity,
    query: EmployerListQuery,
    { where, values }: Filter,
    order: string,
    today: Day,
  ) {
    const { rows } = await this.pool.query<Listed>(
      `select ${LISTED} from read.employer_overview o ${where} order by ${order} limit ${MOST_JUDGED + 1}`,
      values,
    );
    if (rows.length > MOST_JUDGED) throw tooMany();
    const ready = await this.readyIn(rows, query, today);
    const found = await this.leakingIn(reader, ready, query, today);
    const { skip, take } = page(query);
    const ids = found.slice(skip, skip + take).map(({ employerId }) => employerId);
    const shown = await this.pool.query<Row>(
      `select ${SHOWN} from read.employer_overview o where o.employer_id = any($1::uuid[]) order by ${order}`,
      [ids],
    );
    return { total: found.length, shown: shown.rows };
  }

  private async readyIn(
    listed: readonly Listed[],
    { readiness }: EmployerListQuery,
    today: Day,
  ): Promise<readonly Listed[]> {
    if (readiness === undefined) return listed;
    const states = await this.states.of(listed);
    return listed.filter(
      ({ employerId }) => readinessOn(states.get(employerId)!, today).colour === readiness,
    );
  }

  private async leakingIn(
    reader: Identity,
    listed: readonly Listed[],
    { leaking }: EmployerListQuery,
    today: Day,
  ): Promise<readonly Listed[]> {
    if (leaking === undefined) return listed;
    const pictures = await this.picturesOf(reader, listed);
    return listed.filter(
      ({ employerId }) =>
        (leakageSeenOn(pictures.get(employerId)!, today).state === 'leaking') ===
        (leaking === 'true'),
    );
  }

  private async picturesOf(
    reader: Identity,
    listed: readonly Listed[],
  ): Promise<Map<string, SeenPicture>> {
    const ids = listed.map(({ employerId }) => employerId);
    const [states, sides] = await Promise.all([
      this.states.of(listed),
      this.cases.now(reader, ids),
    ]);
    return new Map(
      listed.map(({ employerId: id }) => [id, { employer: states.get(id)!, ...sides.get(id)! }]),
    );
  }
}

function signsOf(picture: SeenPicture, today: Day): Signs {
  return {
    readiness: readinessOn(picture.employer, today).colour,
    openings: openingsOn(picture.employer, today).filter(({ windowPassed }) => !windowPassed)
      .length,
    trainees: picture.placements.filter(({ kind, ended }) => kind === 'training' && !ended).length,
    elsewhere: picture.elsewhere,
    leakage: leakageSeenOn(picture, today).state,
  };
}

function itemOf(row: Row, signs: Signs): EmployerListItem {
  return { ...stated<EmployerListItem>(row), ...signs };
}

const tooMany = () =>
  new ProblemError(
    422,
    'too-many-to-judge',
    `More than ${MOST_JUDGED} employers are left to judge. Narrow the question by office, municipality, industry or name.`,
  );
