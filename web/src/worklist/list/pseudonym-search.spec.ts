import { pseudonymIn } from './pseudonym-search.js';

describe('what is searched for by pseudonym', () => {
  it('is as pseudonyms are written, or nothing yet', () => {
    expect(pseudonymIn(' Case-4 ')).toBe('case-4');
    expect(pseudonymIn('')).toBe('');
  });

  it('is no number of a person, half written or whole: it stands in the address', () => {
    for (const number of ['01417012345', '014170 12345', '0141701', 'case 01417012345'])
      expect(pseudonymIn(number)).toBeUndefined();
  });

  it('is nothing with other signs', () => expect(pseudonymIn('kari?')).toBeUndefined());
});
