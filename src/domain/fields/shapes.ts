import 'reflect-metadata';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { Type } from 'class-transformer';
import { isEdtf } from '../time/edtf.js';
import { isDay } from '../time/day.js';
import { noIdentityNumber } from './no-identity-number.js';
import { because, check, checkText } from './rules.js';

/** A class whose properties are declared with `@Field`. */
export type FieldClass<T extends object = object> = new () => T;

export type JsonSchema = { [keyword: string]: unknown };

/** How a field's value looks: its JSON schema and the class-validator rules that say the same. */
export interface FieldShape {
  schema: JsonSchema;
  rules: (options?: ValidationOptions) => PropertyDecorator[];
  list?: { min: number; max: number };
  /** The class of a nested object, or of the items of a list. */
  group?: FieldClass;
}

/**
 * Text that a person wrote. Line breaks and tabs are kept, other control characters refused, and so
 * are halves of characters, which no database of UTF-8 can hold.
 */
export function text(max = 2000): FieldShape {
  return {
    schema: { type: 'string', minLength: 1, maxLength: max, pattern: '\\S' },
    rules: (o) => [
      IsString(because('not-text', 'Give text in quotes.', o)),
      checkText(
        'hasContent',
        'the text is empty',
        (value) => value.trim() !== '',
        because('empty', 'Leave the field out when nothing is known.', o),
      ),
      checkText(
        'isWellFormed',
        'the text holds half a character',
        (value) => value.isWellFormed(),
        because('malformed-text', 'Send whole Unicode characters.', o),
      ),
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
      noIdentityNumber(o),
    ],
  };
}
const LABEL = /^\p{L}[\p{L}\p{N} .,&/-]*$/u;

/** An identifier of a member of staff or an office: letters and digits. */
export function identifier(max = 40): FieldShape {
  return inPlain(
    pattern(
      /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
      max,
      'not-an-identifier',
      'Use letters, digits and . _ - only.',
    ),
  );
}

/** Four digits, leading zeros kept. */
export const officeNumber = pattern(
  /^\d{4}$/,
  4,
  'not-an-office',
  'Give the four digits of the office, e.g. "0315".',
);

/** A handle for a case that identifies nobody. */
export const pseudonym = inPlain(
  pattern(
    /^[a-zæøå0-9][a-zæøå0-9-]*$/,
    40,
    'not-a-pseudonym',
    'Use small letters, digits and hyphens; never a name.',
  ),
);

function inPlain({ schema, rules }: FieldShape): FieldShape {
  return { schema, rules: (o) => [...rules(o), noIdentityNumber(o)] };
}

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
      // Not @IsNumber with maxDecimalPlaces: that one throws on 1e-7.
      check('isDecimal', 'not such a number', hasTwoDecimals, because('not-a-number', remedy, o)),
      Min(min, because('out-of-range', remedy, o)),
      Max(max, because('out-of-range', remedy, o)),
    ],
  };
}

const hasTwoDecimals = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && Number(value.toFixed(2)) === value;

/** Position percentage of a contract: above 0, at most 100. */
export const contractPercentage = decimal(0.01, 100);
/** Actual load: may exceed a full post. */
export const workloadPercentage = decimal(0, 200);

/** Small letters only: ids are compared as text, and one thing must not go by two spellings. */
export const uuid: FieldShape = {
  schema: { type: 'string', format: 'uuid' },
  rules: (o) => {
    const options = because(
      'not-a-uuid',
      'Give a UUID as this API writes it, in small letters.',
      o,
    );
    return [IsUUID('all', options), Matches(/^[^A-Z]*$/, options)];
  },
};

/** The id of an event recorded earlier in the same stream, e.g. the start of a training. */
export const factReference: FieldShape = {
  ...uuid,
  schema: { ...uuid.schema, description: 'Id of an event recorded earlier in this case.' },
};

/** Valid time as people state it: EDTF level 1. */
export const when: FieldShape = {
  schema: {
    type: 'string',
    format: 'edtf',
    examples: ['2018-05-14', '2018-05', '2017-10~', '2016-05/2016-11'],
  },
  rules: (o) => [
    checkText(
      'isEdtf',
      'not a date as it can be stated here',
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
    checkText(
      'isDay',
      'not a calendar day',
      isDay,
      because('not-a-day', 'Give a calendar day as YYYY-MM-DD.', o),
    ),
  ],
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;
const isInstant = (text: string): boolean => isDay(INSTANT.exec(text)?.[1] ?? '');

/** A moment of the record clock: RFC 3339 in UTC, at most microseconds. */
export const instant: FieldShape = {
  schema: { type: 'string', format: 'date-time' },
  rules: (o) => [
    checkText(
      'isInstant',
      'not a moment in UTC',
      isInstant,
      because('not-an-instant', 'Give a UTC time such as 2026-01-31T12:00:00Z.', o),
    ),
  ],
};

/** A list without repetitions; whether two objects in it say the same is the domain's to judge. */
export function listOf(item: FieldShape, { min = 1, max = 50 } = {}): FieldShape {
  return {
    schema: { type: 'array', items: item.schema, minItems: min, maxItems: max, uniqueItems: true },
    list: { min, max },
    ...(item.group ? { group: item.group } : {}),
    rules: (o) => [
      IsArray(because('not-a-list', 'Give a list in square brackets.', o)),
      ArrayMinSize(
        min,
        because('too-few', `Give at least ${min}; leave the field out when nothing is known.`, o),
      ),
      ArrayMaxSize(max, because('too-many', `Give at most ${max}.`, o)),
      ArrayUnique(because('repeated', 'Give each entry once.', o)),
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
