import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientFor } from '../../src/event-store/eventstoredb/connection-string.js';
import { loadServingConfiguration } from '../../src/platform/configuration/configuration.js';
import { SETTINGS } from '../../src/platform/configuration/settings.js';
import { composeFile, ROOT, textOf } from './deployment.js';

const SECRETS = Object.keys(composeFile().secrets).sort();

/** As an administrator of the directory would. */
const FILLED_IN = {
  PUBLIC_URL: 'https://forlop.example',
  AZURE_OPENID_CONFIG_ISSUER: 'https://login.example/tenant/v2.0',
  AZURE_OPENID_CONFIG_JWKS_URI: 'https://login.example/tenant/keys',
  AZURE_APP_CLIENT_ID: 'a-client-id',
  AZURE_APP_CLIENT_SECRET: 'a-secret',
  AZURE_APP_WELL_KNOWN_URL: 'https://login.example/tenant/.well-known/openid-configuration',
  ROLE_GROUPS: 'veileder=a-group',
};

describe('deploy/prepare.sh', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'forlop-deploy-'));
    mkdirSync(join(folder, 'deploy'));
    cpSync(join(ROOT, 'deploy/prepare.sh'), join(folder, 'deploy/prepare.sh'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const prepare = (...args: string[]) =>
    spawnSync('sh', [join(folder, 'deploy/prepare.sh'), ...args], { cwd: '/', encoding: 'utf8' });
  const settingsIn = (path: string): Record<string, string> =>
    Object.fromEntries(
      readFileSync(join(folder, path), 'utf8')
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('=') as [string, string]),
    );
  const settings = () => settingsIn('.env');
  const loginSettings = () => settingsIn(settings()['FORLOP_LOGIN']!);
  const secretsIn = (kind: string) => join(folder, 'deploy/secrets', kind);
  const secret = (kind: string, name: string) =>
    readFileSync(join(secretsIn(kind), name), 'utf8').trim();

  it.each(['production', 'cluster', 'demo'])(
    'gives every variable and every secret that the compose file asks for: %s',
    (kind) => {
      expect(prepare(kind)).toMatchObject({ status: 0, stderr: '' });
      const asked = textOf('docker-compose.yml').matchAll(/\$\{(\w+):\?/g);
      for (const [, name] of asked) expect(settings()[name!]).toMatch(/./);
      expect(readdirSync(join(folder, settings()['FORLOP_SECRETS']!)).sort()).toEqual(SECRETS);
    },
  );

  it.each([
    ['production', 'production', { COMPOSE_PROFILES: '', EVENT_STORE: 'postgres', DEMO: 'false' }],
    ['cluster', 'production', { COMPOSE_PROFILES: 'cluster', EVENT_STORE: 'eventstoredb' }],
    ['demo', 'demo', { COMPOSE_PROFILES: 'demo', EVENT_STORE: 'eventstoredb', DEMO: 'true' }],
  ])('configures the application so that it starts: %s', (kind, place, expected) => {
    prepare(kind);
    const login = kind === 'demo' ? loginSettings() : { ...loginSettings(), ...FILLED_IN };
    expect(settings()).toMatchObject(expected);
    const { EVENT_STORE, DEMO } = settings();
    const fileOf = (name: string) => join(secretsIn(place), name);
    const configuration = loadServingConfiguration({
      ...login,
      NODE_ENV: 'production',
      EVENT_STORE,
      DEMO,
      DATABASE_URL_FILE: fileOf('database-url'),
      EVENTSTORE_URL_FILE: fileOf('eventstore-url'),
      FORLOP_MASTER_KEY: secret(place, 'master-key'),
    });
    expect(configuration.demo).toBe(kind === 'demo');
    expect(configuration.databaseUrl).toBe(
      `postgres://forlop:${secret(place, 'postgres-password')}@postgres:5432/forlop`,
    );
    // The client reads the authority's certificate at once.
    const authority = join(folder, 'ca.crt');
    writeFileSync(authority, 'a certificate');
    const url = configuration.eventStoreUrl!.replace('/tls/ca.crt', authority);
    expect(() => clientFor(url)).not.toThrow();
  });

  it.each(['production', 'cluster'])('asks who may log in, in a file of its own: %s', (kind) => {
    expect(prepare(kind).stdout).toContain('Fill in ./deploy/secrets/production-login.env');
    const asked = loginSettings();
    expect(Object.keys(asked)).toEqual(expect.arrayContaining(Object.keys(FILLED_IN)));
    expect(Object.values(asked).join('')).toBe('');
    const known = Object.values(SETTINGS).map(({ setting }) => setting.name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(asked)));
    expect(() => loadServingConfiguration({ ...asked, NODE_ENV: 'production' })).toThrow(
      'nobody could log in',
    );
    expect(statSync(join(folder, settings()['FORLOP_LOGIN']!)).mode & 0o777).toBe(0o600);
  });

  it('keeps what was filled in when production becomes a cluster', () => {
    prepare('production');
    const path = join(folder, settings()['FORLOP_LOGIN']!);
    writeFileSync(path, 'AZURE_APP_CLIENT_ID=mine\n');
    rmSync(join(folder, '.env'));
    prepare('cluster');
    expect(loginSettings()).toEqual({ AZURE_APP_CLIENT_ID: 'mine' });
  });

  it('encrypts the way to a cluster and proves who it is, with the password of the cluster', () => {
    prepare('cluster');
    const url = secret('production', 'eventstore-url');
    expect(url).toContain(
      `//admin:${secret('production', 'eventstore-password')}@eventstore-1:2113`,
    );
    expect(url).toMatch(/eventstore-2:2113,eventstore-3:2113\?tls=true&tlsCAFile=\/tls\/ca\.crt$/);
  });

  it('writes no secret into .env, and lets nobody else into the folder of the secrets', () => {
    prepare('cluster');
    const env = readFileSync(join(folder, '.env'), 'utf8');
    for (const name of SECRETS) expect(env).not.toContain(secret('production', name));
    expect(statSync(secretsIn('production')).mode & 0o777).toBe(0o700);
    // The containers run as other users than the one who prepares.
    for (const name of SECRETS)
      expect(statSync(join(secretsIn('production'), name)).mode & 0o777).toBe(0o444);
  });

  it('makes other secrets for each installation', () => {
    prepare('production');
    rmSync(join(folder, '.env'));
    prepare('demo');
    for (const name of SECRETS) expect(secret('demo', name)).not.toBe(secret('production', name));
  });

  it('keeps the secrets that are there when production becomes a cluster', () => {
    prepare('production');
    const before = SECRETS.map((name) => secret('production', name));
    rmSync(join(folder, '.env'));
    expect(prepare('cluster').status).toBe(0);
    expect(SECRETS.map((name) => secret('production', name))).toEqual(before);
  });

  it('never writes over a .env', () => {
    writeFileSync(join(folder, '.env'), 'MINE=1\n');
    const { status, stderr } = prepare('demo');
    expect(status).toBe(1);
    expect(stderr).toContain('.env is there already');
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe('MINE=1\n');
  });

  it.each([[], ['staging']])('says how it is called otherwise', (...args) => {
    expect(prepare(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
  });

  it('puts everything where git does not look', () => {
    expect(textOf('.gitignore').split('\n')).toContain('.env');
    expect(textOf('deploy/.gitignore').split('\n')).toContain('secrets/');
  });
});
