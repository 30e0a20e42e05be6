import fc from 'fast-check';
import {
  bounds,
  certainlyBefore,
  certainlyBy,
  compare,
  possiblyBefore,
  possiblyBy,
} from './bounds.js';
import { isEdtf } from './edtf.js';
import { edtfLike } from './edtf.fixture.js';

const stated = fc.option(edtfLike.filter(isEdtf), { nil: undefined, freq: 10 });
const MIN_DAY = '0000-01-01';
const MAX_DAY = '9999-12-31';

describe('The bounds of a date', () => {
  it.each([
    ['2018-05-14', '2018-05-14', '2018-05-14'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02-XX', '2020-02-01', '2020-02-29'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-XX', '2018-01-01', '2018-12-31'],
    ['2018-XX-XX', '2018-01-01', '2018-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2018-21', '2018-03-01', '2018-05-31'],
    ['2018-22', '2018-06-01', '2018-08-31'],
    ['2018-23', '2018-09-01', '2018-11-30'],
  ])('%s are %s and %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual({ earliest, latest, approximate: false });
  });

  it('of a winter reach over both winters that carry the year', () => {
    expect(bounds('2019-24')).toEqual({
      earliest: '2018-12-01',
      latest: '2020-02-29',
      approximate: false,
    });
  });

  it.each([
    ['2018-05-14~', '2018-05-11', '2018-05-17'],
    ['2018-03?', '2018-02-01', '2018-04-30'],
    ['2018-02~', '2018-01-01', '2018-03-31'],
    ['2018-01-XX%', '2017-12-01', '2018-02-28'],
    ['2018-22~', '2018-03-01', '2018-11-30'],
    ['2018~', '2017-01-01', '2019-12-31'],
    ['2019~', '2018-01-01', '2020-12-31'],
    ['201X~', '2000-01-01', '2029-12-31'],
    ['20XX~', '1900-01-01', '2199-12-31'],
  ])('%s are widened to %s and %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual({ earliest, latest, approximate: true });
  });

  it('of an interval are the outer days of its sides, none on an open or unknown side', () => {
    expect(bounds('2017-10/2018')).toEqual({
      earliest: '2017-10-01',
      latest: '2018-12-31',
      approximate: false,
    });
    expect(bounds('2017-10~/..')).toEqual({ earliest: '2017-09-01', approximate: true });
    expect(bounds('/2018')).toEqual({ latest: '2018-12-31', approximate: false });
  });

  it('are absent for what nobody stated', () => {
    expect(bounds(undefined)).toEqual({ approximate: false });
  });

  it('do not exist for anything else', () => {
    expect(() => bounds('last year')).toThrow(RangeError);
  });

  it('are in order', () => {
    fc.assert(
      fc.property(stated, (text) => {
        const { earliest = MIN_DAY, latest = MAX_DAY } = bounds(text);
        expect(earliest <= latest).toBe(true);
      }),
    );
  });

  it('only grow when a qualifier is added', () => {
    const unqualified = edtfLike.filter((text) => isEdtf(text) && !/[~?%/]/.test(text));
    fc.assert(
      fc.property(unqualified, fc.constantFrom('~', '?', '%'), (text, qualifier) => {
        const [narrow, wide] = [bounds(text), bounds(text + qualifier)];
        expect((wide.earliest ?? '') < (narrow.earliest ?? '')).toBe(true);
        expect((wide.latest ?? '') > (narrow.latest ?? '')).toBe(true);
      }),
    );
  });
});

describe('The order of two events', () => {
  it.each([
    ['2018-05-14', '2018-05-15', 'before'],
    ['2018-05', '2018-06', 'before'],
    ['2019', '2018', 'after'],
    ['2018-05-14', '2018-05-14', 'same'],
    ['2018-05', '2018-05', 'unknown'],
    ['2018-05-14', '2018', 'unknown'],
    ['2018-05-14~', '2018-05-14', 'unknown'],
    ['2018-05~', '2018-06', 'unknown'],
    ['2018-05~', '2018-07', 'before'],
    ['2018/..', '2017', 'after'],
    ['2018/..', '2019', 'unknown'],
  ])('%s against %s: %s', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });

  it('is unknown where one of them is not stated', () => {
    expect(compare(undefined, '2018-05-14')).toBe('unknown');
    expect(compare(undefined, undefined)).toBe('unknown');
  });

  it('is not possibly before on one and the same day, but is with one day of room', () => {
    expect(possiblyBefore('2018-05-14', '2018-05-14')).toBe(false);
    expect(possiblyBefore('2018-05-14', '../2018-05-14')).toBe(false);
    expect(possiblyBefore('2018-05-14', '2018-05-15')).toBe(true);
    expect(possiblyBefore('2018-05', '2018-05')).toBe(true);
  });

  it('agrees with every pair of days that the two can lie on', () => {
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        const daysOf = (text: string | undefined) => {
          const { earliest = MIN_DAY, latest = MAX_DAY } = bounds(text);
          return [earliest, latest];
        };
        const pairs = daysOf(a).flatMap((dayA) => daysOf(b).map((dayB) => [dayA, dayB] as const));
        const isBefore = ([dayA, dayB]: readonly [string, string]) => dayA < dayB;
        expect(certainlyBefore(a, b)).toBe(pairs.every(isBefore));
        expect(possiblyBefore(a, b)).toBe(pairs.some(isBefore));
        expect(compare(a, b) === 'before').toBe(pairs.every(isBefore));
        expect(compare(a, b) === 'same').toBe(pairs.every(([dayA, dayB]) => dayA === dayB));
      }),
    );
  });

  it('turns round when the events change places', () => {
    const turned = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' };
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        expect(compare(b, a)).toBe(turned[compare(a, b)]);
      }),
    );
  });
});

describe('Whether it had happened by a day', () => {
  it('is certain from its last possible day', () => {
    expect(certainlyBy('2018-05', '2018-05-30')).toBe(false);
    expect(certainlyBy('2018-05', '2018-05-31')).toBe(true);
    expect(certainlyBy('2018-05/..', '2100-01-01')).toBe(false);
    expect(certainlyBy(undefined, '2100-01-01')).toBe(false);
  });

  it('is possible from its first possible day', () => {
    expect(possiblyBy('2018-05', '2018-04-30')).toBe(false);
    expect(possiblyBy('2018-05', '2018-05-01')).toBe(true);
    expect(possiblyBy('../2018-05', '1900-01-01')).toBe(true);
    expect(possiblyBy(undefined, '1900-01-01')).toBe(true);
  });
});
