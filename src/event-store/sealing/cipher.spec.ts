import { inspect } from 'node:util';
import {
  boundTo,
  bytesOfKey,
  decrypt,
  deriveKey,
  encrypt,
  keyFromBytes,
  randomKey,
} from './cipher.js';

const { subtle } = globalThis.crypto;
const text = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes as Uint8Array).toString('hex');

describe('The cipher', () => {
  it('is AES-256-GCM as another implementation of it reads it', async () => {
    const key = randomKey();
    const additionalData = boundTo('here', 'only');
    const box = encrypt(key, Buffer.from('taushetsplikt'), additionalData);
    const otherKey = await subtle.importKey('raw', bytesOfKey(key), 'AES-GCM', false, ['decrypt']);
    const plain = await subtle.decrypt(
      { name: 'AES-GCM', iv: box.subarray(0, 12), additionalData, tagLength: 128 },
      otherKey,
      box.subarray(12),
    );
    expect(Buffer.from(plain).toString()).toBe('taushetsplikt');
  });

  it('derives keys by HKDF-SHA-256 as another implementation of it does', async () => {
    const origin = randomKey();
    const otherOrigin = await subtle.importKey('raw', bytesOfKey(origin), 'HKDF', false, [
      'deriveBits',
    ]);
    const info = Buffer.from('hashing');
    const bits = await subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
      otherOrigin,
      256,
    );
    expect(text(bytesOfKey(deriveKey(origin, 'hashing')))).toBe(text(bits));
  });

  it('refuses a box that was cut short, down to nothing', () => {
    const key = randomKey();
    const box = encrypt(key, Buffer.from('secret'), boundTo('here'));
    for (let length = 0; length < box.length; length += 1) {
      expect(decrypt(key, box.subarray(0, length), boundTo('here'))).toBeUndefined();
    }
  });

  it('never uses a nonce twice for the same text', () => {
    const key = randomKey();
    const boxes = Array.from({ length: 1000 }, () => encrypt(key, Buffer.from('x'), boundTo()));
    expect(new Set(boxes.map((box) => text(box.subarray(0, 12)))).size).toBe(1000);
  });

  it('takes keys of 256 bits only', () => {
    expect(() => keyFromBytes(new Uint8Array(16))).toThrow(RangeError);
  });

  it('shows nothing of a key in logs and JSON', () => {
    const key = keyFromBytes(Buffer.alloc(32, 'k'));
    expect(`${inspect(key)}${JSON.stringify({ key })}${String(key)}`).not.toMatch(/kkk|6b6b|107/);
  });
});

describe('What a box is bound to', () => {
  it('is told apart wherever the same letters are divided otherwise', () => {
    const divisions = [
      ['abc'],
      ['ab', 'c'],
      ['a', 'bc'],
      ['a', 'b', 'c'],
      ['abc', ''],
      ['', 'abc'],
    ];
    expect(new Set(divisions.map((parts) => text(boundTo(...parts)))).size).toBe(divisions.length);
  });
});
