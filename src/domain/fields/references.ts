import { fieldsOf, type FieldClass } from './field.js';
import { factReference } from './shapes.js';

/** Ids of the earlier events that the fields of a milestone name. */
export function referencesIn(type: FieldClass, fields: object): string[] {
  const given = fields as Readonly<Record<string, unknown>>;
  return fieldsOf(type)
    .filter(({ shape, name }) => shape === factReference && given[name] !== undefined)
    .map(({ name }) => given[name] as string);
}
