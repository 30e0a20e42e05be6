import { randomInt } from 'node:crypto';

/** Numbers from 0 to below 1 that follow from the seed (mulberry32, after Tommy Ettinger). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of a run: a new one each time, or FORLOP_TEST_SEED to see the same run again. */
export function announcedSeed(what: string): number {
  const seed = Number(process.env['FORLOP_TEST_SEED'] ?? randomInt(2 ** 31));
  console.info(`${what} with FORLOP_TEST_SEED=${seed}`);
  return seed;
}

/** A whole number from `low` to below `high`. */
export const wholeNumber = (random: Random, low: number, high: number): number =>
  Math.floor(low + (high - low) * random());

/** One of several, which must not be none. */
export const oneOf = <T>(random: Random, choices: readonly T[]): T =>
  choices[wholeNumber(random, 0, choices.length)] as T;

/** The same elements in another order. */
export function shuffled<T>(random: Random, elements: readonly T[]): T[] {
  return elements
    .map((element) => ({ element, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ element }) => element);
}
