import 'reflect-metadata';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { Type } from 'class-transformer';
import { isEdtf } from '../time/edtf.js';
import { isDay } from '../time/day.js';
import type { FieldClass } from './field.js';

export type JsonSchema = { [keyword: string]: unknown };

/** How a field's value looks: its JSON schema and the class-validator rules that say the same. */
export interface FieldShape {
  schema: JsonSchema;
  rules: (options?: ValidationOptions) => PropertyDecorator[];
  list?: { min: number; max: number };
  /** The class of a nested object, or of the items of a list. */
  group?: FieldClass;
}

/** What the caller is told: a stable code and what to do about it. */
export interface RuleContext {
  code: string;
  remedy: string;
}

const because = (code: string, remedy: string, options?: ValidationOptions): ValidationOptions => ({
  ...options,
  context: { code, remedy } satisfies RuleContext,
});

/** Text that a person wrote. Line breaks and tabs are kept, other control characters refused. */
export function text(max = 2000): FieldShape {
  return {
    schema: { type: 'string', minLength: 1, maxLength: max },
    rules: (o) => [
      IsString(because('not-text', 'Give text in quotes.', o)),
      MinLength(1, because('empty', 'Leave the field out when nothing is known.', o)),
      MaxLength(max, because('too-long', `Shorten it to at most ${max} characters.`, o)),
      Matches(
        /^(?:[\t\n\r]|\P{Cc})*$/u,
        because('control-characters', 'Remove control characters.', o),
      ),
    ],
  };
}

/** A short name of a thing, never of a person: a trade, a certificate. Not sealed, so kept narrow. */
export function label(max = 60): FieldShape {
  return {
    schema: { type: 'string', minLength: 1, maxLength: max, pattern: LABEL.source },
    rules: (o) => [
      IsString(because('not-text', 'Give text in quotes.', o)),
      MaxLength(max, because('too-long', `Shorten it to at most ${max} characters.`, o)),
      Matches(LABEL, because('not-a-label', 'Use letters, digits, space and . , & / - only.', o)),
    ],
  };
}
const LABEL = /^\p{L}[\p{L}\p{N} .,&/-]*$/u;

/** An identifier of a member of staff or an office: letters and digits. */
export function identifier(max = 40): FieldShape {
  return pattern(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    max,
    'not-an-identifier',
    'Use letters, digits and . _ - only.',
  );
}

/** Four digits, leading zeros kept. */
export const officeNumber = pattern(
  /^\d{4}$/,
  4,
  'not-an-office',
  'Give the four digits of the office, e.g. "0315".',
);

export function pattern(regex: RegExp, max: number, code: string, remedy: string): FieldShape {
  return {
    schema: { type: 'string', maxLength: max, pattern: regex.source },
    rules: (o) => [
      IsString(because('not-text', 'Give text in quotes.', o)),
      MaxLength(max, because('too-long', `Shorten it to at most ${max} characters.`, o)),
      Matches(regex, because(code, remedy, o)),
    ],
  };
}

export function oneOf(values: readonly string[]): FieldShape {
  return {
    schema: { type: 'string', enum: [...values] },
    rules: (o) => [
      IsIn([...values], because('not-a-choice', `Choose one of: ${values.join(', ')}.`, o)),
    ],
  };
}

export const flag: FieldShape = {
  schema: { type: 'boolean' },
  rules: (o) => [
    IsBoolean(because('not-a-boolean', 'Answer true or false; leave it out when not stated.', o)),
  ],
};

/** A whole number within the range, both ends included. */
export function wholeNumber(min: number, max: number): FieldShape {
  const remedy = `Give a whole number from ${min} to ${max}.`;
  return {
    schema: { type: 'integer', minimum: min, maximum: max },
    rules: (o) => [
      IsInt(because('not-a-whole-number', remedy, o)),
      Min(min, because('out-of-range', remedy, o)),
      Max(max, because('out-of-range', remedy, o)),
    ],
  };
}

