import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { identityOf } from './current-identity.js';
import { isOfOffice, type Identity } from './identity.js';

/** Who records. */
export interface Actor {
  /** Staff identifier, never a name. */
  id: string;
  office?: string;
}

/**
 * Who records, and for which office: that of the case where it is one of theirs, else the first of
 * their offices; none for those with national access.
 */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return actorOf(identityOf(request), request.caseFacts?.office);
});

/** @param caseOffice office of the case that is recorded on, where there is one */
export function actorOf(identity: Identity, caseOffice?: string): Actor {
  const { id, offices } = identity;
  if (offices === 'all') return { id };
  const office = isOfOffice(identity, caseOffice) ? caseOffice : offices[0];
  return office === undefined ? { id } : { id, office };
}
