import fc from 'fast-check';
import { idnr } from '@navikt/fnrvalidator';
import { Field } from './field.js';
import { identityNumber, isIdentityNumber, isSyntheticNumber } from './identity-number.js';
import { syntheticNumber } from './synthetic-number.js';
import { validate } from './validate.js';

const birthday = fc
  .date({ min: new Date('1854-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = fc
  .tuple(birthday, fc.integer({ min: 0, max: 999 }))
  .map(([day, individual]) => syntheticNumber(day, individual))
  .filter((made) => made !== undefined);

class WithNumber {
  @Field(identityNumber, { says: 'A number.' })
  identityNumber?: string;
}

describe('A synthetic identity number', () => {
  it('is one by another implementation of its rules, on any birthday', () =>
    fc.assert(
      fc.property(number, (made) => {
        expect(idnr(made)).toEqual({ status: 'valid', type: 'tnr' });
        expect(isIdentityNumber(made)).toBe(true);
        expect(isSyntheticNumber(made)).toBe(true);
      }),
    ));

  it('is none when any one digit is another', () =>
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (made, at, step) => {
          const other = (Number(made[at]) + step) % 10;
          expect(isIdentityNumber(made.slice(0, at) + other + made.slice(at + 1))).toBe(false);
        },
      ),
    ));

  it('is made for most individual numbers, and for none where no check digit fits', () => {
    const made = Array.from({ length: 1000 }, (_, at) => syntheticNumber('1990-05-17', at));
    const usable = made.filter((one) => one !== undefined);
    expect(usable.length).toBeGreaterThan(800);
    expect(usable.length).toBeLessThan(900);
    expect(new Set(usable).size).toBe(usable.length);
  });
});

describe('An identity number', () => {
  it.each([
    ['spaces', '018297 12381'],
    ['ten digits', '0182971238'],
    ['digits of another script', '٠١٨٢٩٧١٢٣٩٠'],
    ['a day that is none', '32829712390'],
    ['letters', 'abcdefghijk'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => expect(isIdentityNumber(text)).toBe(false));

  it.each([
    ['80 added to the month', '01829700000', true],
    ['40 added to the month', '01429700000', true],
    ['80 added to the month of a D-number', '41829700000', true],
    ['40 added to the month of a D-number', '41429700000', true],
    ['nothing added to the month', '01029700000', false],
    ['nothing added to the month of a D-number', '41029700000', false],
  ])('with %s is synthetic: %s (%s)', (_, text, synthetic) =>
    expect(isSyntheticNumber(text)).toBe(synthetic),
  );

  it('is explained where it is refused, without repeating it', () => {
    const answer = validate(WithNumber, { identityNumber: '01829712391' });
    expect(answer).toEqual({
      problems: [
        expect.objectContaining({ field: 'identityNumber', code: 'not-an-identity-number' }),
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('01829712391');
  });
});
