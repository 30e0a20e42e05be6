import { ask } from './client.js';

/** What is asked for in the query; a value that is absent or empty is left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

let written: string | undefined;

/** Notes how far the log had come when something of ours was recorded, so that what is read next shows it. */
export function noteWritten(position: string): void {
  if (written === undefined || BigInt(position) > BigInt(written)) written = position;
}

/** A path with its query. */
export function addressOf(path: string, query: Query = {}): string {
  const stated = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return stated.length === 0 ? path : `${path}?${new URLSearchParams(stated).toString()}`;
}

/**
 * Reads from a read model that shows at least what was last recorded here. Not for addresses that
 * take no `after`.
 */
export const read = <T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> =>
  ask<T>(addressOf(path, { ...query, after: written }), signal ? { signal } : {});
