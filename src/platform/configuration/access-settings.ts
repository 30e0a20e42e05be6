import { optional, path, pathInData, required, type Setting, wholeNumber } from './setting.js';

/** That the members of a group (or the holders of a scope) have something: a role, an office, a clearance. */
export interface GroupGrant {
  /** What they have, e.g. `veileder` or `0315`; `*` for all offices. */
  what: string;
  /** Object id of the group, or name of the scope. */
  group: string;
}

const ROLES = ['veileder', 'leser', 'forsker', 'revisor', 'administrator'];
const CLEARANCES = ['strictly-confidential', 'confidential', 'shielded'];

/** Who may come in, how long they stay, and what is kept of it. */
export const ACCESS_SETTINGS = {
  publicUrl: optional({
    name: 'PUBLIC_URL',
    description:
      'Address at which browsers reach the application: decides cookies, redirects and which Host ' +
      'is answered. Unset: http at the address that is listened on.',
    allowed: 'https://name[:port] without a path; http for a loopback address only',
    read: publicAddress,
  }),
  azureIssuer: optional({
    name: 'AZURE_OPENID_CONFIG_ISSUER',
    description: 'Issuer of the tokens of employees and of the own applications (Entra ID).',
    ...address('issuer'),
  }),
  azureJwksUri: optional({
    name: 'AZURE_OPENID_CONFIG_JWKS_URI',
    description: 'Where the public keys of that issuer are.',
    ...address('keys'),
  }),
  azureClientId: optional({
    name: 'AZURE_APP_CLIENT_ID',
    description: 'Client id of this application: the audience that tokens must name.',
    ...word(),
  }),
  azureClientSecret: optional({
    name: 'AZURE_APP_CLIENT_SECRET',
    description: 'Secret of this application, for logging in by browser.',
    secret: true,
    allowed: 'the secret as the directory gave it',
    read: (text) => text,
  }),
  azureWellKnownUrl: optional({
    name: 'AZURE_APP_WELL_KNOWN_URL',
    description: 'Discovery document of the issuer, for logging in by browser.',
    ...address('document'),
  }),
  azureTokenEndpoint: optional({
    name: 'AZURE_OPENID_CONFIG_TOKEN_ENDPOINT',
    description: 'Token endpoint to use in place of the one in the discovery document.',
    ...address('endpoint'),
  }),
  staffIdClaim: required({
    name: 'STAFF_ID_CLAIM',
    description: 'Claim that holds the staff identifier.',
    ...word(),
    default: 'NAVident',
  }),
  maskinportenIssuer: optional({
    name: 'MASKINPORTEN_ISSUER',
    description: 'Issuer of the tokens of other organisations (Maskinporten).',
    ...address('issuer'),
  }),
  maskinportenJwksUri: optional({
    name: 'MASKINPORTEN_JWKS_URI',
    description: 'Where the public keys of Maskinporten are.',
    ...address('keys'),
  }),
  maskinportenScope: optional({
    name: 'MASKINPORTEN_SCOPE',
    description: 'Scope without which a token of Maskinporten is refused.',
    ...word(),
  }),
  maskinportenConsumers: optional({
    name: 'MASKINPORTEN_CONSUMERS',
    description: 'Organisations whose tokens are accepted.',
    allowed: 'organisation numbers of nine digits, separated by commas',
    read(text) {
      const numbers = text.split(',').map((number) => number.trim());
      if (numbers.every((number) => /^\d{9}$/.test(number))) return numbers;
      throw new Error('write organisation numbers of nine digits, separated by commas');
    },
  }),
  maskinportenAudience: optional({
    name: 'MASKINPORTEN_AUDIENCE',
    description:
      'Audience that a token of Maskinporten must name, where the clients ask for one (resource).',
    ...word(),
  }),
  roleGroups: optional({
    name: 'ROLE_GROUPS',
    description: 'Groups of the directory that give a role.',
    ...grants('veileder=<group id>,leser=<group id>', (what) => ROLES.includes(what), ROLES),
  }),
  officeGroups: optional({
    name: 'OFFICE_GROUPS',
    description: 'Groups (of machine clients: app roles or scopes) that give an office; * all.',
    ...grants('0315=<group id>,*=<group id>', (what) => /^(\d{4}|\*)$/.test(what), [
      'an office number of four digits',
      '*',
    ]),
  }),
  clearanceGroups: optional({
    name: 'CLEARANCE_GROUPS',
    description: 'Groups that open protected addresses and shielded persons.',
    ...grants(
      'confidential=<group id>,shielded=<group id>',
      (what) => CLEARANCES.includes(what),
      CLEARANCES,
    ),
  }),
  roleScopes: optional({
    name: 'ROLE_SCOPES',
    description: 'App roles or scopes that give a machine client a role.',
    ...grants('forsker=<scope>', (what) => ROLES.includes(what), ROLES),
  }),
  sessionIdleMinutes: required({
    name: 'SESSION_IDLE_MINUTES',
    description: 'A login ends after so many minutes without a request.',
    ...wholeNumber(1, 1440),
    default: '60',
  }),
  sessionHours: required({
    name: 'SESSION_HOURS',
    description: 'A login ends after so many hours at the latest.',
    ...wholeNumber(1, 24),
    default: '10',
  }),
  rateLimitPerMinute: required({
    name: 'RATE_LIMIT_PER_MINUTE',
    description: 'Requests that one caller may make in a minute.',
    ...wholeNumber(1, 10_000_000),
    default: '600',
  }),
  logFolder: required({
    name: 'LOG_FOLDER',
    description: 'Folder of the look-up log.',
    ...pathInData('logs'),
  }),
  erasureLedger: required({
    name: 'ERASURE_LEDGER',
    description: 'File that says who has been erased; keep it apart from the backups.',
    ...pathInData('erasures.ledger'),
  }),
  retentionRules: optional({
    name: 'RETENTION_RULES',
    description: 'File with the rules of this installation on how long courses are kept.',
    ...path(),
  }),
} as const;

