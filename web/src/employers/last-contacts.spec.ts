import { directionOf, lastContacts } from './last-contacts.js';

describe('Who turned to whom', () => {
  it.each([
    [{ kind: 'visit', by: 'office', initiative: 'services' }, 'out'],
    [{ kind: 'call', by: 'provider', initiative: 'employer' }, 'in'],
    [{ kind: 'contact', by: 'provider', initiative: 'reactive' }, 'out'],
    [{ kind: 'request', by: 'manager' }, 'in'],
    [{ kind: 'request', by: 'user' }, undefined],
    [{ kind: 'contact', by: 'mentor' }, undefined],
    [{ kind: 'decision' }, undefined],
  ])('%j is %s', (contact, direction) => expect(directionOf(contact)).toBe(direction));

  it('finds the last of each direction, whatever the order', () =>
    expect(
      lastContacts([
        { kind: 'visit', on: '2026-03-01' },
        { kind: 'visit', on: '2026-05' },
        { kind: 'request', by: 'manager', on: '2026-01-09' },
        { kind: 'call', on: '2026-04-02' },
      ]),
    ).toEqual({
      out: { kind: 'visit', on: '2026-05' },
      in: { kind: 'request', by: 'manager', on: '2026-01-09' },
    }));

  it('prefers a dated contact to one that nobody dated', () =>
    expect(lastContacts([{ kind: 'call' }, { kind: 'visit', on: '2020' }]).out?.on).toBe('2020'));
});
