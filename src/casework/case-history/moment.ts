import { Field } from '../../domain/fields/field.js';
import { day, pattern } from '../../domain/fields/shapes.js';
import type { Day } from '../../domain/time/day.js';
import { AfterQuery } from '../page.js';

const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

/** The moment a case is asked about, on both clocks. */
export class MomentQuery extends AfterQuery {
  @Field(day, { says: 'As it was on this day: only what may have happened by then.' })
  at?: Day;

  @Field(pattern(INSTANT, 27, 'not-an-instant', 'Give a UTC time such as 2026-01-31T12:00:00Z.'), {
    says: 'As it was known at this moment: only what was recorded by then, with the corrections known then.',
  })
  knownAt?: string;
}

/** What an answer shows, in one sentence. */
export function describeMoment({ at, knownAt }: MomentQuery): string {
  const happened = at ? `as it was on ${at}` : 'as it is';
  return `The case ${happened}, ${knownAt ? `as it was known at ${knownAt}` : 'with everything recorded until now'}.`;
}
