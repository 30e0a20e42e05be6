import { bodySchema } from '../access/described-body.js';
import type { CatalogueEntry } from '../domain/stream/catalogue.js';
import { STREAM_KINDS, type StreamKind } from '../domain/catalogue.js';
import { fieldsOf, type FieldClass } from '../domain/fields/field.js';
import type { JsonSchema } from '../domain/fields/shapes.js';
import { isAmending } from '../domain/stream/amendments.js';
import { problemContent, type OpenAPIObject } from '../platform/http/openapi.js';
import {
  answerExample,
  answerSchema,
  CONSEQUENCES_EXAMPLE,
  CONSEQUENCES_SCHEMA,
  PREVIEW_SCHEMA,
} from './answer-schema.js';

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
  {
    kind: 'person',
    collection: '/api/people',
    id: 'personId',
    answer: 'RecordedOnPerson',
    thing: 'person',
  },
];

/** One operation for each command, made from the same declarations that validate it. */
export function withCommandOperations(document: OpenAPIObject): OpenAPIObject {
  const paths = { ...document.paths };
  const schemas: Record<string, JsonSchema> = {
    Consequences: CONSEQUENCES_SCHEMA,
    PreviewedAmendment: PREVIEW_SCHEMA,
  };
  for (const place of PLACES) {
    const { collection, id, kind } = place;
    delete paths[`${collection}/{${id}}/commands/{command}`];
    delete paths[`${collection}/{${id}}/commands/{command}/preview`];
    schemas[place.answer] = answerSchema(id, kind === 'course');
    for (const entry of STREAM_KINDS[kind].entries) {
      if (entry.byProcedure) continue;
      addSchemas(entry.type, schemas);
      const address =
        entry.command === STREAM_KINDS[kind].opens
          ? collection
          : `${collection}/{${id}}/commands/${entry.command}`;
      paths[address] = {
        ...paths[address],
        post: operation(entry, place),
      } as (typeof paths)[string];
      if (kind === 'course' && isAmending(entry.command))
        paths[`${address}/preview`] = { post: preview(entry, place) } as (typeof paths)[string];
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
  schemas[type.name] = bodySchema(type);
  for (const { shape, assigned } of fieldsOf(type))
    if (shape.group && !assigned) addSchemas(shape.group, schemas);
}

function operation(
  { command, event, says, phase, type, example }: CatalogueEntry,
  { kind, id, answer, thing }: Place,
): object {
  const opens = command === STREAM_KINDS[kind].opens;
  return {
    // Corrections are commands of every kind, and an operation's id is unique.
    operationId: kind === 'course' ? command : `${kind}-${command}`,
    tags: [phase],
    summary: says,
    description: `Recorded as \`${event}\`. The same key with the same body answers the same again.`,
    parameters: [
      ...(opens ? [] : [streamId(id, thing)]),
      parameter(
        'header',
        'Idempotency-Key',
        true,
        { type: 'string', format: 'uuid' },
        'A new UUID for each command; the same one when it is sent again.',
      ),
      ...(opens ? [] : [ifMatch(thing)]),
    ],
    requestBody: bodyOf(type, example),
    responses: {
      201: {
        description: 'Recorded, or already in force: then `events` is empty.',
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${answer}` },
            example: answerExample(id, event, kind === 'course' && isAmending(command)),
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

/** A preview is checked and refused as the command itself, and leaves nothing behind. */
const preview = ({ command, type, example }: CatalogueEntry, { id, thing }: Place): object => ({
  operationId: `preview-${command}`,
  tags: ['amendments'],
  summary: 'What it would mean to record this amendment. Nothing is recorded.',
  description:
    'Checked and refused as the command itself, but for what only storing shows: that personal data are erased. Send If-Match with the revision of the answer to record exactly what was previewed.',
  parameters: [streamId(id, thing), ifMatch(thing)],
  requestBody: bodyOf(type, example),
  responses: {
    200: {
      description: 'What would change. Nothing was recorded.',
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/PreviewedAmendment' },
          example: {
            [id]: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
            revision: 7,
            findings: [],
            consequences: CONSEQUENCES_EXAMPLE,
          },
        },
      },
    },
    400: problem('The request cannot be read: not JSON, a key twice.'),
    404: problem(`There is no such ${thing}, or not for you.`),
    409: problem('It would be refused. The answer says what to do.'),
    412: problem(`Somebody recorded on the ${thing} since it was read.`),
    413: problem('The body is too large.'),
    415: problem('The body is not application/json in UTF-8.'),
    422: problem('A field is not as it must be.'),
    503: problem('The log cannot be reached for now. Ask again.'),
  },
});

const bodyOf = (type: FieldClass, example: object) => ({
  required: true,
  content: {
    'application/json': { schema: { $ref: `#/components/schemas/${type.name}` }, example },
  },
});

const streamId = (id: string, thing: string) =>
  parameter('path', id, true, { type: 'string', format: 'uuid' }, `The ${thing}.`);

const ifMatch = (thing: string) =>
  parameter(
    'header',
    'If-Match',
    false,
    { type: 'string', examples: ['"7"'] },
    `Revision that the ${thing} was read at.`,
  );

const parameter = (
  place: string,
  name: string,
  required: boolean,
  schema: JsonSchema,
  description: string,
) => ({ in: place, name, required, schema, description });
const problem = (description: string) => ({ description, content: problemContent });
