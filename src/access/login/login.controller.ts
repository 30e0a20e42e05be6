import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '../route-rule.js';
import { SessionAuthenticator } from '../sessions/session-authenticator.js';
import { failurePage, type LoginFailure } from './failure-page.js';
import { clearLeftBehind, loginCookie } from './login-cookie.js';
import { ATTEMPT_MS } from './login-attempts.js';
import { LoginFailed, LoginService } from './login.service.js';
import { OwnAddress } from './own-address.js';
import { ownPath } from './own-path.js';
import { HTML, page } from './page.js';
import { STYLE } from './style.js';

/** Addresses that a browser is sent to. They show pages, and nothing of anybody. */
@Controller('oauth2')
@Access({ open: true })
@ApiExcludeController()
export class LoginController {
  constructor(
    private readonly login: LoginService,
    private readonly sessions: SessionAuthenticator,
    private readonly address: OwnAddress,
  ) {}

  @Get('login')
  async begin(
    @Query('redirect') asked: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { origin, isHttps } = this.address;
    const redirect = ownPath(asked, origin);
    if (redirect === undefined) return show(reply, 'bad-redirect');
    // Cookies of one name for this machine are not sent to another, and the way back is to this one.
    if (request.headers.host !== new URL(origin).host)
      return goTo(reply, `${origin}/oauth2/login?${new URLSearchParams({ redirect }).toString()}`);
    await orFailurePage(reply, async () => {
      const { attempt, address } = await this.login.begin(redirect);
      clearLeftBehind(request, reply, isHttps);
      const cookie = loginCookie(attempt.state, isHttps);
      cookie.set(reply, attempt.browserSecret, ATTEMPT_MS / 1000);
      goTo(reply, address);
    });
  }

  @Get('callback')
  async finish(
    @Query('state') given: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const state = typeof given === 'string' ? given : undefined;
    const cookie = loginCookie(state ?? '', this.address.isHttps);
    const returned = { address: request.url, state, browserSecret: cookie.in(request) };
    await orFailurePage(reply, async () => {
      const former = this.sessions.cookie.in(request);
      const { session, redirect } = await this.login.finish(returned, former);
      cookie.clear(reply);
      this.sessions.cookie.set(reply, session);
      goTo(reply, redirect);
    });
  }

  @Get('logged-out')
  loggedOut(@Res() reply: FastifyReply): void {
    void reply.type(HTML).send(
      page(
        'Du er logget ut',
        `<p>Lukk nettleseren hvis andre bruker denne maskinen.</p>
<p><a class="button" href="/oauth2/login">Logg inn på nytt</a></p>`,
      ),
    );
  }

  @Get('style.css')
  style(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').send(STYLE);
  }
}

const goTo = (reply: FastifyReply, address: string): void => void reply.redirect(address, 303);

function show(reply: FastifyReply, failure: LoginFailure, redirect?: string): void {
  const { status, html } = failurePage(failure, redirect);
  void reply.code(status).type(HTML).send(html);
}

async function orFailurePage(reply: FastifyReply, login: () => Promise<void>): Promise<void> {
  try {
    await login();
  } catch (error) {
    if (!(error instanceof LoginFailed)) throw error;
    show(reply, error.failure, error.redirect);
  }
}
