import { ruleText } from './rule-text.js';

const texts = { nb: 'Slutter {on}: {weeks} uker.', nn: '', en: 'Ends {on}: {weeks} weeks.' };

describe('the text of a rule', () => {
  it('has its values in it, as the language writes them', () => {
    expect(ruleText(texts, { on: '2026-05-14', weeks: 2.5 }, 'nb')).toBe(
      'Slutter 14. mai 2026: 2,5 uker.',
    );
    expect(ruleText(texts, { on: '2026-05-14', weeks: 2.5 }, 'en')).toBe(
      'Ends 14 May 2026: 2.5 weeks.',
    );
  });

  it('shows no name in braces where a value is missing', () => {
    expect(ruleText(texts, { on: null }, 'nb')).toBe('Slutter –: – uker.');
    expect(ruleText(texts, undefined, 'nb')).toBe('Slutter –: – uker.');
  });
});
