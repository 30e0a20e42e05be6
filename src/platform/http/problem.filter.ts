import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../logging.js';
import { ProblemError, problemOf, type Problem } from './problem.js';

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
        {
          route: request.routeOptions?.url,
          method: request.method,
          status: found.status,
          code: found.code,
          error,
        },
        'request failed',
      );
    void reply
      .code(found.status)
      .headers(found.options.headers ?? {})
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

/** What Fastify and Nest refuse on their own: `[code, detail]` by status. */
const FRAMEWORK_PROBLEMS: Record<number, [code: string, detail: string]> = {
  400: ['bad-request', 'The request cannot be understood.'],
  404: ['not-found', 'There is nothing at this address.'],
  413: ['body-too-large', 'The body is too large.'],
  414: ['address-too-long', 'The address is too long.'],
  415: ['unsupported-media-type', 'Send the body as application/json.'],
};

function frameworkProblem(error: unknown): ProblemError {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: number } | undefined)?.statusCode ?? 500);
  if (status < 400 || status >= 500)
    return new ProblemError(
      500,
      'internal-error',
      'Something went wrong here. Nothing was recorded; try again.',
    );
  return new ProblemError(status, ...(FRAMEWORK_PROBLEMS[status] ?? FRAMEWORK_PROBLEMS[400]!));
}

/** For requests that fail before they reach the application: an address that is no URL, or too long. */
export function unreadableAddress(error: { statusCode?: number }): Problem {
  const status = error.statusCode === 414 ? 414 : 400;
  return status === 414
    ? problemOf(414, ...FRAMEWORK_PROBLEMS[414]!)
    : problemOf(400, 'bad-address', 'The address is not a valid URL.');
}
