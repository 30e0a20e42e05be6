import {
  changed,
  filtersOf,
  haveSameFilters,
  isFiltered,
  queryIn,
  toggled,
  withoutFilters,
  type ListQuery,
} from './list-query.js';

describe('a query and the address that says it', () => {
  const fields = ['office', 'urgency', 'page'] as const;

  it('reads the fields that the list knows, and leaves out what is empty', () => {
    const address = new URLSearchParams('office=0001&q=&urgency=overdue%2Ctoday&login=1');
    expect(queryIn(address, fields)).toEqual({ office: '0001', urgency: 'overdue,today' });
  });

  it('takes a repeated parameter for several values, as the server does', () => {
    const address = new URLSearchParams('urgency=overdue&urgency=today');
    expect(queryIn(address, fields)).toEqual({ urgency: 'overdue,today' });
  });
});

describe('changing a query', () => {
  const query: ListQuery = { office: '0001', sort: 'due', page: '3', pageSize: '25' };

  it('goes back to the first page when something else changes, and not when the page does', () => {
    expect(changed(query, { urgency: 'today' })).toEqual({
      office: '0001',
      sort: 'due',
      pageSize: '25',
      urgency: 'today',
    });
    expect(changed(query, { page: '4' })).toEqual({ ...query, page: '4' });
  });

  it('takes away what is set to nothing', () => {
    expect(changed(query, { office: undefined })).toEqual({ sort: 'due', pageSize: '25' });
    expect(changed(query, { office: '' })).toEqual({ sort: 'due', pageSize: '25' });
  });

  it('removes all filters but neither sorting, page size nor day', () => {
    const seen = { ...query, on: '2018-05-28', counsellor: 'Z990101' };
    expect(withoutFilters(seen)).toEqual({ sort: 'due', pageSize: '25', on: '2018-05-28' });
    expect(isFiltered(withoutFilters(seen))).toBe(false);
    expect(filtersOf(seen)).toEqual({ office: '0001', counsellor: 'Z990101' });
  });
});

describe('toggled', () => {
  it('adds a value after the others and takes it away again', () => {
    expect(toggled(undefined, 'today')).toBe('today');
    expect(toggled('today', 'week')).toBe('today,week');
    expect(toggled('today,week', 'today')).toBe('week');
    expect(toggled('week', 'week')).toBeUndefined();
  });
});

describe('haveSameFilters', () => {
  it('knows a list again whatever the order, the sorting and the page', () => {
    expect(
      haveSameFilters(
        { rule: 'a,b', office: '0001' },
        { office: '0001', rule: 'b,a', page: '2', sort: '-due' },
      ),
    ).toBe(true);
    expect(haveSameFilters({ rule: 'a' }, { rule: 'a,b' })).toBe(false);
    expect(haveSameFilters({}, { office: '0001' })).toBe(false);
  });
});
