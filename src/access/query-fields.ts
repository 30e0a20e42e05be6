import { fieldsOf, type FieldClass } from '../domain/fields/field.js';
import type { QueryField } from '../platform/http/openapi.js';

/** The declared fields of a query class, as its endpoint is described. */
export const queryFields = (type: FieldClass): QueryField[] =>
  fieldsOf(type).map(({ name, says, shape }) => ({ name, says, schema: shape.schema }));
