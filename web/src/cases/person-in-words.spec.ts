import { personInWords } from './person-in-words.js';

describe('personInWords', () => {
  it('says what is stated, and nothing of what is not', () => {
    expect(personInWords({ gender: 'woman', ageBand: '20-30' }, 'nb')).toBe('kvinne, 20–30 år');
    expect(personInWords({ gender: 'man' }, 'en')).toBe('man');
    expect(personInWords({ ageBand: 'under20' }, 'nn')).toBe('under 20 år');
    expect(personInWords({ ageBand: 'over60' }, 'nb')).toBe('over 60 år');
    expect(personInWords({}, 'nb')).toBeUndefined();
  });

  it('says a code that it does not know as it is', () => {
    expect(personInWords({ gender: 'unasked', ageBand: 'young' }, 'nb')).toBe('unasked, young');
  });
});
