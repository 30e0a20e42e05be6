import { SubjectErased } from './key-vault.js';
import type { KeyVault, SubjectKey } from './key-vault.js';

export interface CacheLimits {
  /** How long a key may be used without asking again: at most 60,000 ms, which is the default. */
  maxAgeMs?: number;
  /** How many keys are kept; the oldest go first. Default 10,000. */
  maxKeys?: number;
  /** A clock in milliseconds that never goes back. */
  now?: () => number;
}

const MAX_AGE_MS = 60_000;

/**
 * Keeps unwrapped keys for a short while, so that reading does not ask the vault for each event.
 * Destroying a key here forgets it at once; another process may still use it for `maxAgeMs`.
 */
export class CachingKeyVault implements KeyVault {
  private readonly cached = new Map<string, { key: SubjectKey | 'destroyed'; until: number }>();
  private readonly maxAgeMs: number;
  private readonly maxKeys: number;
  private readonly now: () => number;
  /** Counts destructions: a key that was fetched before one must not be cached after it. */
  private destructions = 0;

  constructor(
    private readonly inner: KeyVault,
    limits: CacheLimits = {},
  ) {
    this.maxAgeMs = Math.min(limits.maxAgeMs ?? MAX_AGE_MS, MAX_AGE_MS);
    this.maxKeys = limits.maxKeys ?? 10_000;
    this.now = limits.now ?? (() => performance.now());
  }

  async keyFor(subject: string): Promise<SubjectKey> {
    const cached = this.recall(subject);
    if (cached === 'destroyed') throw new SubjectErased(subject);
    if (cached) return cached;
    const destructionsBefore = this.destructions;
    const key = await this.inner.keyFor(subject);
    this.remember(subject, key, destructionsBefore);
    return key;
  }

  /** Nothing is cached: which of the keys are new is not known here. */
  makeKeys(subjects: readonly string[]): Promise<void> {
    return this.inner.makeKeys(subjects);
  }

  async keysOf(subjects: readonly string[]): Promise<Map<string, SubjectKey | 'destroyed'>> {
    const found = new Map<string, SubjectKey | 'destroyed'>();
    for (const subject of subjects) {
      const cached = this.recall(subject);
      if (cached) found.set(subject, cached);
    }
    const missing = [...new Set(subjects)].filter((subject) => !found.has(subject));
    if (missing.length === 0) return found;
    const destructionsBefore = this.destructions;
    for (const [subject, key] of await this.inner.keysOf(missing)) {
      this.remember(subject, key, destructionsBefore);
      found.set(subject, key);
    }
    return found;
  }

  async destroy(subject: string, reason: string): Promise<void> {
    try {
      await this.inner.destroy(subject, reason);
    } finally {
      // Also after an error: the key may have been destroyed before the connection was lost.
      this.destructions += 1;
      this.cached.delete(subject);
    }
  }

  private recall(subject: string): SubjectKey | 'destroyed' | undefined {
    const entry = this.cached.get(subject);
    return entry && entry.until > this.now() ? entry.key : undefined;
  }

  private remember(
    subject: string,
    key: SubjectKey | 'destroyed',
    destructionsBefore: number,
  ): void {
    if (this.destructions !== destructionsBefore) return;
    this.cached.delete(subject);
    this.cached.set(subject, { key, until: this.now() + this.maxAgeMs });
    const [oldest] = this.cached.keys();
    if (this.cached.size > this.maxKeys && oldest !== undefined) this.cached.delete(oldest);
  }
}
