import { endOfDay, instantOf, isEndOfDay, readTime, wallClockAt } from './norwegian-time.js';

describe('time in Norway', () => {
  it('is one hour before UTC in winter and two in summer', () => {
    expect(instantOf({ day: '2026-01-15', time: '09:00' })).toBe('2026-01-15T08:00:00Z');
    expect(instantOf({ day: '2026-07-15', time: '09:00' })).toBe('2026-07-15T07:00:00Z');
  });

  it('ends a day at its own midnight, also on the days of 23 and 25 hours', () => {
    expect(endOfDay('2026-11-22')).toBe('2026-11-22T22:59:59.999999Z');
    expect(endOfDay('2026-07-01')).toBe('2026-07-01T21:59:59.999999Z');
    expect(endOfDay('2026-03-28')).toBe('2026-03-28T22:59:59.999999Z');
    expect(endOfDay('2026-03-29')).toBe('2026-03-29T21:59:59.999999Z');
    expect(endOfDay('2026-10-24')).toBe('2026-10-24T21:59:59.999999Z');
    expect(endOfDay('2026-10-25')).toBe('2026-10-25T22:59:59.999999Z');
  });

  it('takes the second of the hours that come twice, and reads a skipped one as it would have been', () => {
    expect(instantOf({ day: '2026-10-25', time: '02:30' })).toBe('2026-10-25T01:30:00Z');
    expect(instantOf({ day: '2026-03-29', time: '02:30' })).toBe('2026-03-29T01:30:00Z');
  });

  it('reads a time as people write it', () => {
    for (const written of ['14.05', '14:05', '1405', 'kl. 14.05', ' kl 14:05 '])
      expect(readTime(written)).toBe('14:05');
    expect(readTime('9')).toBe('09:00');
    for (const written of ['', '24.00', '9.60', 'noon', '12:3'])
      expect(readTime(written)).toBeUndefined();
  });

  it('knows the end of a day again', () => {
    expect(isEndOfDay(endOfDay('2026-10-25'))).toBe(true);
    expect(isEndOfDay('2026-11-22T22:59:59Z')).toBe(false);
    expect(wallClockAt(new Date(endOfDay('2026-10-25')))).toEqual({
      day: '2026-10-25',
      time: '23:59',
    });
  });
});
