import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { BadConfiguration, describeConfiguration, loadConfiguration } from './configuration.js';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfiguration(environment);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('is complete when nothing is set', () => {
    expect(loadConfiguration({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      loopbackPublished: false,
      dataFolder: resolve('data'),
      eventStore: 'postgres',
      masterKeyFile: resolve('data/master-key'),
      logLevel: 'info',
      nodeEnv: 'development',
      demo: true,
      demoCases: 500,
      draftDays: 14,
      staffIdClaim: 'NAVident',
      sessionIdleMinutes: 60,
      sessionHours: 10,
      rateLimitPerMinute: 600,
      logFolder: resolve('data/logs'),
      erasureLedger: resolve('data/erasures.ledger'),
    });
  });

  it('takes what is set', () => {
    const key = randomBytes(32);
    const configuration = loadConfiguration({
      PORT: '0',
      HOST: '::1',
      FORLOP_DATA: '/var/lib/forlop',
      DATABASE_URL: 'postgresql://app:pw@db/forlop',
      FORLOP_MASTER_KEY: key.toString('base64'),
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
      DEMO: 'true',
      DEMO_CASES: '0',
    });
    expect(configuration).toMatchObject({
      port: 0,
      host: '::1',
      dataFolder: '/var/lib/forlop',
      databaseUrl: 'postgresql://app:pw@db/forlop',
      masterKey: key,
      logLevel: 'debug',
      nodeEnv: 'production',
      demo: true,
      demoCases: 0,
    });
  });

  it('keeps the log in EventStoreDB when told which server', () => {
    const url = 'esdb://admin:changeit@db:2113?tls=true';
    const there = loadConfiguration({ EVENT_STORE: 'eventstoredb', EVENTSTORE_URL: url });
    expect(there).toMatchObject({ eventStore: 'eventstoredb', eventStoreUrl: url });
    expect(problemsOf({ EVENT_STORE: 'eventstoredb' })).toEqual([
      expect.stringContaining('EVENTSTORE_URL'),
    ]);
    const wrong = problemsOf({ EVENTSTORE_URL: 'http://admin:changeit@db:2113' });
    expect(wrong).toEqual([expect.stringMatching(/EVENTSTORE_URL .*esdb:/)]);
    expect(wrong.join()).not.toContain('changeit');
  });

  it('counts an empty variable as unset', () => {
    expect(loadConfiguration({ PORT: '', DATABASE_URL: ' ' })).toEqual(loadConfiguration({}));
  });

  it('has no demonstration data in production unless asked for', () => {
    expect(loadConfiguration({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(loadConfiguration({ NODE_ENV: 'test' }).demo).toBe(true);
    expect(loadConfiguration({ DEMO: 'false' }).demo).toBe(false);
  });

  it('keeps the master key with the data unless told otherwise', () => {
    const fileOf = (environment: Record<string, string>) =>
      loadConfiguration(environment).masterKeyFile;
    expect(fileOf({ FORLOP_DATA: '/var/lib/forlop' })).toBe('/var/lib/forlop/master-key');
    expect(fileOf({ FORLOP_DATA: '/x', FORLOP_MASTER_KEY_FILE: '/key' })).toBe('/key');
  });

  it('cannot be changed afterwards', () => {
    const configuration = loadConfiguration({}) as { port: number };
    expect(() => (configuration.port = 1)).toThrow('read only');
  });

  it('lists every bad setting at once, with what to do', () => {
    const problems = problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', DEMO: 'yes' });
    expect(problems).toEqual([
      'PORT is "70000": write a whole number from 0 to 65535',
      'LOG_LEVEL is "loud": write fatal or error or warn or info or debug or trace or silent',
      'DEMO is "yes": write true or false',
    ]);
    expect(new BadConfiguration(problems).message).toContain('\n  - DEMO is "yes"');
  });

  it.each(['-1', '1.5', '0x10', '3000a', '65536', 'Infinity'])('refuses port %s', (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', 'example.org', '127.0.0.1.example.org'])(
    'refuses to listen on %s where demonstration persons log in',
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([
        expect.stringMatching(/^HOST .*without the login of a directory.*LOOPBACK_PUBLISHED=true/),
      ]);
      expect(problemsOf({ HOST: host, LOOPBACK_PUBLISHED: 'false' })).toHaveLength(1);
    },
  );

  it('listens on any address when told that the port is published on loopback only', () => {
    const inContainer = { HOST: '0.0.0.0', LOOPBACK_PUBLISHED: 'true' };
    expect(loadConfiguration(inContainer)).toMatchObject({
      host: '0.0.0.0',
      loopbackPublished: true,
    });
    expect(problemsOf({ ...inContainer, LOOPBACK_PUBLISHED: 'yes' })).toContain(
      'LOOPBACK_PUBLISHED is "yes": write true or false',
    );
  });

  it('refuses a database that is not PostgreSQL, and does not repeat its password', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://app:hush@db/x' });
    expect(problems).toEqual([expect.stringContaining('DATABASE_URL (value not shown)')]);
    expect(problems.join()).not.toContain('hush');
  });

  it('refuses an event store that it does not have', () => {
    expect(problemsOf({ EVENT_STORE: 'paper' })).toEqual([
      'EVENT_STORE is "paper": write postgres or eventstoredb',
    ]);
  });

  it.each([
    randomBytes(16).toString('base64'),
    randomBytes(33).toString('base64'),
    'no key at all',
  ])('refuses a master key that is not 32 bytes in base64', (key) => {
    const problems = problemsOf({ FORLOP_MASTER_KEY: key });
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain(key);
  });

  it('links no statement but one that is read safely', () => {
    const statement = 'https://uustatus.no/nb/erklaringer/publisert/1';
    expect(loadConfiguration({ ACCESSIBILITY_STATEMENT: statement })).toMatchObject({
      accessibilityStatement: statement,
    });
    expect(problemsOf({ ACCESSIBILITY_STATEMENT: 'javascript:alert(1)' })).toEqual([
      expect.stringContaining('write the https address of the statement'),
    ]);
  });

  it('refuses two places for the master key', () => {
    const key = randomBytes(32).toString('base64');
    expect(problemsOf({ FORLOP_MASTER_KEY: key, FORLOP_MASTER_KEY_FILE: '/key' })).toHaveLength(1);
  });
});

describe('the list of settings', () => {
  it('names every setting with its value or default', () => {
    const rows = describeConfiguration({ PORT: '8080', NODE_ENV: 'production' });
    const byName = new Map(rows.map((row) => [row.name, row]));
    expect(byName.get('PORT')).toMatchObject({ value: '8080', isSet: true });
    expect(byName.get('HOST')).toMatchObject({ value: '127.0.0.1', isSet: false });
    expect(byName.get('DEMO')).toMatchObject({ value: 'false', isSet: false });
    expect(byName.get('DATABASE_URL')).toMatchObject({ value: '', isSet: false });
    expect(rows).toHaveLength(38);
  });

  it('shows no secret', () => {
    const rows = describeConfiguration({
      DATABASE_URL: 'postgres://app:hush@db/x',
      FORLOP_MASTER_KEY: 'aHVzaA==',
    });
    expect(JSON.stringify(rows)).not.toMatch(/hush|aHVzaA/);
    expect(rows.filter((row) => row.value === '(set, not shown)')).toHaveLength(2);
  });

  it('names the file of a secret, and says that there can be one', () => {
    const rows = describeConfiguration({ DATABASE_URL_FILE: '/run/secrets/database-url' });
    expect(rows.find((row) => row.name === 'DATABASE_URL')).toMatchObject({
      value: '(from /run/secrets/database-url)',
      isSet: true,
      allowed: expect.stringContaining('DATABASE_URL_FILE'),
    });
    expect(rows.find((row) => row.name === 'PORT')!.allowed).not.toContain('PORT_FILE');
  });
});
