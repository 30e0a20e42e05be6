import {
  Body,
  Controller,
  Get,
  Module,
  NotFoundException,
  Post,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '../logging.js';
import { limitRequests } from './limit.guard.js';
import { createHttpServer } from './server.js';

let done = 0;

@Controller()
class Routes {
  @Get('api/things')
  things() {
    done += 1;
    return { things: [] };
  }

  @Get('api/hidden')
  hidden() {
    throw new NotFoundException();
  }

  @Post('api/people/search')
  search(@Body() body: { found?: boolean }) {
    return body.found ? { personId: 'p' } : {};
  }

  @Get('health/live')
  live() {
    return { status: 'up' };
  }
}

@Module({ controllers: [Routes] })
class House {}

/** Takes the token for the name; nobody, or who says `forged`, is refused. */
class Door implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    if (request.url.startsWith('/health')) return true;
    const name = request.headers.authorization;
    if (name === undefined || name === 'forged') throw new UnauthorizedException();
    request.identity = { id: name, kind: 'person' };
    return true;
  }
}

describe('Limits of requests', () => {
  let app: NestFastifyApplication;
  const limited: object[] = [];
  beforeEach(async () => {
    [done, limited.length] = [0, 0];
    app = await createHttpServer(House, { logger: createLogger('silent'), errorMappers: [] });
    app.useGlobalGuards(new Door());
    limitRequests(app, { perMinute: 40, onLimited: (one) => limited.push(one) });
    await app.listen(0, '127.0.0.1');
  });
  afterEach(() => app.close());

  const ask = async (path: string, name?: string, options: RequestInit = {}) => {
    const response = await fetch((await app.getUrl()) + path, {
      ...options,
      headers: {
        'content-type': 'application/json',
        ...(name === undefined ? {} : { authorization: name }),
      },
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const times = async (count: number, url: string, name?: string, options?: RequestInit) => {
    const statuses: number[] = [];
    for (let n = 0; n < count; n++) statuses.push((await ask(url, name, options)).status);
    return statuses;
  };

  it('hold for each caller alone, and nothing is done beyond them', async () => {
    const statuses = await times(45, '/api/things', 'A1');
    expect(statuses.filter((status) => status === 200)).toHaveLength(40);
    expect(statuses.slice(40)).toEqual(Array(5).fill(429));
    expect(done).toBe(40);
    expect((await ask('/api/things', 'A2')).status).toBe(200);
  });

  it('say how long to wait, as a problem, and tell the log once', async () => {
    await times(42, '/api/things', 'A1');
    const { status, headers, body } = await ask('/api/things', 'A1');
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ code: 'too-many-requests', status: 429 });
    expect(limited).toEqual([
      { rule: 'requests', method: 'GET', route: '/api/things', caller: 'A1' },
    ]);
  });

  it('hold for the address of whoever is not logged in, and leave those alone who are', async () => {
    expect((await times(41, '/api/nothing')).at(-1)).toBe(429);
    expect((await ask('/api/things', 'A1')).status).toBe(200);
    expect((await ask('/health/live')).status).toBe(200);
  });

  it('are a twentieth for tokens that do not hold; one that holds is taken all the same', async () => {
    expect(await times(3, '/api/things', 'forged')).toEqual([401, 401, 429]);
    expect((await ask('/api/things', 'A1')).status).toBe(200);
  });

  it('are a tenth for looking for persons', async () => {
    const search = { method: 'POST', body: '{"found":true}' };
    expect(await times(5, '/api/people/search', 'A1', search)).toEqual([201, 201, 201, 201, 429]);
    expect((await ask('/api/things', 'A1')).status).toBe(200);
  });

  it.each([
    ['what is not there', '/api/hidden', {}, 404],
    ['persons who are not there', '/api/people/search', { method: 'POST', body: '{}' }, 201],
  ])('are a twentieth for asking after %s', async (_, url, options, status) => {
    expect(await times(3, url, 'A1', options)).toEqual([status, status, 429]);
    expect((await ask('/api/things', 'A1')).status).toBe(429);
    expect((await ask('/api/things', 'A2')).status).toBe(200);
  });

  it('answer an address where there is nothing as a problem with every header', async () => {
    const { status, headers } = await ask('/api/nothing');
    expect([status, headers.get('x-content-type-options')]).toEqual([404, 'nosniff']);
  });
});
