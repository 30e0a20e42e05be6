import { Field } from '../fields/field.js';
import { identifier, label, listOf, oneOf, wholeNumber } from '../fields/shapes.js';
import { validate, type FieldProblem } from '../fields/validate.js';
import { ANALYSIS_STATES, type AnalysisState } from '../analysis/states.js';

/** The states in which a course can end. */
export const CLOSED_STATES = ANALYSIS_STATES.filter((state) => state.startsWith('closed-'));

/** How long a closed course is kept before it is proposed for disposal. Destroys nothing by itself. */
export class RetentionRule {
  @Field(identifier(60), { required: true, says: 'Name of the rule.' })
  id!: string;

  @Field(listOf(oneOf(CLOSED_STATES), { max: CLOSED_STATES.length }), {
    required: true,
    says: 'How the course must have ended.',
  })
  states!: AnalysisState[];

  @Field(wholeNumber(1, 1200), {
    required: true,
    says: 'Months from the last closing until it is due.',
  })
  months!: number;

  @Field(label(200), { says: 'What it follows from. Absent: set by this installation.' })
  source?: string;
}

/**
 * What holds where an installation says nothing: ten years for every course. No disposal decision says
 * so; it is long enough that nothing comes up for disposal before somebody has set the rules.
 */
export const DEFAULT_RETENTION_RULES: readonly RetentionRule[] = [
  { id: 'closed-course', states: CLOSED_STATES, months: 120 },
];

/**
 * The rules of an installation, as its file has them: a list, of which the first that fits decides.
 *
 * @returns the problems, with the place of the rule before each field, where it is no such list
 */
export function readRetentionRules(
  given: unknown,
): { rules: readonly RetentionRule[] } | { problems: readonly FieldProblem[] } {
  if (!Array.isArray(given) || given.length === 0)
    return { problems: [problem('', 'not-a-list', 'there is no list of rules')] };
  const read = given.map((rule: unknown) => validate(RetentionRule, rule));
  const problems = read.flatMap((checked, at) =>
    'problems' in checked
      ? checked.problems.map((one) => ({ ...one, field: `[${at}].${one.field}` }))
      : [],
  );
  if (problems.length > 0) return { problems };
  const rules = read.flatMap((checked) => ('value' in checked ? [checked.value] : []));
  const twice = rules.findIndex(({ id }, at) => rules.findIndex((one) => one.id === id) < at);
  return twice < 0
    ? { rules }
    : { problems: [problem(`[${twice}].id`, 'not-unique', 'another rule has this name')] };
}

const problem = (field: string, code: string, message: string): FieldProblem => ({
  field,
  code,
  message,
  remedy: 'Write [{"id": "closed-course", "states": ["closed-work"], "months": 120}].',
});
