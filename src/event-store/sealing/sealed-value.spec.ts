import fc from 'fast-check';
import type { Json } from '../port.js';
import { randomKey } from './cipher.js';
import { ERASED, SealBroken, isErased, isSealed, open, seal } from './sealed-value.js';
import type { Place, SealedValue } from './sealed-value.js';

const key = randomKey();
const place: Place = {
  subject: '6f1d3c52-8d0f-4c7e-9a51-3b0f6c2f7d11',
  eventId: '0b7c9a34-52de-5b7a-8f0e-2f4b6f1d9c20',
  path: 'goals[2].text',
};
const refused = (sealed: SealedValue, at: Place = place) => {
  try {
    open(sealed, key, at);
    return false;
  } catch (error) {
    return error instanceof SealBroken;
  }
};
const boxOf = (sealed: SealedValue) => Buffer.from(sealed.$sealed.slice(2), 'base64url');
const sealedAs = (box: Buffer): SealedValue => ({ $sealed: `1.${box.toString('base64url')}` });

describe('A sealed value', () => {
  it('opens to what was sealed, whatever JSON that is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as Json;
        expect(open(seal(plain, key, place), key, place)).toEqual(plain);
      }),
    );
  });

  it('keeps signs that other encodings lose', () => {
    const plain = 'Blåbærsyltetøy 🫐 \u0000 \ud800 "quoted" \n';
    expect(open(seal(plain, key, place), key, place)).toBe(plain);
  });

  it('is another text each time', () => {
    expect(seal('same', key, place)).not.toEqual(seal('same', key, place));
  });

  it('shows nothing of the text', () => {
    expect(JSON.stringify(seal('Kari Nordmann', key, place))).not.toMatch(/Kari|S2Fya/);
  });

  it('does not show by its length which of some short values it holds', () => {
    const lengths = ['health', 'housing', 'a rather long code for a hindrance', null, true].map(
      (value) => seal(value, key, place).$sealed.length,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it('names its version and is compact', () => {
    expect(seal('Kari', key, place).$sealed).toMatch(/^1\.[\w-]{123}$/);
  });
});

describe('A sealed value that was altered', () => {
  it('is refused for each single bit of nonce, ciphertext and tag, over 10,000 bits', () => {
    let flips = 0;
    const opened: string[] = [];
    while (flips < 10_000) {
      const box = boxOf(seal(`secret ${flips}`, key, place));
      for (let bit = 0; bit < box.length * 8; bit += 1, flips += 1) {
        const altered = Buffer.from(box);
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        if (!refused(sealedAs(altered))) opened.push(`bit ${bit}`);
      }
    }
    expect(opened).toEqual([]);
  });

  it('is refused for each single bit of its subject, event and path', () => {
    const sealed = seal('secret', key, place);
    const opened: string[] = [];
    for (const part of ['subject', 'eventId', 'path'] as const) {
      for (let bit = 0; bit < place[part].length * 7; bit += 1) {
        const index = Math.floor(bit / 7);
        const flipped = String.fromCharCode(place[part].charCodeAt(index) ^ (1 << (bit % 7)));
        const altered = place[part].slice(0, index) + flipped + place[part].slice(index + 1);
        if (!refused(sealed, { ...place, [part]: altered })) opened.push(`${part} ${altered}`);
      }
    }
    expect(opened).toEqual([]);
  });

  it('is refused when letters move between the parts of its place', () => {
    const sealed = seal('secret', key, place);
    const moved = { ...place, eventId: place.eventId + 'g', path: place.path.slice(1) };
    expect(refused(sealed, moved)).toBe(true);
  });

  it('is refused with another key', () => {
    expect(() => open(seal('secret', randomKey(), place), key, place)).toThrow(SealBroken);
  });

  it.each([
    ['a sign that decoding would skip', (text: string) => `${text}!`],
    ['padding that decoding would skip', (text: string) => `${text}=`],
    ['the other base64 alphabet', (text: string) => text.replaceAll('-', '+').replaceAll('_', '/')],
    ['an unknown version', (text: string) => `2${text.slice(1)}`],
    ['a further part', (text: string) => `${text}.x`],
    ['nothing left', () => ''],
  ])('is refused with %s', (_, alter) => {
    // Many, so that the second alphabet has a sign to replace.
    const { $sealed } = Array.from({ length: 50 }, () => seal('secret', key, place)).find((value) =>
      /[-_]/.test(value.$sealed),
    ) as SealedValue;
    expect(refused({ $sealed: alter($sealed) })).toBe(true);
  });

  it('says which field of which event it is, and nothing of the content', () => {
    const sealed = sealedAs(Buffer.alloc(92));
    expect(() => open(sealed, key, place)).toThrow(
      `the sealed field ${place.path} of event ${place.eventId} does not open`,
    );
  });
});

describe('The form of a value', () => {
  it('tells sealed and erased values from all others', () => {
    expect(isSealed(seal('x', key, place))).toBe(true);
    expect(isErased(ERASED)).toBe(true);
    expect(isErased(JSON.parse(JSON.stringify(ERASED)))).toBe(true);
    const others: Json[] = [
      null,
      'x',
      [],
      {},
      { $sealed: 1 },
      { $sealed: 'x', more: 1 },
      { $erased: false },
    ];
    for (const other of others) {
      expect(isSealed(other)).toBe(false);
      expect(isErased(other)).toBe(false);
    }
  });
});
