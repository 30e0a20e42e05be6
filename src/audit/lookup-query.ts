import { LOOKUP_KINDS } from '../access/route-rule.js';
import { Field } from '../domain/fields/field.js';
import { oneOf, uuid } from '../domain/fields/shapes.js';
import { PeriodQuery } from './period-query.js';

export class LookupQuery extends PeriodQuery {
  @Field(uuid, { says: 'Of this person.' })
  personId?: string;

  @Field(uuid, { says: 'Of this case.' })
  caseId?: string;

  @Field(oneOf(LOOKUP_KINDS), { says: 'What was shown.' })
  kind?: string;

  @Field(oneOf(['true', 'false']), {
    says: 'Only those of a protected or shielded person or by an override, or only the others.',
  })
  unusual?: string;
}
