import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOfHealth } from './front-door.js';
import { ProblemError } from './problem.js';

/** What too many of was asked for. */
export type LimitRule = 'requests' | 'searches' | 'misses' | 'failed-logins';

export interface LimitOptions {
  /** Requests that one caller may make in a minute; one who is not logged in, from one address. */
  perMinute: number;
  /** Told once a minute of each caller who is over a limit; `caller` is absent where nobody is logged in. */
  onLimited(limited: { rule: LimitRule; route?: string; method: string; caller?: string }): void;
}

const MINUTE_MS = 60_000;
/** What guesses at persons or passwords is allowed a small part of all else. */
const SHARE: Record<LimitRule, number> = {
  requests: 1,
  searches: 1 / 10,
  misses: 1 / 20,
  'failed-logins': 1 / 20,
};

const SEARCH_ROUTE = '/api/people/search';
const NOTHING_FOUND = '{}';
const LOGIN = /^\/(oidc|oauth2)(\/|$)/;

/** Seconds to wait where the caller is over the limit. Without `increment` it only looks. */
type Count = (request: FastifyRequest, increment?: boolean) => Promise<number | undefined>;

/** A request with what the guard knows by now of its caller. */
type Known = FastifyRequest & { identity?: { id: string; kind: string }; counted?: boolean };

/**
 * Counts each request once, as soon as it is known whose it is: at once where nobody is logged in,
 * after the guard for everybody else. So who shares an address with a flood is not cut off by it.
 */
export class RequestLimits {
  readonly #counters = new Map<LimitRule, Count>();
  readonly #told = new Map<string, number>();

  constructor(private readonly options: LimitOptions) {}

  /** Must come before any route: the counters are made while the server gets ready. */
  keep(fastify: FastifyInstance): void {
    void fastify.register(rateLimit, { global: false });
    fastify.after(() => {
      for (const rule of Object.keys(SHARE) as LimitRule[])
        this.#counters.set(rule, this.counter(fastify, rule));
    });
    fastify.addHook('onRequest', (request: Known) => this.beforeLogin(request));
    fastify.addHook('onSend', (request: Known, reply, payload) =>
      this.afterAnswer(request, reply, payload),
    );
    fastify.addHook('onResponse', async (request: Known, reply) => {
      // What the library of the local login answers passes by the hook before.
      if (isLogin(request) && reply.raw.statusCode >= 400)
        await this.#counters.get('failed-logins')?.(request);
    });
  }

  /**
   * For whoever is logged in, before anything is done for them.
   *
   * @throws ProblemError 429 with Retry-After
   */
  async afterLogin(request: Known): Promise<void> {
    if (request.identity === undefined || request.counted) return;
    request.counted = true;
    await this.refuse(request, 'requests');
    if (request.routeOptions.url === SEARCH_ROUTE) await this.refuse(request, 'searches');
    await this.refuse(request, 'misses', false);
  }

  private async beforeLogin(request: Known): Promise<void> {
    if (isOfHealth(request)) return;
    if (isLogin(request)) await this.refuse(request, 'failed-logins', false);
    const { authorization, cookie } = request.headers;
    if (isLogin(request) || (authorization === undefined && cookie === undefined))
      await this.count(request);
  }

  private async count(request: Known): Promise<void> {
    if (request.counted) return;
    request.counted = true;
    await this.refuse(request, 'requests');
  }

  private async afterAnswer(
    request: Known,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<unknown> {
    if (reply.statusCode === 429) return payload;
    try {
      if (request.identity === undefined) {
        if (!isOfHealth(request)) await this.count(request);
        if (reply.statusCode === 401 && !isLogin(request))
          await this.refuse(request, 'failed-logins');
      } else {
        await this.afterLogin(request);
        if (isMiss(request, reply, payload)) await this.refuse(request, 'misses');
      }
      return payload;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      void reply
        .code(error.status)
        .removeHeader('content-length')
        .headers(error.options.headers ?? {})
        .type('application/problem+json; charset=utf-8');
      return JSON.stringify(error.problem);
    }
  }

  private async refuse(request: Known, rule: LimitRule, increment = true): Promise<void> {
    const seconds = await this.#counters.get(rule)?.(request, increment);
    if (seconds === undefined) return;
    this.tell(request, rule);
    throw new ProblemError(
      429,
      'too-many-requests',
      'There were too many requests. Wait before you send the next one.',
      { headers: { 'retry-after': String(seconds) } },
    );
  }

  /** Once a minute for each caller and limit: a flood must not become one of log lines. */
  private tell(request: Known, rule: LimitRule): void {
    const [now, key] = [Date.now(), `${rule} ${callerOf(request)}`];
    for (const [other, told] of this.#told) if (now - told >= MINUTE_MS) this.#told.delete(other);
    if (this.#told.has(key)) return;
    this.#told.set(key, now);
    const { identity, routeOptions, method } = request;
    this.options.onLimited({
      rule,
      method,
      ...(routeOptions.url ? { route: routeOptions.url } : {}),
      ...(identity ? { caller: identity.id } : {}),
    });
  }

  private counter(fastify: FastifyInstance, rule: LimitRule): Count {
    const max = Math.max(1, Math.floor(this.options.perMinute * SHARE[rule]));
    const count = fastify.createRateLimit({
      max,
      timeWindow: MINUTE_MS,
      keyGenerator: (request) => callerOf(request),
    });
    return async (request, increment = true) => {
      const found = await count(request, { increment });
      if (found.isAllowed) return undefined;
      const over = increment ? found.isExceeded : found.remaining === 0;
      return over ? found.ttlInSeconds : undefined;
    };
  }
}

const isLogin = ({ routeOptions }: FastifyRequest): boolean => LOGIN.test(routeOptions.url ?? '');

/** Who asks: a login, or the address that somebody unknown asks from. */
const callerOf = ({ identity, ip }: FastifyRequest & Pick<Known, 'identity'>): string =>
  identity ? `${identity.kind} ${identity.id}` : `address ${ip}`;

/** Nothing there, or nothing that the caller may know of: asked often enough, a way to find out. */
const isMiss = (request: FastifyRequest, reply: FastifyReply, payload: unknown): boolean =>
  reply.statusCode === 404 ||
  (request.routeOptions.url === SEARCH_ROUTE && payload === NOTHING_FOUND);
