import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import './guard/request.js';
import { isOfOffice, type Identity } from './identity.js';

/** Who records. */
export interface Actor {
  /** Staff identifier, never a name. */
  id: string;
  office?: string;
}

const LOCAL_ACTOR: Actor = { id: 'local' };

/**
 * Who records, and for which office: that of the case where it is one of theirs, else the first of
 * their offices; none for those with national access.
 */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { identity, caseFacts } = context.switchToHttp().getRequest<FastifyRequest>();
  return identity ? actorOf(identity, caseFacts?.office) : LOCAL_ACTOR;
});

/** @param caseOffice office of the case that is recorded on, where there is one */
export function actorOf(identity: Identity, caseOffice?: string): Actor {
  const { id, offices } = identity;
  if (offices === 'all') return { id };
  const office = isOfOffice(identity, caseOffice) ? caseOffice : offices[0];
  return office === undefined ? { id } : { id, office };
}
