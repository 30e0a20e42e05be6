import type { Query } from '../../api/read.js';
import { isReadiness } from '../readiness.js';
import type { ReadinessColour } from '../answers.js';

/** What the list of employers is asked for, as its address says it. */
export interface Filters {
  /** Part of a name, or an organisation number. */
  search?: string;
  readiness?: ReadinessColour;
  hasOpening?: boolean;
  hostingNow?: boolean;
  leaking?: boolean;
  sector?: string;
  industry?: string;
  municipality?: string;
  office?: string;
}

export const SORTS = ['name', '-lastContact', 'lastContact', '-employees', '-recorded'] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZE = 25;

const YES_OR_NO = ['hasOpening', 'hostingNow', 'leaking'] as const;

const SECTORS = ['public', 'private'];
const isFourDigits = (text: string): boolean => /^\d{4}$/.test(text);
const VALID = {
  sector: (text: string) => SECTORS.includes(text),
  industry: (text: string) => /^[A-U]$/.test(text),
  municipality: isFourDigits,
  office: (text: string) => text.length <= 40,
} as const;
type OneOf = keyof typeof VALID;
const ONE_OF = Object.keys(VALID) as OneOf[];

/** What an address says; what is no filter, or no value of one, says nothing. */
export function filtersIn(address: URLSearchParams): Filters {
  const said = (name: string): string => address.get(name)?.trim() ?? '';
  const readiness = said('readiness');
  return {
    ...(said('search') ? { search: said('search') } : {}),
    ...(isReadiness(readiness) ? { readiness } : {}),
    ...Object.fromEntries(
      YES_OR_NO.filter((name) => ['true', 'false'].includes(said(name))).map((name) => [
        name,
        said(name) === 'true',
      ]),
    ),
    ...Object.fromEntries(
      ONE_OF.filter((name) => said(name) && VALID[name](said(name))).map((name) => [
        name,
        said(name),
      ]),
    ),
  };
}

export function sortIn(address: URLSearchParams): Sort {
  const said = address.get('sort');
  return SORTS.find((sort) => sort === said) ?? 'name';
}

export function pageIn(address: URLSearchParams): number {
  const page = Number(address.get('page'));
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1;
}

/**
 * The address with some filters or the order changed; a value of undefined takes one out. Whatever
 * changes, one begins at the first page again.
 */
export function withChanges(
  address: URLSearchParams,
  changes: { [K in keyof Filters]?: Filters[K] | undefined } & { sort?: Sort },
): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('page');
  for (const [name, value] of Object.entries(changes))
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, String(value));
  if (next.get('sort') === 'name') next.delete('sort');
  return next;
}

/** The address without any filter; the order stays. */
export function withoutFilters(address: URLSearchParams): URLSearchParams {
  const sort = sortIn(address);
  return new URLSearchParams(sort === 'name' ? {} : { sort });
}

const asOrganisationNumber = (search: string): string | undefined => {
  const digits = search.replaceAll(/\s/g, '');
  return /^\d{9}$/.test(digits) ? digits : undefined;
};

/** What the server is asked. */
export function queryOf(address: URLSearchParams): Query {
  const { search, hasOpening, hostingNow, leaking, ...equal } = filtersIn(address);
  const organisationNumber = search && asOrganisationNumber(search);
  return {
    ...equal,
    ...searched(search, organisationNumber),
    ...Object.fromEntries(
      Object.entries({ hasOpening, hostingNow, leaking }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    ),
    sort: sortIn(address),
    page: pageIn(address),
    pageSize: PAGE_SIZE,
  };
}

const searched = (name: string | undefined, organisationNumber: string | undefined): Query =>
  organisationNumber ? { organisationNumber } : name ? { name } : {};

export const hasFilters = (filters: Filters): boolean => Object.keys(filters).length > 0;
