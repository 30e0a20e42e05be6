import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erase } from '../../src/cli/erase.js';
import { retention } from '../../src/cli/retention.js';
import { simulate } from '../../src/cli/simulate.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

/** `forlop retention` and `forlop erase`, for an application that is stopped. */
describe('On the command line', () => {
  let db: TestDatabase;
  let folder: string;
  const former = { ...process.env };
  beforeAll(async () => {
    db = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'forlop-erasure-cli-'));
    await writeFile(
      join(folder, 'rules.json'),
      JSON.stringify([
        { id: 'month', states: ['closed-work', 'closed-benefit', 'closed-education'], months: 1 },
        { id: 'two-months', states: ['closed-other', 'closed-unknown'], months: 2 },
      ]),
    );
    Object.assign(process.env, {
      DATABASE_URL: db.url,
      FORLOP_DATA: folder,
      LOG_LEVEL: 'silent',
      RETENTION_RULES: join(folder, 'rules.json'),
    });
    await printedBy(simulate, '--cases', '40', '--seed', 'cli', '--to', '2025-06-30');
  }, 60_000);
  afterAll(async () => {
    process.env = former;
    await rm(folder, { recursive: true, force: true });
    await db.drop();
  });

  async function printedBy(run: (args: string[]) => Promise<number>, ...args: string[]) {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    try {
      expect(await run(args)).toBe(0);
    } finally {
      write.mockRestore();
    }
    return lines.join('');
  }
  const personsIn = (printed: string) =>
    [...printed.matchAll(/^([0-9a-f-]{36}) {2}\d{4}-\d\d-\d\d {2}/gm)].map(([, id]) => id!);

  it('says who is due, by rule, and changes nothing', async () => {
    const printed = await printedBy(retention, '--on', '2026-01-01');
    const persons = personsIn(printed);
    expect(persons.length).toBeGreaterThan(2);
    expect(printed).toMatch(
      new RegExp(`^Due for disposal on 2026-01-01: ${persons.length}\\. Nothing is erased`),
    );
    expect(printed).toMatch(/^ {2}month: \d+$/m);
    expect(await printedBy(retention, '--on', '2026-01-01')).toBe(printed);
    expect(personsIn(await printedBy(retention, '--on', '2000-01-01'))).toEqual([]);
    await expect(readFile(join(folder, 'erasures.ledger'))).rejects.toThrow('ENOENT');
  }, 60_000);

  it('erases one who two have decided on, once', async () => {
    const [person] = personsIn(await printedBy(retention, '--on', '2026-01-01'));
    const decided = ['--person', person!, '--decision', '2026-7'];
    await expect(erase([...decided, '--by', 'A1', '--approved-by', 'A1'])).rejects.toThrow('two');
    await expect(erase([...decided, '--by', 'A1'])).rejects.toThrow('--approved-by');
    await expect(erase(['--person', 'x', '--by', 'A1', '--approved-by', 'B1'])).rejects.toThrow(
      '--decision',
    );
    const two = [...decided, '--by', 'A1', '--approved-by', 'B1'];
    expect(await printedBy(erase, ...two)).toContain(`Person ${person} is erased`);
    const ledger = await readFile(join(folder, 'erasures.ledger'), 'utf8');
    expect(JSON.parse(ledger)).toMatchObject({
      personId: person,
      decision: '2026-7',
      basis: 'disposalDecision',
      decidedBy: 'A1',
      approvedBy: 'B1',
    });
    await expect(erase(two)).rejects.toThrow('proposed or carried out already');
    expect(personsIn(await printedBy(retention, '--on', '2026-01-01'))).not.toContain(person);
  }, 60_000);

  it('proposes those who are due when asked, once, and erases none of them', async () => {
    const due = personsIn(await printedBy(retention));
    await expect(retention(['--propose'])).rejects.toThrow('--decision');
    const noReference = ['--propose', '--by', 'A1', '--decision', '01829712381'];
    await expect(retention(noReference)).rejects.toThrow('no number of a person');
    await expect(
      retention(['--propose', '--decision', 'K1', '--by', 'A1', '--on', '2090-01-01']),
    ).rejects.toThrow('not come');
    const propose = ['--propose', '--decision', 'K1', '--by', 'A1'];
    const first = await printedBy(retention, ...propose);
    const proposed = Number(/^Proposed: (\d+);/m.exec(first)?.[1]);
    expect(proposed).toBeGreaterThan(0);
    // Of some nothing personal is kept, so there is nothing to erase.
    expect(proposed + (first.match(/person-not-found/g) ?? []).length).toBe(due.length);
    const again = await printedBy(retention, ...propose);
    expect(again).toContain('Proposed: 0;');
    expect(again.match(/already-proposed/g)).toHaveLength(proposed);
    expect((await readFile(join(folder, 'erasures.ledger'), 'utf8')).split('\n')).toHaveLength(2);
  }, 60_000);
});
