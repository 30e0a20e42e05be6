import { readFile } from 'node:fs/promises';
import { ruleCatalogue, measureCatalogue } from './catalogue.js';
import { MEASURES } from './measures.js';
import { rulesDocument } from './rules-document.js';

describe('The catalogue of rules', () => {
  const rules = ruleCatalogue('2024-06-01');

  it('has each rule once, over cases and over employers', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(rules.map(({ subject }) => subject))).toEqual(new Set(['case', 'employer']));
  });

  it('has every rule in three languages, with values that are the same in all', () => {
    const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const { id, title, text } of rules) {
      expect([id, Object.keys(title).sort(), Object.keys(text).sort()]).toEqual([
        id,
        ['en', 'nb', 'nn'],
        ['en', 'nb', 'nn'],
      ]);
      expect([id, values(text.nn), values(text.nb)]).toEqual([
        id,
        values(text.en),
        values(text.en),
      ]);
    }
  });

  it.each([
    ['2021-12-31', 1],
    ['2022-01-01', 2],
    ['2024-12-31', 4],
    ['2025-01-01', 5],
    ['2040-01-01', 6],
  ])('marks the version in force on %s', (day, version) =>
    expect(
      ruleCatalogue(day)
        .find(({ id }) => id === 'measure-amount')!
        .versions.filter(({ inForce }) => inForce)
        .map((one) => one.version),
    ).toEqual([version]),
  );
});

describe('The catalogue of measures', () => {
  it('has every measure with its rules', () => {
    const measures = measureCatalogue('2024-06-01');
    expect(measures.map(({ measure }) => measure)).toEqual(MEASURES);
    expect(measures.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });

  it.each([
    ['2023-12-31', 143_900],
    ['2024-01-01', 149_100],
    ['2026-01-01', 160_400],
  ])('marks the amount in force on %s', (day, amount) =>
    expect(
      measureCatalogue(day)
        .find(({ measure }) => measure === 'inclusionGrant')!
        .rules.filter(({ term, inForce }) => term === 'amountUpTo' && inForce)
        .map(({ value }) => value),
    ).toEqual([amount]),
  );
});

describe('docs/rules.md', () => {
  it('says what the rules say: npm run docs writes it', async () =>
    expect(await readFile('docs/rules.md', 'utf8')).toBe(rulesDocument()));
});
