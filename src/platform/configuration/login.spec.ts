import { randomUUID } from 'node:crypto';
import {
  BadConfiguration,
  describeConfiguration,
  loadConfiguration,
  loadServingConfiguration,
} from './configuration.js';
import { loginOf } from './login.js';

type Environment = Record<string, string>;

function problemsOf(environment: Environment, load = loadConfiguration): readonly string[] {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.problems;
    throw error;
  }
  return [];
}

const GROUP = randomUUID();
const DIRECTORY = {
  AZURE_OPENID_CONFIG_ISSUER: 'https://login.example/tenant/v2.0',
  AZURE_OPENID_CONFIG_JWKS_URI: 'https://login.example/tenant/keys',
  AZURE_APP_CLIENT_ID: randomUUID(),
  ROLE_GROUPS: `veileder=${GROUP}`,
};
const MASKINPORTEN = {
  MASKINPORTEN_ISSUER: 'https://maskinporten.example/',
  MASKINPORTEN_JWKS_URI: 'https://maskinporten.example/jwk',
  MASKINPORTEN_SCOPE: 'nav:inkludering/overganger.read',
  MASKINPORTEN_CONSUMERS: '999888777, 999888776',
  ROLE_SCOPES: 'forsker=nav:inkludering/overganger.read',
};
const without = (environment: Environment, ...names: string[]): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));

describe('the login of an installation', () => {
  const loginIn = (environment: Environment) => loginOf(loadConfiguration(environment));

  it('is that of the directory where one is set, whatever else is', () => {
    expect(loginIn(DIRECTORY)).toBe('directory');
    expect(loginIn({ ...DIRECTORY, DEMO: 'true', NODE_ENV: 'production' })).toBe('directory');
  });

  it('is that of the demonstration persons otherwise, in production only when said aloud', () => {
    expect(loginIn({})).toBe('local');
    expect(loginIn({ DEMO: 'false' })).toBe('local');
    expect(loginIn({ NODE_ENV: 'production', DEMO: 'true' })).toBe('local');
    expect(loginIn({ NODE_ENV: 'production' })).toBeUndefined();
  });

  it('is needed to serve requests, not to work on the data', () => {
    const production = { NODE_ENV: 'production' };
    expect(problemsOf(production, loadServingConfiguration)).toEqual([
      expect.stringMatching(/^AZURE_OPENID_CONFIG_ISSUER, .*nobody could log in.*DEMO=true/),
    ]);
    expect(problemsOf(production)).toEqual([]);
    expect(problemsOf({ ...production, ...DIRECTORY }, loadServingConfiguration)).toEqual([]);
  });
});

describe('the settings of the directory', () => {
  it.each(['AZURE_OPENID_CONFIG_ISSUER', 'AZURE_OPENID_CONFIG_JWKS_URI', 'AZURE_APP_CLIENT_ID'])(
    'are refused without %s: what is left would check too little',
    (name) => {
      expect(problemsOf(without(DIRECTORY, name))).toEqual([
        `${name} not set: the directory cannot be used without it`,
      ]);
    },
  );

  it('are refused when they give nobody a role', () => {
    expect(problemsOf(without(DIRECTORY, 'ROLE_GROUPS'))).toEqual([
      expect.stringMatching(/^ROLE_GROUPS is not set/),
    ]);
  });

  it('let people log in by browser with a secret and a discovery document, not with one of them', () => {
    const secret = { AZURE_APP_CLIENT_SECRET: 'hush' };
    const document = { AZURE_APP_WELL_KNOWN_URL: 'https://login.example/tenant/.well-known' };
    expect(problemsOf({ ...DIRECTORY, ...secret, ...document })).toEqual([]);
    expect(problemsOf({ ...DIRECTORY, ...secret })).toEqual([
      'AZURE_APP_WELL_KNOWN_URL not set: nobody can log in by browser without it',
    ]);
    expect(problemsOf({ ...DIRECTORY, ...document }).join()).toContain('AZURE_APP_CLIENT_SECRET');
    expect(JSON.stringify(describeConfiguration(secret))).not.toContain('hush');
  });

  it.each([
    'http://login.example/tenant/v2.0',
    'https://user:pw@login.example/',
    'login.example',
    'file:///etc/passwd',
  ])('refuse the address %s', (address) => {
    expect(problemsOf({ ...DIRECTORY, AZURE_OPENID_CONFIG_JWKS_URI: address })).toContainEqual(
      expect.stringMatching(/^AZURE_OPENID_CONFIG_JWKS_URI .*write the https address/),
    );
  });

  it('keep the issuer as it is written: it is compared letter by letter', () => {
    const of = (issuer: string) =>
      loadConfiguration({ ...DIRECTORY, AZURE_OPENID_CONFIG_ISSUER: issuer }).azureIssuer;
    expect(of('https://login.example')).toBe('https://login.example');
    expect(of('https://LOGIN.example/')).toBe('https://LOGIN.example/');
  });
});