/** A number within the range, with at most two decimals. */
export function decimal(min: number, max: number): FieldShape {
  const remedy = `Give a number from ${min} to ${max} with at most two decimals.`;
  return {
    schema: { type: 'number', minimum: min, maximum: max },
    rules: (o) => [
      IsNumber(
        { maxDecimalPlaces: 2, allowNaN: false, allowInfinity: false },
        because('not-a-number', remedy, o),
      ),
      Min(min, because('out-of-range', remedy, o)),
      Max(max, because('out-of-range', remedy, o)),
    ],
  };
}

/** Position percentage of a contract: above 0, at most 100. */
export const contractPercentage = decimal(0.01, 100);
/** Actual load: may exceed a full post. */
export const workloadPercentage = decimal(0, 200);

export const uuid: FieldShape = {
  schema: { type: 'string', format: 'uuid' },
  rules: (o) => [
    IsUUID('all', because('not-a-uuid', 'Give a UUID such as the ones this API answers with.', o)),
  ],
};

/** The id of an event recorded earlier in the same stream, e.g. the start of a training. */
export const factReference: FieldShape = {
  ...uuid,
  schema: { ...uuid.schema, description: 'Id of an event recorded earlier in this case.' },
};

const check = (name: string, test: (value: string) => boolean, options: ValidationOptions) =>
  ValidateBy(
    { name, validator: { validate: (value: unknown) => typeof value === 'string' && test(value) } },
    options,
  );

/** Valid time as people state it: EDTF level 1. */
export const when: FieldShape = {
  schema: {
    type: 'string',
    format: 'edtf',
    examples: ['2018-05-14', '2018-05', '2017-10~', '2016-05/2016-11'],
  },
  rules: (o) => [
    check(
      'isEdtf',
      isEdtf,
      because(
        'not-a-date',
        'Give a date as precisely as it is known: 2018-05-14, 2018-05, 2018, 2017-10~ (about) or 2016-05/2016-11 (between).',
        o,
      ),
    ),
  ],
};

export const day: FieldShape = {
  schema: { type: 'string', format: 'date' },
  rules: (o) => [
    check('isDay', isDay, because('not-a-day', 'Give a calendar day as YYYY-MM-DD.', o)),
  ],
};

export function listOf(item: FieldShape, { min = 1, max = 50 } = {}): FieldShape {
  return {
    schema: { type: 'array', items: item.schema, minItems: min, maxItems: max },
    list: { min, max },
    ...(item.group ? { group: item.group } : {}),
    rules: (o) => [
      IsArray(because('not-a-list', 'Give a list in square brackets.', o)),
      ArrayMinSize(
        min,
        because('too-few', `Give at least ${min}; leave the field out when nothing is known.`, o),
      ),
      ArrayMaxSize(max, because('too-many', `Give at most ${max}.`, o)),
      ...item.rules({ each: true }),
    ],
  };
}

/** A nested object with declared fields of its own. */
export function group(type: FieldClass): FieldShape {
  return {
    schema: { $ref: `#/components/schemas/${type.name}` },
    group: type,
    rules: (o) => [
      IsObject(because('not-an-object', 'Give an object in braces.', o)),
      ValidateNested(because('not-an-object', 'Give an object in braces.', o)),
      Type(() => type),
    ],
  };
}

/** Any object; what it may hold is checked elsewhere. */
export const freeObject: FieldShape = {
  schema: { type: 'object', additionalProperties: true },
  rules: (o) => [IsObject(because('not-an-object', 'Give an object in braces.', o))],
};

export function applyToField(
  shape: FieldShape,
  required: boolean,
  prototype: object,
  name: string | symbol,
): void {
  // Not @IsOptional: that one lets null through, and null would be stored as if it said something.
  if (!required) ValidateIf((_, value) => value !== undefined)(prototype, name as string);
  for (const rule of shape.rules()) rule(prototype, name);
}
