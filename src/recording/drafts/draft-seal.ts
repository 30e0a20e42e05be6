import { Inject, Injectable } from '@nestjs/common';
import { KEY_VAULT, MASTER_KEY } from '../../event-store/event-store.module.js';
import type { JsonObject } from '../../event-store/port.js';
import type { SecretKey } from '../../event-store/sealing/cipher.js';
import type { KeyVault } from '../../event-store/sealing/key-vault.js';
import type { MasterKey } from '../../event-store/sealing/master-key.js';
import { open, seal, type Place } from '../../event-store/sealing/sealed-value.js';

/** Whose draft of what. */
export interface DraftPlace {
  /** Staff identifier of the one who writes it. */
  author: string;
  kind: 'course' | 'employer';
  /** Id of the case or the employer; `new` for one that is not there yet. */
  about: string;
  command: string;
}

/** In place of an id: the case or employer is not there yet, so it has no person whose key could seal. */
export const NEW = 'new';

/** Seals drafts so that they open at their own place alone, and not after an erasure. */
@Injectable()
export class DraftSeal {
  private readonly keyOfNew: SecretKey;

  constructor(
    @Inject(KEY_VAULT) private readonly vault: KeyVault,
    @Inject(MASTER_KEY) masterKey: MasterKey,
  ) {
    this.keyOfNew = masterKey.deriveKey('drafts of what is not there yet');
  }

  /**
   * @param subject the person whom it concerns, and under whose key it is sealed where there is a case
   * @throws SubjectErased the person is erased: nothing more is kept of them
   */
  async close(fields: JsonObject, place: DraftPlace, subject: string | undefined): Promise<string> {
    const key =
      place.about === NEW || subject === undefined
        ? this.keyOfNew
        : await this.vault.keyFor(subject);
    return seal(fields, key, sealedAt(place, subject)).$sealed;
  }

  /**
   * @returns undefined where its key is gone, as after an erasure
   * @throws SealBroken it was altered or moved
   */
  async open(
    sealed: string,
    place: DraftPlace,
    subject: string | undefined,
  ): Promise<JsonObject | undefined> {
    const key =
      place.about === NEW || subject === undefined
        ? this.keyOfNew
        : (await this.vault.keysOf([subject])).get(subject);
    if (key === undefined || key === 'destroyed') return undefined;
    return open({ $sealed: sealed }, key, sealedAt(place, subject)) as JsonObject;
  }
}

const sealedAt = ({ author, kind, about, command }: DraftPlace, subject = NEW): Place => ({
  subject,
  eventId: JSON.stringify(['draft', author, kind, about]),
  path: command,
});
