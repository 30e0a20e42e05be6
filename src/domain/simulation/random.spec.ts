import { Randomness } from './random.js';

const DRAWS = 20_000;
const draws = <T>(draw: () => T): T[] => Array.from({ length: DRAWS }, draw);

describe('Randomness', () => {
  it('gives the same numbers for the same text, others for another', () => {
    const [one, same, other] = [
      new Randomness('a', 1),
      new Randomness('a', 1),
      new Randomness('a', 2),
    ];
    const first = draws(() => one.next());
    expect(draws(() => same.next())).toEqual(first);
    expect(first.filter((number) => number === other.next())).toEqual([]);
  });

  it('spreads evenly, also the first number of many texts', () => {
    const random = new Randomness('spread');
    for (const numbers of [
      draws(() => random.next()),
      Array.from({ length: DRAWS }, (_, at) => new Randomness('case', at).next()),
    ]) {
      const tenths = Array.from(
        { length: 10 },
        (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
      );
      // Chi-square with 9 degrees of freedom: above 27.9 once in a thousand.
      const chi = tenths.reduce((sum, n) => sum + (n - DRAWS / 10) ** 2 / (DRAWS / 10), 0);
      expect(chi).toBeLessThan(27.9);
    }
  });

  it('keeps to weights, chances and mean waiting times', () => {
    const random = new Randomness('weights');
    const named = draws(() => random.weighted({ often: 3, seldom: 1 }));
    expect(named.filter((name) => name === 'often').length / DRAWS).toBeCloseTo(0.75, 1);
    expect(draws(() => random.chance(0.2)).filter(Boolean).length / DRAWS).toBeCloseTo(0.2, 1);
    const waited = draws(() => random.waiting(1 / 40)).reduce((sum, days) => sum + days, 0) / DRAWS;
    expect(waited).toBeGreaterThan(39);
    expect(waited).toBeLessThan(41);
    expect(new Set(draws(() => random.between(1, 3)))).toEqual(new Set([1, 2, 3]));
  });
});
