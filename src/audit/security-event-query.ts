import { SECURITY_EVENT_KINDS } from '../access/logs/security-log.js';
import { Field } from '../domain/fields/field.js';
import { identifier, oneOf, uuid } from '../domain/fields/shapes.js';
import { PeriodQuery } from './period-query.js';

export class SecurityEventQuery extends PeriodQuery {
  @Field(oneOf(SECURITY_EVENT_KINDS), { says: 'What happened.' })
  kind?: string;

  @Field(identifier(60), { says: 'Rule that decided, e.g. other-office.' })
  rule?: string;

  @Field(uuid, { says: 'Of this person.' })
  personId?: string;

  @Field(uuid, { says: 'Of this case.' })
  caseId?: string;
}
