import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problem.js';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);
const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses before anything is looked at: methods that nothing here answers, and requests for another
 * host. A page elsewhere can let its own name lead to this machine (DNS rebinding) and would then be
 * taken for ours by the browser.
 */
export function keepFrontDoor(fastify: FastifyInstance, publicUrl?: string): void {
  const publicHost = publicUrl === undefined ? undefined : hostOf(publicUrl);
  fastify.addHook('onRequest', async (request) => {
    if (!METHODS.has(request.method)) throw methodNotAllowed();
    if (!isOfHealth(request) && !isOurs(request.headers.host, publicHost, portOf(fastify)))
      throw wrongHost();
  });
}

/** Whoever watches the process asks by the address of its machine or container. */
export const isOfHealth = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url?.startsWith('/health/') ?? false;

function isOurs(host: string | undefined, publicHost: string | undefined, port: number): boolean {
  const asked = host?.toLowerCase();
  if (asked === undefined) return false;
  if (asked === publicHost) return true;
  const [, name = '', itsPort = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(asked) ?? [];
  return LOOPBACK_NAMES.has(name) && Number(itsPort) === port;
}

const hostOf = (url: string): string => new URL(url).host;

const portOf = (fastify: FastifyInstance): number =>
  (fastify.server.address() as AddressInfo | null)?.port ?? 80;

const wrongHost = () =>
  new ProblemError(421, 'wrong-host', 'This application is not found under that name.');

const methodNotAllowed = () =>
  new ProblemError(405, 'method-not-allowed', 'This method is not known here.', {
    headers: { allow: [...METHODS].join(', ') },
  });
