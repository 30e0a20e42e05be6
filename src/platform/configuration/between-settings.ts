import { isLoopbackUrl } from './access-settings.js';
import { directoryOf } from './login.js';
import type { Configuration } from './configuration.js';
import { SETTINGS } from './settings.js';

type Read = Partial<Configuration>;

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

/**
 * What is wrong with settings that are right one by one.
 *
 * @param read those that could be read: one that could not has its own problem already
 */
export function problemsBetween(read: Read): string[] {
  return [
    ...problemsOfEventStore(read),
    ...problemsOfHost(read),
    ...problemsOfPublicUrl(read),
    ...problemsOfDirectory(read),
    ...problemsOfMaskinporten(read),
  ];
}

const namesOf = (keys: readonly (keyof Configuration)[]): string =>
  keys.map((key) => SETTINGS[key].setting.name).join(', ');

function problemsOfEventStore({ eventStore, eventStoreUrl }: Read): string[] {
  return eventStore === 'eventstoredb' && eventStoreUrl === undefined
    ? ['EVENTSTORE_URL is not set: EVENT_STORE=eventstoredb needs the server to use']
    : [];
}

function problemsOfHost(read: Read): string[] {
  const { host, loopbackPublished, publicUrl } = read;
  if (host === undefined || LOOPBACK.test(host) || loopbackPublished === true) return [];
  if (directoryOf(read) === undefined)
    return [
      `HOST is "${host}": without the login of a directory (AZURE_*) only a loopback address is ` +
        'allowed (127.0.0.1): everybody who reaches the address could log in as a demonstration ' +
        'person. In a container whose port is published on a loopback address only, say so with ' +
        'LOOPBACK_PUBLISHED=true',
    ];
  return publicUrl === undefined
    ? [`PUBLIC_URL is not set: with HOST "${host}" say at which address browsers come`]
    : [];
}

/** The demonstration persons need no password, so they are for this machine alone. */
function problemsOfPublicUrl(read: Read): string[] {
  const { publicUrl, loopbackPublished } = read;
  if (publicUrl === undefined || isLoopbackUrl(publicUrl) || loopbackPublished === true) return [];
  return directoryOf(read) === undefined
    ? [
        `PUBLIC_URL is "${publicUrl}": without the login of a directory (AZURE_*) only a loopback ` +
          'address is allowed',
      ]
    : [];
}

/** What tokens are checked by; one without the others checks nothing. */
const DIRECTORY = ['azureIssuer', 'azureJwksUri', 'azureClientId'] as const;
const BROWSER_LOGIN = ['azureClientSecret', 'azureWellKnownUrl'] as const;

function problemsOfDirectory(read: Read): string[] {
  const asked = [...DIRECTORY, ...BROWSER_LOGIN, 'azureTokenEndpoint' as const];
  if (asked.every((key) => read[key] === undefined)) return [];
  const problems = incomplete(read, DIRECTORY, 'the directory cannot be used without');
  const one = BROWSER_LOGIN.some((key) => read[key] !== undefined);
  if (one)
    problems.push(...incomplete(read, BROWSER_LOGIN, 'nobody can log in by browser without'));
  if (read.roleGroups === undefined && read.roleScopes === undefined)
    problems.push('ROLE_GROUPS is not set: with AZURE_* set, nobody would have a role');
  return problems;
}

const MASKINPORTEN = [
  'maskinportenIssuer',
  'maskinportenJwksUri',
  'maskinportenScope',
  'maskinportenConsumers',
] as const;

function problemsOfMaskinporten(read: Read): string[] {
  const asked = [...MASKINPORTEN, 'maskinportenAudience' as const];
  if (asked.every((key) => read[key] === undefined)) return [];
  const problems = incomplete(read, MASKINPORTEN, 'Maskinporten cannot be used without');
  if (read.roleScopes === undefined)
    problems.push('ROLE_SCOPES is not set: no client of Maskinporten would have a role');
  return problems;
}

function incomplete(read: Read, keys: readonly (keyof Configuration)[], reason: string): string[] {
  const missing = keys.filter((key) => read[key] === undefined);
  return missing.length > 0
    ? [`${namesOf(missing)} not set: ${reason} ${missing.length > 1 ? 'them' : 'it'}`]
    : [];
}
