import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Authenticator } from '../guard/authenticator.js';
import type { Identity } from '../identity.js';
import { OwnAddress } from '../login/own-address.js';
import { HostCookie } from './cookies.js';
import { refuseCrossSite } from './same-origin.js';
import { Sessions } from './sessions.js';

export const SESSION_COOKIE = 'forlop';

/** Who is calling, by the session that the browser's cookie names. It is asked after the bearer token. */
@Injectable()
export class SessionAuthenticator implements Authenticator {
  constructor(
    private readonly sessions: Sessions,
    private readonly address: OwnAddress,
  ) {}

  async authenticate(request: FastifyRequest): Promise<Identity | undefined> {
    const id = this.cookie.in(request);
    if (id === undefined) return undefined;
    refuseCrossSite(request, this.address.origin);
    return this.sessions.use(id);
  }

  get cookie(): HostCookie {
    return new HostCookie(SESSION_COOKIE, this.address.isHttps);
  }
}
