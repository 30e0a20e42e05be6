import { STREAM_KINDS, type StreamKind } from '../catalogue.js';
import { fieldsOf, type DeclaredField } from '../fields/field.js';
import { factReference, type FieldClass, type JsonSchema } from '../fields/shapes.js';

/** One field of a form. What the declaration does not limit is absent. */
export interface FormField {
  name: string;
  kind: FieldKind;
  required?: true;
  /** Personal content, sealed before it is stored. */
  sealed?: true;
  /** Of `choice` and `choices`. */
  options?: readonly string[];
  /** Of numbers: both ends included. */
  min?: number;
  max?: number;
  maxLength?: number;
  /** Of texts that must have a form of their own: a regular expression for the whole text. */
  pattern?: string;
  /** Of `group` and `groups`: the fields within. */
  fields?: readonly FormField[];
}

/**
 * What a value looks like: `fact` is the id of an event recorded earlier in the same stream, `when` a
 * date as stated in EDTF, `texts` and `ids` lists.
 */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'flag'
  | 'whole'
  | 'decimal'
  | 'choice'
  | 'choices'
  | 'when'
  | 'day'
  | 'id'
  | 'ids'
  | 'fact'
  | 'facts'
  | 'object'
  | 'group'
  | 'groups';

export interface CommandForm {
  stream: StreamKind;
  event: string;
  phase: string;
  /** Whether it opens a stream of its kind. */
  opens?: true;
  fields: readonly FormField[];
}

/**
 * The form of every command that a person can record, by its name; commands that belong to every kind
 * of stream stand with the first. Derived from the declarations of the milestones, so that a form
 * can neither miss a field nor offer one that is refused.
 */
export function commandForms(): Record<string, CommandForm> {
  const forms: Record<string, CommandForm> = {};
  for (const [stream, { entries, opens }] of Object.entries(STREAM_KINDS))
    for (const { command, event, phase, type, byProcedure } of entries)
      if (!byProcedure)
        forms[command] ??= {
          stream: stream as StreamKind,
          event,
          phase,
          ...(command === opens ? { opens: true } : {}),
          fields: formFields(type),
        };
  return forms;
}

const formFields = (type: FieldClass): FormField[] =>
  fieldsOf(type)
    .filter(({ assigned }) => !assigned)
    .map(formField);

function formField({ name, shape, required, sealed }: DeclaredField): FormField {
  const { schema, list, group } = shape;
  const one = list ? (schema.items as JsonSchema) : schema;
  return {
    name,
    kind: kindOf(one, list !== undefined, group !== undefined),
    ...(required ? { required } : {}),
    ...(sealed ? { sealed } : {}),
    ...limitsOf(one),
    ...(group ? { fields: formFields(group) } : {}),
  };
}

function limitsOf(schema: JsonSchema): Partial<FormField> {
  const { enum: options, minimum, maximum, maxLength, pattern } = schema;
  const stated = { options, min: minimum, max: maximum, maxLength, pattern };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function kindOf(schema: JsonSchema, list: boolean, group: boolean): FieldKind {
  if (group) return list ? 'groups' : 'group';
  if (schema.enum) return list ? 'choices' : 'choice';
  if (schema.description === factReference.schema.description) return list ? 'facts' : 'fact';
  if (schema.format === 'uuid') return list ? 'ids' : 'id';
  if (list) return 'texts';
  if (schema.format === 'edtf') return 'when';
  if (schema.format === 'date') return 'day';
  const kind = SIMPLE[schema.type as string];
  if (!kind) throw new Error(`no form for ${JSON.stringify(schema)}`);
  return kind;
}

const SIMPLE: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  boolean: 'flag',
  integer: 'whole',
  number: 'decimal',
  object: 'object',
};
