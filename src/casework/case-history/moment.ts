import { Field } from '../../domain/fields/field.js';
import { day, instant } from '../../domain/fields/shapes.js';
import type { Day } from '../../domain/time/day.js';
import { AfterQuery } from '../../projections/read-your-writes.js';

/** The moment a case or an employer is asked about, on both clocks. */
export class MomentQuery extends AfterQuery {
  @Field(day, { says: 'As it was on this day: only what may have happened by then.' })
  at?: Day;

  @Field(instant, {
    says: 'As it was known at this moment: only what was recorded by then, with the corrections known then.',
  })
  knownAt?: string;
}

/**
 * What an answer shows, with both clocks in one sentence.
 *
 * @param of what was asked about, e.g. `case`
 */
export const momentView = ({ at, knownAt }: MomentQuery, of = 'case') => ({
  ...(at ? { at } : {}),
  ...(knownAt ? { knownAt } : {}),
  says: `The ${of} ${at ? `as it was on ${at}` : 'as it is'}, ${
    knownAt ? `as it was known at ${knownAt}` : 'with everything recorded until now'
  }.`,
});
