import type { Json, JsonObject } from '../port.js';
import { boundTo, decrypt, encrypt } from './cipher.js';
import type { SecretKey } from './cipher.js';

/** Where a sealed value stands. It opens nowhere else. */
export interface Place {
  /** The person whose key seals it. */
  subject: string;
  eventId: string;
  /** Field in the event's data with its indexes: `note`, `goals[2].text`. */
  path: string;
}

/** A personal value in stored form: `<version>.<base64url of nonce, ciphertext and tag>`. */
export type SealedValue = { $sealed: string };

/** How a sealed value reads once its person's key is destroyed. A value, never an exception. */
export const ERASED = Object.freeze({ $erased: true }) as { readonly $erased: true };

/** A sealed value was altered, stands where it was not sealed, or its key is lost. Not an erasure. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(
    readonly eventId: string,
    readonly path: string,
    reason: string,
  ) {
    super(`the sealed field ${path} of event ${eventId} does not open: ${reason}`);
  }
}

/** Version 1: AES-256-GCM under the subject's key, JSON padded to blocks of `BLOCK_BYTES`. */
const VERSION = '1';
/** Code lists ("health", "other") would show in the length of the ciphertext, also after erasure. */
const BLOCK_BYTES = 64;

export function isSealed(value: Json | undefined): value is SealedValue {
  return isSoleField(value, '$sealed') && typeof value['$sealed'] === 'string';
}

/** Whether a value read from an event is the mark of an erased one. */
export function isErased(value: unknown): value is typeof ERASED {
  return isSoleField(value, '$erased') && value['$erased'] === true;
}

/** Encrypts a value so that it opens only with this key at this place. Each time a different text. */
export function seal(plain: Json, key: SecretKey, place: Place): SealedValue {
  const box = encrypt(key, padded(JSON.stringify(plain)), bindingOf(place));
  return { $sealed: `${VERSION}.${box.toString('base64url')}` };
}

/**
 * Opens a sealed value.
 *
 * @throws SealBroken it was altered, or the key or the place is not the one it was sealed with
 */
export function open(sealed: SealedValue, key: SecretKey, place: Place): Json {
  const [version, text = '', ...rest] = sealed.$sealed.split('.');
  if (version !== VERSION || rest.length > 0) {
    throw new SealBroken(place.eventId, place.path, 'unknown version of the seal');
  }
  const box = Buffer.from(text, 'base64url');
  // Decoding skips what is not base64url: such a text was altered, though its bytes may be right.
  const isExact = box.toString('base64url') === text;
  const plain = isExact ? decrypt(key, box, bindingOf(place)) : undefined;
  if (!plain) {
    throw new SealBroken(place.eventId, place.path, 'altered, moved, or sealed with another key');
  }
  return JSON.parse(plain.toString('utf8')) as Json;
}

function bindingOf({ subject, eventId, path }: Place): Buffer {
  return boundTo('forlop sealed field', VERSION, subject, eventId, path);
}

/** JSON may end in spaces, so the padding needs no length of its own. */
function padded(json: string): Buffer {
  const bytes = Buffer.from(json, 'utf8');
  const length = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES;
  return Buffer.concat([bytes], length).fill(' ', bytes.length);
}

function isSoleField(value: unknown, name: string): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.hasOwn(value, name) && Object.keys(value).length === 1;
}
