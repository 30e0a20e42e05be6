import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { loginRequired } from '../guard/problems.js';
import { SECURITY_LOG, type SecurityLog } from '../logs/security-log.js';
import { IdentityProvider } from '../login/identity-provider.js';
import { OwnAddress } from '../login/own-address.js';
import { Access } from '../route-rule.js';
import { refuseCrossSite } from './same-origin.js';
import { SessionAuthenticator } from './session-authenticator.js';
import { Sessions } from './sessions.js';

/** How long a login goes on; moments in RFC 3339, in UTC. */
interface SessionAnswer {
  startedAt: string;
  endsAt: string;
  endsInSeconds: number;
  /** When it ends unless something is asked for before; asking for this does not count. */
  idleEndsAt: string;
  idleEndsInSeconds: number;
}

/** The login of this browser: how long it goes on, and its end. */
@Controller('oauth2')
@Access({ open: true })
@ApiExcludeController()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly authenticator: SessionAuthenticator,
    private readonly provider: IdentityProvider,
    private readonly address: OwnAddress,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  @Get('session')
  async show(@Req() request: FastifyRequest): Promise<SessionAnswer> {
    const id = this.authenticator.cookie.in(request);
    const times = id === undefined ? undefined : await this.sessions.timesOf(id);
    if (!times) throw loginRequired();
    const { startedAt, endsAt, idleEndsAt } = times;
    return {
      startedAt: startedAt.toISOString(),
      endsAt: endsAt.toISOString(),
      endsInSeconds: secondsUntil(endsAt),
      idleEndsAt: idleEndsAt.toISOString(),
      idleEndsInSeconds: secondsUntil(idleEndsAt),
    };
  }

  /**
   * Ends the login of this browser; without one it is ended already. The answer says where the page
   * should go next. Only POST: a picture with this address on some page must log nobody out.
   */
  @Post('logout')
  @HttpCode(200)
  async end(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ next: string }> {
    refuseCrossSite(request, this.address.origin);
    const { cookie } = this.authenticator;
    const id = cookie.in(request);
    const actor = id === undefined ? undefined : await this.sessions.end(id);
    cookie.clear(reply);
    if (actor !== undefined) await this.security.write({ kind: 'logged-out', actor });
    return { next: await this.provider.addressAfterLogout() };
  }
}

const secondsUntil = (moment: Date): number =>
  Math.max(0, Math.floor((moment.getTime() - Date.now()) / 1000));
