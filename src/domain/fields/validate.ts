import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { FieldClass } from './field.js';
import type { RuleContext } from './shapes.js';

/** One thing wrong with one field of what the caller sent. */
export interface FieldProblem {
  /** Path as the caller wrote it: `goals[0].text`; empty for the body as a whole. */
  field: string;
  /** Stable, kebab-case. */
  code: string;
  message: string;
  /** What to do about it. */
  remedy: string;
}

export type Validated<T> = { value: T } | { problems: FieldProblem[] };

/** Checks a plain object against the declared fields of a class. Unknown fields are refused. */
export function validate<T extends object>(type: FieldClass<T>, plain: unknown): Validated<T> {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return {
      problems: [problem('', 'not-an-object', 'the body is not an object', 'Send a JSON object.')],
    };
  const value = plainToInstance(type, plain);
  const errors = validateSync(value, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false },
  });
  return errors.length === 0
    ? { value }
    : { problems: errors.flatMap((error) => flatten(error, '')) };
}

function flatten(error: ValidationError, parent: string): FieldProblem[] {
  const index = /^\d+$/.test(error.property);
  const field = index
    ? `${parent}[${error.property}]`
    : parent
      ? `${parent}.${error.property}`
      : error.property;
  if (
    error.value === undefined &&
    error.constraints &&
    !('whitelistValidation' in error.constraints)
  )
    return [problem(field, 'missing', 'this field is required', 'Give this field a value.')];
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => {
    if (rule === 'whitelistValidation')
      return problem(
        field,
        'unknown-field',
        'this field is not known here',
        'Remove it, or check its spelling.',
      );
    const context = error.contexts?.[rule] as RuleContext | undefined;
    return problem(field, context?.code ?? rule, message, context?.remedy ?? 'Correct the value.');
  });
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, field))];
}

const problem = (field: string, code: string, message: string, remedy: string): FieldProblem => ({
  field,
  code,
  message,
  remedy,
});
