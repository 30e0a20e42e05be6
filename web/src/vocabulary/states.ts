import type { Language } from '../../../src/domain/time/format.js';
import { useLanguage } from '../i18n/language.js';
import type { StateDictionary } from './states/dictionary.js';
import { en } from './states/en.js';
import { nb } from './states/nb.js';
import { nn } from './states/nn.js';

// The few words of lists and headings, kept apart so that no list waits for the whole vocabulary.

/** Each word by its code; a code that is not known, of a later version, is said as it is. */
type StateWords = { readonly [K in keyof StateDictionary]: (code: string) => string };

const DICTIONARIES: Readonly<Record<Language, StateDictionary>> = { nb, nn, en };

export function stateWords(language: Language): StateWords {
  const dictionary = DICTIONARIES[language];
  const of = (kind: keyof StateDictionary) => (code: string) => {
    const words: Readonly<Record<string, string>> = dictionary[kind];
    return Object.hasOwn(words, code) ? words[code]! : code;
  };
  return {
    state: of('state'),
    readiness: of('readiness'),
    cooperation: of('cooperation'),
    findingKind: of('findingKind'),
    findingOutcome: of('findingOutcome'),
    source: of('source'),
    basis: of('basis'),
  };
}

export const useStateWords = (): StateWords => stateWords(useLanguage().language);
