import { randomKey } from './cipher.js';
import { SubjectErased } from './key-vault.js';
import type { KeyVault, SubjectKey } from './key-vault.js';

/** Keys that are gone with the process: for tests and throw-away demonstrations. */
export class InMemoryKeyVault implements KeyVault {
  private readonly keys = new Map<string, SubjectKey | 'destroyed'>();

  async keyFor(subject: string): Promise<SubjectKey> {
    const key = this.keys.get(subject) ?? randomKey();
    if (key === 'destroyed') throw new SubjectErased(subject);
    this.keys.set(subject, key);
    return key;
  }

  async makeKeys(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects)
      if (!this.keys.has(subject)) this.keys.set(subject, randomKey());
  }

  async keysOf(subjects: readonly string[]): Promise<Map<string, SubjectKey | 'destroyed'>> {
    const found = new Map<string, SubjectKey | 'destroyed'>();
    for (const subject of subjects) {
      const key = this.keys.get(subject);
      if (key) found.set(subject, key);
    }
    return found;
  }

  async destroy(subject: string): Promise<void> {
    this.keys.set(subject, 'destroyed');
  }
}
