import fc from 'fast-check';
import { isEdtf } from './edtf.js';
import { edtfLike } from './edtf.fixture.js';
import { formatEdtf } from './format.js';
import type { Language } from './format.js';

describe('A date in words', () => {
  it.each([
    [undefined, 'ikke oppgitt', 'ikkje oppgitt', 'not stated'],
    ['2018-05-14', '14. mai 2018', '14. mai 2018', '14 May 2018'],
    ['2018-05', 'mai 2018', 'mai 2018', 'May 2018'],
    ['2018', '2018', '2018', '2018'],
    ['2018-23', 'høsten 2018', 'hausten 2018', 'autumn 2018'],
    ['200X', '2000-årene', '2000-åra', 'the 2000s'],
    ['20XX', '2000-tallet', '2000-talet', 'the 21st century'],
    ['19XX', '1900-tallet', '1900-talet', 'the 20th century'],
    ['2018-05-XX', 'mai 2018, ukjent dag', 'mai 2018, ukjend dag', 'May 2018, day unknown'],
    ['2018-XX', '2018, ukjent måned', '2018, ukjend månad', '2018, month unknown'],
    ['2017-10~', 'omtrent oktober 2017', 'omtrent oktober 2017', 'about October 2017'],
    ['2018?', '2018 (usikkert)', '2018 (usikkert)', '2018 (uncertain)'],
    ['2018%', 'omtrent 2018 (usikkert)', 'omtrent 2018 (usikkert)', 'about 2018 (uncertain)'],
    [
      '2018-05-14/2019-01',
      'mellom 14. mai 2018 og januar 2019',
      'mellom 14. mai 2018 og januar 2019',
      'between 14 May 2018 and January 2019',
    ],
    ['2018/..', '2018 eller senere', '2018 eller seinare', '2018 or later'],
    ['../2018', '2018 eller tidligere', '2018 eller tidlegare', '2018 or earlier'],
    ['2018/', 'fra 2018 til ukjent tid', 'frå 2018 til ukjend tid', 'from 2018 to an unknown time'],
    ['/2018', 'fra ukjent tid til 2018', 'frå ukjend tid til 2018', 'from an unknown time to 2018'],
  ])('%s', (edtf, nb, nn, en) => {
    expect(formatEdtf(edtf, 'nb')).toBe(nb);
    expect(formatEdtf(edtf, 'nn')).toBe(nn);
    expect(formatEdtf(edtf, 'en')).toBe(en);
  });

  it.each<Language>(['nb', 'nn', 'en'])('exists in %s for all dates, no two alike', (language) => {
    const stated = new Set(fc.sample(edtfLike.filter(isEdtf), 5000));
    const words = new Set([...stated].map((text) => formatEdtf(text, language)));
    expect(words.size).toBe(stated.size);
    expect([...words].join()).not.toMatch(/undefined|NaN/);
  });

  it('does not exist for anything else', () => {
    expect(() => formatEdtf('i fjor', 'nb')).toThrow(RangeError);
  });
});
