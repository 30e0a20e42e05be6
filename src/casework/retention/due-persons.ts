import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { notTheirOwn } from '../../access/visibility/visible-cases.js';
import { personDue, type ClosedCase } from '../../domain/retention/retention.js';
import type { RetentionRule } from '../../domain/retention/retention-rules.js';
import type { Day } from '../../domain/time/day.js';
import { POOL } from '../../platform/database/database.module.js';
import { RETENTION_RULES } from './retention-rules-file.js';

/** A person all of whose cases have been kept as long as the rules say. */
export interface DuePerson {
  /** Random id. */
  personId: string;
  /** Day on which the last of their cases became due. */
  due: Day;
  /** The rule that made it due. */
  rule: string;
  cases: string[];
}

interface PersonRow {
  personId: string;
  cases: (ClosedCase & { caseId: string })[];
}

/** Answers: who may be proposed for disposal? Erased persons are not among them. */
@Injectable()
export class DuePersons {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(RETENTION_RULES) private readonly rules: readonly RetentionRule[],
  ) {}

  /**
   * Those who are due on a day, the longest due first.
   *
   * @param reader who is not shown themself and their relations; unset: everybody is in it
   */
  async on(day: Day, reader?: string): Promise<DuePerson[]> {
    const { rows } = await this.pool.query<PersonRow>(
      `select person_id as "personId",
         json_agg(json_build_object('caseId', case_id, 'state', state, 'closedBy', closed_by)
           order by case_id) as cases
       from read.case_overview c
       where person_id is not null and ${notTheirOwn('c', '$2')}
       group by person_id
       having not bool_or(open) and max(closed_by) <= $1::date
         and not exists (select from vault.destroyed_key where subject_id = person_id::text)`,
      [day, reader ?? null],
    );
    return rows
      .flatMap(({ personId, cases }) => {
        const due = personDue(cases, this.rules);
        if (!due || due.day > day) return [];
        const caseIds = cases.map(({ caseId }) => caseId);
        return [{ personId, due: due.day, rule: due.rule, cases: caseIds }];
      })
      .sort((a, b) => (a.due + a.personId < b.due + b.personId ? -1 : 1));
  }
}

/** How many are due by each rule, in the order in which the rules are met. */
export function countByRule(due: readonly DuePerson[]): { rule: string; persons: number }[] {
  const counts = new Map<string, number>();
  for (const { rule } of due) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, persons]) => ({ rule, persons }));
}
