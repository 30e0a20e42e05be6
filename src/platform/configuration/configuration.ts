import { problemsBetween } from './between-settings.js';
import { loginOf } from './login.js';
import { secretFileOf, withSecretFiles } from './secret-files.js';
import { type Environment, type Setting } from './setting.js';
import { SETTINGS } from './settings.js';

type Settings = typeof SETTINGS;
type ValueOf<Name extends keyof Settings> = ReturnType<Settings[Name]['setting']['read']>;

/** The settings of this installation, read and checked. */
export type Configuration = {
  readonly [Name in keyof Settings]: Settings[Name]['optional'] extends true
    ? ValueOf<Name> | undefined
    : ValueOf<Name>;
};

/** One or more settings cannot be used; the message lists each with what to do. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
  constructor(
    /** One line for each bad setting, starting with its name. */
    readonly problems: readonly string[],
  ) {
    super(`The settings cannot be used:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
}

/**
 * Reads the settings from the environment. A variable that is empty counts as unset. A secret NAME
 * may also be given as NAME_FILE, the path of a file that holds it.
 *
 * @throws BadConfiguration with every bad setting at once
 */
export function loadConfiguration(given: Environment): Configuration {
  const { environment, problems } = withSecretFiles(given);
  const values: Record<string, unknown> = {};
  for (const [key, { setting }] of Object.entries(SETTINGS)) {
    const text = textOf(setting, environment);
    if (text === undefined) continue;
    try {
      values[key] = setting.read(text);
    } catch (error) {
      problems.push(explain(setting, text, (error as Error).message));
    }
  }
  problems.push(...problemsBetween(values as Configuration));
  if (problems.length > 0) throw new BadConfiguration(problems);
  // Complete: every required setting has a default, and each value was read by its own setting.
  return Object.freeze(values) as Configuration;
}

/**
 * Reads the settings of a process that serves requests: there somebody must be able to log in.
 *
 * @throws BadConfiguration as `loadConfiguration` does
 */
export function loadServingConfiguration(given: Environment): Configuration {
  const configuration = loadConfiguration(given);
  if (loginOf(configuration) === undefined)
    throw new BadConfiguration([
      'AZURE_OPENID_CONFIG_ISSUER, AZURE_OPENID_CONFIG_JWKS_URI and AZURE_APP_CLIENT_ID are not ' +
        'set: nobody could log in. Set them, or DEMO=true for a demonstration with invented persons',
    ]);
  return configuration;
}

/** One row of the list of settings. */
export interface DescribedSetting {
  name: string;
  description: string;
  allowed: string;
  /** As it is written, with secrets masked; empty when unset without a default. */
  value: string;
  /** Whether it is set in the environment; otherwise the value is the default. */
  isSet: boolean;
}

/** All settings in the order of their declaration, for people. Does not judge the values. */
export function describeConfiguration(environment: Environment): DescribedSetting[] {
  return Object.values(SETTINGS).map(({ setting }) => {
    const { name, description, secret } = setting;
    const allowed = secret
      ? `${setting.allowed}; or in ${name}_FILE the path of a file with it`
      : setting.allowed;
    const file = secretFileOf(setting, environment);
    if (file !== undefined)
      return { name, description, allowed, value: `(from ${file})`, isSet: true };
    const text = textOf(setting, environment) ?? '';
    const value = secret && text !== '' ? '(set, not shown)' : text;
    return { name, description, allowed, value, isSet: Boolean(environment[name]) };
  });
}

function textOf(setting: Setting<unknown>, environment: Environment): string | undefined {
  const set = environment[setting.name]?.trim();
  if (set) return set;
  return typeof setting.default === 'function' ? setting.default(environment) : setting.default;
}

function explain({ name, secret }: Setting<unknown>, text: string, advice: string): string {
  return secret ? `${name} (value not shown): ${advice}` : `${name} is "${text}": ${advice}`;
}
