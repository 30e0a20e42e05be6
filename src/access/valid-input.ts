import type { FieldClass } from '../domain/fields/field.js';
import { validate } from '../domain/fields/validate.js';
import { invalidFields } from '../platform/http/problem.js';

/**
 * What comes in from outside, checked against the declared fields of a class.
 *
 * @throws ProblemError 422 with an entry for each field at fault
 */
export function validInput<T extends object>(type: FieldClass<T>, raw: unknown): T {
  const checked = validate(type, raw === undefined ? {} : raw);
  if ('problems' in checked) throw invalidFields(checked.problems);
  return checked.value;
}
