import fc from 'fast-check';
import { toFact } from '../../src/domain/course/amendments.js';
import { CATALOGUE, entryOfEvent, type CatalogueEntry } from '../../src/domain/course/catalogue.js';
import type { Course, SpellKind } from '../../src/domain/course/course.js';
import { ENVELOPE_FIELDS, type Command } from '../../src/domain/course/milestone.js';
import { fieldsOf, type DeclaredField } from '../../src/domain/fields/field.js';
import { factReference, type FieldShape } from '../../src/domain/fields/shapes.js';
import { validate } from '../../src/domain/fields/validate.js';

/**
 * Random commands that validate, made from the declarations of their fields. References lead mostly
 * to facts of the right kind, sometimes to others, and sometimes nowhere.
 */

export const TODAY = '2020-01-01';

/** Exact, rough and open dates that are often in order, often not, and often neither. */
export const DATES = [
  '2018-05-14',
  '2018-05-15',
  '2018-05',
  '2018-06-01',
  '2018-06-01~',
  '2018',
  '2017-10~',
  '2018-04/2018-07',
  '../2018-06',
  '2018-22',
  '201X',
  '2019-01-01',
  '2019-12',
  '2020-06-01',
];

const WORDS = ['kantine', 'butikk', '0315', '0316', 'Z990101', 'Z990102', 'Z990103'];

export const anId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const NOWHERE = anId(999_999);

/** The kind of spell that a field refers to; `fact` may be any event. */
const KIND_OF: Record<string, SpellKind> = {
  disclosureConsent: 'consent',
  prerequisiteFor: 'training',
  request: 'supportRequest',
};
export const kindOf = (field: string): SpellKind => KIND_OF[field] ?? (field as SpellKind);

/** Ids that a reference field may hold; undefined: the field is left out. */
function references(field: DeclaredField, course: Course): fc.Arbitrary<unknown> {
  const any = course.recorded.map(({ id }) => id);
  const right =
    field.name === 'fact'
      ? any
      : course.spells.filter(({ kind }) => kind === kindOf(field.name)).map(({ id }) => id);
  const other = fc.constantFrom(NOWHERE, ...any);
  return right.length === 0
    ? other
    : fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...right) },
        { weight: 1, arbitrary: other },
      );
}

function valueOf(field: DeclaredField, course: Course): fc.Arbitrary<unknown> {
  if (field.shape === factReference) return references(field, course);
  return valueOfShape(field.shape, course);
}

function valueOfShape({ schema, group, list }: FieldShape, course: Course): fc.Arbitrary<unknown> {
  if (list) {
    const item = group
      ? fieldsArbitrary(fieldsOf(group), course)
      : valueOfShape({ schema: schema['items'] as FieldShape['schema'], rules: () => [] }, course);
    return fc.uniqueArray(item, { minLength: list.min, maxLength: Math.max(3, list.min) });
  }
  if (group) return fieldsArbitrary(fieldsOf(group), course);
  const { minimum, maximum } = schema as { minimum: number; maximum: number };
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as string[]));
  if (schema['type'] === 'boolean') return fc.boolean();
  if (schema['type'] === 'integer') return fc.integer({ min: minimum, max: minimum + 2 });
  if (schema['type'] === 'number')
    return fc.integer({ min: Math.ceil(minimum), max: maximum }).map((n) => Math.max(minimum, n));
  if (schema['format'] === 'uuid') return fc.constantFrom(anId(900_001), anId(900_002));
  if (schema['format'] === 'edtf') return fc.constantFrom(...DATES);
  const pattern = new RegExp((schema['pattern'] as string | undefined) ?? '', 'u');
  return fc.constantFrom(...WORDS.filter((word) => pattern.test(word)));
}

/** An object with the required fields and some of the others. */
function fieldsArbitrary(
  fields: readonly DeclaredField[],
  course: Course,
): fc.Arbitrary<Record<string, unknown>> {
  const entries = fields.map((field): [string, fc.Arbitrary<unknown>] => [
    field.name,
    field.required
      ? valueOf(field, course)
      : fc.option(valueOf(field, course), {
          nil: undefined,
          freq: field.name === 'occurredOn' ? 4 : 2,
        }),
  ]);
  return fc
    .record(Object.fromEntries(entries))
    .map((value) =>
      Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)),
    );
}

/** Changes to a fact: some of its fields, with values of theirs or null. */
function changesTo(
  type: string | undefined,
  course: Course,
): fc.Arbitrary<Record<string, unknown>> {
  const entry = type === undefined ? undefined : entryOfEvent(type);
  const fields = entry ? fieldsOf(entry.type) : [];
  if (fields.length === 0) return fc.constant({ occurredOn: '2018' });
  const change = fc
    .constantFrom(...fields)
    .chain((field) =>
      fc.tuple(fc.constant(field.name), fc.option(valueOf(field, course), { nil: null, freq: 6 })),
    );
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => Object.fromEntries(changes));
}

const RARE = ['close-case', 'retract-fact'];
const COMMANDS = CATALOGUE.flatMap((entry) =>
  RARE.includes(entry.command) ? [entry] : [entry, entry, entry],
);

const pick = (): fc.Arbitrary<CatalogueEntry> =>
  fc.constantFrom(...COMMANDS, ...amendments(6), ...amendments(6));
const amendments = (times: number): CatalogueEntry[] =>
  CATALOGUE.filter(({ command }) => command === 'correct-fact').flatMap((entry) =>
    Array.from({ length: times }, () => entry),
  );

export type Draw = fc.GeneratorValue;

/** The next command of a walk; the first one mostly opens the case. */
export function nextCommand(draw: Draw, course: Course, n: number): Command {
  const opens = course.recorded.length === 0 && draw(fc.nat, 20) > 0;
  const entry = opens ? CATALOGUE[0]! : draw(pick);
  const fields = draw(() => fieldsArbitrary(fieldsOf(entry.type), course));
  if (entry.command === 'correct-fact') {
    const target = course.recorded.find(({ id }) => id === fields['fact']);
    fields['changes'] = draw(() => changesTo(target?.type, course));
  }
  return asCommand(entry, fields, n);
}

/** @throws Error when the fields do not validate: what is generated from the declarations must */
export function asCommand(entry: CatalogueEntry, fields: object, n: number): Command {
  const checked = validate(entry.type, fields);
  if ('problems' in checked) throw new Error(JSON.stringify([fields, checked.problems]));
  const { data, occurredOn, source } = toFact(anId(n), entry.event, { ...checked.value });
  return {
    name: entry.command,
    factId: anId(n),
    today: TODAY,
    data,
    ...(occurredOn === undefined ? {} : { occurredOn }),
    ...(source === undefined ? {} : { source }),
  };
}

export const isEnvelopeField = (name: string): boolean =>
  (ENVELOPE_FIELDS as readonly string[]).includes(name);
