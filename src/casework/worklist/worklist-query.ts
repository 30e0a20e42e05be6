import { validInput } from '../../access/valid-input.js';
import { ANALYSIS_STATES } from '../../domain/analysis/states.js';
import { Field } from '../../domain/fields/field.js';
import {
  day,
  identifier,
  officeNumber,
  oneOf,
  pattern,
  uuid,
  type FieldShape,
} from '../../domain/fields/shapes.js';
import { CASE_RULES } from '../../domain/rules/case-rules.js';
import type { Day } from '../../domain/time/day.js';
import { PageQuery } from '../page.js';

/** How pressing a task is on the day of asking; `week`: due within seven days. */
export const URGENCIES = ['overdue', 'today', 'week', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The order of lines; each ends with case and task, so that pages never overlap. */
export const WORKLIST_SORTS = {
  due: 'due',
  '-due': 'due desc',
  shown: 'shows_from',
  '-shown': 'shows_from desc',
  counsellor: 'counsellor nulls first, due',
} as const;
export type WorklistSort = keyof typeof WORKLIST_SORTS;

/** One or several of some values, separated by commas. */
function several(values: readonly string[]): FieldShape {
  const one = values.join('|');
  return pattern(
    new RegExp(`^(${one})(,(${one}))*$`),
    values.join(',').length,
    'not-a-choice',
    `Choose from: ${values.join(', ')}; separate several by commas.`,
  );
}

const PART_OF_PSEUDONYM = pattern(
  /^[a-zæøå0-9-]+$/,
  40,
  'not-a-pseudonym',
  'Use small letters, digits and hyphens.',
);

export class WorklistQuery extends PageQuery {
  @Field(day, { says: 'As it shows on this day; default: today in Norway.' })
  on?: Day;

  @Field(officeNumber, { says: 'Only cases of this office.' })
  office?: string;

  @Field(identifier(), { says: 'Only cases of this counsellor.' })
  counsellor?: string;

  @Field(oneOf(['true']), { says: 'Only cases without a counsellor.' })
  unassigned?: 'true';

  @Field(several(CASE_RULES.map((rule) => rule.id)), {
    says: 'Only tasks by these rules, repeated or separated by commas.',
  })
  rule?: string;

  @Field(several(URGENCIES), {
    says: 'Only what is overdue, due today, within seven days, or later.',
  })
  urgency?: string;

  @Field(several(ANALYSIS_STATES), { says: 'Only cases in these states.' })
  state?: string;

  @Field(uuid, { says: 'Only tasks that concern this employer.' })
  employer?: string;

  @Field(PART_OF_PSEUDONYM, {
    says: 'Only cases whose pseudonym contains this.',
  })
  q?: string;

  @Field(oneOf(Object.keys(WORKLIST_SORTS)), {
    says: 'Order; default: longest overdue first, then by the day it is due.',
  })
  sort?: WorklistSort;
}

/**
 * A worklist query as an address or a saved filter has it; a parameter may come repeatedly.
 *
 * @throws ProblemError 422 with an entry for each field at fault
 */
export function worklistQuery(raw: unknown): WorklistQuery {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return validInput(WorklistQuery, raw);
  const joined = Object.entries(raw).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.join(',') : value,
  ]);
  return validInput(WorklistQuery, Object.fromEntries(joined));
}
