import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../platform/http/problem.js';

const SAFE_METHODS = new Set(['GET', 'HEAD']);

/**
 * Refuses a write that a browser sends with our cookie on behalf of somebody else's page. Browsers say
 * themselves where a request comes from (`Sec-Fetch-Site`); of those that do not, `Origin` tells.
 *
 * @param origin own origin, as browsers know it
 * @throws ProblemError 403
 */
export function refuseCrossSite({ method, headers }: FastifyRequest, origin: string): void {
  if (SAFE_METHODS.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site === undefined ? headers.origin === origin : site === 'same-origin') return;
  throw new ProblemError(
    403,
    'cross-site',
    'With a login by browser, only pages of this application can do this. Programs send a token.',
  );
}
