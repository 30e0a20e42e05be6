import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { asOf } from '../../domain/analysis/as-of.js';
import { employerContactsOf } from '../../domain/analysis/employer-contacts.js';
import { placementsOf } from '../../domain/analysis/placements.js';
import type { Course } from '../../domain/course/course.js';
import { fold } from '../../domain/course/decider.js';
import type { CaseContact, CasePlacement } from '../../domain/employer/analysis/picture.js';
import { prepared } from '../../domain/rules/case-context.js';
import { CASE_RULES } from '../../domain/rules/case-rules.js';
import { findings } from '../../domain/rules/engine.js';
import type { Finding } from '../../domain/rules/finding.js';
import type { Day } from '../../domain/time/day.js';
import { factOf } from '../../event-store/streams.js';
import { POOL } from '../../platform/database/database.module.js';
import { columnName } from '../../projections/columns.js';
import { CaseworkReader } from '../casework-reader.js';
import type { MomentQuery } from '../case-history/moment.js';

/** What cases tell of one employer. */
export interface CaseSide {
  placements: CasePlacement[];
  contacts: CaseContact[];
}

const PLACEMENT_FIELDS = [
  'caseId',
  'id',
  'kind',
  'employerId',
  'from',
  'to',
  'ended',
  'endType',
  'endedBy',
  'endReason',
  'plannedEnd',
  'extensions',
  'taskContent',
  'workArea',
  'contractType',
  'percentage',
  'viaTraining',
  'hasAgreement',
  'goals',
  'hasMainMentor',
  'subsidised',
  'jobProspect',
  'decided',
  'hired',
] as const satisfies readonly (keyof CasePlacement)[];

const CONTACT_FIELDS = [
  'caseId',
  'id',
  'employerId',
  'on',
  'kind',
  'by',
  'initiative',
  'threeParty',
  'planned',
  'answered',
  'answeredOn',
  'helperTasks',
] as const satisfies readonly (keyof CaseContact)[];

/** A sign of misuse that rests on a placement with the employer. */
export interface CaseSign {
  caseId: string;
  finding: Finding;
}

export type CaseSideWithSigns = CaseSide & { signs: CaseSign[] };

/** Reads what cases tell of employers, now or at another moment. */
@Injectable()
export class CaseSideReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly cases: CaseworkReader,
  ) {}

  /** What all cases tell now of some employers, from the tables of casework. */
  async now(employerIds: readonly string[]): Promise<Map<string, CaseSide>> {
    const [placements, contacts] = await Promise.all([
      this.rows<CasePlacement>('placement', PLACEMENT_FIELDS, employerIds),
      this.rows<CaseContact>('employer_contact', CONTACT_FIELDS, employerIds),
    ]);
    const sides = new Map(
      employerIds.map((id): [string, CaseSide] => [id, { placements: [], contacts: [] }]),
    );
    for (const placement of placements) sides.get(placement.employerId)!.placements.push(placement);
    for (const contact of contacts) sides.get(contact.employerId)!.contacts.push(contact);
    return sides;
  }

  /**
   * What the cases that ever named an employer tell of it, folded from their histories as they were
   * or were known at a moment, with the signs of misuse there.
   *
   * @param day of asking: the one that the moment names, else today
   */
  async of(employerId: string, { at, knownAt }: MomentQuery, day: Day): Promise<CaseSideWithSigns> {
    const { rows } = await this.pool.query<{ case_id: string }>(
      'select case_id from read.employer_case where employer_id = $1 order by case_id',
      [employerId],
    );
    const caseIds = rows.map(({ case_id }) => case_id);
    const histories = await this.cases.sealedHistories(caseIds, knownAt);
    const sides = [...histories].map(([caseId, history]) => {
      const course = fold(history.map(factOf));
      return tellOf(caseId, at ? asOf(course, at).course : course, employerId, day);
    });
    return {
      placements: sides.flatMap(({ placements }) => placements),
      contacts: sides.flatMap(({ contacts }) => contacts),
      signs: sides.flatMap(({ signs }) => signs),
    };
  }

  private async rows<Row extends object>(
    view: string,
    fields: readonly string[],
    employerIds: readonly string[],
  ): Promise<Row[]> {
    const columns = fields.map((field) => `${columnName(field)} as "${field}"`).join(', ');
    const { rows } = await this.pool.query<Record<string, unknown>>({
      name: `${view}-of-employers`,
      text: `select ${columns} from read.${view} where employer_id = any($1::uuid[]) order by case_id, ordinal`,
      values: [employerIds],
    });
    return rows.map(
      (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row,
    );
  }
}

const MISUSE_RULES = CASE_RULES.filter(({ kind }) => kind === 'misuse');

function tellOf(caseId: string, course: Course, employerId: string, day: Day): CaseSideWithSigns {
  const isHere = (one: { employerId: string }) => one.employerId === employerId;
  const placements = placementsOf(course).filter(isHere);
  const ids = new Set(placements.map(({ id }) => id));
  const isSign = ({ events }: Finding) => events.some((event) => ids.has(event));
  return {
    placements: placements.map((placement) => ({ caseId, ...placement })),
    contacts: employerContactsOf(course)
      .filter(isHere)
      .map((contact) => ({ caseId, ...contact })),
    signs:
      ids.size === 0
        ? []
        : findings(MISUSE_RULES, prepared(course), day)
            .filter(isSign)
            .map((finding) => ({ caseId, finding })),
  };
}
