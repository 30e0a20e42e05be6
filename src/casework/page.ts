import { Field } from '../domain/fields/field.js';
import { pattern } from '../domain/fields/shapes.js';
import { AfterQuery } from '../projections/read-your-writes.js';

const DEFAULT_SIZE = 50;

export class PageQuery extends AfterQuery {
  @Field(pattern(/^[1-9]\d{0,5}$/, 6, 'not-a-page', 'Give a page number from 1.'), {
    says: 'Page, from 1.',
  })
  page?: string;

  @Field(
    pattern(/^([1-9]|[1-9]\d|1\d\d|200)$/, 3, 'not-a-page-size', 'Give a page size from 1 to 200.'),
    { says: 'Entries on a page, at most 200; default 50.' },
  )
  pageSize?: string;
}

/** @returns rows to skip and to take */
export function page({ page: number = '1', pageSize = String(DEFAULT_SIZE) }: PageQuery): {
  skip: number;
  take: number;
} {
  const take = Number(pageSize);
  return { skip: (Number(number) - 1) * take, take };
}
