import type { Day } from '../../../src/domain/time/day.js';
import { statedIn, type TypedFields } from '../record/form/typed.js';
import type { FormField } from '../vocabulary/forms.js';

/** What a correction changes, by the names of fields; null: not stated after all. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * What somebody changed in a form that showed a fact as it stands. A field that was not touched is not
 * changed, whatever could not be shown of it: what is withheld or erased must not be overwritten.
 *
 * @param opened what stood in the form when it was opened
 * @param now what stands there
 */
export function changesIn(
  fields: readonly FormField[],
  opened: TypedFields,
  now: TypedFields,
  today: Day,
): Changes {
  const before = statedIn(fields, opened, today);
  const after = statedIn(fields, now, today);
  const changed = fields.filter(({ name }) => !isSame(before[name], after[name]));
  return Object.fromEntries(changed.map(({ name }) => [name, after[name] ?? null]));
}

/** Both are built from the same fields in the same order, so the same value is the same text. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
