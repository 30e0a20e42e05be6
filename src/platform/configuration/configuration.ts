import { secretFileOf, withSecretFiles } from './secret-files.js';
import { type Environment, type Setting, SETTINGS } from './settings.js';

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
  problems.push(...problemsBetween(values));
  if (problems.length > 0) throw new BadConfiguration(problems);
  // Complete: every required setting has a default, and each value was read by its own setting.
  return Object.freeze(values) as Configuration;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

/** What is wrong with settings that are right one by one. */
function problemsBetween(values: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (values['eventStore'] === 'eventstoredb' && values['eventStoreUrl'] === undefined) {
    problems.push('EVENTSTORE_URL is not set: EVENT_STORE=eventstoredb needs the server to use');
  }
  const host = values['host'] as string;
  if (!LOOPBACK.test(host) && values['loopbackPublished'] !== true) {
    problems.push(
      `HOST is "${host}": only a loopback address is allowed (127.0.0.1): there is no login yet, ` +
        'and everybody who reaches the address could read every case. In a container whose port ' +
        'is published on a loopback address only, say so with LOOPBACK_PUBLISHED=true',
    );
  }
  return problems;
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
