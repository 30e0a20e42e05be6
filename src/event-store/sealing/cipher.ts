import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/**
 * The only file of sealing that touches cryptography: AES-256-GCM for secrecy, HKDF-SHA-256 for
 * subkeys, HMAC-SHA-256 for keyed hashes.
 */

/** A 256-bit key. It shows nothing of itself when it is logged or turned into JSON. */
export type SecretKey = KeyObject;

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function randomKey(): SecretKey {
  return createSecretKey(randomBytes(KEY_BYTES));
}

/** @throws RangeError the bytes are not 256 bits */
export function keyFromBytes(bytes: Uint8Array): SecretKey {
  if (bytes.length !== KEY_BYTES) {
    throw new RangeError(`a key has ${KEY_BYTES} bytes, not ${bytes.length}`);
  }
  return createSecretKey(bytes);
}

export function bytesOfKey(key: SecretKey): Buffer {
  return key.export();
}

/** A key for one purpose. Keys of different purposes tell nothing about each other or their origin. */
export function deriveKey(origin: SecretKey, purpose: string): SecretKey {
  const noSalt = new Uint8Array();
  return createSecretKey(Buffer.from(hkdfSync('sha256', origin, noSalt, purpose, KEY_BYTES)));
}

/**
 * Hash that only the holder of the key can make: 64 hexadecimal digits. For values with so few
 * possibilities (an identity number) that a plain hash could be reversed by trying them all.
 */
export function keyedHash(key: SecretKey, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/** Encrypts under a fresh random nonce. The box is nonce (12 bytes), ciphertext, tag (16 bytes). */
export function encrypt(key: SecretKey, plain: Uint8Array, boundTo: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens a box of `encrypt`; undefined when key, box or `boundTo` is not exactly the one it was made with. */
export function decrypt(key: SecretKey, box: Uint8Array, boundTo: Uint8Array): Buffer | undefined {
  if (box.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = box.subarray(0, NONCE_BYTES);
  const tag = box.subarray(box.length - TAG_BYTES);
  // Without authTagLength Node accepts tags of 4 bytes, which can be guessed.
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo);
  decipher.setAuthTag(tag);
  const plain = decipher.update(box.subarray(NONCE_BYTES, box.length - TAG_BYTES));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return undefined;
  }
}

/**
 * Additional data from several texts. Each is preceded by its length, so that no two lists of
 * texts give the same bytes (`ab` + `c` is not `a` + `bc`).
 */
export function boundTo(...texts: string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text, 'utf8'));
  // One buffer for all: this runs for every sealed field that is read.
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, 0));
  let at = 0;
  texts.forEach((text, index) => {
    at = bytes.writeUInt32BE(lengths[index]!, at);
    at += bytes.write(text, at, 'utf8');
  });
  return bytes;
}
