import { layoutOf } from '../record/form/layout.js';
import type { CommandName, FormField } from '../vocabulary/forms.js';

/** The fields of a fact: those to be seen at once, and those that are asked for. */
export interface Shown {
  first: readonly FormField[];
  more: readonly FormField[];
}

export const NOTHING_SHOWN: Shown = { first: [], more: [] };

/** As in the form that recorded it; what is stated is always in sight. */
export function shownFor(command: CommandName, stated: Readonly<Record<string, unknown>>): Shown {
  const { first, more } = layoutOf(command);
  const isStated = ({ name }: FormField) => stated[name] !== undefined;
  return {
    first: [...first, ...more.filter(isStated)],
    more: more.filter((field) => !isStated(field)),
  };
}
