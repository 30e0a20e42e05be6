import { ACCESS_SETTINGS, address } from './access-settings.js';
import {
  DATA_FOLDER,
  oneOf,
  optional,
  path,
  pathInData,
  required,
  trueOrFalse,
  wholeNumber,
} from './setting.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const MASTER_KEY_BYTES = 32;

/** Every setting there is, once. */
export const SETTINGS = {
  port: required({
    name: 'PORT',
    description: 'Port of the page and the API; 0 takes any free one.',
    ...wholeNumber(0, 65_535),
    default: '3000',
  }),
  host: required({
    name: 'HOST',
    description: 'Address to listen on.',
    allowed:
      'a loopback address: 127.0.0.1, ::1 or localhost; any with LOOPBACK_PUBLISHED=true or with AZURE_*',
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
    description: 'Folder for the embedded database, for keys and for logs.',
    ...path(),
    default: DATA_FOLDER,
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
    ...pathInData('master-key'),
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
    description:
      'Fill an empty log with demonstration data. In production only when said aloud; that also ' +
      'allows the login with demonstration persons there.',
    default: (environment) => String(environment['NODE_ENV']?.trim() !== 'production'),
    ...trueOrFalse(),
  }),
  demoCases: required({
    name: 'DEMO_CASES',
    description:
      'How many synthetic courses the demonstration data hold beside the published ones.',
    ...wholeNumber(0, 100_000),
    default: '500',
  }),
  accessibilityStatement: optional({
    name: 'ACCESSIBILITY_STATEMENT',
    description: "The organisation's accessibility statement (uustatus.no), linked from the page.",
    ...address('statement'),
  }),
  draftDays: required({
    name: 'DRAFT_DAYS',
    description: 'For how many days a draft is kept after it was last saved.',
    ...wholeNumber(1, 90),
    default: '14',
  }),
  ...ACCESS_SETTINGS,
} as const;
