import { isLookingBack, momentIn, saidMoment, withMoment } from './moment.js';
import { endOfDay } from './norwegian-time.js';

const query = (text: string) => new URLSearchParams(text);

describe('the moment of an address', () => {
  it('is now where none is named', () => {
    const { moment, unreadable } = momentIn(query('vis=tabell'));
    expect(moment).toEqual({});
    expect(isLookingBack(moment)).toBe(false);
    expect(unreadable).toBe(false);
  });

  it('names a day, a moment of knowing, or both', () => {
    expect(momentIn(query('at=2018-05-15&knownAt=2026-11-22T08:00:00Z')).moment).toEqual({
      at: '2018-05-15',
      knownAt: '2026-11-22T08:00:00Z',
    });
  });

  it('is told of where it cannot be read, so that today is not taken for another day', () => {
    for (const text of [
      'at=2018-02-30',
      'at=i+fjor',
      'knownAt=2026-11-22',
      'knownAt=2026-13-01T00:00:00Z',
    ])
      expect(momentIn(query(text))).toEqual({ moment: {}, unreadable: true });
  });

  it('is changed without losing what else is looked at', () => {
    const next = withMoment(query('vis=tabell&at=2018-05-15'), { knownAt: '2026-11-22T08:00:00Z' });
    expect(next.toString()).toBe('vis=tabell&knownAt=2026-11-22T08%3A00%3A00Z');
    expect(withMoment(next, {}).toString()).toBe('vis=tabell');
  });
});

describe('the sentence of a moment', () => {
  const both = { at: '2018-05-15', knownAt: '2026-11-22T08:00:00Z' };

  it('says both clocks in Norwegian time', () => {
    expect(saidMoment(both, 'nb')).toBe(
      'Saken slik den var 15. mai 2018, slik vi kjente den 22. november 2026 kl. 09.00.',
    );
    expect(saidMoment(both, 'nn')).toBe(
      'Saka slik ho var 15. mai 2018, slik vi kjende ho 22. november 2026 kl. 09.00.',
    );
    expect(saidMoment(both, 'en')).toBe(
      'The case as it was on 15 May 2018, as it was known on 22 November 2026 at 09:00.',
    );
  });

  it('says what is known today of a day that has passed', () => {
    expect(saidMoment({ at: '2018-05-15' }, 'nb')).toBe(
      'Saken slik den var 15. mai 2018, med det vi vet i dag.',
    );
  });

  it('says the end of a day as people do', () => {
    expect(saidMoment({ knownAt: endOfDay('2026-06-30') }, 'nb')).toBe(
      'Saken slik vi kjente den ved utgangen av 30. juni 2026.',
    );
    expect(saidMoment({ knownAt: endOfDay('2026-06-30') }, 'en')).toBe(
      'The case as it was known at the end of 30 June 2026.',
    );
  });

  it('says nothing of now', () => {
    expect(saidMoment({}, 'nb')).toBeUndefined();
  });
});
