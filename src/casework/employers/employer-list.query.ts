import type { Identity } from '../../access/identity.js';
import { mayCount, mayOpen, type Placeholder } from '../../access/visibility/visible-cases.js';
import { Field } from '../../domain/fields/field.js';
import { identifier, oneOf, pattern, text } from '../../domain/fields/shapes.js';
import { LEAKAGE_MONTHS } from '../../domain/employer/analysis/leakage.js';
import { INDUSTRIES, SECTORS } from '../../domain/employer/enterprise.js';
import { READINESS } from '../../domain/employer/profile.js';
import { addDays, addMonths } from '../../domain/rules/days.js';
import type { Day } from '../../domain/time/day.js';
import { PageQuery } from '../page.js';
import { nameKey } from './name-key.js';

/** Orders by stable keys: the id decides between equals, so that pages never overlap. */
export const EMPLOYER_SORTS: Record<string, string> = {
  name: 'o.name_key collate "C", o.employer_id',
  '-name': 'o.name_key collate "C" desc, o.employer_id',
  employees: 'o.employees nulls last, o.employer_id',
  '-employees': 'o.employees desc nulls last, o.employer_id',
  lastContact: 'o.last_contact_latest nulls first, o.employer_id',
  '-lastContact': 'o.last_contact_latest desc nulls last, o.employer_id',
  recorded: 'o.last_recorded_at, o.employer_id',
  '-recorded': 'o.last_recorded_at desc, o.employer_id',
};

const yesOrNo = oneOf(['true', 'false']);

export const municipalityNumber = pattern(
  /^\d{4}$/,
  4,
  'not-a-municipality',
  'Give the four digits of the municipality, e.g. "0301".',
);

/** Not whether it can be one: what nobody has is found with nobody. */
const nineDigits = pattern(
  /^\d{9}$/,
  9,
  'not-an-organisation-number',
  'Give the nine digits of the organisation number, without spaces.',
);

export class EmployerListQuery extends PageQuery {
  @Field(text(120), { says: 'Only employers with this in their name.' })
  name?: string;

  @Field(nineDigits, { says: 'Only the one with this organisation number.' })
  organisationNumber?: string;

  @Field(oneOf(SECTORS), { says: 'Only public, or only private ones.' })
  sector?: string;

  @Field(oneOf(INDUSTRIES), { says: 'Only of this main section of industry, A to U.' })
  industry?: string;

  @Field(municipalityNumber, { says: 'Only in this municipality.' })
  municipality?: string;

  @Field(identifier(), { says: 'Only those whose relation this office or provider holds.' })
  office?: string;

  @Field(oneOf(READINESS), { says: 'Only those that are red, yellow or green today.' })
  readiness?: string;

  @Field(yesOrNo, { says: 'Only with, or only without an opening that is open today.' })
  hasOpening?: 'true' | 'false';

  @Field(yesOrNo, { says: 'Only with, or only without somebody in work training now.' })
  hostingNow?: 'true' | 'false';

  @Field(yesOrNo, { says: 'Only with, or only without the sign that they are about to be lost.' })
  leaking?: 'true' | 'false';

  @Field(oneOf(Object.keys(EMPLOYER_SORTS)), { says: 'Order; default: by name.' })
  sort?: string;
}

/** What the database can tell: all but readiness and leaking, which are judged from histories. */
export interface Filter {
  where: string;
  values: unknown[];
}

const EQUAL = [
  ['organisationNumber', 'organisation_number'],
  ['sector', 'sector'],
  ['industry', 'industry'],
  ['municipality', 'municipality'],
  ['office', 'office'],
] as const;

/** Somebody is in training there, of whatever office: that much is told of other offices as well. */
const hosting = (reader: Identity, parameter: Placeholder): string =>
  `exists (select from read.placement p where p.employer_id = o.employer_id
    and p.kind = 'training' and not p.ended and ${mayCount(reader, 'p', parameter)})`;
const hosted = (reader: Identity, parameter: Placeholder): string =>
  `exists (select from read.placement p where p.employer_id = o.employer_id
    and p.kind = 'training' and p.ended and ${mayOpen(reader, 'p', parameter)})`;

/**
 * @param reader cases that are kept from them count for nothing
 * @param query of the list, as validated
 * @param today the day of asking: an opening may have passed its window without a word
 */
export function filterOf(reader: Identity, query: EmployerListQuery, today: Day): Filter {
  const values: unknown[] = [];
  const parameter: Placeholder = (value) => `$${values.push(value)}`;
  const conditions: string[] = [];
  const { name, hasOpening, hostingNow, leaking } = query;
  if (name !== undefined)
    conditions.push(`o.name_key like ${parameter(`%${literally(nameKey(name))}%`)}`);
  for (const [field, column] of EQUAL)
    if (query[field] !== undefined) conditions.push(`o.${column} = ${parameter(query[field])}`);
  if (hasOpening !== undefined)
    conditions.push(
      `coalesce(o.open_until >= ${parameter(today)}, false) = ${hasOpening === 'true'}`,
    );
  if (hostingNow !== undefined)
    conditions.push(`${hostingNow === 'true' ? '' : 'not '}${hosting(reader, parameter)}`);
  if (leaking === 'true') conditions.push(...mayLeak(reader, parameter, today));
  return { where: conditions.length > 0 ? `where ${conditions.join(' and ')}` : '', values };
}

/**
 * What must hold of one that leaks, so that few are left to judge: somebody was there and nobody is,
 * nothing is open, and the last contact is about so long ago.
 */
const mayLeak = (reader: Identity, parameter: Placeholder, today: Day): string[] => [
  hosted(reader, parameter),
  `not ${hosting(reader, parameter)}`,
  `coalesce(o.open_until < ${parameter(today)}, true)`,
  // Some days more: six months from the end of a month are not six months back from a day.
  `coalesce(o.last_contact_latest < ${parameter(addDays(addMonths(today, -LEAKAGE_MONTHS), 4))}, true)`,
];

const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
