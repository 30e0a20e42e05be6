import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestLimits, type LimitOptions } from './limits.js';

/** Comes after the guard that tells who is calling, and before anything is done for them. */
class LimitGuard implements CanActivate {
  constructor(private readonly limits: RequestLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.limits.afterLogin(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}

/** Limits how much one caller may ask. To be called before the application is initialised. */
export function limitRequests(app: NestFastifyApplication, options: LimitOptions): void {
  const limits = new RequestLimits(options);
  limits.keep(app.getHttpAdapter().getInstance() as unknown as FastifyInstance);
  app.useGlobalGuards(new LimitGuard(limits));
}
