import type { RequestListener } from 'node:http';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../logging.js';
import { keepFrontDoor } from './front-door.js';
import { nodeServer } from './node-server.js';
import { ProblemError } from './problem.js';
import { ProblemFilter, unreadableAddress, type ErrorMapper } from './problem.filter.js';
import { securityHeaders } from './security-headers.js';
import { parseStrictJson } from './strict-json.js';

/** Largest request body in bytes: the longest texts of a milestone with room to spare. */
export const BODY_LIMIT = 100_000;

/**
 * How long requests in flight have to be answered when the application stops, in milliseconds: longer
 * than the two seconds that a reader may wait for its own write.
 */
const GRACE_MS = 3_000;

export interface HttpServerOptions {
  logger: Logger;
  /** How the rooms' own errors are answered. */
  errorMappers: readonly ErrorMapper[];
  /** Address at which browsers come, where it is not the one listened at. */
  publicUrl?: string | undefined;
  /** Origin of a login elsewhere. */
  loginOrigin?: string | undefined;
}

/** The Nest application on Fastify, with strict bodies and one form of error. */
export async function createHttpServer(
  module: Parameters<typeof NestFactory.create>[0],
  { logger, errorMappers, publicUrl, loginOrigin }: HttpServerOptions,
): Promise<NestFastifyApplication> {
  const headers = securityHeaders({ publicUrl, loginOrigin });
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200 },
    serverFactory: (listener: RequestListener) => nodeServer(headers, listener),
    // The server answers by itself what is no request.
    clientErrorHandler: () => {},
    frameworkErrors: (error: { statusCode?: number }, _request: unknown, reply: FastifyReply) => {
      const problem = unreadableAddress(error);
      void reply
        .code(problem.status)
        .type('application/problem+json; charset=utf-8')
        .send(JSON.stringify(problem));
    },
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter, {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  keepFrontDoor(fastify, publicUrl);
  acceptStrictJsonOnly(fastify);
  endConnectionsOnClose(fastify);
  app.useGlobalFilters(new ProblemFilter(errorMappers, logger));
  return app;
}

function acceptStrictJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (
      request: FastifyRequest,
      body: string | Buffer,
      done: (error: Error | null, value?: unknown) => void,
    ) => {
      const charset = /charset=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
      if (charset && charset.toLowerCase() !== 'utf-8')
        return done(new ProblemError(415, 'unsupported-charset', 'Send the body as UTF-8.'));
      const parsed = parseStrictJson(Buffer.from(body));
      if ('value' in parsed) return done(null, parsed.value);
      const { fault } = parsed;
      return done(
        new ProblemError(400, fault.code, 'The body cannot be read.', { errors: [fault] }),
      );
    },
  );
}

/** Browsers keep connections in reserve that have sent nothing yet; the server would wait for them for ever. */
function endConnectionsOnClose(fastify: FastifyInstance): void {
  fastify.addHook('preClose', (done) => {
    setTimeout(() => fastify.server.closeAllConnections(), GRACE_MS).unref();
    done();
  });
}
