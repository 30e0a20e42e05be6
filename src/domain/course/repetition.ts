import { entryOfEvent } from './catalogue.js';
import type { Course } from './course.js';
import { CloseCase, ReopenCase } from './ending.js';
import { EndFollowUp, HoldFollowUpContact, resumedAfter } from './follow-up.js';
import { fieldsOf, isFact, type Fact } from './milestone.js';

/**
 * Whether the very same fact is on record and in force, so that recording it again leaves nothing to
 * do. The same means: same type, date, source and fields.
 */
export function stillHolds(course: Course, fact: Fact): boolean {
  return course.facts.some((known) => sameFact(known, fact) && inForce(course, known));
}

function inForce(course: Course, fact: Fact): boolean {
  if (isFact(fact, CloseCase)) return course.closing?.id === fact.id;
  if (isFact(fact, ReopenCase)) return !course.closing;
  if (isFact(fact, EndFollowUp))
    return course.followUpEnd?.id === fact.id || resumedAfter(course, fact);
  return fact.occurredOn !== undefined || !isOver(course, fact);
}

/** Undated words may be said anew once what they said has ended or something else was said since. */
function isOver(course: Course, fact: Fact): boolean {
  const spell = course.spells.find(({ id }) => id === fact.id);
  if (spell) return spell.end !== undefined;
  if (isFact(fact, HoldFollowUpContact) && course.followUpEnd) return true;
  return course.facts
    .slice(course.facts.indexOf(fact) + 1)
    .some((later) => later.type === fact.type && sameSubject(later, fact));
}

/** Whether two facts of one type name the same spells and employer. */
function sameSubject(a: Fact, b: Fact): boolean {
  const names = fieldsOf(entryOfEvent(a.type)!.type)
    .filter(({ shape }) => shape.schema['format'] === 'uuid')
    .map(({ name }) => name);
  const [of, and] = [a.data as Record<string, unknown>, b.data as Record<string, unknown>];
  return names.every((name) => of[name] === and[name]);
}

function sameFact(a: Fact, b: Fact): boolean {
  return (
    a.type === b.type &&
    a.occurredOn === b.occurredOn &&
    a.source === b.source &&
    sameValue(a.data, b.data)
  );
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
