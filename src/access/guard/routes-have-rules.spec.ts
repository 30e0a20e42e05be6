import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Access } from '../route-rule.js';
import { requireRuleOnEveryRoute, routesOf } from './routes-have-rules.js';

@Controller('api/things')
class Ruled {
  @Get(':id')
  @Access({ anyone: true })
  one() {}

  @Access({ roles: ['veileder'] })
  @Post()
  add() {}
}

@Access({ roles: ['revisor'] })
@Controller('api/all')
class RuledAsAWhole {
  @Get()
  all() {}
}

@Controller('api/forgotten')
class Forgotten {
  @Get(':id/more')
  more() {}
}

let app: NestFastifyApplication;
async function applicationOf(...controllers: (new () => object)[]): Promise<FastifyInstance> {
  @Module({ controllers })
  class House {}
  app = await NestFactory.create<NestFastifyApplication>(House, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  requireRuleOnEveryRoute(app);
  return app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
}
afterEach(() => app.close());

describe('An application', () => {
  it('starts when every route has a rule, and tells them', async () => {
    await applicationOf(Ruled, RuledAsAWhole);
    await app.listen(0, '127.0.0.1');
    expect(routesOf(app).filter(({ method }) => method !== 'HEAD')).toEqual([
      { method: 'GET', url: '/api/things/:id', rule: { anyone: true } },
      { method: 'POST', url: '/api/things', rule: { roles: ['veileder'] } },
      { method: 'GET', url: '/api/all', rule: { roles: ['revisor'] } },
    ]);
  });

  it('does not start with a handler that nobody gave a rule', async () => {
    await applicationOf(Ruled, Forgotten);
    await expect(app.listen(0, '127.0.0.1')).rejects.toThrow('GET /api/forgotten/:id/more');
  });

  it('does not start with a route beside the controllers that is not named as open', async () => {
    const fastify = await applicationOf(Ruled);
    fastify.get('/oidc/jwks', async () => ({}));
    fastify.get('/debug', async () => ({}));
    await expect(app.listen(0, '127.0.0.1')).rejects.toThrow(
      /come in by GET \/debug, HEAD \/debug:/,
    );
  });
});
