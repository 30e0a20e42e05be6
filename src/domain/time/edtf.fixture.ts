import fc from 'fast-check';

const digits = (n: number, width: number) => String(n).padStart(width, '0');
const year = fc.integer({ min: 1890, max: 2110 }).map((n) => digits(n, 4));
/** Slips included: month 0 and 13, season 20 and 25, day 0 and 32. */
const month = fc
  .oneof(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 20, max: 25 }))
  .map((n) => digits(n, 2));
const day = fc.integer({ min: 0, max: 32 }).map((n) => digits(n, 2));

/** Texts with the look of an unqualified date: many valid ones, many nearly so. */
export const dateLike: fc.Arbitrary<string> = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  { weight: 3, arbitrary: fc.tuple(year, month, day).map((parts) => parts.join('-')) },
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
);

const qualifier = fc.constantFrom('', '', '~', '?', '%');
const side = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(dateLike, qualifier).map(([d, q]) => d + q) },
  fc.constantFrom('..', ''),
);

/** Dates and intervals with and without qualifiers, valid or nearly so. */
export const edtfLike: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(dateLike, qualifier).map(([d, q]) => d + q),
  fc.tuple(side, side).map((sides) => sides.join('/')),
);
