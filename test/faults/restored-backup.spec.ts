import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseworkReader } from '../../src/casework/casework-reader.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import { TestIssuer } from '../support/issuer.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { fingerprints } from './casework-tables.js';
import {
  backupOf,
  canariesIn,
  canariesInDump,
  canariesInFiles,
  canariesWithKeys,
  dropDatabase,
  openOn,
  tellOf,
  withDatabase,
  type Open,
  type Told,
} from './restored-backup.fixture.js';

const PERSONS = Number(process.env['PERSONS'] ?? 1_000);
const ERASED = PERSONS / 10;
const isErased = (n: number) => n % 10 === 3;
/** Of those who stay, some have canaries in every field too. */
const inEveryField = (n: number) => isErased(n) || n % 50 === 0;

const COUNSELLOR = { id: 'Z990100' };
const FIRST = { id: 'D000005', roles: ['administrator' as const] };
const SECOND = { id: 'D000006', roles: ['administrator' as const] };

/** Of so many others one is asked for over HTTP; of all, what their views are made of is compared. */
const ONE_VIEW_IN = 5;

const all = Array.from({ length: PERSONS }, (_, n) => n);
const others = all.filter((n) => !isErased(n));
const ordered = (found: Set<number>) => [...found].sort((a, b) => a - b);

