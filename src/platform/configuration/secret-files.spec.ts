import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { BadConfiguration, loadConfiguration } from './configuration.js';
import { withSecretFiles } from './secret-files.js';

const URL_OF_DATABASE = 'postgres://app:hush@db/forlop';

describe('a secret in a file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'forlop-secret-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const fileWith = (text: string, mode = 0o444) => {
    const path = join(folder, 'secret');
    writeFileSync(path, text, { mode });
    return path;
  };
  const problemsOf = (environment: Record<string, string>): string => {
    try {
      loadConfiguration(environment);
    } catch (error) {
      return (error as BadConfiguration).problems.join('\n');
    }
    return '';
  };

  it('is read without the line end that an editor leaves', () => {
    const environment = { DATABASE_URL_FILE: fileWith(`${URL_OF_DATABASE}\n`) };
    expect(loadConfiguration(environment).databaseUrl).toBe(URL_OF_DATABASE);
  });

  it('serves for the event store as well', () => {
    const environment = {
      EVENT_STORE: 'eventstoredb',
      EVENTSTORE_URL_FILE: fileWith('esdb://admin:hush@log:2113?tls=true'),
    };
    expect(loadConfiguration(environment)).toMatchObject({
      eventStoreUrl: 'esdb://admin:hush@log:2113?tls=true',
    });
  });

  it('is refused when the setting itself is there too, naming both and showing neither', () => {
    const problems = problemsOf({
      DATABASE_URL: URL_OF_DATABASE,
      DATABASE_URL_FILE: fileWith(URL_OF_DATABASE),
    });
    expect(problems).toBe('DATABASE_URL and DATABASE_URL_FILE are both set: keep one of them');
  });

  it('is checked like the setting itself, and not shown', () => {
    const problems = problemsOf({ DATABASE_URL_FILE: fileWith('mysql://app:hush@db/x') });
    expect(problems).toMatch(/^DATABASE_URL \(value not shown\): write it as postgres:/);
    expect(problems).not.toContain('hush');
  });

  it('must be there and hold something', () => {
    const missing = join(folder, 'missing');
    expect(problemsOf({ DATABASE_URL_FILE: missing })).toBe(
      `DATABASE_URL_FILE is "${missing}": that file cannot be read (ENOENT)`,
    );
    expect(problemsOf({ DATABASE_URL_FILE: fileWith(' \n') })).toMatch(/that file is empty$/);
  });

  it('exists for secrets only', () => {
    expect(loadConfiguration({ PORT_FILE: fileWith('4000') }).port).toBe(3000);
  });
});

describe('the file of the master key', () => {
  const key = randomBytes(32).toString('base64');
  const path = '/run/secrets/master-key';

  it('is left to its own setting, which makes it on first use', () => {
    const read = () => {
      throw new Error('nothing is to be read yet');
    };
    const { environment, problems } = withSecretFiles(
      { FORLOP_MASTER_KEY_FILE: '/var/lib/forlop/master-key' },
      read,
    );
    expect(problems).toEqual([]);
    expect(environment['FORLOP_MASTER_KEY']).toBeUndefined();
  });

  it('is read as it is when a container engine hands it in, whoever may read it there', () => {
    const { environment, problems } = withSecretFiles({ FORLOP_MASTER_KEY_FILE: path }, () => key);
    expect(problems).toEqual([]);
    expect(environment['FORLOP_MASTER_KEY']).toBe(key);
  });

  it('is never made in the place where a container engine should have put it', () => {
    expect(problemsOfMissing()).toEqual([
      `FORLOP_MASTER_KEY_FILE is "${path}": that file cannot be read (ENOENT)`,
    ]);
  });

  it('is refused beside the key itself, once', () => {
    const { problems } = withSecretFiles(
      { FORLOP_MASTER_KEY: key, FORLOP_MASTER_KEY_FILE: path },
      () => key,
    );
    expect(problems).toEqual([
      'FORLOP_MASTER_KEY and FORLOP_MASTER_KEY_FILE are both set: keep one of them',
    ]);
  });

  function problemsOfMissing(): string[] {
    const missing = () => {
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    };
    return withSecretFiles({ FORLOP_MASTER_KEY_FILE: path }, missing).problems;
  }
});
