import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import '../../access/guard/request.js';
import { hasRole, type Identity } from '../../access/identity.js';

/** Whether the answer on a case may show its personal texts, as the guard decided. */
export const TextsShown = createParamDecorator(
  (_: unknown, context: ExecutionContext): boolean =>
    context.switchToHttp().getRequest<FastifyRequest>().verdict?.texts === true,
);

/** As `TextsShown`, of employers, who belong to no office: whoever works with cases reads them. */
export const readsTexts = (reader: Identity): boolean => hasRole(reader, 'veileder', 'leser');
