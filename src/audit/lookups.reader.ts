import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { page } from '../access/paging.js';
import { POOL } from '../platform/database/database.module.js';
import type { LookupQuery } from './lookup-query.js';
import { IN_PERIOD, NOT_OWN, type PeriodQuery } from './period-query.js';

export interface AuditedLookup {
  lookupId: string;
  /** RFC 3339 in UTC. */
  at: string;
  actor: string;
  actorKind: 'person' | 'machine';
  consumer?: string;
  /** As they were at that time. */
  roles: string[];
  offices: string[];
  personId: string;
  caseId?: string;
  kind: string;
  route: string;
  method: string;
  overrideId?: string;
  unusual: boolean;
}

/** What one actor looked up on one day. */
export interface LookupFigure {
  day: string;
  actor: string;
  lookups: number;
  /** Different persons among them. */
  persons: number;
  unusual: number;
  byOverride: number;
}

const FOUND = `
  from audit.lookup entry
  where ${IN_PERIOD} and ${NOT_OWN}
    and ($4::text is null or actor = $4)
    and ($5::uuid is null or person_id = $5)
    and ($6::uuid is null or case_id = $6)
    and ($7::text is null or kind = $7)
    and ($8::boolean is null or unusual = $8)`;

const LIST = `select * ${FOUND} order by id desc limit $9 offset $10`;
const COUNT = `select count(*)::int as total ${FOUND}`;

const BY_DAY = `
  select (recorded_at at time zone 'Europe/Oslo')::date::text as day, actor,
    count(*)::int as lookups, count(distinct person_id)::int as persons,
    (count(*) filter (where unusual))::int as unusual, count(override_id)::int as by_override
  from audit.lookup entry
  where ${IN_PERIOD} and ${NOT_OWN} and ($4::text is null or actor = $4)
  group by 1, 2`;
const FIGURES = `${BY_DAY} order by day desc, lookups desc, actor limit $5 offset $6`;
const SUMMARY = `
  select count(*)::int as total, percentile_disc(0.5) within group (order by lookups) as median
  from (${BY_DAY}) figure`;

/** The look-up log as an auditor reads it. */
@Injectable()
export class LookupsReader {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Newest first. @param reader whose own and whose relations' look-ups are left out */
  async list(query: LookupQuery, reader: string) {
    const { actor, personId, caseId, kind, unusual } = query;
    const filter = [
      ...periodOf(query, reader),
      actor ?? null,
      personId ?? null,
      caseId ?? null,
      kind ?? null,
      unusual === undefined ? null : unusual === 'true',
    ];
    const { take, skip } = page(query);
    const [{ rows }, { rows: counted }] = await Promise.all([
      this.pool.query<LookupRow>(LIST, [...filter, take, skip]),
      this.pool.query<{ total: number }>(COUNT, filter),
    ]);
    return { total: counted[0]!.total, lookups: rows.map(lookupOf) };
  }

  /** Latest day first, and on each day who looked most. @param reader see `list` */
  async figures(query: PeriodQuery, reader: string) {
    const filter = [...periodOf(query, reader), query.actor ?? null];
    const { take, skip } = page(query);
    const [{ rows }, { rows: summed }] = await Promise.all([
      this.pool.query<FigureRow>(FIGURES, [...filter, take, skip]),
      this.pool.query<{ total: number; median: number | null }>(SUMMARY, filter),
    ]);
    const { total, median } = summed[0]!;
    return {
      total,
      ...(median === null ? {} : { median: Number(median) }),
      figures: rows.map(({ by_override: byOverride, ...figure }): LookupFigure => ({
        ...figure,
        byOverride,
      })),
    };
  }
}

const periodOf = ({ from, to }: PeriodQuery, reader: string): (string | null)[] => [
  from ?? null,
  to ?? null,
  reader,
];

type FigureRow = Omit<LookupFigure, 'byOverride'> & { by_override: number };

interface LookupRow {
  lookup_id: string;
  recorded_at: Date;
  actor: string;
  actor_kind: 'person' | 'machine';
  consumer: string | null;
  roles: string[];
  offices: string[];
  person_id: string;
  case_id: string | null;
  kind: string;
  route: string;
  method: string;
  override_id: string | null;
  unusual: boolean;
}

const lookupOf = (row: LookupRow): AuditedLookup => ({
  lookupId: row.lookup_id,
  at: row.recorded_at.toISOString(),
  actor: row.actor,
  actorKind: row.actor_kind,
  ...(row.consumer === null ? {} : { consumer: row.consumer }),
  roles: row.roles,
  offices: row.offices,
  personId: row.person_id,
  ...(row.case_id === null ? {} : { caseId: row.case_id }),
  kind: row.kind,
  route: row.route,
  method: row.method,
  ...(row.override_id === null ? {} : { overrideId: row.override_id }),
  unusual: row.unusual,
});
