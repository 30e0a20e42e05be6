import { pattern } from '../domain/fields/shapes.js';

const DEFAULT_SIZE = 50;

export const pageNumber = pattern(/^[1-9]\d{0,5}$/, 6, 'not-a-page', 'Give a page number from 1.');

export const pageSize = pattern(
  /^([1-9]|[1-9]\d|1\d\d|200)$/,
  3,
  'not-a-page-size',
  'Give a page size from 1 to 200.',
);

export const SAYS_PAGE = 'Page, from 1.';
export const SAYS_PAGE_SIZE = `Entries on a page, at most 200; default ${DEFAULT_SIZE}.`;

/** @returns rows to skip and to take */
export function page(query: { page?: string; pageSize?: string }): { skip: number; take: number } {
  const take = Number(query.pageSize ?? DEFAULT_SIZE);
  return { skip: (Number(query.page ?? 1) - 1) * take, take };
}
