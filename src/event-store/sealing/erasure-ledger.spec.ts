import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErasureLedger, LedgerDamaged, type Erasure } from './erasure-ledger.js';
import { MasterKey } from './master-key.js';

const MASTER = MasterKey.fromBase64(randomBytes(32).toString('base64'));
const erasure = (n: number): Erasure => ({
  personId: `00000000-0000-4000-8000-00000000000${n}`,
  decision: `2026-${n}`,
  at: `2026-01-0${n}T12:00:00.000Z`,
  basis: 'wrongPerson',
  decidedBy: 'D000005',
  approvedBy: 'D000006',
});

describe('The ledger of erasures', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ledger-'));
    path = join(folder, 'deep', 'erasures.ledger');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const ledger = (master = MASTER) => new ErasureLedger(path, master);
  const lines = async () => (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  const write = (written: string[]) => writeFile(path, written.map((line) => `${line}\n`).join(''));
  async function threeLines(): Promise<string[]> {
    await ledger().add([erasure(1), erasure(2)]);
    await ledger().add([erasure(3)]);
    return lines();
  }

  it('is empty before the first erasure, and then keeps them in order', async () => {
    expect(await ledger().entries()).toEqual([]);
    expect(await threeLines()).toHaveLength(3);
    expect(await ledger().entries()).toEqual([erasure(1), erasure(2), erasure(3)]);
  });

  it('is readable by its owner alone', async () => {
    await threeLines();
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('has each person once, also when several are added at once', async () => {
    const one = ledger();
    await Promise.all([1, 2, 1, 3, 2].map((n) => one.add([erasure(n)])));
    expect(await one.entries()).toEqual([erasure(1), erasure(2), erasure(3)]);
  });

  it('writes the same line whatever the order of the fields', async () => {
    await threeLines();
    const before = await readFile(path);
    await rm(path);
    const turned = (n: number) =>
      Object.fromEntries(Object.entries(erasure(n)).reverse()) as unknown as Erasure;
    await ledger().add([turned(1), turned(2), turned(3)]);
    expect(await readFile(path)).toEqual(before);
  });

  const damages: [string, (written: string[]) => string[], number][] = [
    ['a line was taken out', ([a, , c]) => [a!, c!], 2],
    ['the first line was taken out', ([, b, c]) => [b!, c!], 1],
    ['two lines changed places', ([a, b, c]) => [b!, a!, c!], 1],
    ['a line is there twice', ([a, b, c]) => [a!, b!, b!, c!], 3],
    ['another person is named', ([a, ...more]) => [a!.replace('0001"', '0009"'), ...more], 1],
    ['another decision is named', ([a, b, c]) => [a!, b!, c!.replace('2026-3', '2026-4')], 3],
    ['the approver is gone', ([a, b, c]) => [a!, b!.replace(/"approvedBy":"\w+",/, ''), c!], 2],
    ['a line is no JSON', ([a, b, c]) => [a!, b!.slice(1), c!], 2],
    ['a line is something else', ([a]) => [a!, 'null'], 2],
  ];

  it.each(damages)('notices that %s, and adds nothing', async (_, damage, at) => {
    await write(damage(await threeLines()));
    const damaged = await readFile(path);
    await expect(ledger().entries()).rejects.toThrow(LedgerDamaged);
    await expect(ledger().entries()).rejects.toThrow(new RegExp(`line ${at} .*Put back a copy`));
    await expect(ledger().add([erasure(4)])).rejects.toThrow(LedgerDamaged);
    expect(await readFile(path)).toEqual(damaged);
  });

  it('notices a line written with another master key', async () => {
    await threeLines();
    const other = MasterKey.fromBase64(randomBytes(32).toString('base64'));
    await expect(ledger(other).entries()).rejects.toThrow(LedgerDamaged);
  });

  it('passes over half a line that a crash left, and writes on from there', async () => {
    await threeLines();
    const { size } = await stat(path);
    await truncate(path, size - 20);
    expect(await ledger().entries()).toEqual([erasure(1), erasure(2)]);
    await ledger().add([erasure(3)]);
    await appendFile(path, '{"personId":"');
    await ledger().add([erasure(4)]);
    expect(await ledger().entries()).toEqual([1, 2, 3, 4].map(erasure));
  });
});
