import fc from 'fast-check';
import { bounds } from './bounds.js';
import { addDays, daysBetween } from './day.js';
import { isEdtf } from './edtf.js';
import { edtfLike } from './edtf.fixture.js';
import { elapsed, inMonths } from './elapsed.js';

describe('The time from a start to its end', () => {
  it.each([
    ['2018-05-14', '2018-08-14', { min: 92, max: 92 }],
    ['2018-05-14', '2018-05-14', { min: 0, max: 0 }],
    ['2018-05', '2018-08', { min: 62, max: 122 }],
    ['2018-05', '2018-05', { min: 0, max: 30 }],
    ['2018-05-14~', '2018-05-20', { min: 3, max: 9 }],
    ['2018', '2018-05-14', { min: 0, max: 133 }],
    ['2018-05-14', '2018-06-14/..', { min: 31 }],
    ['../2018-05-14', '2018-06-14', { min: 31 }],
    ['2018-05-14/..', '2018-06-14', { min: 0, max: 31 }],
  ])('%s to %s', (from, to, days) => {
    expect(elapsed(from, to)).toEqual(days);
  });

  it.each([
    [undefined, undefined],
    ['2018', undefined],
    [undefined, '2018'],
    ['2018-05', '2018-05/..'],
  ])('%s to %s is not known at all', (from, to) => {
    expect(elapsed(from, to)).toBeUndefined();
  });

  it('does not exist when the end certainly precedes the start', () => {
    expect(elapsed('2018-05-14', '2018-05-13')).toBeUndefined();
  });

  it('holds the true number of days, whatever days they really were', () => {
    const day = edtfLike.filter((text) => isEdtf(text) && !text.includes('/'));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const somewhereIn = (text: string, part: number) => {
      const { earliest = '', latest = '' } = bounds(text);
      return addDays(earliest, Math.floor(daysBetween(earliest, latest) * part));
    };
    fc.assert(
      fc.property(day, day, share, share, (from, to, partOfFrom, partOfTo) => {
        const truth = daysBetween(somewhereIn(from, partOfFrom), somewhereIn(to, partOfTo));
        fc.pre(truth >= 0);
        const range = elapsed(from, to);
        expect(range?.min).toBeLessThanOrEqual(truth);
        expect(range?.max).toBeGreaterThanOrEqual(truth);
      }),
    );
  });
});

describe('Days in months', () => {
  it('have one decimal', () => {
    expect(inMonths({ min: 92, max: 365 })).toEqual({ min: 3, max: 12 });
    expect(inMonths({ min: 45, max: 243 })).toEqual({ min: 1.5, max: 8 });
  });

  it('keep an absent limit absent', () => {
    expect(inMonths({ min: 31 })).toEqual({ min: 1 });
  });
});
