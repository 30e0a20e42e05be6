import type { Server } from 'node:http';
import type { HttpAdapterHost } from '@nestjs/core';

const WILDCARDS: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '127.0.0.1' };

/** Where the application is reached: by browsers, and by itself. */
export class OwnAddress {
  /** @param given address at which browsers reach it; unset: the one listened at, on this machine */
  constructor(
    private readonly server: HttpAdapterHost,
    private readonly given?: string,
  ) {}

  /** Scheme, host and port as browsers know them, without a path. @throws Error not listening yet */
  get origin(): string {
    return this.given === undefined ? this.listening : new URL(this.given).origin;
  }

  get isHttps(): boolean {
    return this.origin.startsWith('https:');
  }

  /** How this process reaches itself. A published port may have another number inside. */
  get listening(): string {
    const server = this.server.httpAdapter.getHttpServer() as Server;
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('The server does not listen yet.');
    const host = WILDCARDS[at.address] ?? at.address;
    return `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`;
  }
}
