import { describe, expect, it } from '@jest/globals';
import { cssText } from './use-page-footer.js';

describe('the text at the foot of a page', () => {
  it('keeps letters as they are and lines apart', () => {
    expect(cssText('Versjon 3 · æøå\nSHA-256')).toBe('"Versjon 3 · æøå\\a SHA-256"');
  });

  it('cannot end the string that it stands in', () => {
    expect(cssText('a"; content: url(x) \\')).toBe('"a\\22 ; content: url(x) \\5c "');
  });
});
