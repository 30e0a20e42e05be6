import {
  And,
  Equal,
  IsNull,
  MoreThanOrEqual,
  Raw,
  type FindOptionsOrder,
  type FindOptionsWhere,
} from 'typeorm';
import { ANALYSIS_STATES } from '../../domain/analysis/states.js';
import { Field } from '../../domain/fields/field.js';
import { day, identifier, officeNumber, oneOf, pseudonym } from '../../domain/fields/shapes.js';
import { CASE_RULES } from '../../domain/rules/case-rules.js';
import type { Day } from '../../domain/time/day.js';
import { PageQuery } from '../page.js';
import type { CaseOverview } from './case-overview.entity.js';

/** Orders by stable keys: the case id decides between equals, so that pages never overlap. */
export const CASE_SORTS: Record<string, FindOptionsOrder<CaseOverview>> = {
  opened: { openedEarliest: { direction: 'ASC', nulls: 'LAST' }, caseId: 'ASC' },
  '-opened': { openedEarliest: { direction: 'DESC', nulls: 'LAST' }, caseId: 'ASC' },
  recorded: { lastRecordedAt: 'ASC', caseId: 'ASC' },
  '-recorded': { lastRecordedAt: 'DESC', caseId: 'ASC' },
};

export class CaseListQuery extends PageQuery {
  @Field(oneOf(ANALYSIS_STATES), { says: 'Only cases in this state.' })
  state?: string;

  @Field(pseudonym, { says: 'Only the case with this pseudonym.' })
  pseudonym?: string;

  @Field(officeNumber, { says: 'Only cases of this office.' })
  office?: string;

  @Field(identifier(), { says: 'Only cases of this counsellor.' })
  counsellor?: string;

  @Field(oneOf(['true']), { says: 'Only cases without a counsellor.' })
  unassigned?: 'true';

  @Field(day, { says: 'Only cases whose counsellor took over on this day or later.' })
  assignedFrom?: Day;

  @Field(oneOf(CASE_RULES.map(({ id }) => id)), {
    says: 'Only cases in which there is something to do by this rule.',
  })
  task?: string;

  @Field(oneOf(['true']), { says: 'Only cases with signs that unpaid work replaces paid work.' })
  misuse?: 'true';

  @Field(day, { says: 'The day on which there is a task or a sign; default: today in Norway.' })
  on?: Day;

  @Field(oneOf(['true', 'false']), { says: 'Only open, or only closed cases.' })
  open?: 'true' | 'false';

  @Field(oneOf(Object.keys(CASE_SORTS)), { says: 'Order; default: latest recorded first.' })
  sort?: string;
}

/** What a list of cases can be narrowed by. */
export type CaseFilter = Pick<
  CaseListQuery,
  | 'state'
  | 'pseudonym'
  | 'office'
  | 'counsellor'
  | 'unassigned'
  | 'assignedFrom'
  | 'task'
  | 'misuse'
  | 'open'
>;

/** @param on the day on which a task or a sign of misuse is to show */
export function caseFilter(
  {
    state,
    pseudonym,
    office,
    counsellor,
    unassigned,
    assignedFrom,
    task,
    misuse,
    open,
  }: CaseFilter,
  on: Day,
): FindOptionsWhere<CaseOverview> {
  return {
    ...(state === undefined ? {} : { state }),
    ...(pseudonym === undefined ? {} : { pseudonym }),
    ...(office === undefined ? {} : { office }),
    ...ofCounsellor(counsellor, unassigned),
    ...(assignedFrom === undefined ? {} : { counsellorSince: MoreThanOrEqual(assignedFrom) }),
    ...onDay(task, misuse, on),
    ...(open === undefined ? {} : { open: open === 'true' }),
  };
}

/** Nobody is this counsellor: both filters together leave nothing. */
const ofCounsellor = (
  counsellor: string | undefined,
  unassigned: 'true' | undefined,
): FindOptionsWhere<CaseOverview> => {
  if (unassigned === undefined) return counsellor === undefined ? {} : { counsellor };
  return { counsellor: counsellor === undefined ? IsNull() : And(IsNull(), Equal(counsellor)) };
};

/** What is stored with the days on which it shows, asked of one day. */
function onDay(
  task: string | undefined,
  misuse: 'true' | undefined,
  on: Day,
): FindOptionsWhere<CaseOverview> {
  const within = [
    ...(task === undefined
      ? []
      : [
          `select case_id from read.case_task
      where rule = :task and shows_from <= :on and (until is null or until >= :on)`,
        ]),
    ...(misuse === undefined
      ? []
      : [
          `select case_id from read.case_misuse_sign
      where ("from" is null or "from" <= :on) and (until is null or until >= :on)`,
        ]),
  ];
  if (within.length === 0) return {};
  const all = (caseId: string) => within.map((rows) => `${caseId} in (${rows})`).join(' and ');
  return { caseId: Raw(all, { on, ...(task === undefined ? {} : { task }) }) };
}
