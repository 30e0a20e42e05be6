import { ApiBody } from '@nestjs/swagger';
import { fieldsOf, type FieldClass } from '../domain/fields/field.js';
import type { JsonSchema } from '../domain/fields/shapes.js';

/** What a caller may send, from the declared fields of a class; each says whether it is sealed. */
export function bodySchema(type: FieldClass): JsonSchema {
  const fields = fieldsOf(type).filter(({ assigned }) => !assigned);
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      fields.map(({ name, says, shape, sealed }) => [name, described(shape.schema, says, sealed)]),
    ),
  };
}

const described = (schema: JsonSchema, says: string, sealed = false): JsonSchema => ({
  ...schema,
  description: sealed ? `${says} Sealed under the person's key.` : says,
});

/** Describes the body of a request that is no command. */
export const DescribesBody = <T extends object>(type: FieldClass<T>, example: T) =>
  ApiBody({
    required: true,
    schema: bodySchema(type),
    examples: { example: { value: example } },
  });
