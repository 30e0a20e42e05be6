import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ROUTE_RULE, type RouteRule } from '../route-rule.js';
import { isOpenAddress } from './open-addresses.js';

/** A route as the router has it. */
export interface Route {
  method: string;
  /** With parameters by name: `/api/cases/:caseId`. */
  url: string;
}

/** A route with who may come in by it; the rule is absent where nobody said so. */
export interface RuledRoute extends Route {
  rule?: RouteRule;
}

const ROUTES = new WeakMap<object, readonly RuledRoute[]>();

/** Every route of an application that is ready, with who may come in by it. */
export const routesOf = (app: NestFastifyApplication): readonly RuledRoute[] =>
  ROUTES.get(app.getHttpAdapter()) ?? [];

/**
 * Collects every route of the router, whoever adds it, and lets the application start only when each
 * of them has a rule or is named among the open addresses. Call it before routes are added.
 */
export function requireRuleOnEveryRoute(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const routes: Route[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url });
  });
  fastify.addHook('onReady', async () => {
    const ruled = withRules(routes, rulesOfControllers(app));
    ROUTES.set(app.getHttpAdapter(), ruled);
    const without = ruled.filter(({ rule }) => !rule);
    if (without.length > 0)
      throw new Error(
        `nobody has said who may come in by ${without.map(({ method, url }) => `${method} ${url}`).join(', ')}: declare @Access on the controller, or name the address in open-addresses.ts`,
      );
  });
}

function withRules(routes: readonly Route[], rules: ReadonlyMap<string, RouteRule>): RuledRoute[] {
  return routes.map(({ method, url }) => {
    // Fastify adds HEAD to every GET; the same handler answers it.
    const rule = rules.get(`${method === 'HEAD' ? 'GET' : method} ${url}`);
    if (rule) return { method, url, rule };
    return isOpenAddress(url) ? { method, url, rule: { open: true } } : { method, url };
  });
}

function rulesOfControllers(app: NestFastifyApplication): Map<string, RouteRule> {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const rules = new Map<string, RouteRule>();
  for (const module of app.get(ModulesContainer).values())
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, (...args: never) => unknown>;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name]!;
        const path = reflector.get<string | string[] | undefined>(PATH_METADATA, handler);
        const rule = reflector.getAllAndOverride<RouteRule | undefined>(ROUTE_RULE, [
          handler,
          metatype,
        ]);
        if (path === undefined || !rule) continue;
        const method = RequestMethod[reflector.get<RequestMethod>(METHOD_METADATA, handler)];
        const base = reflector.get<string | string[]>(PATH_METADATA, metatype);
        for (const one of addresses(base, path)) rules.set(`${method} ${one}`, rule);
      }
    }
  return rules;
}

const addresses = (base: string | string[], path: string | string[]): string[] =>
  [base]
    .flat()
    .flatMap((start) => [path].flat().map((end) => `/${[start, end].flatMap(steps).join('/')}`));

const steps = (path: string): string[] => path.split('/').filter((step) => step !== '');
