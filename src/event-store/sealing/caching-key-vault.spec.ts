import { CachingKeyVault } from './caching-key-vault.js';
import { InMemoryKeyVault } from './in-memory-key-vault.js';
import { SubjectErased } from './key-vault.js';
import type { SubjectKey } from './key-vault.js';

/** Counts what is asked of it, and can hold an answer back. */
class WatchedVault extends InMemoryKeyVault {
  asked: string[][] = [];
  held: Promise<void> = Promise.resolve();

  override async keyFor(subject: string): Promise<SubjectKey> {
    this.asked.push([subject]);
    return super.keyFor(subject);
  }

  override async keysOf(subjects: readonly string[]) {
    this.asked.push([...subjects]);
    const answer = await super.keysOf(subjects);
    await this.held;
    return answer;
  }
}

let time: number;
let inner: WatchedVault;
let vault: CachingKeyVault;

beforeEach(() => {
  time = 0;
  inner = new WatchedVault();
  vault = new CachingKeyVault(inner, { now: () => time, maxKeys: 3 });
});

describe('A cache of keys', () => {
  it('asks once for a key and gives the same one again', async () => {
    const key = await vault.keyFor('kari');
    expect(await vault.keyFor('kari')).toBe(key);
    expect((await vault.keysOf(['kari'])).get('kari')).toBe(key);
    expect(inner.asked).toEqual([['kari']]);
  });

  it('asks for all missing keys at once, each once, and for those only', async () => {
    await vault.keyFor('kari');
    await inner.keyFor('ola');
    inner.asked = [];
    expect([...(await vault.keysOf(['kari', 'ola', 'per', 'ola'])).keys()]).toEqual([
      'kari',
      'ola',
    ]);
    expect(inner.asked).toEqual([['ola', 'per']]);
  });

  it('asks again after a minute, even if it was told to keep keys longer', async () => {
    const patient = new CachingKeyVault(inner, { now: () => time, maxAgeMs: 3_600_000 });
    await patient.keyFor('kari');
    time = 59_999;
    await patient.keyFor('kari');
    expect(inner.asked).toHaveLength(1);
    time = 60_000;
    await patient.keyFor('kari');
    expect(inner.asked).toHaveLength(2);
  });

  it('keeps no more keys than it may', async () => {
    for (const subject of ['a', 'b', 'c', 'd']) await vault.keyFor(subject);
    inner.asked = [];
    await vault.keysOf(['a', 'b', 'c', 'd']);
    expect(inner.asked).toEqual([['a']]);
  });

  it('forgets a key when it is destroyed', async () => {
    await vault.keyFor('kari');
    await vault.destroy('kari', 'decision 1');
    expect((await vault.keysOf(['kari'])).get('kari')).toBe('destroyed');
    await expect(vault.keyFor('kari')).rejects.toThrow(SubjectErased);
  });

  it('does not keep a key that was on its way while it was destroyed', async () => {
    await inner.keyFor('kari');
    let letGo = () => {};
    inner.held = new Promise((resolve) => (letGo = resolve));
    const onItsWay = vault.keysOf(['kari']);
    await vault.destroy('kari', 'decision 1');
    letGo();
    await onItsWay;
    expect((await vault.keysOf(['kari'])).get('kari')).toBe('destroyed');
  });
});
