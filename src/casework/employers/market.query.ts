import { INDUSTRIES } from '../../domain/employer/enterprise.js';
import { Field } from '../../domain/fields/field.js';
import { identifier, oneOf } from '../../domain/fields/shapes.js';
import { PageQuery } from '../page.js';
import { municipalityNumber } from './employer-list.query.js';

export class MarketQuery extends PageQuery {
  @Field(identifier(), { says: 'Only employers whose relation this office or provider holds.' })
  office?: string;

  @Field(municipalityNumber, { says: 'Only employers in this municipality.' })
  municipality?: string;

  @Field(oneOf(INDUSTRIES), { says: 'Only employers of this main section of industry, A to U.' })
  industry?: string;

  @Field(oneOf(['training', 'job']), { says: 'Only openings of this kind.' })
  kind?: string;
}
