import { applyToField, type FieldClass, type FieldShape } from './shapes.js';

export type { FieldClass };

/**
 * One place where a field is declared: `@Field(shape, options)` gives its validation, its JSON
 * schema and whether it is sealed. Commands, query parameters, stored events and the OpenAPI
 * document all read the same declaration.
 */
export interface FieldOptions {
  /** One sentence for the reader of the API: what the field means. */
  says: string;
  /** Default false. An optional field that nobody gave is absent: never null, false or zero. */
  required?: boolean;
  /** Personal content: sealed under the person's key before it reaches the log. */
  sealed?: boolean;
  /** Filled in when the milestone is recorded; a caller who sends it is refused. */
  assigned?: boolean;
}

export interface DeclaredField extends FieldOptions {
  name: string;
  shape: FieldShape;
}

const declared = new WeakMap<object, DeclaredField[]>();

export function Field(shape: FieldShape, options: FieldOptions): PropertyDecorator {
  return (prototype, name) => {
    const own = declared.get(prototype) ?? [];
    declared.set(prototype, [...own, { ...options, name: String(name), shape }]);
    applyToField(shape, options.required ?? false, prototype, name);
  };
}

/** The fields of a class with those of its parents first, in order of declaration. */
export function fieldsOf(type: FieldClass): readonly DeclaredField[] {
  const known = collected.get(type) ?? collect(type);
  collected.set(type, known);
  return known;
}

/** Every decision asks for the fields of its milestone; they never change once a class is there. */
const collected = new WeakMap<FieldClass, readonly DeclaredField[]>();

function collect(type: FieldClass): DeclaredField[] {
  const chain: DeclaredField[][] = [];
  for (
    let at = type.prototype as object | null;
    at;
    at = Object.getPrototypeOf(at) as object | null
  )
    chain.unshift(declared.get(at) ?? []);
  return chain.flat();
}

/** Dotted paths of the sealed fields, `[]` where a path goes through a list: `goals[].text`. */
export function sealedPaths(type: FieldClass): string[] {
  return fieldsOf(type).flatMap(({ name, shape, sealed }) => {
    if (sealed) return [name];
    if (!shape.group) return [];
    const prefix = shape.list ? `${name}[].` : `${name}.`;
    return sealedPaths(shape.group).map((path) => prefix + path);
  });
}
