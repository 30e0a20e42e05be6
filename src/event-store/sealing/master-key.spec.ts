import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { bytesOfKey, keyedHash, randomKey } from './cipher.js';
import { MasterKey, MasterKeyUnusable, WrappedKeyBroken } from './master-key.js';

const textOf = (letter: string) => Buffer.alloc(32, letter).toString('base64');
const master = MasterKey.fromBase64(textOf('a'));
const other = MasterKey.fromBase64(textOf('b'));

describe('A master key', () => {
  it.each([
    ['', 'nothing'],
    ['a2V5', 'too short'],
    [Buffer.alloc(33).toString('base64'), 'too long'],
    [textOf('a').replace('Y', '!'), 'a sign that decoding would skip'],
    [textOf('a').slice(0, -1), 'cut off'],
  ])('cannot be %j (%s)', (text) => {
    expect(() => MasterKey.fromBase64(text)).toThrow(MasterKeyUnusable);
  });

  it('may be followed by a line break, as files are', () => {
    expect(MasterKey.fromBase64(`${textOf('a')}\n`).checkValue).toBe(master.checkValue);
  });

  it('is told from another by its check value', () => {
    expect(master.checkValue).not.toBe(other.checkValue);
    expect(master.checkValue).toMatch(/^[0-9a-f]{64}$/);
  });

  it('derives the same key for a purpose each time, and another for each purpose', () => {
    const hash = (key: MasterKey, purpose: string) => keyedHash(key.deriveKey(purpose), 'x');
    expect(hash(master, 'commands')).toBe(hash(MasterKey.fromBase64(textOf('a')), 'commands'));
    const hashes = [hash(master, 'commands'), hash(master, 'pseudonyms'), hash(other, 'commands')];
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('A wrapped key', () => {
  const key = randomKey();
  const wrapped = master.wrap(key, 'kari');

  it('unwraps to the key', () => {
    expect(bytesOfKey(master.unwrap(wrapped, 'kari'))).toEqual(bytesOfKey(key));
  });

  it('does not hold the key in plain', () => {
    expect(wrapped.includes(bytesOfKey(key))).toBe(false);
  });

  it('unwraps for no other subject and with no other master key', () => {
    expect(() => master.unwrap(wrapped, 'ola')).toThrow(WrappedKeyBroken);
    expect(() => other.unwrap(wrapped, 'kari')).toThrow(WrappedKeyBroken);
  });

  it('is refused for each altered bit, version included', () => {
    for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
      const altered = Buffer.from(wrapped);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => master.unwrap(altered, 'kari')).toThrow(WrappedKeyBroken);
    }
  });
});

describe('A master key in a file', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'master-key-'));
    path = join(folder, 'new', 'master.key');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is made on first use, for its owner only, and found again', async () => {
    const made = await MasterKey.fromFile(path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await MasterKey.fromFile(path)).checkValue).toBe(made.checkValue);
    expect(await readdir(join(folder, 'new'))).toEqual(['master.key']);
  });

  it('is random', async () => {
    const first = await MasterKey.fromFile(path);
    const second = await MasterKey.fromFile(join(folder, 'second.key'));
    expect(first.checkValue).not.toBe(second.checkValue);
  });

  it('is one key though many ask for it at once, each at another step', async () => {
    const asked: Promise<MasterKey>[] = [];
    for (let who = 0; who < 50; who += 1) {
      asked.push(MasterKey.fromFile(path));
      await setImmediate();
    }
    const checkValues = (await Promise.all(asked)).map((key) => key.checkValue);
    expect(new Set(checkValues).size).toBe(1);
    expect(checkValues[0]).toBe((await MasterKey.fromFile(path)).checkValue);
  });

  it.each([0o640, 0o604, 0o660])('is refused when others may use it (%o)', async (mode) => {
    await MasterKey.fromFile(path);
    await chmod(path, mode);
    await expect(MasterKey.fromFile(path)).rejects.toThrow(/chmod 600/);
  });

  it('is refused, and not replaced, when the file holds no key', async () => {
    const damaged = join(folder, 'damaged.key');
    await writeFile(damaged, '', { mode: 0o600 });
    await expect(MasterKey.fromFile(damaged)).rejects.toThrow(MasterKeyUnusable);
    expect(await readFile(damaged, 'utf8')).toBe('');
  });

  it('is refused when the path is not a file', async () => {
    await expect(MasterKey.fromFile(folder)).rejects.toThrow(MasterKeyUnusable);
  });
});
