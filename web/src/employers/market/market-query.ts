import type { Query } from '../../api/read.js';
import { filtersIn, pageIn } from '../list/filters.js';

/** What the market page is asked for, as its address says it. */
export interface MarketFilters {
  kind?: OpeningKind;
  office?: string;
  industry?: string;
  municipality?: string;
}

export const OPENING_KINDS = ['training', 'job'] as const;
type OpeningKind = (typeof OPENING_KINDS)[number];

export const MARKET_PAGE_SIZE = 20;

/** What an address says; what is no filter, or no value of one, says nothing. */
export function marketFiltersIn(address: URLSearchParams): MarketFilters {
  const { office, industry, municipality } = filtersIn(address);
  const kind = OPENING_KINDS.find((one) => one === address.get('kind'));
  return {
    ...(kind && { kind }),
    ...(office && { office }),
    ...(industry && { industry }),
    ...(municipality && { municipality }),
  };
}

/** What the server is asked. */
export const marketQueryOf = (address: URLSearchParams): Query => ({
  ...marketFiltersIn(address),
  page: pageIn(address),
  pageSize: MARKET_PAGE_SIZE,
});
