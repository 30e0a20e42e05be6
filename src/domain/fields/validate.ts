import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { fieldsOf, type FieldClass } from './field.js';
import type { RuleContext } from './rules.js';

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

/**
 * Checks a plain object, as JSON gives it, against the declared fields of a class. Unknown fields are
 * refused. Total: whatever is sent, the answer is a value or a list of problems.
 *
 * @param from `sent` by a caller, who may not fill in what is assigned when recording; or `stored`
 */
export function validate<T extends object>(
  type: FieldClass<T>,
  plain: unknown,
  from: 'sent' | 'stored' = 'sent',
): Validated<T> {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return {
      problems: [problem('', 'not-an-object', 'the body is not an object', 'Send a JSON object.')],
    };
  if (isDeeperThan(MAX_DEPTH, plain))
    return {
      problems: [problem('', 'too-deep', 'the body is nested too deep', 'Send the fields flat.')],
    };
  const unknown = unknownFields(plain, '', from, type);
  const value = plainToInstance(type, plain);
  const errors = validateSync(value, {
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false },
  });
  const problems = [...unknown, ...errors.flatMap((error) => flatten(error, ''))];
  return problems.length === 0 ? { value } : { problems };
}

/** No declared field nests deeper, and what nests deeper overflows the stack of what comes next. */
const MAX_DEPTH = 16;

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(depth - 1, item));
}

/** Names that class-transformer leaves out without a word, wherever they stand. */
const DROPPED_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Not class-validator's whitelist: that one lets `hasOwnProperty` through and never sees `__proto__`.
 */
function unknownFields(
  value: unknown,
  path: string,
  from: 'sent' | 'stored',
  type?: FieldClass,
): FieldProblem[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) => unknownFields(item, `${path}[${at}]`, from, type));
  if (typeof value !== 'object' || value === null) return [];
  const known = type && fieldsOf(type).filter(({ assigned }) => from === 'stored' || !assigned);
  return Object.entries(value).flatMap(([name, item]) => {
    const at = path ? `${path}.${name}` : name;
    const field = known?.find((candidate) => candidate.name === name);
    if (known ? field : !DROPPED_NAMES.includes(name))
      return unknownFields(item, at, from, field?.shape.group);
    return [
      problem(
        at,
        'unknown-field',
        'this field is not known here',
        'Remove it, or check its spelling.',
      ),
    ];
  });
}

function flatten(error: ValidationError, parent: string): FieldProblem[] {
  const index = /^\d+$/.test(error.property);
  const field = index
    ? `${parent}[${error.property}]`
    : parent
      ? `${parent}.${error.property}`
      : error.property;
  if (error.value === undefined)
    return [problem(field, 'missing', 'this field is required', 'Give this field a value.')];
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => {
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
