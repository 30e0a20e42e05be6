import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ProblemError, problemOf } from './problem.js';

/** Turns an error of some room into an answer; undefined when it is not that room's error. */
export type ErrorMapper = (error: unknown) => ProblemError | undefined;

/** Every error leaves as problem+json, without stack and without an echo of the input. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly mappers: readonly ErrorMapper[],
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const found = this.problemFor(error);
    if (found.status >= 500)
      this.logger.error(
        { route: request.routeOptions?.url, error: describe(error) },
        'request failed',
      );
    void reply
      .code(found.status)
      .headers({ 'cache-control': 'no-store', ...found.options.headers })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(found.problem));
  }

  private problemFor(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    for (const map of this.mappers) {
      const mapped = map(error);
      if (mapped) return mapped;
    }
    return frameworkProblem(error);
  }
}

const FASTIFY_CODES: Record<string, [status: number, code: string, detail: string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'unsupported-media-type',
    'Send the body as application/json.',
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large', 'The body is too large.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    400,
    'bad-content-length',
    'The body is not as long as it says.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'not-json', 'Send a JSON object.'],
  FST_ERR_BAD_URL: [400, 'bad-address', 'The address is not a valid URL.'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'address-too-long', 'The address is too long.'],
};

/** What Fastify and Nest refuse on their own. */
function frameworkProblem(error: unknown): ProblemError {
  const known = FASTIFY_CODES[(error as { code?: string })?.code ?? ''];
  if (known) return new ProblemError(...known);
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: number })?.statusCode ?? 500);
  if (status === 404)
    return new ProblemError(404, 'not-found', 'There is nothing at this address.');
  if (status >= 400 && status < 500)
    return new ProblemError(status, 'bad-request', 'The request cannot be understood.');
  return new ProblemError(
    500,
    'internal-error',
    'Something went wrong here. Nothing was recorded; try again.',
  );
}

/** Name and message only: an error object may carry the data it stumbled on. */
function describe(error: unknown): { name: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error object' };
  return {
    name: error.name,
    message: error.message.slice(0, 300),
    ...(error.stack ? { stack: error.stack.split('\n').slice(1, 8).join('\n') } : {}),
  };
}

export const badUrlProblem = problemOf(400, 'bad-address', 'The address is not a valid URL.');
