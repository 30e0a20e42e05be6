import type { Dictionary } from '../dictionary.js';
import type * as nb from './nb/parts.js';

type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...given: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: InAnyLanguage<T[K]> };

/**
 * What the files of one language hold. Words that not every command, field or choice has, every
 * language has for the same ones as bokmål.
 */
type Parts = InAnyLanguage<typeof nb>;

/** The words of one language for everything that is recorded, from its files. */
export function assembled({
  states,
  optionsToTraining,
  optionsFromTraining,
  optionsOfEmployers,
  faultyValues,
  refusals,
  ...others
}: Parts) {
  return {
    ...others,
    options: {
      source: states.source,
      basis: states.basis,
      dateBasis: states.basis,
      readiness: states.readiness,
      form: states.cooperation,
      suggestedForm: states.cooperation,
      ...optionsToTraining,
      ...optionsFromTraining,
      ...optionsOfEmployers,
    },
    problems: { ...faultyValues, ...refusals },
  } satisfies Dictionary;
}