describe('the settings of Maskinporten', () => {
  it('are complete or absent', () => {
    expect(loadConfiguration(MASKINPORTEN).maskinportenConsumers).toEqual([
      '999888777',
      '999888776',
    ]);
    for (const name of Object.keys(MASKINPORTEN))
      expect(problemsOf(without(MASKINPORTEN, name)).join()).toContain(name);
  });

  it.each(['99988877', '9998887770', '999888777;999888776', '0192:999888777'])(
    'refuse %s as organisations',
    (numbers) => {
      expect(problemsOf({ ...MASKINPORTEN, MASKINPORTEN_CONSUMERS: numbers })[0]).toContain(
        'nine digits',
      );
    },
  );
});

describe('the mapping of groups', () => {
  it('is a list of pairs; several groups may give the same', () => {
    const { roleGroups, officeGroups } = loadConfiguration({
      ROLE_GROUPS: `veileder=${GROUP}, leser=a,leser=b`,
      OFFICE_GROUPS: '0315=c,*=nav:all/offices',
    });
    expect(roleGroups).toEqual([
      { what: 'veileder', group: GROUP },
      { what: 'leser', group: 'a' },
      { what: 'leser', group: 'b' },
    ]);
    expect(officeGroups).toEqual([
      { what: '0315', group: 'c' },
      { what: '*', group: 'nav:all/offices' },
    ]);
  });

  it.each([
    ['ROLE_GROUPS', `chief=${GROUP}`],
    ['ROLE_GROUPS', `veileder`],
    ['ROLE_GROUPS', `veileder=`],
    ['ROLE_GROUPS', `veileder=${GROUP},`],
    ['OFFICE_GROUPS', `315=${GROUP}`],
    ['OFFICE_GROUPS', `**=${GROUP}`],
    ['CLEARANCE_GROUPS', `kode6=${GROUP}`],
    ['ROLE_SCOPES', `all=x`],
  ])('refuses %s=%s', (name, text) => {
    expect(problemsOf({ [name]: text })).toEqual([expect.stringMatching(`^${name} is `)]);
  });
});

describe('where others reach the application', () => {
  const PUBLIC = { PUBLIC_URL: 'https://forlop.example' };

  it('listens on any address once the directory lets people in, and knows its own name', () => {
    expect(problemsOf({ ...DIRECTORY, ...PUBLIC, HOST: '0.0.0.0' })).toEqual([]);
    expect(problemsOf({ ...DIRECTORY, HOST: '0.0.0.0' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is not set/),
    ]);
  });

  it('is not shown to others where demonstration persons log in without a password', () => {
    expect(problemsOf(PUBLIC)).toEqual([expect.stringMatching(/^PUBLIC_URL .*loopback/)]);
    expect(problemsOf({ ...PUBLIC, LOOPBACK_PUBLISHED: 'true' })).toEqual([]);
    expect(problemsOf({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  });

  it('is named by scheme, name and port alone', () => {
    const named = (url: string) => loadConfiguration({ ...DIRECTORY, PUBLIC_URL: url }).publicUrl;
    expect(named('https://forlop.example/')).toBe('https://forlop.example');
    expect(named('https://forlop.example:8443')).toBe('https://forlop.example:8443');
    expect(named('http://[::1]:3000')).toBe('http://[::1]:3000');
  });

  it.each([
    'http://forlop.example',
    'https://forlop.example/app',
    'https://forlop.example/?a',
    'https://a:b@forlop.example',
    'ftp://forlop.example',
    'http://127.0.0.1.example',
    'forlop.example',
  ])('is not called %s', (url) => {
    expect(problemsOf({ ...DIRECTORY, PUBLIC_URL: url })).toEqual([
      expect.stringMatching(/^PUBLIC_URL /),
    ]);
  });
});

it.each([
  ['SESSION_IDLE_MINUTES', '0'],
  ['SESSION_IDLE_MINUTES', '1441'],
  ['SESSION_HOURS', '25'],
  ['RATE_LIMIT_PER_MINUTE', '0'],
])('refuses %s=%s', (name, text) => {
  expect(problemsOf({ [name]: text })).toEqual([
    expect.stringMatching(`^${name} is "${text}": write a whole number from `),
  ]);
});
