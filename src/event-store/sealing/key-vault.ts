import type { SecretKey } from './cipher.js';

/** The key that seals one person's fields. */
export type SubjectKey = SecretKey;

/**
 * Keeps one random key for each person. Destroying a key erases everything sealed with it, in the
 * log, in read models and in every copy of them; backups of the keys must expire for that to be complete.
 */
export interface KeyVault {
  /**
   * The person's key, made on first use. Callers that ask at the same time get the same key.
   *
   * @param subject random identifier of the person, never a name or an identity number
   * @throws SubjectErased the person's key was destroyed
   */
  keyFor(subject: string): Promise<SubjectKey>;

  /**
   * Makes the keys of those who have none yet, in one go. Who has one, or had one that is destroyed,
   * is left as they are.
   */
  makeKeys(subjects: readonly string[]): Promise<void>;

  /** The keys of many people at once. A person who never had a key is absent from the answer. */
  keysOf(subjects: readonly string[]): Promise<Map<string, SubjectKey | 'destroyed'>>;

  /**
   * Destroys the person's key for ever, also when there is none yet; the first reason stands.
   *
   * @param reason reference to the decision, kept for ever in the ledger: no personal data
   */
  destroy(subject: string, reason: string): Promise<void>;
}

/** New personal data cannot be sealed for a person whose key was destroyed. */
export class SubjectErased extends Error {
  override readonly name = 'SubjectErased';
  constructor(readonly subject: string) {
    super(`the personal data of subject ${subject} are erased: nothing new can be sealed for it`);
  }
}
