import { marketFiltersIn, marketQueryOf } from './market-query.js';

const address = (query: string) => new URLSearchParams(query);

describe('The address of openings and visits', () => {
  it('says what is looked for', () =>
    expect(
      marketFiltersIn(address('kind=job&office=0001&industry=C&municipality=0301&page=2')),
    ).toEqual({ kind: 'job', office: '0001', industry: 'C', municipality: '0301' }));

  it.each(['kind=holiday', 'industry=Z', 'municipality=3', 'readiness=green'])(
    'says nothing by "%s", which the server would refuse',
    (query) => expect(marketQueryOf(address(query))).toEqual({ page: 1, pageSize: 20 }),
  );
});
