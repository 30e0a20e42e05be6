import { pageNumber, pageSize, SAYS_PAGE, SAYS_PAGE_SIZE } from '../access/paging.js';
import { Field } from '../domain/fields/field.js';
import { AfterQuery } from '../projections/read-your-writes.js';

export { page } from '../access/paging.js';

export class PageQuery extends AfterQuery {
  @Field(pageNumber, { says: SAYS_PAGE })
  page?: string;

  @Field(pageSize, { says: SAYS_PAGE_SIZE })
  pageSize?: string;
}
