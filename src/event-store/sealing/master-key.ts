import { link, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  boundTo,
  bytesOfKey,
  decrypt,
  deriveKey,
  encrypt,
  keyFromBytes,
  keyedHash,
  randomKey,
} from './cipher.js';
import type { SecretKey } from './cipher.js';
import { flushFolder } from './flush-folder.js';
import type { SubjectKey } from './key-vault.js';

const WRAPPING_VERSION = 1;

/** The master key cannot be used: unreadable, malformed, or open to others. */
export class MasterKeyUnusable extends Error {
  override readonly name = 'MasterKeyUnusable';
}

/** A stored subject key was altered or belongs to another person. */
export class WrappedKeyBroken extends Error {
  override readonly name = 'WrappedKeyBroken';
  constructor(subject: string) {
    super(`the stored key of subject ${subject} was altered, or is another subject's`);
  }
}

/** The key above all keys: wraps the subjects' keys, and gives keys for other purposes. */
export class MasterKey {
  private readonly wrapping: SecretKey;

  private constructor(private readonly origin: SecretKey) {
    this.wrapping = this.deriveKey('wrapping of subject keys');
  }

  /** @throws MasterKeyUnusable the text is not 256 bits in base64 */
  static fromBase64(text: string): MasterKey {
    const bytes = Buffer.from(text.trim(), 'base64');
    // Decoding skips foreign characters: a damaged text must not quietly become another key.
    if (bytes.toString('base64') !== text.trim() || bytes.length !== 32) {
      throw new MasterKeyUnusable('the master key must be 32 bytes in base64');
    }
    return new MasterKey(keyFromBytes(bytes));
  }

  /**
   * Reads the key from a file that only its owner can read; makes the file on first use.
   * Processes that start at once end with the same key.
   *
   * @throws MasterKeyUnusable the file is open to group or others, or holds no key
   */
  static async fromFile(path: string): Promise<MasterKey> {
    const text = (await readKeyFile(path)) ?? (await createKeyFile(path));
    return MasterKey.fromBase64(text);
  }

  /** A key for one purpose, the same each time. For keyed hashes and the like. */
  deriveKey(purpose: string): SecretKey {
    return deriveKey(this.origin, `forlop ${purpose}`);
  }

  /** Tells this master key from others and reveals nothing of it: 64 hexadecimal digits. */
  get checkValue(): string {
    return keyedHash(this.deriveKey('check value'), 'forlop');
  }

  /** A subject's key as it may be stored; it unwraps for this subject only. */
  wrap(key: SubjectKey, subject: string): Buffer {
    const box = encrypt(this.wrapping, bytesOfKey(key), bindingOf(subject));
    return Buffer.concat([Buffer.of(WRAPPING_VERSION), box]);
  }

  /** @throws WrappedKeyBroken it was not wrapped for this subject with this master key */
  unwrap(wrapped: Uint8Array, subject: string): SubjectKey {
    const isKnown = wrapped[0] === WRAPPING_VERSION;
    const bytes = isKnown && decrypt(this.wrapping, wrapped.subarray(1), bindingOf(subject));
    if (!bytes) throw new WrappedKeyBroken(subject);
    return keyFromBytes(bytes);
  }
}

function bindingOf(subject: string): Buffer {
  return boundTo('forlop subject key', String(WRAPPING_VERSION), subject);
}

/** Undefined when there is no such file. */
async function readKeyFile(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new MasterKeyUnusable(`the master key file ${path} cannot be read`, { cause: error });
  });
  if (!file) return undefined;
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new MasterKeyUnusable(`${path} is not a file`);
    // Windows keeps access in lists that the mode bits do not show.
    if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) {
      throw new MasterKeyUnusable(`${path} is open to other users: run chmod 600 on it`);
    }
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** Writes the key elsewhere first: neither a crash nor a rival process leaves half a key behind. */
async function createKeyFile(path: string): Promise<string> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draftFolder = await mkdtemp(join(folder, '.draft-'));
  try {
    const draft = join(draftFolder, 'key');
    const text = bytesOfKey(randomKey()).toString('base64');
    await writeFile(draft, text, { mode: 0o600, flush: true });
    // Unlike a rename, a link never replaces the key of a process that was quicker.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draftFolder, { recursive: true, force: true });
  }
  // Without it a power cut can take the new file away, and with it every key it has wrapped since.
  await flushFolder(folder);
  return (await readKeyFile(path)) ?? '';
}
