import {
  filtersIn,
  pageIn,
  queryOf,
  sortIn,
  withChanges,
  withoutFilters,
  type Filters,
} from './filters.js';

const address = (query: string) => new URLSearchParams(query);

describe('The address of the list of employers', () => {
  it('says every filter', () =>
    expect(
      filtersIn(
        address(
          'search=bakeri&readiness=green&hasOpening=true&hostingNow=false&leaking=true&sector=public&industry=Q&municipality=0301&office=0315',
        ),
      ),
    ).toEqual({
      search: 'bakeri',
      readiness: 'green',
      hasOpening: true,
      hostingNow: false,
      leaking: true,
      sector: 'public',
      industry: 'Q',
      municipality: '0301',
      office: '0315',
    } satisfies Required<Filters>));

  it.each([
    'readiness=blue',
    'hasOpening=perhaps',
    'sector=third',
    'industry=X',
    'municipality=301',
    'search=+',
    'colour=green',
  ])('says nothing by "%s", which the server would refuse', (query) =>
    expect(filtersIn(address(query))).toEqual({}),
  );

  it('gives back the filters that were put into it', () => {
    const filters: Filters = { readiness: 'red', leaking: true, industry: 'C', search: 'Å & co' };
    expect(filtersIn(withChanges(address(''), filters))).toEqual(filters);
  });

  it('begins at the first page when what is looked for changes', () =>
    expect(withChanges(address('page=4&sector=public'), { industry: 'C' }).toString()).toBe(
      'sector=public&industry=C',
    ));

  it('drops a filter that is taken out, and all of them while the order stays', () => {
    const full = address('sector=public&sort=-employees&page=2');
    expect(withChanges(full, { sector: undefined }).toString()).toBe('sort=-employees');
    expect(withoutFilters(full).toString()).toBe('sort=-employees');
  });

  it.each(['0', '-1', '1.5', 'x', ''])('shows the first page for page "%s"', (page) =>
    expect(pageIn(address(`page=${page}`))).toBe(1),
  );

  it('sorts by name unless it names an order that there is', () => {
    expect(sortIn(address('sort=colour'))).toBe('name');
    expect(sortIn(address('sort=-lastContact'))).toBe('-lastContact');
  });
});

describe('What the server is asked', () => {
  it.each([
    ['search=bakeri', { name: 'bakeri' }],
    ['search=800+000+149', { organisationNumber: '800000149' }],
    ['search=8000', { name: '8000' }],
    ['leaking=false', { leaking: 'false' }],
  ])('by "%s" is %j', (query, asked) =>
    expect(queryOf(address(query))).toEqual({ ...asked, sort: 'name', page: 1, pageSize: 25 }),
  );
});
