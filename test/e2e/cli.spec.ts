import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { EventStoreDbDouble } from '../eventstoredb-double/eventstoredb-double.js';
import { build } from '../faults/forlop-process.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTestDatabase } from '../support/postgres.js';

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** `forlop` as a user types it, in a process of its own. */
function forlop(args: string[], environment: NodeJS.ProcessEnv = {}): Promise<Said> {
  const { HOME, PATH } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join('dist', 'cli', 'forlop.js'), ...args],
      { env: { HOME, PATH, ...environment } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('The command line', () => {
  let house: TestApplication;
  beforeAll(async () => {
    build();
    house = await startTestApplication();
    await recordSevenCourses(house.app.get(CommandBus), house.log);
    await house.get(`/api/cases?after=${await house.log.head()}`);
  }, 120_000);
  afterAll(() => house.close());

  /** Where the application under test is, and a token that it takes. */
  const there = () => ({
    FORLOP_URL: house.url,
    FORLOP_TOKEN: house.authorization.replace('Bearer ', ''),
  });

  it('says what there is when asked nothing, and ends with 2 when asked something else', async () => {
    const [help, unknown] = await Promise.all([forlop([]), forlop(['delete-everything'])]);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('forlop start') });
    expect(unknown).toMatchObject({ code: 2, stdout: expect.stringContaining('forlop show') });
  });

  it('lists the settings and shows no secret', async () => {
    const { code, stdout } = await forlop(['config'], {
      DATABASE_URL: 'postgres://app:hemmelig@db/forlop',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('FORLOP_DATA=');
    expect(stdout).not.toContain('hemmelig');
  });

  it('shows a case by its pseudonym, with rough dates as rough and unknowns left out', async () => {
    const { code, stdout } = await forlop(['show', 'case-4'], there());
    expect(code).toBe(0);
    expect(stdout).toContain('woman, 50-60');
    expect(stdout).toMatch(/training +about May 2014/);
    expect(stdout).toMatch(
      /about May 2017 +EmploymentStarted .*contractType: permanent, percentage: 20/,
    );
    expect(stdout).not.toMatch(/undefined|null|\[object|\$sealed/);
  });

  it('shows a case as it was on another day', async () => {
    const { stdout } = await forlop(['show', 'case-4', '--at', '2015-01-01'], there());
    expect(stdout).toContain('as it was on 2015-01-01');
    expect(stdout).not.toContain('EmploymentStarted');
  });

  it('shows a case on a day before it was opened', async () => {
    const caseId = await house.openCase({ occurredOn: '2025-01-08', pseudonym: 'case-after' });
    await house.get(`/api/cases?after=${await house.log.head()}`);
    const { code, stdout } = await forlop(['show', caseId, '--at', '2025-01-07'], there());
    expect(code).toBe(0);
    expect(stdout).toContain('not-opened · revision 1');
    expect(stdout).not.toContain('undefined');
  });

  it('says what it needs where its token does not let it in', async () => {
    const { code, stderr } = await forlop(['show', 'case-4'], {
      FORLOP_URL: house.url,
      FORLOP_TOKEN: 'of-another-house',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('FORLOP_TOKEN');
  });

  it('shows what there is to do, what the rules find, and what a correction changed', async () => {
    const caseId = await house.openCase({ occurredOn: '2025-01-08', pseudonym: 'case-corrected' });
    const started = await house.post(`/api/cases/${caseId}/commands/start-training`, {
      employerId: randomUUID(),
      occurredOn: '2025-02-03',
    });
    await house.post(`/api/cases/${caseId}/commands/correct-fact`, {
      fact: started.body.events[0].id,
      changes: { occurredOn: '2025-03-03' },
      reason: 'Wrong month',
    });
    await house.get(`/api/cases?after=${await house.log.head()}`);
    const { stdout } = await forlop(['show', 'case-corrected'], there());
    expect(stdout).toMatch(/corrected 20.*occurredOn: 2025-02-03 → occurredOn: 2025-03-03/);
    expect(stdout).toMatch(/training: 3 February 2025 to now → 3 March 2025 to now/);
    expect(stdout).toMatch(
      /goals-missing changes: departed since 18 February 2025 → departed since 18 March/,
    );
    expect(stdout).toMatch(/\nTo do\n.*\(\d+ days overdue\)/);
    expect(stdout).toMatch(/\nFindings\n.*(.*\n)*.*\(training-without-agreement, version 1/);
    expect(stdout).not.toMatch(/undefined|null|\[object|\$sealed|\{/);
  });

  it('shows what an erased person said as erased', async () => {
    const caseId = await house.openCase({ pseudonym: 'case-erased' });
    await house.post(`/api/cases/${caseId}/commands/record-background`, {
      experience: ['kanarifugl'],
      education: 'none',
    });
    const { subject } = (await house.log.read(`course-${caseId}`))[0]!;
    await house.app.get<KeyVault>(KEY_VAULT).destroy(subject!, 'decision 1');
    await house.get(`/api/cases?after=${await house.log.head()}`);
    const { stdout } = await forlop(['show', 'case-erased'], there());
    expect(stdout).toMatch(/BackgroundRecorded +experience: erased, education: none/);
  });

  it('asks which case is meant when several have the pseudonym', async () => {
    const cases = [
      await house.openCase({ pseudonym: 'case-twice' }),
      await house.openCase({ pseudonym: 'case-twice' }),
    ];
    await house.get(`/api/cases?after=${await house.log.head()}`);
    const { code, stderr } = await forlop(['show', 'case-twice'], there());
    expect(code).toBe(1);
    for (const caseId of cases) expect(stderr).toContain(caseId);
  });

  it.each([
    [['show'], 'say which case'],
    [['show', 'case-99'], 'there is no case case-99'],
    [['show', 'case-1', '--at', 'yesterday'], 'Give a calendar day as YYYY-MM-DD'],
    [['show', 'case-1', '--when', 'now'], '--when'],
    [['rebuild', 'everything'], 'there is no read model everything; there are: casework'],
    [['copy-log'], 'forlop copy-log --from postgres --to eventstoredb'],
    [
      ['copy-log', '--from', 'mysql://x', '--to', 'postgres'],
      'forlop copy-log --from postgres --to eventstoredb',
    ],
    [['copy-log', '--from', 'eventstoredb', '--to', 'postgres'], 'EVENTSTORE_URL is not set'],
  ])('answers %j with a sentence that says what to do', async (args, sentence) => {
    const { code, stderr } = await forlop(args, there());
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says so when no application answers', async () => {
    const { code, stderr } = await forlop(['show', 'case-1'], { FORLOP_URL: 'http://127.0.0.1:9' });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('start it with npm start'),
    });
  });

  it('copies a log to EventStoreDB and on to another database, and finds it the same the second time', async () => {
    const double = await EventStoreDbDouble.start();
    const events = Number(await house.log.head());
    const target = await createTestDatabase();
    const first = await forlop(['copy-log', '--from', house.databaseUrl, '--to', double.url]);
    expect(first).toMatchObject({
      code: 0,
      stdout: `${events} events copied and compared; 0 were there and are the same\n`,
    });
    await forlop(['copy-log', '--from', double.url, '--to', target.url]);
    const again = await forlop(['copy-log', '--from', 'postgres', '--to', target.url], {
      DATABASE_URL: house.databaseUrl,
    });
    expect(again).toMatchObject({
      code: 0,
      stdout: `0 events copied and compared; ${events} were there and are the same\n`,
    });
    await target.drop();
    double.goAway();
  }, 60_000);
});
