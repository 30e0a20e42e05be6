import { readFileSync } from 'node:fs';
import { type Environment, type Setting } from './setting.js';
import { SETTINGS } from './settings.js';

/** Where container engines put the secrets of a container, for this container alone. */
const ENGINE_SECRETS = '/run/secrets/';

const NAMES: ReadonlySet<string> = new Set(
  Object.values(SETTINGS).map(({ setting }) => setting.name),
);

/**
 * The path of the file that holds a secret setting: what stands in its name with `_FILE` behind it.
 *
 * A setting that is called so in its own right (FORLOP_MASTER_KEY_FILE) keeps its own meaning,
 * except for a file in `/run/secrets/`: that one is handed in ready, so it is never made on first
 * use, and its access bits are the engine's, mostly 0444, and say nothing about who can read it.
 *
 * @returns undefined when the setting is not secret or no such file is named
 */
export function secretFileOf(
  { name, secret }: Setting<unknown>,
  environment: Environment,
): string | undefined {
  const path = secret ? environment[`${name}_FILE`]?.trim() : undefined;
  if (!path) return undefined;
  return NAMES.has(`${name}_FILE`) && !path.startsWith(ENGINE_SECRETS) ? undefined : path;
}

/**
 * The environment with every secret in it that a file holds, without the white space around it.
 *
 * @param read contents of the file at a path
 * @returns the problems besides, one line for each secret that is given twice, or whose file
 *   cannot be read or is empty
 */
export function withSecretFiles(
  environment: Environment,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): { environment: Environment; problems: string[] } {
  const complete: Record<string, string | undefined> = { ...environment };
  const problems: string[] = [];
  for (const { setting } of Object.values(SETTINGS)) {
    const { name, secret } = setting;
    if (secret && environment[name]?.trim() && environment[`${name}_FILE`]?.trim()) {
      problems.push(`${name} and ${name}_FILE are both set: keep one of them`);
      continue;
    }
    const path = secretFileOf(setting, environment);
    if (path === undefined) continue;
    try {
      complete[name] = read(path).trim();
      if (complete[name] === '') problems.push(`${name}_FILE is "${path}": that file is empty`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      problems.push(`${name}_FILE is "${path}": that file cannot be read (${code})`);
    }
  }
  return { environment: complete, problems };
}
