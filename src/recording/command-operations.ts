import type { CatalogueEntry } from '../domain/stream/catalogue.js';
import { STREAM_KINDS, type StreamKind } from '../domain/catalogue.js';
import { fieldsOf, type FieldClass } from '../domain/fields/field.js';
import type { JsonSchema } from '../domain/fields/shapes.js';
import { problemContent, type OpenAPIObject } from '../platform/http/openapi.js';

/** Where the commands of one kind of stream come in, and what their answers are called. */
interface Place {
  kind: StreamKind;
  collection: string;
  id: string;
  answer: string;
  thing: string;
}

const PLACES: readonly Place[] = [
  { kind: 'course', collection: '/api/cases', id: 'caseId', answer: 'Recorded', thing: 'case' },
  {
    kind: 'employer',
    collection: '/api/employers',
    id: 'employerId',
    answer: 'RecordedOnEmployer',
    thing: 'employer',
  },
];

/** One operation for each command, made from the same declarations that validate it. */
export function withCommandOperations(document: OpenAPIObject): OpenAPIObject {
  const paths = { ...document.paths };
  const schemas: Record<string, JsonSchema> = {};
  for (const place of PLACES) {
    const { collection, id, kind } = place;
    delete paths[`${collection}/{${id}}/commands/{command}`];
    schemas[place.answer] = answerSchema(id);
    for (const entry of STREAM_KINDS[kind].entries) {
      addSchemas(entry.type, schemas);
      const address =
        entry.command === STREAM_KINDS[kind].opens
          ? collection
          : `${collection}/{${id}}/commands/${entry.command}`;
      paths[address] = {
        ...paths[address],
        post: operation(entry, place),
      } as (typeof paths)[string];
    }
  }
  const components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...schemas },
  };
  return { ...document, paths, components } as OpenAPIObject;
}

function addSchemas(type: FieldClass, schemas: Record<string, JsonSchema>): void {
  if (schemas[type.name]) return;
  const fields = fieldsOf(type).filter(({ assigned }) => !assigned);
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

function operation(
  { command, event, says, phase, type, example }: CatalogueEntry,
  { kind, id, answer, thing }: Place,
): object {
  const opens = command === STREAM_KINDS[kind].opens;
  return {
    // Corrections are commands of both kinds, and an operation's id is unique.
    operationId: kind === 'course' ? command : `${kind}-${command}`,
    tags: [phase],
    summary: says,
    description: `Recorded as \`${event}\`. The same key with the same body answers the same again.`,
    parameters: [
      ...(opens
        ? []
        : [parameter('path', id, true, { type: 'string', format: 'uuid' }, `The ${thing}.`)]),
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
              `Revision that the ${thing} was read at.`,
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
            schema: { $ref: `#/components/schemas/${answer}` },
            example: answerExample(id, event),
          },
        },
      },
      400: problem(
        'The request cannot be read: not JSON, a key twice, the Idempotency-Key missing.',
      ),
      ...(opens
        ? {}
        : {
            404: problem(`There is no such ${thing}, or not for you.`),
            412: problem(`Somebody recorded on the ${thing} since it was read.`),
          }),
      409: problem('Refused: what is on record does not allow it. The answer says what to do.'),
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

const answerSchema = (id: string): JsonSchema => ({
  type: 'object',
  required: [id, 'events', 'revision', 'position', 'findings'],
  properties: {
    [id]: { type: 'string', format: 'uuid' },
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
      description: 'Revision after the command; for If-Match.',
    },
    position: { type: 'string', description: 'Give it as ?after= to read what was just recorded.' },
    findings: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          rule: { type: 'string', description: 'Id of the rule; /api/rules tells of each.' },
          kind: { type: 'string', enum: ['norm', 'measure', 'misuse', 'reminder'] },
          version: { type: 'integer', description: 'In force on the day of the first event.' },
          outcome: { type: 'string', enum: ['departed', 'unknown', 'met', 'notInForce'] },
          events: { type: 'array', items: { type: 'string' } },
          from: { type: 'string', format: 'date' },
          text: { type: 'object', additionalProperties: { type: 'string' } },
          values: { type: 'object', additionalProperties: true },
          source: { type: 'string' },
          today: { type: 'object', description: 'What the rules of today say, where it differs.' },
        },
      },
    },
  },
});

const answerExample = (id: string, event: string) => ({
  [id]: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  events: [{ id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', type: event, revision: 1 }],
  revision: 1,
  position: '1',
  findings: [],
});
