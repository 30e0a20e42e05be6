import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import { mayOpen } from '../../access/visibility/visible-cases.js';
import type { Json, JsonObject } from '../../event-store/port.js';
import { POOL } from '../../platform/database/database.module.js';
import { Parameters } from '../parameters.js';
import type { EmployerRow } from './employer-history.table.js';

/** What the stream of an employer names of cases: who filled an opening, what a concern rests on. */
interface Named {
  cases: readonly string[];
  events: readonly string[];
}

/**
 * Takes out of the history of an employer what names a case that its reader may not open. What is
 * said of the employer itself stays: that an opening was filled, that somebody raised a concern.
 */
@Injectable()
export class HiddenCases {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async leftOut(reader: Identity, rows: readonly EmployerRow[]): Promise<EmployerRow[]> {
    const named = namedIn(rows);
    if (named.cases.length === 0 && named.events.length === 0) return [...rows];
    const open = await this.ofThese(reader, rows[0]!.employerId, named);
    const known = new Set([...open, ...rows.map(({ id }) => id)]);
    return rows.map((row) => ({ ...row, data: withOnly(known, row.data) }));
  }

  /** Ids of the cases and events that the reader may know. */
  private async ofThese(
    reader: Identity,
    employerId: string,
    { cases, events }: Named,
  ): Promise<string[]> {
    const { add: value, values } = new Parameters();
    const { rows } = await this.pool.query<{ id: string }>(
      `select o.case_id as id from read.case_overview o
       where o.case_id = any(${value(cases)}::uuid[]) and ${mayOpen(reader, 'o', value)}
       union all
       select h.event_id from read.employer_case e
         join read.case_overview o using (case_id) join read.case_history h using (case_id)
       where e.employer_id = ${value(employerId)} and h.event_id = any(${value(events)}::uuid[])
         and ${mayOpen(reader, 'o', value)}`,
      values,
    );
    return rows.map(({ id }) => id);
  }
}

function namedIn(rows: readonly EmployerRow[]): Named {
  const own = new Set(rows.map(({ id }) => id));
  const said = rows.flatMap(({ data }) => [data, changesIn(data) ?? {}]);
  return {
    cases: said.flatMap(({ caseId }) => (typeof caseId === 'string' ? [caseId] : [])),
    events: said.flatMap(({ events }) => idsIn(events)).filter((id) => !own.has(id)),
  };
}

/** The data without what they name of other cases than these; so also what a correction put there. */
function withOnly(known: ReadonlySet<string>, data: JsonObject): JsonObject {
  const changes = changesIn(data);
  const left = Object.entries(onlyKnown(known, data)).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(left),
    // Null takes a field away: without it, what was corrected would show in its old form.
    ...(changes ? { changes: onlyKnown(known, changes) } : {}),
  };
}

function onlyKnown(known: ReadonlySet<string>, said: JsonObject): JsonObject {
  const { caseId, events } = said;
  const knownEvents = idsIn(events).filter((id) => known.has(id));
  return {
    ...said,
    ...(typeof caseId === 'string' && !known.has(caseId) ? { caseId: null } : {}),
    ...(Array.isArray(events) ? { events: knownEvents.length > 0 ? knownEvents : null } : {}),
  };
}

function changesIn({ changes }: JsonObject): JsonObject | undefined {
  const isObject = typeof changes === 'object' && changes !== null && !Array.isArray(changes);
  return isObject ? changes : undefined;
}

const idsIn = (list: Json | undefined): string[] =>
  Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
