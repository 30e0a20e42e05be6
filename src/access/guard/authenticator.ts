import type { FastifyRequest } from 'fastify';
import type { Identity } from '../identity.js';

/** One way of saying who is calling: a bearer token, a session cookie. */
export interface Authenticator {
  /**
   * Who is calling; undefined where the request brings nothing of this kind along.
   *
   * @throws ProblemError 401 (`loginRequired`) what it brings does not hold; 503 that cannot be told
   *   at this moment. Any other error is answered 503: nobody comes in by a fault
   */
  authenticate(request: FastifyRequest): Promise<Identity | undefined>;
}

/** Every authenticator, in the order in which they are asked; the first that knows the caller decides. */
export const AUTHENTICATORS = Symbol('authenticators');
