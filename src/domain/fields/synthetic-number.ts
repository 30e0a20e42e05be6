import type { Day } from '../time/day.js';

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** What the population register adds to the month of a number that belongs to nobody. */
const MARK = 80;

/**
 * The synthetic identity number of a birthday and an individual number, with 80 added to the month.
 * Check digits after the description of the population register: weighted sums modulo 11.
 *
 * @param individual 0 to 999
 * @returns undefined where these digits have no check digits; the register passes them over too
 */
export function syntheticNumber(bornOn: Day, individual: number): string | undefined {
  const [year = '', month, day] = bornOn.split('-');
  const nine = `${day}${Number(month) + MARK}${year.slice(2)}${String(individual).padStart(3, '0')}`;
  const first = checkDigit(nine, FIRST_WEIGHTS);
  if (first === undefined) return undefined;
  const second = checkDigit(`${nine}${first}`, SECOND_WEIGHTS);
  return second === undefined ? undefined : `${nine}${first}${second}`;
}

function checkDigit(digits: string, weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}
