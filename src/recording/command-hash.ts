import { Inject, Injectable } from '@nestjs/common';
import { keyedHash } from '../event-store/sealing/cipher.js';
import type { MasterKey } from '../event-store/sealing/master-key.js';
import { MASTER_KEY } from '../event-store/event-store.module.js';
import type { RecordMilestone } from './record-milestone.js';

/**
 * Tells a repeated command from a reused key without keeping what the command said: a plain hash of
 * a short text could be guessed.
 */
@Injectable()
export class CommandHash {
  private readonly key: ReturnType<MasterKey['deriveKey']>;

  constructor(@Inject(MASTER_KEY) masterKey: MasterKey) {
    this.key = masterKey.deriveKey('command hash');
  }

  of({ subject, name, fields }: Pick<RecordMilestone, 'subject' | 'name' | 'fields'>): string {
    return keyedHash(this.key, JSON.stringify([subject.id, name, sorted(fields)])).slice(0, 32);
  }
}

/** The same content in another order is the same command. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}
