import { createHash } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HostCookie } from '../sessions/cookies.js';

const NAME = 'forlop-login-';
/** Logins that are begun in several tabs at once each have a cookie; more than these are nobody's. */
const MOST = 5;

/** The cookie that ties one login attempt to the browser that began it. */
export const loginCookie = (state: string, secure: boolean): HostCookie =>
  new HostCookie(NAME + createHash('sha256').update(state).digest('hex').slice(0, 8), secure);

/** Clears those that were left behind: together they could grow beyond what a server reads. */
export function clearLeftBehind(
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): void {
  const prefix = new HostCookie(NAME, secure).name;
  const names = Object.keys(fastifyCookie.parse(request.headers.cookie ?? '')).filter((name) =>
    name.startsWith(prefix),
  );
  if (names.length < MOST) return;
  for (const name of names) new HostCookie(NAME + name.slice(prefix.length), secure).clear(reply);
}
