import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isDay } from './day.js';
import type { Day } from './day.js';

const anyDay = fc
  .integer({ min: 0, max: 73_413 })
  .map((n) => new Date(Date.UTC(1900, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

describe('A day', () => {
  it.each(['2018-05-14', '2020-02-29', '1900-01-01', '2100-12-31'])('can be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2019-02-29',
    '1900-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
    '2018-01-32',
    '1899-12-31',
    '2101-01-01',
    '2018-5-14',
    '2018-05',
    '2018-05-14T00:00',
    ' 2018-05-14',
    '2018-05-14\n',
    '٢٠١٨-٠٥-١٤',
    '',
  ])('cannot be %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('Counting days', () => {
  it('counts over leap days and year ends', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2019-02-28', '2019-03-01')).toBe(1);
    expect(daysBetween('2018-12-31', '2019-01-01')).toBe(1);
    expect(daysBetween('2019-01-01', '2018-12-31')).toBe(-1);
  });

  it('counts 23-hour and 25-hour days of summer time as days', () => {
    expect(daysBetween('2018-03-24', '2018-03-26')).toBe(2);
    expect(daysBetween('2018-10-27', '2018-10-29')).toBe(2);
  });

  it('refuses a day that does not exist', () => {
    expect(() => daysBetween('2018-02-30', '2018-03-01')).toThrow(RangeError);
    expect(() => addDays('soon', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('finds the way back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });
});

describe('Adding months', () => {
  it.each<[Day, number, Day]>([
    ['2018-01-31', 1, '2018-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2018-05-14', 3, '2018-08-14'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-01-15', -1, '2017-12-15'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2018-08-31', 0, '2018-08-31'],
  ])('%s and %i months is %s', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected);
  });

  it('lands in the month asked for and never passes the day of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, n) => {
        const result = addMonths(day, n);
        const monthNumber = (d: Day) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(monthNumber(result) - monthNumber(day)).toBe(n);
        const isLastOfMonth = addDays(result, 1).endsWith('-01');
        const isSameDay = result.slice(8) === day.slice(8);
        expect(isSameDay || (isLastOfMonth && result.slice(8) < day.slice(8))).toBe(true);
      }),
    );
  });
});
