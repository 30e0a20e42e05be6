import type { Catalogue } from './catalogue.js';
import type { History } from './history.js';
import { fieldsOf, type Fact } from './milestone.js';

/** Whether a fact on record still says something; undefined where the general rule decides. */
export type InForce<S extends History> = (state: S, fact: Fact) => boolean | undefined;

/**
 * Whether the very same fact is on record and in force, so that recording it again leaves nothing to
 * do. The same means: same type, date, source and fields.
 */
export function stillHolds<S extends History>(
  state: S,
  fact: Fact,
  catalogue: Catalogue,
  inForce: InForce<S>,
): boolean {
  const assigned = fieldsOf(catalogue.entryOfEvent(fact.type)!.type)
    .filter((field) => field.assigned)
    .map(({ name }) => name);
  return state.facts.some(
    (known) =>
      sameFact(known, fact, assigned) &&
      (inForce(state, known) ??
        (known.occurredOn !== undefined || !isOver(state, known, catalogue))),
  );
}

/** Undated words may be said anew once what they said has ended or something else was said since. */
function isOver(state: History, fact: Fact, catalogue: Catalogue): boolean {
  const spell = state.spells.find(({ id }) => id === fact.id);
  if (spell) return spell.end !== undefined;
  return state.facts
    .slice(state.facts.indexOf(fact) + 1)
    .some((later) => later.type === fact.type && sameSubject(later, fact, catalogue));
}

/** Whether two facts of one type name the same spells and employer. */
function sameSubject(a: Fact, b: Fact, catalogue: Catalogue): boolean {
  const names = fieldsOf(catalogue.entryOfEvent(a.type)!.type)
    .filter(({ shape }) => shape.schema['format'] === 'uuid')
    .map(({ name }) => name);
  const [of, and] = [a.data as Record<string, unknown>, b.data as Record<string, unknown>];
  return names.every((name) => of[name] === and[name]);
}

function sameFact(a: Fact, b: Fact, except: readonly string[]): boolean {
  return (
    a.type === b.type &&
    a.occurredOn === b.occurredOn &&
    a.source === b.source &&
    sameValue(without(a.data, except), without(b.data, except))
  );
}

function without(data: object, names: readonly string[]): object {
  if (names.length === 0) return data;
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));
}

/** Equality of JSON values; the order of an object's fields does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    !a ||
    !b ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as never)[key], (b as never)[key]))
  );
}
