import type { Route } from 'playwright-core';
import type { Visitor } from '../page-house.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Handles one kind of request in place of the server; others go on to it. */
export const instead = (
  { page }: Visitor,
  method: Method,
  address: RegExp,
  handle: (route: Route) => Promise<void>,
): Promise<unknown> =>
  page.route(address, (route) =>
    route.request().method() === method ? handle(route) : route.fallback(),
  );

/** Makes the server answer this, where a state would otherwise have to be recorded or waited for. */
export const answering = (
  visitor: Visitor,
  method: Method,
  address: RegExp,
  json: object,
  status = 200,
): Promise<unknown> =>
  instead(visitor, method, address, (route) => route.fulfill({ status, json }));

/** Changes what the server answers. */
export const answeringOtherwise = <T extends object>(
  visitor: Visitor,
  address: RegExp,
  change: (answer: T) => T,
): Promise<unknown> =>
  instead(visitor, 'GET', address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as T) });
  });

/** What is typed in a form leaves no draft, which the next state would be offered. */
export async function keepingNoDrafts(visitor: Visitor): Promise<void> {
  const aDraft = /\/drafts\/[a-z-]+$/;
  await answering(visitor, 'GET', aDraft, {});
  await answering(visitor, 'PUT', aDraft, { savedAt: '2026-05-04T09:30:00Z' });
  await answering(visitor, 'DELETE', aDraft, { discarded: true });
}

/** Keeps something with the server that is no record of a case: a draft, a filter. */
export async function put(visitor: Visitor, path: string, data: object): Promise<void> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const answer = await visitor.context.request.put(path, { data, headers });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
}