/** Some persons are erased; then an older backup of the database, with their keys in it, is restored. */
describe('Erased persons', () => {
  let db: TestDatabase;
  let backup: string;
  let dataFolder: string;
  let issuer: TestIssuer;
  let told: Told[];
  let before: { views: Map<string, string>; counts: string[]; tables: object };
  let now: Open;
  const log: string[] = [];
  const open = (url: string) => openOn(url, dataFolder, issuer, (line) => void log.push(line));

  beforeAll(async () => {
    db = await createTestDatabase();
    dataFolder = await mkdtemp(join(tmpdir(), 'forlop-restored-'));
    issuer = await TestIssuer.create();
    const first = await open(db.url);
    told = await tellOf(first, PERSONS, inEveryField);
    before = {
      views: await viewsOf(first, others),
      counts: await countsOf(first),
      tables: await tablesOf(db.url),
    };
    await first.close();
    backup = await backupOf(db.url);
    now = await open(db.url);
    for (const n of all.filter(isErased)) await erase(now, told[n]!);
    await now.shown();
  }, 240_000);
  afterAll(async () => {
    await now?.close();
    if (backup) await dropDatabase(backup);
    await db?.drop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  async function erase({ ask }: Open, { personId }: Told): Promise<void> {
    const proposal = { personId, basis: 'disposalDecision', decision: '2026-0042' };
    const proposed = await ask(FIRST, '/api/erasures', proposal);
    const { erasureId } = JSON.parse(proposed.text) as { erasureId: string };
    const approved = await ask(SECOND, `/api/erasures/${erasureId}/approve`, {});
    if (approved.status !== 200) throw new Error(approved.text);
  }

  /** The histories of cases in plain text, and of some the whole answer. */
  async function viewsOf({ app, ask }: Open, persons: readonly number[]) {
    const views = new Map<string, string>();
    const reader = app.get(CaseworkReader);
    for (const n of persons) {
      const { caseId } = told[n]!;
      const history = JSON.stringify(await reader.history(caseId, true));
      const answer =
        n % ONE_VIEW_IN === 0 ? await ask(COUNSELLOR, `/api/cases/${caseId}`) : undefined;
      if (answer && answer.status !== 200) throw new Error(`${caseId}: ${answer.text}`);
      views.set(caseId, `${history}${answer?.text ?? ''}`);
    }
    return views;
  }

  async function countsOf({ ask }: Open): Promise<string[]> {
    const answers: string[] = [];
    for (const path of [
      '/api/cases/status-overview?at=2025-01-01',
      '/api/cases?pageSize=200&on=2025-01-01',
      '/api/worklist?pageSize=200&on=2025-06-30',
      '/api/research/milestones',
    ]) {
      const { status, text } = await ask(COUNSELLOR, path);
      answers.push(`${path} ${status} ${text}`);
    }
    return answers;
  }

  const tablesOf = (url: string) =>
    withDatabase(url, async (database) => ({
      ...(await fingerprints(database, 'casework')),
      ...(await fingerprints(database, 'employers')),
    }));

  it('had canaries that could be read, by whoever had the keys and by nobody else', async () => {
    expect(ordered(await canariesWithKeys(backup, dataFolder))).toEqual(all);
    expect(ordered(await canariesInDump(backup))).toEqual([]);
  });

  it('are gone from every table and file, with and without the keys; the others are all there', async () => {
    expect(ordered(await canariesWithKeys(db.url, dataFolder))).toEqual(others);
    expect(ordered(await canariesInDump(db.url))).toEqual([]);
    expect(ordered(await canariesInFiles(dataFolder))).toEqual([]);
    expect(ordered(canariesIn(log.join('\n')))).toEqual([]);
    expect(log.length).toBeGreaterThan(0);
  });

  it('read as erased, in every view of them', async () => {
    for (const n of all.filter(isErased).slice(0, 10)) {
      const { caseId } = told[n]!;
      for (const path of [`/api/cases/${caseId}`, `/api/cases/${caseId}/timeline`]) {
        const { status, text } = await now.ask(COUNSELLOR, path);
        expect([path, status]).toEqual([path, 200]);
        expect(ordered(canariesIn(text))).toEqual([]);
        expect(text).toContain('"$erased":true');
      }
    }
  });

  it('leave the others and every count as they were, to the byte', async () => {
    const views = await viewsOf(now, others);
    const changed = [...views].filter(([caseId, view]) => before.views.get(caseId) !== view);
    expect(changed.map(([caseId]) => caseId)).toEqual([]);
    expect(views.size).toBe(PERSONS - ERASED);
    expect(await countsOf(now)).toEqual(before.counts);
    expect(before.counts.map((count) => / 200 /.test(count))).toEqual([true, true, true, true]);
  }, 60_000);

  it('leave the tables of the read models as they were, also when these are rebuilt', async () => {
    expect(await tablesOf(db.url)).toEqual(before.tables);
    const runner = now.app.get(ProjectionRunner);
    await runner.rebuild('casework');
    expect(Object.values(await tablesOf(db.url)).sort()).toEqual(
      Object.values(before.tables).sort(),
    );
  }, 60_000);

  describe('when an older backup is restored', () => {
    it('would be back, were it not for the ledger', async () => {
      const copy = await backupOf(backup);
      try {
        const withoutLedger = await mkdtemp(join(tmpdir(), 'forlop-no-ledger-'));
        const key = await readFile(join(dataFolder, 'master-key'));
        await writeFile(join(withoutLedger, 'master-key'), key, { mode: 0o600 });
        const forgetful = await openOn(copy, withoutLedger, issuer, () => {});
        await forgetful.close();
        expect(ordered(await canariesWithKeys(copy, withoutLedger))).toEqual(all);
        await rm(withoutLedger, { recursive: true });
      } finally {
        await dropDatabase(copy);
      }
    }, 60_000);

    it('are erased again before anybody is served, in their own history too', async () => {
      const restored = await open(backup);
      try {
        expect(ordered(await canariesWithKeys(backup, dataFolder))).toEqual(others);
        await restored.shown();
        const n = all.find(isErased)!;
        const { caseId, personId } = told[n]!;
        const { status, text } = await restored.ask(COUNSELLOR, `/api/cases/${caseId}`);
        expect([status, ordered(canariesIn(text))]).toEqual([200, []]);
        expect(text).toContain('"$erased":true');
        const history = await restored.store.read(`person-${personId}`);
        expect(history.map(({ type }) => type)).toEqual(['PersonRegistered', 'PersonErased']);
        const procedures = await restored.ask(FIRST, '/api/erasures?status=carried-out');
        expect(JSON.parse(procedures.text)).toMatchObject({ total: ERASED });
        expect(await countsOf(restored)).toEqual(before.counts);
      } finally {
        await restored.close();
      }
    }, 60_000);

    it('are not served from a ledger that was tampered with', async () => {
      const path = join(dataFolder, 'erasures.ledger');
      const ledger = await readFile(path, 'utf8');
      try {
        await writeFile(path, ledger.split('\n').slice(1).join('\n'));
        await expect(open(backup)).rejects.toThrow(/cannot be trusted: line 1 .*Put back a copy/);
        // Lines that are gone from the end are known to the database, which writes them again.
        await writeFile(path, `${ledger.split('\n').slice(0, 3).join('\n')}\n`);
        await (await open(backup)).close();
        expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(ERASED + 1);
      } finally {
        await writeFile(path, ledger);
      }
    }, 60_000);
  });
});
