import { CATALOGUE, type CatalogueEntry } from '../domain/course/catalogue.js';
import { fieldsOf, type FieldClass } from '../domain/fields/field.js';
import type { JsonSchema } from '../domain/fields/shapes.js';
import { problemContent, type OpenAPIObject } from '../platform/http/openapi.js';

/** One operation for each command, made from the same declarations that validate it. */
export function withCommandOperations(document: OpenAPIObject): OpenAPIObject {
  const { ['/api/cases/{caseId}/commands/{command}']: _generic, ...paths } = document.paths;
  const schemas: Record<string, JsonSchema> = { Recorded: RECORDED_SCHEMA };
  for (const entry of CATALOGUE) {
    addSchemas(entry.type, schemas);
    const address =
      entry.command === 'open-case'
        ? '/api/cases'
        : `/api/cases/{caseId}/commands/${entry.command}`;
    paths[address] = { ...paths[address], post: operation(entry) } as (typeof paths)[string];
  }
  const components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...schemas },
  };
  return { ...document, paths, components } as OpenAPIObject;
}

function addSchemas(type: FieldClass, schemas: Record<string, JsonSchema>): void {
  if (schemas[type.name]) return;
  const fields = fieldsOf(type).filter(({ name }) => name !== 'factType');
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  schemas[type.name] = {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      fields.map(({ name, says, shape, sealed }) => [name, described(shape.schema, says, sealed)]),
    ),
  };
  for (const { shape } of fields) if (shape.group) addSchemas(shape.group, schemas);
}

const described = (schema: JsonSchema, says: string, sealed = false): JsonSchema => ({
  ...schema,
  description: sealed ? `${says} Sealed under the person's key.` : says,
});

function operation({ command, event, says, phase, type, example }: CatalogueEntry): object {
  const opens = command === 'open-case';
  return {
    operationId: command,
    tags: [phase],
    summary: says,
    description: `Recorded as \`${event}\`. The same key with the same body answers the same again.`,
    parameters: [
      ...(opens
        ? []
        : [parameter('path', 'caseId', true, { type: 'string', format: 'uuid' }, 'The case.')]),
      parameter(
        'header',
        'Idempotency-Key',
        true,
        { type: 'string', format: 'uuid' },
        'A new UUID for each command; the same one when it is sent again.',
      ),
      ...(opens
        ? []
        : [
            parameter(
              'header',
              'If-Match',
              false,
              { type: 'string', examples: ['"7"'] },
              'Revision that the case was read at.',
            ),
          ]),
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { $ref: `#/components/schemas/${type.name}` }, example },
      },
    },
    responses: {
      201: {
        description: 'Recorded, or already in force: then `events` is empty.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Recorded' },
            example: RECORDED_EXAMPLE(event),
          },
        },
      },
      400: problem(
        'The request cannot be read: not JSON, a key twice, the Idempotency-Key missing.',
      ),
      ...(opens
        ? {}
        : {
            404: problem('There is no such case, or not for you.'),
            412: problem('Somebody recorded on the case since it was read.'),
          }),
      409: problem('Refused: the course does not allow it. The answer says what to do.'),
      413: problem('The body is too large.'),
      415: problem('The body is not application/json in UTF-8.'),
      422: problem('A field is not as it must be, or the key belongs to another command.'),
      503: problem('Nothing was recorded for now. Send the same command again.'),
    },
  };
}

const parameter = (
  place: string,
  name: string,
  required: boolean,
  schema: JsonSchema,
  description: string,
) => ({ in: place, name, required, schema, description });
const problem = (description: string) => ({ description, content: problemContent });

const RECORDED_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['caseId', 'events', 'revision', 'position', 'findings'],
  properties: {
    caseId: { type: 'string', format: 'uuid' },
    events: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid', description: 'What later commands refer to.' },
          type: { type: 'string' },
          revision: { type: 'integer' },
        },
      },
    },
    revision: {
      type: 'integer',
      description: 'Revision of the case after the command; for If-Match.',
    },
    position: { type: 'string', description: 'Give it as ?after= to read what was just recorded.' },
    findings: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          rule: { type: 'string' },
          version: { type: 'integer' },
          events: { type: 'array', items: { type: 'string' } },
          message: { type: 'string' },
        },
      },
    },
  },
};

const RECORDED_EXAMPLE = (event: string) => ({
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  events: [{ id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', type: event, revision: 1 }],
  revision: 1,
  position: '1',
  findings: [],
});
