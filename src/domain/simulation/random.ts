/**
 * Random numbers that follow from a text alone, so that every case of a population has a stream of
 * its own: what one case draws changes nothing in another. No clock, no `Math.random`.
 *
 * The text is mixed into 128 bits of state with the finaliser of MurmurHash3 (Austin Appleby), and
 * the numbers are those of sfc32 (Chris Doty-Humphrey, PractRand).
 */
export class Randomness {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(...path: readonly (string | number)[]) {
    const text = path.join('/');
    [this.a, this.b, this.c] = [mixed(text, 1), mixed(text, 2), mixed(text, 3)];
    // Texts that differ in one letter begin alike until the state is stirred.
    for (let round = 0; round < 12; round++) this.next();
  }

  /** From 0 to below 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** Each element with the same chance, in the order of the list; at least one. */
  some<T>(list: readonly T[], probability: number): T[] {
    const chosen = list.filter(() => this.chance(probability));
    return chosen.length > 0 ? chosen : [this.one(list)];
  }

  /** One of the names, in proportion to their weights, which need not sum to 1. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries<number>(weights);
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [name, weight] of entries) {
      left -= weight;
      if (left < 0) return name as Name;
    }
    return entries.at(-1)![0] as Name;
  }

  /** Time to the next of something that happens `rate` times per unit on average. */
  waiting(rate: number): number {
    return -Math.log1p(-this.next()) / rate;
  }
}

function mixed(text: string, salt: number): number {
  let hash = Math.imul(salt, 0x9e3779b9);
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0xcc9e2d51);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
