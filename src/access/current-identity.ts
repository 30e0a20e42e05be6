import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import './guard/request.js';
import { loginRequired } from './guard/problems.js';
import type { Identity } from './identity.js';

/** Who is calling. @throws ProblemError 401 on a route that lets in those who are not logged in */
export const CurrentIdentity = createParamDecorator((_: unknown, context: ExecutionContext) =>
  identityOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** @throws ProblemError 401 nobody is logged in */
export function identityOf({ identity }: Pick<FastifyRequest, 'identity'>): Identity {
  if (!identity) throw loginRequired();
  return identity;
}