type Reading<Value> = Pick<Setting<Value>, 'allowed' | 'read'>;

const LOOPBACK_NAME = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/;

/** Whether what goes there stays on this machine. */
export const isLoopbackUrl = (url: string): boolean => LOOPBACK_NAME.test(new URL(url).hostname);

function publicAddress(text: string): string {
  const url = urlOf(text);
  const bare = url !== undefined && `${url.origin}/` === url.href;
  if (bare && isSafe(url)) return url.origin;
  throw new Error(
    'write https://name or https://name:port without a path; http for a loopback address only',
  );
}

export function address(what: string): Reading<string> {
  return {
    allowed: `the https address of the ${what}; http for a loopback address only`,
    read(text) {
      const url = urlOf(text);
      // As written: an issuer is compared letter by letter, and URL would add a slash.
      if (url !== undefined && isSafe(url)) return text;
      throw new Error(`write the https address of the ${what}; http for a loopback address only`);
    },
  };
}

function urlOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.username || url?.password ? undefined : url;
}

const isSafe = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackUrl(url.href));

function word(): Reading<string> {
  return {
    allowed: 'a text without white space',
    read(text) {
      if (/\s/.test(text)) throw new Error('write it without white space');
      return text;
    },
  };
}

function grants(
  form: string,
  isKnown: (what: string) => boolean,
  known: readonly string[],
): Reading<readonly GroupGrant[]> {
  return {
    allowed: `${form}: pairs separated by commas; before the sign one of ${known.join(', ')}`,
    read: (text) =>
      text.split(',').map((pair) => {
        const [, what, group] = /^\s*([^=\s]+)=(\S+)\s*$/.exec(pair) ?? [];
        if (what === undefined || group === undefined) throw new Error(`write it as ${form}`);
        if (!isKnown(what)) throw new Error(`"${what}" is none of ${known.join(', ')}`);
        return { what, group };
      }),
  };
}
