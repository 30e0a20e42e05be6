import { applyDecorators } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
} from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

export type { OpenAPIObject };
type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

export const OPENAPI_ADDRESS = '/api/openapi.json';

export interface QueryField {
  name: string;
  says: string;
  schema: object;
}

/** How an endpoint that reads is described to the world. */
export function Describes(
  summary: string,
  options: {
    query?: readonly QueryField[];
    params?: Record<string, string>;
    example: object;
    tag: string;
  },
) {
  const { query = [], params = {}, example, tag } = options;
  return applyDecorators(
    ApiOperation({ summary, tags: [tag] }),
    ...query.map(({ name, says, schema }) =>
      ApiQuery({ name, required: false, description: says, schema: schema as SchemaObject }),
    ),
    ...Object.entries(params).map(([name, description]) =>
      ApiParam({ name, description, schema: { type: 'string' } }),
    ),
    ApiResponse({
      status: 200,
      description: 'The answer.',
      content: { 'application/json': { schema: { type: 'object' }, example } },
    }),
    ...(query.length > 0 ? [problemResponse(422, 'A query parameter is not as it must be.')] : []),
    ...(query.some(({ name }) => name === 'after')
      ? [problemResponse(503, 'The position is not shown yet. Ask again.')]
      : []),
    ...(Object.keys(params).length > 0
      ? [problemResponse(404, 'There is no such thing, or not for you.')]
      : []),
  );
}

export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable: what a client may act upon.' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message', 'remedy'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
          remedy: { type: 'string' },
        },
      },
    },
  },
};

export const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

function problemResponse(status: number, description: string) {
  return ApiResponse({ status, description, content: problemContent });
}

/** Serves the document of everything the router answers, completed by the rooms. */
export function serveOpenApi(
  app: NestFastifyApplication,
  complete: (document: OpenAPIObject) => OpenAPIObject,
): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Forløp')
    .setDescription('Courses towards work, recorded as events and rebuilt from the log.')
    .setVersion('1')
    .build();
  const document = complete(SwaggerModule.createDocument(app, config));
  const text = JSON.stringify({
    ...document,
    components: {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
    },
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get(OPENAPI_ADDRESS, (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(text),
  );
}
