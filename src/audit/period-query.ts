import { pageNumber, pageSize, SAYS_PAGE, SAYS_PAGE_SIZE } from '../access/paging.js';
import { notTheirOwn } from '../access/visibility/visible-cases.js';
import { Field } from '../domain/fields/field.js';
import { day, identifier } from '../domain/fields/shapes.js';
import type { Day } from '../domain/time/day.js';

/** Of the logs of access: whose doings, in which days, and how much of the answer. */
export class PeriodQuery {
  @Field(identifier(200), { says: 'Staff identifier or id of a machine client.' })
  actor?: string;

  @Field(day, { says: 'From this day on, in Norway.' })
  from?: Day;

  @Field(day, { says: 'Until this day and with it, in Norway.' })
  to?: Day;

  @Field(pageNumber, { says: SAYS_PAGE })
  page?: string;

  @Field(pageSize, { says: SAYS_PAGE_SIZE })
  pageSize?: string;
}

/** Days of Norway as moments: which entries of a log, by its `recorded_at`, lie in $1 to $2. */
export const IN_PERIOD = `
  ($1::date is null or recorded_at >= $1::date::timestamp at time zone 'Europe/Oslo')
  and ($2::date is null or recorded_at < ($2::date + 1)::timestamp at time zone 'Europe/Oslo')`;

/** Nobody audits what concerns themself or those they are related to: $3 is who asks. */
export const NOT_OWN = notTheirOwn('entry', '$3');
