import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A cookie of ours. Behind https it has the prefix `__Host-`: browsers then take it from this host
 * alone, so that no neighbour under the same domain can plant one.
 */
export class HostCookie {
  readonly name: string;

  constructor(
    name: string,
    private readonly secure: boolean,
  ) {
    this.name = secure ? `__Host-${name}` : name;
  }

  in(request: FastifyRequest): string | undefined {
    return fastifyCookie.parse(request.headers.cookie ?? '')[this.name];
  }

  /** @param lifetime seconds; unset: until the browser is closed */
  set(reply: FastifyReply, value: string, lifetime?: number): void {
    reply.header('set-cookie', this.text(value, lifetime));
  }

  clear(reply: FastifyReply): void {
    reply.header('set-cookie', this.text('', 0));
  }

  private text(value: string, maxAge: number | undefined): string {
    return fastifyCookie.serialize(this.name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      ...(maxAge === undefined ? {} : { maxAge }),
    });
  }
}
