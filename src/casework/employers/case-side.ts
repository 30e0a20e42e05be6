import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '../../access/identity.js';
import { mayCount, mayOpen } from '../../access/visibility/visible-cases.js';
import { asOf } from '../../domain/analysis/as-of.js';
import { employerContactsOf } from '../../domain/analysis/employer-contacts.js';
import { placementsOf } from '../../domain/analysis/placements.js';
import type { Course } from '../../domain/course/course.js';
import { fold } from '../../domain/course/decider.js';
import {
  placementsOn,
  type CaseContact,
  type CasePlacement,
} from '../../domain/employer/analysis/picture.js';
import { prepared } from '../../domain/rules/case-context.js';
import { CASE_RULES } from '../../domain/rules/case-rules.js';
import { findings } from '../../domain/rules/engine.js';
import type { Finding } from '../../domain/rules/finding.js';
import type { Day } from '../../domain/time/day.js';
import { factOf } from '../../event-store/streams.js';
import { POOL } from '../../platform/database/database.module.js';
import { columnName } from '../../projections/columns.js';
import { CaseworkReader } from '../casework-reader.js';
import { Parameters } from '../parameters.js';
import type { MomentQuery } from '../case-history/moment.js';
import { stated } from '../../platform/database/rows.js';

/** What cases that a reader may open tell of one employer. */
export interface CaseSide {
  placements: CasePlacement[];
  contacts: CaseContact[];
  /** See `SeenPicture`. */
  elsewhere: number;
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

  /** What cases tell now of some employers, from the tables of casework. */
  async now(reader: Identity, employerIds: readonly string[]): Promise<Map<string, CaseSide>> {
    const [placements, contacts, elsewhere] = await Promise.all([
      this.rows<CasePlacement>(reader, 'placement', PLACEMENT_FIELDS, employerIds),
      this.rows<CaseContact>(reader, 'employer_contact', CONTACT_FIELDS, employerIds),
      this.traineesElsewhere(reader, employerIds),
    ]);
    const sides = new Map(
      employerIds.map((id): [string, CaseSide] => [
        id,
        { placements: [], contacts: [], elsewhere: elsewhere.get(id) ?? 0 },
      ]),
    );
    for (const placement of placements) sides.get(placement.employerId)!.placements.push(placement);
    for (const contact of contacts) sides.get(contact.employerId)!.contacts.push(contact);
    return sides;
  }

  /**
   * What the cases that ever named an employer tell of it, folded from their histories as they were
   * or were known at a moment, with the signs of misuse there. Of cases that may only be counted
   * nothing but the number of people in training leaves this method.
   *
   * @param day of asking: the one that the moment names, else today
   */
  async of(
    reader: Identity,
    employerId: string,
    { at, knownAt }: MomentQuery,
    day: Day,
  ): Promise<CaseSideWithSigns> {
    const mayBeOpened = await this.casesOf(reader, employerId);
    const histories = await this.cases.sealedHistories([...mayBeOpened.keys()], knownAt);
    const told = [...histories].map(([caseId, history]) => {
      const course = fold(history.map(factOf));
      return tellOf(caseId, at ? asOf(course, at).course : course, employerId, day);
    });
    const sides = told.filter(({ caseId }) => mayBeOpened.get(caseId));
    const others = told.filter(({ caseId }) => !mayBeOpened.get(caseId));
    return {
      elsewhere: inTraining(
        others.flatMap(({ placements }) => placements),
        day,
      ),
      placements: sides.flatMap(({ placements }) => placements),
      contacts: sides.flatMap(({ contacts }) => contacts),
      signs: sides.flatMap(({ signs }) => signs),
    };
  }

  /** The cases that name an employer and may be counted, each with whether it may be opened. */
  private async casesOf(reader: Identity, employerId: string): Promise<Map<string, boolean>> {
    const { add: value, values } = new Parameters();
    const { rows } = await this.pool.query<{ case_id: string; may_open: boolean }>(
      `select case_id, ${mayOpen(reader, 'o', value)} as may_open
       from read.employer_case join read.case_overview o using (case_id)
       where employer_id = ${value(employerId)} and ${mayCount(reader, 'o', value)} order by case_id`,
      values,
    );
    return new Map(rows.map(({ case_id, may_open }) => [case_id, may_open]));
  }

  private async traineesElsewhere(
    reader: Identity,
    employerIds: readonly string[],
  ): Promise<Map<string, number>> {
    const { add: value, values } = new Parameters();
    const { rows } = await this.pool.query<{ employer_id: string; trainees: number }>(
      `select employer_id, count(*)::int as trainees from read.placement p
       where employer_id = any(${value(employerIds)}::uuid[]) and kind = 'training' and not ended
         and ${mayCount(reader, 'p', value)} and not (${mayOpen(reader, 'p', value)})
       group by employer_id`,
      values,
    );
    return new Map(rows.map(({ employer_id, trainees }) => [employer_id, trainees]));
  }

  private async rows<Row extends object>(
    reader: Identity,
    view: string,
    fields: readonly string[],
    employerIds: readonly string[],
  ): Promise<Row[]> {
    const columns = fields.map((field) => `${columnName(field)} as "${field}"`).join(', ');
    const { add: value, values } = new Parameters();
    const { rows } = await this.pool.query<Record<string, unknown>>(
      `select ${columns} from read.${view} v where employer_id = any(${value(employerIds)}::uuid[])
         and ${mayOpen(reader, 'v', value)} order by case_id, ordinal`,
      values,
    );
    return rows.map((row) => stated<Row>(row));
  }
}

const MISUSE_RULES = CASE_RULES.filter(({ kind }) => kind === 'misuse');

const inTraining = (placements: readonly CasePlacement[], day: Day): number =>
  placementsOn(placements, day).filter(({ kind, ended }) => kind === 'training' && !ended).length;

interface Told {
  caseId: string;
  placements: CasePlacement[];
  contacts: CaseContact[];
  signs: CaseSign[];
}

function tellOf(caseId: string, course: Course, employerId: string, day: Day): Told {
  const isHere = (one: { employerId: string }) => one.employerId === employerId;
  const placements = placementsOf(course).filter(isHere);
  const ids = new Set(placements.map(({ id }) => id));
  const isSign = ({ events }: Finding) => events.some((event) => ids.has(event));
  return {
    caseId,
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
