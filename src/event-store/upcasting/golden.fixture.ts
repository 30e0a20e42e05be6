import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../port.js';
import { sealedPaths } from '../sealing/fields.js';
import type { Upcasters } from './upcasters.js';

/** Data of an event as some version stored it, and as the application reads it today. */
interface Golden {
  stored: JsonObject;
  current: JsonObject;
}

/**
 * Holds the upcasters against the golden files `<Type>.v<N>.json` of a folder: each stored form must
 * become the expected one, and each type and version that the upcasters know must have a file.
 *
 * @returns what is wrong, one sentence each; nothing when all is well
 */
export async function goldenProblems(folder: string, upcasters: Upcasters): Promise<string[]> {
  const names = await readdir(folder);
  const expected = new Map(
    upcasters.knownVersions().map((known) => [`${known.type}.v${known.version}.json`, known]),
  );
  const missing = [...expected.keys()].filter((name) => !names.includes(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const known = expected.get(name);
      if (!known) return `${name}: no such type and version is known`;
      const golden = JSON.parse(await readFile(join(folder, name), 'utf8')) as Golden;
      const problem = problemOf(golden, known, upcasters);
      return problem && `${name}: ${problem}`;
    }),
  );
  return [
    ...missing.map((name) => `${name}: missing`),
    ...found.filter((problem) => problem !== undefined),
  ].sort();
}

function problemOf(
  { stored, current }: Golden,
  { type, version }: { type: string; version: number },
  upcasters: Upcasters,
): string | undefined {
  const before = JSON.stringify(stored);
  const event = { type, schemaVersion: version, data: stored, position: 0n };
  const { data } = upcasters.upcast(event);
  if (!isDeepStrictEqual(data, current)) return `reads as ${JSON.stringify(data)}`;
  if (JSON.stringify(stored) !== before) return 'a step changed the data that it was given';
  const wasSealed = new Set(sealedPaths(stored));
  const moved = sealedPaths(data).filter((path) => !wasSealed.has(path));
  // A sealed value opens at its own path only: moved, it would be lost.
  return moved.length > 0 ? `a step moved the sealed value at ${moved.join(', ')}` : undefined;
}
