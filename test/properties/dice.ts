import fc from 'fast-check';

/** Random choices of one command: the same seed gives the same ones. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 to less than the limit. */
  below(limit: number): number {
    // mulberry32: small, and good enough to choose among a few things.
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** A seed for each command of a walk: fast-check shortens a failing walk command by command. */
export const seeds = (maxCommands: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(), { maxLength: maxCommands, size: 'max' });
