import { join, resolve } from 'node:path';

/** One setting: where it comes from, what it may be, and what it is for. */
export interface Setting<Value> {
  /** Name of the environment variable. */
  name: string;
  description: string;
  /** What may be written there, in words for a person. */
  allowed: string;
  /** As it would be written; absent when the setting may stay unset. */
  default?: string | ((environment: Environment) => string);
  /** Never shown. */
  secret?: boolean;
  /** @throws Error what is wrong with the text and what to do */
  read(text: string): Value;
}

/** A setting that may stay unset is undefined then. */
export interface OptionalSetting<Value> extends Setting<Value> {
  default?: never;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const DATA_FOLDER = './data';
const MASTER_KEY_BYTES = 32;

function required<Value>(
  setting: Setting<Value> & { default: string | ((environment: Environment) => string) },
): { optional: false; setting: Setting<Value> } {
  return { optional: false, setting };
}

function optional<Value>(setting: OptionalSetting<Value>): {
  optional: true;
  setting: Setting<Value>;
} {
  return { optional: true, setting };
}

/** Every setting there is, once. */
export const SETTINGS = {
  port: required({
    name: 'PORT',
    description: 'Port of the page and the API; 0 takes any free one.',
    allowed: 'a whole number from 0 to 65535',
    default: '3000',
    read(text) {
      const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
      if (!(port <= 65_535)) throw new Error('write a whole number from 0 to 65535');
      return port;
    },
  }),
  host: required({
    name: 'HOST',
    description: 'Address to listen on.',
    allowed: 'a loopback address: 127.0.0.1, ::1 or localhost; any with LOOPBACK_PUBLISHED=true',
    default: '127.0.0.1',
    read: (text) => text,
  }),
  loopbackPublished: required({
    name: 'LOOPBACK_PUBLISHED',
    description: 'The port is published on a loopback address only, e.g. by a container engine.',
    ...trueOrFalse(),
    default: 'false',
  }),
  dataFolder: required({
    name: 'FORLOP_DATA',
    description: 'Folder for the embedded database and for keys.',
    allowed: 'a path; a relative one starts from the working folder',
    default: DATA_FOLDER,
    read: (text) => resolve(text),
  }),
  databaseUrl: optional({
    name: 'DATABASE_URL',
    description: 'PostgreSQL server to use in place of the embedded one.',
    allowed: 'postgres://user:password@host:port/database',
    secret: true,
    read(text) {
      const protocol = URL.canParse(text) ? new URL(text).protocol : '';
      if (protocol === 'postgres:' || protocol === 'postgresql:') return text;
      throw new Error('write it as postgres://user:password@host:port/database');
    },
  }),
  eventStore: required({
    name: 'EVENT_STORE',
    description: 'Where the log of events is kept.',
    ...oneOf(['postgres', 'eventstoredb']),
    default: 'postgres',
  }),
  eventStoreUrl: optional({
    name: 'EVENTSTORE_URL',
    description: 'EventStoreDB server that keeps the log when EVENT_STORE is eventstoredb.',
    allowed: 'esdb://user:password@host:port?tls=true, or esdb+discover:// for a cluster',
    secret: true,
    read(text) {
      if (/^esdb(\+discover)?:\/\/./.test(text)) return text;
      throw new Error('write it as esdb://host:port or esdb+discover://host:port');
    },
  }),
  masterKey: optional({
    name: 'FORLOP_MASTER_KEY',
    description: 'Key that wraps the keys of persons. Unset: the one in the key file is used.',
    allowed: '32 random bytes in base64, as `openssl rand -base64 32` prints',
    secret: true,
    read(text) {
      const key = Buffer.from(text, 'base64');
      const wellFormed = /^[A-Za-z0-9+/]+={0,2}$/.test(text);
      if (wellFormed && key.length === MASTER_KEY_BYTES) return key;
      throw new Error('write 32 random bytes in base64: openssl rand -base64 32');
    },
  }),
  masterKeyFile: required({
    name: 'FORLOP_MASTER_KEY_FILE',
    description: 'File with the master key, where FORLOP_MASTER_KEY is not set.',
    allowed: 'a path; a relative one starts from the working folder',
    default: (environment) => join(environment['FORLOP_DATA']?.trim() || DATA_FOLDER, 'master-key'),
    read: (text) => resolve(text),
  }),
  logLevel: required({
    name: 'LOG_LEVEL',
    description: 'The least urgent kind of message that is logged.',
    ...oneOf(LOG_LEVELS),
    default: 'info',
  }),
  nodeEnv: required({
    name: 'NODE_ENV',
    description: 'What this installation is for.',
    ...oneOf(['development', 'test', 'production']),
    default: 'development',
  }),
  demo: required({
    name: 'DEMO',
    description: 'Fill an empty log with demonstration data. In production only when said aloud.',
    default: (environment) => String(environment['NODE_ENV']?.trim() !== 'production'),
    ...trueOrFalse(),
  }),
  demoCases: required({
    name: 'DEMO_CASES',
    description:
      'How many synthetic courses the demonstration data hold beside the published ones.',
    allowed: 'a whole number from 0 to 100000',
    default: '500',
    read(text) {
      const cases = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
      if (!(cases <= 100_000)) throw new Error('write a whole number from 0 to 100000');
      return cases;
    },
  }),
} as const;

function trueOrFalse(): { allowed: string; read(text: string): boolean } {
  return {
    allowed: 'true or false',
    read(text) {
      if (text !== 'true' && text !== 'false') throw new Error('write true or false');
      return text === 'true';
    },
  };
}

function oneOf<const Value extends string>(
  values: readonly Value[],
): { allowed: string; read(text: string): Value } {
  return {
    allowed: values.join(', '),
    read(text) {
      const value = values.find((candidate) => candidate === text);
      if (value === undefined) throw new Error(`write ${values.join(' or ')}`);
      return value;
    },
  };
}
